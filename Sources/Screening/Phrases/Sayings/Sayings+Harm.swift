extension Sayings {
  /// Words of harm that mean none.
  static let harm = """
    @diagnosis|fgm|rape|stalking|grooming|trafficking|exploitation|prevent|suicide|self-harm|honour|drug|drugs|spice|overdose|naloxone|sexual|abuse|domestic|autism|informant|surveillance|pregnancy|surveillance|firearms|armed abuse|violence|marriage|awareness|prevention|based|crisis|slavery|exploitation|offences|assault|harm|health|intervention|aware|safe? @learning
    forced|honour|modern marriage|based|slavery abuse|violence|marriage|awareness? @learning
    @learning|talk|lecture|briefing|input on|about .. @diagnosis|fgm|rape|stalking|grooming|trafficking|exploitation|suicide|self-harm|consent|honour|sexual|slavery|domestic
    rape crisis|seed
    oilseed rape
    traffic .. murder
    murder on the|my
    dying for|of|to
    overdose|overdosed of|on caffeine|coffee|tea|sugar|cake|chocolate|biscuits|paperwork|haribo|christmas|mince
    hanging around|about|on|out|up|washing
    hanging by a thread
    hanging in there
    hang in|on|around
    hung over|up|out
    daylight robbery
    @jest !over|by|before|after|at|during .. @treat
    @treat .. @jest
    broken|broke|lost .. leg|legs|arm|back|foot|head ... chair|table|desk|bed|kettle|mug|umbrella|tripod|printer|teapot|glasses|van
    heart attack nearly
    nearly|almost|gave me|us? a? heart attack
    nearly|almost ... heart attack
    @diagnosis weather|printer|kettle|radio|computer|sat|satnav|wifi|computers|wiper|wipers|boiler|heater|seagull|seagulls
    # year|yr old could
    forest of dean
    dean forest
    plain clothes day
    my|our @body
    my own @body
    @diagnosis uk|society|trust|foundation|association|action|friendly|cymru|scotland|nurse|nurses
    convicted|guilty|arrested .. crimes against fashion
    jury out on
    @treat overdose|overload|addict|addiction
    my|our own? @relation
    operation|op christmas|santa|clean|tidy|cup|biscuit|bake|tea|turkey|cake|cheer
    not guilty of eating
    guilty of .. snoring|eating|laughing|smiling|nothing|talking|loving|yawning|being
    feel|feeling|felt guilty
    find|found guilty of .. snoring|eating|cheating|stealing
    dont|didnt feel guilty
    innocent until
    smiles|smile|grin on his|her|their|my
    stroke of luck|genius|midnight|pen|a
    addicted|addict to .. @treat|overtime|this|the|running|work|paperwork
    high on life|caffeine|sugar
    high hopes|tide|street|vis|visibility|five|winds|wind
    sick|sick of .. paperwork|rain|wet|snow
    guilty pleasure|pleasures|conscience|look|face
    sentenced .. .. overtime|nights|paperwork|earlies|lates|shift|weekend|weekends|duty|duties|cones|filing|washing|traffic|desk|training|leave|court
    i|ill|ive|we|must confess|confessed
    crimes against fashion
    crime of fashion
    changed his|her|their|its|my mind about|again
    charged with .. energy|enthusiasm|emotion|excitement
    carbs|sugar|cake in custody
    case of .. mistaken|lost|dropped|cold
    body of water|evidence|work
    judge|judged the|a|it|me .. by|cake|bake|competition|contest|scarecrow|show|fancy|pumpkin
    jury .. still? out on
    hung jury|parliament .. @treat
    life sentence .. paperwork|marriage|mortgage
    behind bars .. @treat
    lies|lying|lie down|awake|ahead|flat|low
    tracker|trackers on? my|watch|steps|app
    fitness|step|sleep|mileage|parcel|delivery tracker|tracking|tracked
    tracking|tracked|track|traced|trace~ down? a|my|our|the lost|missing|last|wedding|parcel|keys
    undercover|covert|surveillance|stakeout|sting|raid|recon .. duvet|bed|covers|oven|fridge|tin|canteen|pantry|larder|kitchen|bakery|cafe|chippy|chip-shop
    intel|intelligence|informant|source|sources ... there|is|are|was|were .. @treat
    on the run all|between
    on the run .. jobs|calls|job|call|shift
    at large .. @treat
    special branch joke|of|meeting|line
    killer|murder heels|headache|queue|commute|hill|stairs|shift|blisters|boots|mystery|whale|workout|look|crossword|party|weekend
    armed with .. @treat|a|only|nothing|just|flask|smile|cones|torch|leaflets
    loaded|fully-loaded .. @treat
    lie in
    true confession|confessions
    changed .. story .. .. @treat
    dim trais|cam-drin|ymosodiad|cyllyll
    broke|breaking|break|broken the news
    broke|broken up .. with|fight
    report rape|abuse|grooming|exploitation|it and|to|it|if|by|please
    caught? red handed .. .. @treat
    [guilty as charged] ... i|we|ive|my
    i|im|we|me guilty as charged
    i|ill|we plead|pleaded|pleading guilty
    i|we get|got|getting|gets away
    [smoking gun] .... @treat
    [caught red handed] .... me|us|guilty-as-charged .... @treat
    my sentence was|is # hours|minutes
    paperwork|files|statements|leave|overtime|expenses|claim|invoice|tickets|enquiries|rest-days .. still|is|are|remains outstanding
    [method of entry] .... door|key|keys|push|pull|bell .... open|unlocked|knocked|ajar|letterbox
    [confession] .... i|im|ive|my love|like|hate|forgot|forget|never|ate|eat|still|miss|fell|cant|dont|favourite|am|have
    @beast .. on the loose|run
    @beast .. at|still large|loose|missing|free|escaped|outstanding
    @beast .. escaped|surrounded|contained|cornered|arrested|detained|wanted
    surrounded|chasing|chased|hunting|hunt|pursuing|pursued|containment|contained|rounding|cornered|searching|tracking|stalked|attacked|assaulted|bitten|bit|hit|arrested by|of|for|up|a|an|the? .. @beast
    pursuit|pursuits|siege|hostage|negotiator|negotiators|covert|undercover|raid|riot|gunman|intelligence|speed|search|stinger|driving .. @learning|driving|airfield|refresher
    plaid shirt|shirts|skirt|blanket|trousers
    muppet|muppets show|christmas
    may the fourth|force
    charged with keeping|making|finding|feeding|looking|bringing|buying|cleaning|cooking|carrying|holding|guarding|minding|getting
    charged|convicted|accused|arrested|sentenced|guilty|tried|judged|cleared .. by my|our own? wife|husband|kids|children|mum|dad|cat|dog|daughter|son|crew|crewmate|team|sergeant|sarge|skipper
    bipolar bear
    idiot proof
    idiot-proof
    scum on .. tea|coffee|bath|water|pond|kettle|brew
    caught in the act .. @treat
    caught|found|spotted .. cat|dog|fox|seagull|goat|sheep|cow|badger .. in the act
    justice|case served|closed|dismissed ... @treat|@beast
    fractured|broken sleep|nights|night|mood|family|record|link|glass
    follow~|following|followed the .. gritter|plough|sat-nav|signs|diversion|river|herd
    broken|fractured|severed|missing .. .. snowman|snowmen|teddy|doll|statue|mannequin|scarecrow|umbrella|gnome
    """
}
