/// How officers tell of enquiries, scenes, files, court and prisoners.
enum ToldEnquiries {
  private static let someone = WordClasses.someone
  private static let people = WordClasses.people
  private static let which = WordClasses.which
  private static let buildings = WordClasses.buildings
  private static let custody = WordClasses.custody

  static let all: [(Cue, String)] = [
    (
      .activity(.houseToHouse),
      """
      (went|going|been) [all] [round|around] the (neighbours|houses|doors|street) [asking|for]
      (leafleting|appealing|appeal|looking) for witnesses [door to door]
      (ask|asked|asking|spoke to|speaking to|canvassing|canvassed|quizzing|quizzed) [all|round]
        [the|local|his|her|their] (neighbours|street) (if|about|whether|what)
      (knock|knocked|knocking|knocks) [on] [every|all|loads of|lots of|the|everyones|peoples|#]
        [the] (door|doors)
      (went|going|house) (by|up and down|along) [the] (house|street|road) [knocking|asking]
      (collected|collecting|collects|trawled|trawling|trawls|watched|watching|watchs|viewed
        |viewing|views|pulled|pulling|pulls|downloaded|downloading|downloads|requested|requesting
        |requests|seizeed|seizeing|seizes|seized|seizing|seizs|gathered|gathering|gathers
        |scrubbed|scrubbing|scrubbs|reviewed|reviewing|reviews|checked|checking|checks|getted
        |getting|getts|chased|chasing|chass|secured|securing|securs) [through|for|back] [hours of
        |loads of|all|some|the] [the] [shop|bus|doorbell|ring|dashcam|town|phone] [door] (footage
        |video(s)|doorbell(s)|camera(s)|dashcam)
      (ring|doorbell|dashcam|cctv|video|shop|bus) [doorbell|camera] (footage|request(s)|video(s)
        |clips) [appeals]
      """
    ),
    (
      .activity(.sceneGuard),
      """
      (stood|sat|standing|sitting) [on|at|in] [a|the] [street|road] (corner|junction|alley|road)
        with [blue|police|scene] tape
      (sat|stood|parked|sitting|standing|stuck|posted|stood about|parked up) [out|up] (outside|in
        front of|by|at) [a|the|some] [taped off|taped|cordoned off|sealed off|sealed|burnt out
        |burned out|murder|crime|stabbing] (\(buildings)|alley|tape|scene|cordon|street|car|tent)
      (guarded|guarding|minded|minding|watched|watching|protected|protecting|babysited|babysiting
        |babysitted|babysitting|preserved|preserving|secured|securing) [a|the|some] [taped off
        |burnt out|murder|crime|outer|inner] (\(buildings)|alley|tape|scene|cordon|body|tent
        |weapon)
      (waiting|waited|wait) for (soco|socos|csi|forensics|scenes of crime|sco|cid to arrive)
      (taped off|on the closure|on the tape|in the cordon|body (found|recovered))
      """
    ),
    (
      .activity(.paperwork),
      """
      (write|wrote|writing|type|typed|typing) (it|them|that|this|em|everything|stuff) [all] up
      (chained|glued|stuck|sat|tied|nailed|shackled|sitting|welded|spent) [all day] (to|at|behind
        |in front of) [a|my|the|me] (desk|computer|keyboard|laptop|screen|pc|terminal)
      (writing|typing|wrote|typed|writin|catching|caught|finishing|finished|closing|closed) (up
        |off|on|up on| down) [all|my|me|the|some|old|yesterdays|last nights] (jobs|crimes|notes
        |reports|crime|logs|statements|backlog|files|admin|investigations)
      (mg3|mg5|mg6|mg9|mg11|mg15|mg6c|mg5s|mg6s|mg11s|mg3s|mg 3|mg 5|mg 6) [mg3|mg5|mg6|mg11]
        [mg3|mg5|mg6|mg11]
      """
    ),
    (
      .activity(.court),
      """
      (sat|stuck|waiting|waited|sitting|wait) [around|about] in [the|a] (witness (room|suite
        |service|area)|courtroom|dock|court corridor)
      (witness (room|suite|service)|called to give evidence|gave my evidence|giving my evidence
        |in the dock)
      """
    ),
    (
      .activity(.prisonerEscort),
      """
      taxi [service|driver] (for|to) \(which) (prisoner(s)|dp(s)|detainee(s)|\(people)) [on
        recall] [from|to]
      (ran|run|took|taking|drove|driving|shuttled|shuttling|ferried|transferred|moved|escorted
        |conveyed|brought|lugged|carted|dropped|delivered|shifted) \(someone) (from|to) [the|a]
        [other|local] \(custody) [up|over|across|down] (to|into) [the|a] [other|local|remand]
        \(custody)
      (ran|took|taking|drove|driving|shuttled|shuttling|ferried|transferred|moved|escorted
        |conveyed|lugged|carted|dropped|delivered) [a|an|the|our|some|#] (prisoner(s)|detainee(s)
        |dp(s)|remand(s)|recall(s)) (over|up|down|across|off|back|out|from|to) [to|from] [the|a]
        [other|remand] [\(custody)]
      """
    ),
    (
      .activity(.constantObs),
      """
      (l4|l3|level 4|level 3|l 4|l 3|level four|level three) (obs|observations|watch|constants)
      suicide watch [in|at|down] [the] [cells|custody|cell block|bin]
      (watch|watching|watched|star|staring|stared|looking|eyeballing|eyes on|gawping) [at] [a|the
        |#] (prisoner|detainee|dp|drunk) [asleep|sleep|snore|breathe|sleeping|snoring]
      (sat|sitting|stuck|parked|stood) [outside|in|by|at|watching|with|on] [a|the|one of the]
        (cell|cells|cell door|prisoner|detainee|dp) [asleep] [in|down] [the] (cells|custody|cell
        block|door)
      (sat|sitting|stuck|parked|stood) (outside|by|at) [a|the|one of the] (cell|cell door)
      """
    ),
  ]
}
