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
    caught|got .. red handed ... @treat
    guilty|confess|confessed|confesses|confession|admit|admitted|stole|stolen|nicked|culprit|thief|theft|robbed|suspect|suspects|charged|sentenced|dna|fingerprints|prints|cctv|witness|alibi|evidence|convicted|case|accused|offender|killed|murdered|murder|abused|wanted|crime|overdose|overdosed|addicted|addiction ... @treat
    @treat ... guilty|confess|confessed|thief|theft|robbed|stolen|nicked|suspect|suspects|culprit|convicted|crime|evidence|dna|cctv|at-large|murdered|arrested|wanted|missing
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
    my|our|own @relation
    operation|op christmas|santa|clean|tidy|cup|biscuit|bake|tea|turkey|cake|cheer
    not guilty of eating
    guilty of .. snoring|eating|laughing|smiling|nothing|talking|loving|yawning
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
    guilty pleasure|pleasures|conscience|look|face|of
    """
}
