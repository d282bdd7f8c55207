/// How officers tell of burglaries, searches, arrests and what happens on the roads.
enum ToldOffences {
  private static let someone = WordClasses.someone
  private static let people = WordClasses.people
  private static let which = WordClasses.which
  private static let buildings = WordClasses.buildings
  private static let vehicles = WordClasses.vehicles

  static let all: [(Cue, String)] = [
    (
      .activity(.burglaryVisit),
      """
      \(buildings) [that|which|whod|had|got|been|was|being|have|has] [been|had|got|its|their|the]
        [its|the|a] (done over|turned over|screwed|broken into|burgled|ransacked|robbed|cleared
        out|window put through|window smashed|door kicked in|door forced|till nicked|till taken
        |windows put through) [and the till nicked|last night|overnight]
      (till|safe|jewellery|tools|tellys|telly) (nicked|stolen|emptied)
      """
    ),
    (
      .activity(.searchWarrant),
      """
      [a|#] (s|sec|section|sect) (18|32|8|17|s18) search(es|ed|ing)
      (s18|s32|s8) search(es|ed|ing)
      (s|sec|section) . (18|32|8) search(es|ed|ing)
      search(es|ed|ing) (of|at|on|in) [a|an|the|his|her|their|some|#] [drug|drugs|dealers
        |suspects] [dealers] \(buildings)
      (spun|turned over|tossed|spinning|hit|did) [a|an|his|the|her|#] [dealers|drug dealers
        |suspects|drug] (house|flat|drum|gaff|address|addresses|farm|grow)
      (put|putting|boshed|smashed|went|going|kicked|banged) [in|through] [a|some|the|his|#] (door
        |doors) [in|down|through] (looking for|for) [the|some] (drugs|cannabis|weed|weapons|gear
        |stolen goods|guns)
      """
    ),
    (
      .activity(.arrest),
      """
      [#|one|couple] in for (s47|s 47|s18|s20|abh|gbh|theft|assault|drink drive|dd|shoplifting
        |burglary|robbery|affray|breach|d & d|drunk and disorderly|public order|possession|pwits
        |criminal damage)
      (circulated|wanted|recall) (wanted|on recall|on warrant) [picked up|lifted|brought in]
      (nick(ed|ing)|lift(ed|ing)|arrest(ed|ing)|collar(ed|ing)|lock(ed|ing) up|bring(ing) in
        |brought in|cuffed|detained|apprehended) \(someone)
      """
    ),
    (
      .activity(.stopSearch),
      """
      (couple|few|handful|load) of (stops|searches)
      (turned|turning|emptied|emptying|went|going|checked|patted|patting) [out|through|down]
        \(which) [\(people)] pockets
      (searched|searching|search) [about|around|nearly|over] [a|the|some|couple of|few|#]
        \(people) [for] [knives|drugs|weapons|weed|knife|gear]
      searched (about|a few|a couple|loads|roughly|anyone|everyone|him|her|them)
      (go wisely|gowisely|s60|section 60)
      """
    ),
    (
      .activity(.trafficEnforcement),
      """
      (bald tyre(s)|no lights|dangerous driving|road safety op|illegal plates|dodgy plates|defect
        notice(s))
      (pulled|pulling|stopped|stopping|flagged|flagging|tugged|tugging) [over|down] \(which)
        (\(vehicles)|drivers) [over] [for] [no|having no] [tax|insurance|mot|speeding|lights]
      (caught|clocked|clocking|zapped|zapping|ticketed|stopped|pulled|reported) \(someone)
        (speeding|on their phone|on his phone|on her phone|on the phone|with no insurance|without
        insurance|with no seatbelt|without a seatbelt|driving on the phone|doing # in a #|doing #)
      (no|without) (insurance|tax|mot|licence|seatbelt|seat belt)
      """
    ),
    (
      .activity(.collision),
      """
      (wrapped|put|parked|rolled|flipped|written|wrote|smashed|crashed|ploughed|stuffed|binned)
        [off] [his|her|their|a|the] \(vehicles) (round|into|through|on its roof|in|off|up) [a|the
        |some|someones] [lamp post|lamppost|tree|wall|ditch|hedge|fence|house|shop|bollard|garden
        |roof]
      [#|one|two|three] (car|vehicle) (pile up|shunt|crash|collision|smash|prang)
      \(vehicles) [had|gone|went|has|was|crashed|smashed|ploughed|drove|driven|run] (into|vs|v
        |versus|hit) [a|an|the|each|some|another|parked] [parked] (\(vehicles)|\(people)|other
        |tree|wall|lamp post|lamppost|fence|hedge|barrier|ditch|house|shop|bollard|ped|pedestrian
        |bridge|deer|cow|dog)
      \(vehicles) [was|had|went|gone|had gone] (on its (side|roof)|in (a|the) (ditch|hedge|river)
        |through (a|the) (wall|fence|hedge)|over the verge|off the carriageway)
      \(vehicles) (overturned|upside down|written off|rolled|flipped|in a ditch)
      [\(people)] (came|fell|knocked|thrown|come|got knocked) off (his|her|their|a|the) (bike
        |motorbike|moped|cycle|scooter|escooter|motorcycle|pushbike|horse)
      (ped|pedestrian|cyclist|biker|motorcyclist|\(people)) [was|been|got|whod been] (hit|struck
        |knocked down|knocked over|run over|mown down|vs|v|hit by|struck by) [by] [a|the]
        [\(vehicles)]
      (t boned|rear ended|rear end|ploughed into|head on|jackknifed|aquaplaned)
      """
    ),
  ]
}
