extension Phrases {
  /// What is planned, running, or not over yet.
  static let liveOperation = [planned, running, atLarge]

  private static let planned = Phrases(
    .liveOperation,
    reason: "Speaking of police work before it is over warns those it is meant for.",
    suggestion: "say it after it is over: \"an early warrant\"",
    """
    @raid .... @soon
    @soon .... @raid
    warrant|warrants at|for #|dawn|six|five|four
    plans|planning|hoping|due|set to .. evict|arrest|raid|nick|catch
    to be raided|searched|arrested|evicted .. in|tomorrow|tonight|at|on|this
    sat|waiting|wait|sitting|parked .. outside .... waiting|for .. dealer|suspect|him|target|her|them
    catching speeders|speeding|drink|drivers
    roads-policing|traffic|speed-team|motorcycle-unit .. will|be|out .. on|at|all .... weekend|tomorrow|saturday|sunday|week|friday
    prisoner|witness|suspect transfer|move|transport .... tomorrow|tonight|later|noon|at
    warrant|warrants .. going|goes|planned|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|lined|ready|booked|due|next|first|due|lined
    tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dawn|morning|soon|next|shortly .. @enforce .. @target
    tomorrow|tonight|next|tomorrows|tonights|later .. raid|raids|warrant|warrants|arrests|strike|operation|crackdown|clearance|swoop|sting|bust|eviction|searches|arrest|pre-planned
    @enforce ... @target .. tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|next|shortly|dawn|first
    raid|raids|raiding|arrests|arrest|strike|crackdown|bust|swoop|sting|searches|searching|nicking|arresting|lifting .. planned|tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|due|imminent|soon|going
    about|going|gonna|due|set|ready|planning|waiting|off|hoping|preparing|plan|looking|getting to|ready to? .. arrest|raid|raiding|nick|storm|search|execute|hit|strike|bust|lift|swoop|smash|breach|seize|evict|put|kick|force|go|do|take|spin|pull|box|move .. @target|door|in|doors|warrant|warrants|through|out|tomorrow|tonight
    about|going|off|ready|due to put|kick|smash|force|do|take a|the|his|her|some|doors door|doors
    about|going|off|ready to raid|arrest|storm|execute|nick|strike
    we|team|they are|is|were|will|be going? to? hitting|raiding|arresting|nicking|storming|doing|putting|kicking|smashing|spinning|lifting|executing|searching|taking|visiting|targeting|clearing|evicting .. @target|door|doors|warrants|warrant|addresses
    will|shall|gonna|going be|to be|we raid|raiding|arrest|arresting|hitting|hit|search|searching|nick|nicking|targeting|target|execute|executing|putting|storm|storming|out|seizing|evicting|bust|busting|stopping|checking|waiting .. @target|door|doors|warrants|warrant|addresses|for|in|cars|drivers|every|there|at|on
    hitting|raiding .. addresses|houses|flats|doors|farm|club|tomorrow|at|today|now|later
    raiding @target|the|a|his|their
    early start|briefing for|before .. warrant|warrants|raid|raids|door|doors|arrest|arrests|strike|operation
    briefing for|on .. warrant|warrants|raid|raids|arrests|strike|operation|search .. tomorrow|tonight|later|first|at|morning
    dawn raid|raids|warrant|warrants|strike .. planned|tomorrow|coming|due|lined|again|on|in
    through .. door|doors .. in # minutes|mins|hours|hour
    going|go through .. door|doors .. in|soon|shortly|tomorrow|tonight|later|at|now
    sweep|sweeps|searches|arch|arches|checks|patrols|clearance|visits|action|op|raid|warrants ... planned|scheduled|lined|booked|set .. tomorrow|tonight|dawn|saturday|sunday|friday|monday|later|next
    will|well|be|going|out|plan|planning|deployed|posted ... derby|match|march|demo|protest|rally|marches|protests|fixture|game .. tomorrow|saturday|sunday|friday|tonight|later|next|monday|weekend
    # officers|cops|bobbies .. on|at|saturday|tomorrow|sunday|tonight|deployed|derby|match|march .. tomorrow|saturday|sunday|tonight|match|derby|march|demo
    door|doors .. going|goes in .. tomorrow|tonight|later|morning|first|soon|at|#|five|shortly|minutes
    put~|kick~|smash~ .. door|doors in .. tomorrow|tonight|later|first|soon|at|again|morning|shortly|minutes
    door|doors to put|kick in
    strike|arrest day|phase tomorrow|is|next|on|coming|monday|tuesday|wednesday|thursday|friday
    will|well|be|going|gonna|were|im|team|officers|we|patrols|units .. patrolling|deployed|posted|policing|covering|checking|running|doing|out|targeting|flooding|stopping|on .. @place|stadium|derby|match|march|demo|protest|estate|centre|tomorrow|saturday|sunday|friday|monday .. tomorrow|tonight|saturday|sunday|friday|monday|next|from|weekend|later
    speed|drink-drive|drug|knife|stop|drink checks|operation|enforcement|check|drive|search .. tomorrow|tonight|planned|later|next|will|all|saturday|friday
    section 60 .. tonight|tomorrow|planned|from|until|in|going|coming
    stopping|checking|searching|breathalysing every|all ... tonight|tomorrow|saturday|friday|later|weekend
    checkpoint|checkpoints|roadblock|roadblocks .. tomorrow|tonight|planned|later|on|at|near
    deploying|deployed|deploy to|at|for|in .. tomorrow|tonight|next|later|saturday|sunday|friday|monday|weekend
    deployment|deployments .. tomorrow|next|saturday|sunday|friday|planned|tonight|weekend|for|at
    escorting|guarding|protecting .. royal|royals|minister|vip|prince|princess|president|king|queen|pm .. tomorrow|tonight|next|today|later|at|in|on
    royal|vip|presidential|ministerial visit|protection|escort .. tomorrow|next|later|on|week|today|planned
    moving|transferring|transporting|move .. prisoner|witness|suspect|cash|firearms|high-risk|him|her .. tomorrow|tonight|later|at|next
    on our|the way to raid|arrest|nick|search|hit|execute|put|a|lift .. @target|door|warrant|raid|doors|in
    on my way to .. arrest|nick|raid|warrant
    off to raid|arrest|nick|search|hit|execute|lift|put|spin|do .. @target|door|warrant|raid|doors|warrants
    early doors .. warrant|warrants|raid|raids|knock
    early knock|knocks .. tomorrow|planned|lined|in
    next door|address|target|target's on the list
    day of action .. tomorrow|next|planned|on
    byddwn|bydd|byddaf .. chwilio|arestio|cyrch|gwarant|ymweld|mynd|taro|cyrchu|targedu|cynnal
    yfory|heno|fory ... cyrch|gwarant|arestio|chwilio|gwarantau
    cyrch|cyrchoedd|gwarant|gwarantau|warant .. yfory|heno|fory|bore|nos|wythnos
    ar fin .. arestio|cyrch|mynd|chwilio|torri
    """)

  private static let running = Phrases(
    .liveOperation, reason: "This is still going on; a post can warn someone or bring a crowd.",
    suggestion: "say it after it is over",
    """
    @hunt .... @ongoing
    chasing|hunting|pursuing|tailing|tracking|stalking|raiding|storming|searching|combing .... @ongoing
    @ongoing .... @hunt
    armed|firearms officers|police|team|cops .. on|en their|the|our|route|way
    in pursuit
    were|we|team|they|are going|go in at|on|with #|dawn|first|six|five|four|midnight|the|shields
    heading|headed|driving|deployed|rolling|en-route|on-way out|over|across|now? to lift|nick|arrest|raid|search|hit|storm|detain|grab
    still|now|currently inside|in|holed|barricaded .. shop|house|flat|bank|building|with|up|school
    strike strike
    stand-by stand-by
    doors|door going|goes|in .. minutes|mins|seconds
    ready|poised|waiting|set to go|strike|breach .. in|door|through|now|signal
    pursuit .. now|ongoing|live|running|on|down|along|still|going|heading|through|towards|northbound|southbound|eastbound|westbound|right
    in|currently|still|now|just|live pursuit of|of|now|heading
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
    helicopter|dog|dogs|drone|npas .. up|overhead|still|now|currently|out .. searching|looking|for|hunting|after
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
    """)

  private static let atLarge = Phrases(
    .liveOperation, reason: "Someone is still wanted; leave appeals to the press office.",
    suggestion: "leave it out",
    """
    @pronoun|suspect|gunman|attacker|killer|robber|rapist|driver|offender is|are|hes|shes|was? still|somewhere out there|loose|about|around|running
    still out there
    lock your doors|door|windows
    stay indoors|inside|away
    at large
    on the run
    on the loose
    still|remains|remain|currently|is|are|one|two|three|suspect|suspects|offender|offenders|# outstanding !paperwork|work|jobs|files|statement|statements|leave|balance|actions|enquiries|service|debt|query|forms|and
    outstanding suspect|suspects|offender|offenders|person|male|nominal|persons|knife|weapon|on
    outstanding for|after|from .. @incident|@offence
    still|remains|is|was|are wanted for|by|over|in|man|on
    wanted man|person|woman|suspect|offender|male|for|on|nominal|by
    wanted .. for|over|in|after .. @offence
    manhunt|man-hunt
    still|yet hasnt|not|to|havent|to be been|be? found|caught|find|arrested|traced|nicked|located|catch
    suspect|suspects|offender|offenders|gunman|attacker|driver|prisoner|robber|burglar|killer|knifeman|passenger|shooter|stabber|rapist .. still|remains|remain|not|yet .. out|free|large|missing|caught|found|traced|outstanding|running|here|loose|identified|arrested|area
    suspect|suspects|offender|offenders|gunman|attacker|driver|prisoner|robber|burglar|killer|lads|passenger|knifeman|shooter .. made|ran|got|legged|decamped|fled|escaped|off|drove|gone|last|away .. off|away|from|seen|towards|into|over|on|foot|run|it|heading|car|stolen
    last seen|sighted|known|spotted .. running|heading|wearing|near|on|in|at|towards|getting|driving|going
    escaped|absconded from|prisoner|on|last|custody|while|police .. still|hospital|custody|court|prison|now|escort|van|open
    escaped prisoner
    have you seen
    if you see|spot|know .. him|her|this|them|where|man|car|anything
    do not|dont approach
    any|with information ring|call|contact|please|on|to
    appeal for|from witnesses|information|to|help
    appealing for witnesses|information|help
    help us find|trace|locate|identify
    havent|not|never|hasnt got|caught|found|nicked him|her|them|both|one yet|the|of
    one|two|three|others|other|rest|second|driver|passenger still|got|made out|off|away|outstanding|missing
    hunt|hunting|looking|search for|continues .. killer|gunman|suspect|attacker|robber|stabber|rapist|armed|gang|knifeman|offender|shooter|driver|two|burglar|wanted|escaped|three|him .. !finished
    hunt|search continues|goes|ongoing|is .. on|for|underway|tonight|ongoing
    ar ffo|herw|goll o'r
    dal i fod ar
    dal yn rhydd
    """)
}
