extension Phrases {
  /// What is going on now.
  static let running = Phrases(
    .liveOperation, reason: "This is still going on; a post can warn someone or bring a crowd.",
    suggestion: "say it after it is over",
    """
    @hunt .... @ongoing
    chasing|hunting|pursuing|tailing|tracking|stalking|raiding|storming|searching|combing .... @ongoing
    @ongoing .... @hunt
    armed|firearms officers|police|team|cops .. on|en their|the|our|route|way
    in pursuit !of
    were|we|team|they|are going|go in at|on|with #|dawn|first|six|five|four|midnight|the|shields
    heading|headed|driving|deployed|rolling|en-route|on-way out|over|across|now? to lift|nick|arrest|raid|search|hit|storm|detain|grab
    still|now|currently inside|in|holed|barricaded .. shop|house|flat|bank|building|with|up|school
    strike strike
    stand-by stand-by
    doors|door going|goes|in .. minutes|mins|seconds
    ready|poised|waiting|set to go|strike|breach .. in|door|through|now|signal
    pursuit .. now|ongoing|live|running|on|down|along|still|going|heading|through|towards|northbound|southbound|eastbound|westbound|right
    currently|still|now|just|live pursuit of|now|heading
    in pursuit of .. @motor|@offender|@person|suspect|stolen|him|her|them
    currently|now|still|were|we|are pursuing|chasing|searching|surrounding|containing|surrounded|following|hunting|tracking|negotiating|raiding|arresting|clearing|stopping|kettling .. a|the|for|him|her|man|suspect|two|woods|house|area|flat|fields|with|car|an|stolen|address|outside
    chasing .. now|right|on|down|along|towards|through|currently|as|across .. @place|street|road|estate|fields|town|speak|now|motorway|garden|gardens|him
    contained|containment on|in|at|round|of|him|her|now|outside|set|is|still|while|the|house|area
    house|flat|address|building|estate|area|pub|school is|are|still|now|currently? surrounded|contained|locked
    surrounded|surrounding the|a|his|house
    containment .. on|still|house|running
    cordon .. still|now|currently|holding while|armed|for|looking|searching
    holding .. cordon while|until|for .. search|bomb|armed|negotiators|suspect|firearms
    siege|stand-off|standoff .. ongoing|still|now|hour|live|street|continues|outside|goes
    negotiators|negotiator .. now|still|with|talking|on|at|there
    armed|firearms|arv .. on|at scene|way|route|outside|inside|going|still|now|surrounding|here
    helicopter|dog|dogs|drone|npas .. up|overhead|still|now|currently|out .. searching|looking|hunting|after
    searching|search|looking|hunting|hunt|sweeping|combing .. now|still|currently|ongoing|continues .. suspect|gunman|knifeman|him|for|offender|two|man|men|attacker|weapon
    still|currently|now searching|looking|hunting|out for|looking .. suspect|suspects|him|her|them|offender|gunman|knifeman|attacker|the|man|men|driver|two|three|who|weapon|stabber|second|burglar|robber|other|a|outstanding
    still|currently|now searching|combing|sweeping the|woods|fields|area|river|house|estate|gardens
    still|currently|now on route|plot|obs
    live job|operation|incident|warrant|scene|raid|pursuit|firearms|at|now|right
    ongoing operation|incident|search|pursuit|raid|siege|manhunt|firearms|investigation|job|surveillance|warrant
    operation|raid|warrant|search|manhunt is|still|now|currently? ongoing|underway|live|running|continuing
    as we speak
    en route to|now|for .. @incident|armed|stabbing|job|disturbance
    on route to|now .. @incident|armed|stabbing|job|disturbance
    blue lights|lighting .. to|now|heading .. stabbing|shooting|armed|now
    just|now going|went|gone in through|the|now|door
    doors going in now
    executing .. warrant|warrants .. now|right|as|this|at|on|currently|today|in|in
    waiting|wait|plotted|parked|sat outside|near|round|down|behind|up|on|for .. house|address|his|her|their|him|to|flat|suspect|come|home|go|door|signal|word|dealer|target .. arrest|go|in|strike|come|nick|home|house|raid|him|out|signal|warrant|address|door|lift
    waiting for .. signal|suspect|target|strike|dealer|him|word|go-ahead .. to|come|turn|show|go
    waiting for .. to come home
    @enforce .. right|happening now
    yn chwilio .. am|amdano|o|hyd .. nawr|rwan|rwan|dyn|ffoi|bellach
    wrthi'n|wrthin|dal|wrthi .. chwilio|erlid|arestio|chwilio
    erlid .. nawr|rwan|ar|car
    as i type|speak|write .... chas~|pursu~|raid|search|arrest|warrant|door|siege|armed
    chas~|pursu~|raid|searching|hunting|siege|surround~|hunt .... as i|we type|speak|write|post|tweet
    right now .. door|armed|outside|raid
    outside|inside .. his|her|their|house|flat|door|address|target .... right-now|now|currently|waiting
    chasing|hunting|pursuing a|an|the|some|two|stolen .. car|golf|bmw|audi|van|moped|lad|man|suspect|driver|bike|motorbike|fiesta|transit|corsa|@offender !yesterday|earlier|last
    i|we|he|they|im|were|am|are|currently|now|still|theyre in a pursuit|chase|siege|stand-off|standoff|manhunt|raid
    siege|sieges|manhunt|standoff|stand-off !@learning
    hostages|hostage !@learning|by|to|of
    siege|standoff|stand-off|containment|manhunt|search|pursuit into|enters|entering its|hour|day|#|the
    siege|standoff|stand-off|containment|manhunt|search|pursuit in its
    search|manhunt|siege|pursuit .... carrying-on|goes-on|going-on|continues|continuing
    got @pronoun|@offender .. boxed|cornered|surrounded|contained|trapped|pinned|treed
    helicopter|drone|npas|dogs is? up|over|overhead|above|out .... now|still|currently
    looking|searching|hunting for the|a|an|one|two .. with the|a|an knife|machete|gun|axe|blade|hammer|shotgun
    kick~|put~|smash~|boot~ .. door|doors in|through .... @ongoing
    @offender|offender|suspect|he|she|they gone|went to ground
    search|searches|dogs|team|teams|helicopter|drone|divers|officers .. still ... looking|searching|hunting|chasing|after .. @pronoun|@offender|suspect|two|lads|men
    waiting|hiding|lurking|watching|crouched|plotted|poised ... for|on a|the|our|some? @offender
    helicopter|drone|dogs|dog .. up|out ... looking|searching|hunting|after|for .. lads|men|man|suspect|suspects|two|three|driver|him|them|@offender
    on plot .. waiting|watching|for|still|since|all
    waiting for .. van|car|target|delivery|him|her|them|lorry|courier|parcel to show|arrive|move|turn|appear|land
    raid|raids|warrant|search|arrests|siege|op .. on|underway|happening|ongoing|progress .. now|moment|progress
    """)
}
