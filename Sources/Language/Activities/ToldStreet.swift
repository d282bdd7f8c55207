/// How officers tell of patrols, nuisance, events, animals and work with the community.
enum ToldStreet {
  private static let someone = WordClasses.someone
  private static let people = WordClasses.people
  private static let which = WordClasses.which
  private static let vehicles = WordClasses.vehicles

  private static let outside = """
    (town|estate|estates|streets|village|villages|high street|patch|beat|park|parks|lanes|area
      |city centre|town centre|precinct|van|car|hotspots|shops|market|beach|ground|manor)
    """

  static let all: [(Cue, String)] = [
    (
      .activity(.patrol),
      """
      (cycled|cycling|biked|pedalled|walked|walking) [along|down|the] [the] (canal|river|seafront
        |prom|towpath) [path]
      (walked|walking|wandered|wandering|strolled|strolling|mooched|mooching|cruised|cruising
        |cycled|cycling|tooled|tooling|tooted|tooting|stooged|stooging|bimbled|bimbling|pottered
        |pottering|plodded|plodding|tramped|tramping|pedaled|pedaling|roamed|roaming|pounded
        |pounding|milled|milling|prowled|prowling|trundled|trundling) [up|our way] [round|around
        |about|through|down|along|the] [and about|in] [the|our|my] \(outside)
      (drove|driving|riding|rode|wandering|wandered|cycled|cycling) (round|around|about|up and
        down|through) [in] [the|our|my] [van|car|bike] \(outside)
      (walk|walked|walking|wandered|stooged|stooging|mooched|mooching|tooling|cruising|bimbling)
        (round|around|about)
      walked # (mile(s)|k|km)
      (show|showing|showed|shown) [our|my|your|a] (face(s)|presence|flag)
      (plain clothes|plainclothes|plain clothed) [op|out|work|team] [on|for|after|looking for]
        [the] [pickpockets|burglars|dealers|shoplifters|thieves]
      (out|up and down) (on|with) [the|a] (bikes|pushbikes|pedal cycles|town|beat|patch|estate)
      """
    ),
    (
      .activity(.antisocialBehaviour),
      """
      (neighbours|blokes|men|women|residents|families) [were|was] (arguing|fighting|squabbling
        |rowing|falling out|scrapping) [over|about] [a|the|each other|his|her|their] [parking
        |hedge|fence|noise|bins|dog|boundary|wall] [space|spaces]
      (turn|turning|turned|keep|keeping) (the music|their music|his music|her music|music|the
        noise|the stereo|the telly) down
      (moved|moving|shifted|shifting|dispersed|dispersing|sent|sending|cleared|clearing) [on|off
        |along] \(which) [noisy|rowdy|street] (drinkers|\(people)|beggars|crowd) (on|off|home
        |along|away)
      (told|telling|asked|asking|words with|had words with) \(someone) to (turn|keep|stop|pack|go
        home|clear off|move|calm|quiet) [the|their|it|throwing|kicking|messing] [noise|music]
        [down|in|on|up]
      (kids|lads|youths|teens|teenagers|children|girls|drunks|yobs|scrotes) (lobbing|throwing
        |chucking|kicking|hanging|drinking|smoking|fighting|mucking|messing|causing|shouting
        |setting|playing|riding|tearing|running|banging|letting off) [about|around|out|at|up|off]
        [stones|eggs|bikes|bricks|balls|ball|fireworks|trouble|fires]
      (neighbours|neighbour) (kicking off|arguing|fighting|squabbling|shouting|falling out|fell
        out|moaning|rowing|at each other|complaining) [over|about] [a|the|each other|his|her
        |their] [hedge|fence|noise|parking|bins|dog]
      """
    ),
    (
      .activity(.event),
      """
      (saturday|sunday|home|away|midweek|league|derby|cup|city|united|football|big) (game|match
        |fixture|end|fans|supporters)
      (police|policed|policing|marched|marching|stewarded|stewarding) (the|a|an|through|past
        |round) (match|game|town|derby|final|streets|protest|ground)
      (keeping|kept|separating|splitting) [two|the|rival|both|home and away] (fans|supporters
        |sides|sets of fans|sets of supporters) [apart]
      (stood|stand|manning|standing|manned) (at|on|by) [a|the] (road closure|roadblock|turnstiles)
      """
    ),
    (
      .activity(.animals),
      """
      (xl bull(y|ies)|pitbull|pit bull|rottweiler|staffy|alsatian) [seized|loose|bite]
      (cow(s)|horse(s)|sheep|pig(s)|swan(s)|bullock(s)|pony|ponies|goat(s)|deer|dog(s)) [all|out
        |loose|wandering|stuck|running] [over|on|in|down|up] [the|a] (road|dual carriageway
        |motorway|garden|field|lane|carriageway|railway|street|loose)
      (chased|chasing|catched|catching|rescued|rescuing|herded|herding|wrangled|wrangling|rounded
        |rounding|seized|seizing|cornered|cornering|corraled|corraling|freeed|freeing|saved
        |saving) [up] \(which) (cow(s)|horse(s)|sheep|pig(s)|swan(s)|bullock(s)|pony|dog(s)
        |cat(s)|puppy|goat(s)|deer|duck(s)|kitten(s))
      """
    ),
    (
      .activity(.publicAdvice),
      """
      [let|letting|got|getting|helped|helping] \(which) [locked out] \(people) back (into|in)
        (her|his|their|the) (flat|house|car|home)
      (locked out|locked (himself|herself|themselves) out)
      (helped|helping|assisted|assisting|advised|advising|showed|showing|directed|directing)
        \(someone) (with|find|across|to|onto|into|get|whod locked|change|who was|the way|where)
        [a|the|his|her|their|to] [flat|broken down|bags|way|pushchair|lost|shopping] (tyre|car
        |directions|road|station|hospital|bus|way|home|puncture|phone|find|stuck|keys|satnav
        |street|shopping|pushchair|wheelchair)
      (helped|helping|assisted|assisting|advised|advising) \(someone) (with|across|find|cross)
      (showed|showing|pointed|pointing|directinged|directinging|directed|directing) \(someone)
        [to|the] [the] (way|right direction|station)
      (covered|covering|manned|manning|maned|maning|staffed|staffing|worked|working) [the|a]
        (front|station|enquiry|help) [desk|counter|office]
      (covered|covering|manned|manning|maned|maning|staffed|staffing|worked|working) [the|a]
        (desk|counter|front desk) [at] [the] [front]
      (chatted|chatting|chat|talked|talking|spoke) (to|with) [a|the|some] [homeless|rough] (chap
        |man|bloke|lady|woman|sleeper(s)|beggar|guy|people)
      (jump started|pushed) \(which) \(vehicles)
      """
    ),
    (
      .activity(.crimePrevention),
      """
      (fitted|fitting|gave out|giving out|handed out|handing out|installed|installing|dished out)
        [some|loads of|free|shed|door|bike|purse|personal|rape|#] [shed|door|bike|purse|personal
        |rape|window] (alarm(s)|lock(s)|bells|chains|leaflets|stickers|timers|doorbells|d locks)
      (tell|told|telling|teach|teaching|taught|showing|showed|advising|advised|advise|warn|warned
        |warning|explained to|explaining to) \(someone) [about|how to|on|how] [to] [spot|avoid
        |protect|lock|secure|stay] [safe from] (scam(s)|scammers|fraud|fraudsters|rogue traders
        |locks|shed(s)|locking|burglars|cyber crime|con men|doorstep callers|bogus callers)
      """
    ),
    (
      .activity(.communityMeeting),
      """
      (brew|cuppa|coffee|tea|cup of tea|tea and biscuits|coffee and cake|tea and cake) with [the
        |some|a few] [local|ward|parish|town] (residents|locals|councillors|community|councillor
        |vicar|pensioners|traders|shopkeepers)
      (brew|cuppa|coffee|tea|cup of tea|biscuits) (and|with|n|&) [a] [chat|natter|catch up]
        [with] [the|some] [local] (residents|locals|councillors|community|councillor|vicar
        |pensioners|traders)
      (met|meeting|sat down) [up] with [the|some|local] (residents|councillors|councillor|traders
        |vicar|imam|community leaders|locals|parish council)
      """
    ),
  ]
}
