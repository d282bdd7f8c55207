extension Phrases {
  /// What is going on now.
  static let running = Phrases(
    .liveOperation, reason: "This is still going on; a post can warn someone or bring a crowd.",
    suggestion: "say it after it is over",
    """
    / now
    @hunt .... @ongoing
    @ongoing .... @hunt
    @enforce .. right|happening now
    raid|raids|warrant|search|arrests|siege|op .. on|underway|happening|ongoing|progress .. now|
      moment|progress
    operation|raid|warrant|search|manhunt is|still|now|currently? ongoing|underway|live|running|
      continuing
    ongoing operation|incident|search|pursuit|raid|siege|manhunt|firearms|investigation|job|
      surveillance|warrant
    live job|operation|incident|warrant|scene|raid|pursuit|firearms
    as i|we type|speak|write|post|tweet .... chas~|pursu~|raid|arrest|warrant|door|siege|armed
    right now .. door|armed|outside|raid
    strike strike
    stand-by stand-by
    / after someone
    chasing|hunting|pursuing|tailing|tracking|stalking|raiding|storming|searching|combing|boxing
      .... @motor|@person|@offender|suspect|suspects|#|woods|fields|gardens|house|flat|estate ....
      @ongoing
    chasing .. now|right|on|down|along|towards|through|currently|as|across .. @place|street|road|
      estate|fields|town|motorway|garden|gardens|him
    chasing|hunting|pursuing a|an|the|some|two|stolen .. @motor|bike|lad|man|suspect|driver|
      @offender !yesterday|earlier|last
    in pursuit !of
    in pursuit of .. @motor|@offender|@person|suspect|stolen|him|her|them
    pursuit .. now|ongoing|live|running|on|down|along|still|going|heading|through|towards|
      northbound|southbound|eastbound|westbound|right
    currently|still|now|just|live pursuit of|now|heading
    i|we|he|they|im|were|am|are|currently|now|still|theyre in a pursuit|chase|siege|stand-off|
      standoff|manhunt|raid
    currently|now|still|were|are pursuing|surrounding|containing|surrounded|negotiating|raiding|
      arresting|kettling .. a|the|for|him|her|with|an|man|suspect|two|house
    currently|now|still|were chasing|searching|following|hunting|tracking .. @motor|@person|
      @offender|suspect|stolen|armed
    still|currently|now searching|looking|hunting|out for|looking .. suspect|suspects|him|her|them|
      @offender|man|men|driver|two|three|who|weapon|second|outstanding
    still|currently|now searching|combing|sweeping the|woods|fields|area|river|estate|gardens
    searching|search|looking|hunting|hunt|sweeping|combing .. now|still|currently|ongoing|continues
      .. suspect|him|for|@offender|two|man|men|weapon
    search|manhunt|siege|pursuit .... carrying-on|goes-on|going-on|continues|continuing
    looking|searching|hunting for the|a|an|one|two .. with the|a|an knife|machete|gun|axe|blade|
      hammer|shotgun
    helicopter|dog|dogs|drone|npas .. up|out ... searching|looking|hunting|after|for .. lads|men|
      man|suspect|suspects|two|three|driver|him|them|@offender
    helicopter|dog|dogs|drone|npas .. up|overhead|still|now|currently .. searching|looking|hunting
    helicopter|drone|npas|dogs is? up|over|overhead|above|out .... now|still|currently|cordon|
      gardens|surrounded
    search|searches|dogs|team|teams|helicopter|drone|divers|officers .. still ... looking|searching|
      hunting|chasing|after .. @pronoun|@offender|suspect|two|lads|men
    / held in one place
    contained|containment on|in|at|round|of|him|her|now|outside|set|is|still|while|the|house|area
    containment .. on|still|house|running
    house|flat|address|building|estate|area|pub|school is|are|still|now|currently? surrounded|
      contained
    surrounded|surrounding the|a|his|house
    got|have the|a|an|his|her .. block|house|flat|flats|building|area|street|farm|woods surrounded|
      contained|sealed|locked-down
    pursuit .... he|she|they|hes|shes heading|turning|going|making|driving
    got @pronoun|@offender .. boxed|cornered|surrounded|contained|trapped|pinned|treed
    he|she|hes|shes|suspect|gunman|armed|@offender .. still|now|currently inside|holed|barricaded
    still|now|currently holed|barricaded .. in|up|with
    barricaded in|inside a|the|his|her|their
    cordon .. still|now|currently|holding while|armed|for|looking|searching
    holding .. cordon while|until|for .. search|bomb|armed|negotiators|suspect|firearms
    siege|stand-off|standoff .. ongoing|still|now|hour|live|street|continues|outside|goes
    siege|standoff|stand-off|containment|manhunt|search|pursuit into|enters|entering its|hour|day|#|
      the
    siege|standoff|stand-off|containment|manhunt|search|pursuit in its
    siege|sieges|manhunt|standoff|stand-off !@learning
    hostages|hostage !@learning|by|to|of
    negotiators|negotiator .. now|still|with|talking|on|at|there
    / on the way and at the door
    armed|firearms|arv .. on|at scene|way|route|outside|inside|going|still|now|surrounding|here
    armed|firearms officers|police|team|cops .. on|en their|the|our|route|way
    en-route|on-route to|now|for .. @incident|armed|stabbing|job|disturbance
    blue lights|lighting .. to|now|heading .. stabbing|shooting|armed|now
    heading|headed|driving|deployed|rolling|en-route|on-way out|over|across|now? to lift|nick|
      arrest|raid|search|hit|storm|detain|grab
    were|we|team|they|are going|go in at|with #|dawn|first|midnight|shields
    doors|door going|goes|in .. minutes|mins|seconds
    doors going in now
    just|now going|went|gone in|through .. door|doors|window
    kick~|put~|smash~|boot~ .. door|doors in|through .... @ongoing
    executing .. warrant|warrants .. now|right|as|this|at|on|currently|today|in
    ready|poised|waiting|set to strike|breach
    ready|poised|waiting|set to go through .. door|doors|window
    / in wait
    still|currently|now on route|plot|obs
    on plot .. waiting|watching|for|still|since|all
    waiting|sat|sitting|parked|plotted|hiding|hidden .. outside|near|behind|opposite|for ....
      dealer|dealers|suspect|target|@offender
    plotted|hiding|tucked|lying|lurking|crouched|parked .. .. for|until|till him|her|them|suspect|
      target|@offender .. come|show|return|move|leave|get|surface|turn|appear|walk
    waiting|sat|sitting|parked|plotted .. outside|behind|opposite|near his|her|their .. house|flat|
      door|address .... him|her|them|now|right-now|currently|waiting|signal|word
    outside|inside his|her|their|the .. house|flat|door|address .... waiting|right-now|now|currently
    waiting for .. to storm|raid|strike|breach
    waiting for .. signal|suspect|target|strike|go-ahead|courier|gear|@offender .. to|come|turn|
      show|go|move
    hiding|lurking|watching|crouched|plotted|poised ... for|on a|the|our|some? @offender
    / Welsh
    yn chwilio .. am|amdano|o|hyd .. nawr|rwan|dyn|ffoi|bellach
    wrthi'n|wrthin|dal|wrthi .. chwilio|erlid|arestio|chwilio
    erlid .. nawr|rwan|ar|car
    """)
}
