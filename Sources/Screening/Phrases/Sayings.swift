/// Common sayings and names of things that would look like people, places or harm.
enum Sayings {
  /// For each word of a passage, whether a saying holds it.
  static func held(in passage: Passage) -> [Bool] {
    var held = Array(repeating: false, count: passage.words.count)
    book.matches(in: passage) { _, words in
      for place in words { held[place] = true }
    }
    return held
  }

  private static let book = Phrasebook([people, harm, trade])

  /// Sayings and titles with a name in them.
  private static let people = """
    happy as larry
    heath robinson
    jekyll and hyde
    romeo and juliet
    guy fawkes
    bob your uncle
    tom dick and harry
    jack frost
    jack of all trades
    every man jack
    hobson choice
    murphy law
    sod law
    parkinson law
    for pete sake
    aunt sally
    bobby|bobbies on the beat
    keeping up with the jones
    father christmas
    robin hood
    peter pan
    robbing peter to pay paul
    rob peter to pay paul
    simple simon
    walter mitty
    gordon bennett
    joe bloggs
    joe public
    john doe
    jane doe
    jack russell
    king charles spaniel
    rip van winkle
    florence nightingale
    mary celeste
    marie celeste
    real mccoy
    nosy|nosey parker
    smart alec|aleck
    even steven|stevens
    jack the lad
    peeping tom
    black maria
    mickey mouse
    taking|take|taken|took|takes the mickey|michael
    plain jane
    johnny come lately
    life of riley
    on your|my|our tod|jack
    moaning minnie
    doubting thomas
    good|bad samaritan
    keystone cops
    laurel and hardy
    morecambe and wise
    ant and dec
    dixon of dock green
    robert peel
    sir robert peel
    peelian principles
    queen elizabeth
    king charles
    prince of wales
    may|might the force be
    may day
    victoria cross
    st|saint john ambulance
    st|saint george|georges|davids|david|patricks|patrick|andrews|andrew day
    duke of edinburgh
    faith|hope and charity
    dolly mixture|mixtures
    jack daniels
    earl grey
    victoria sponge
    granny smith
    molotov cocktail|cocktails
    adam ant
    sweet fanny adams
    sweet fa
    billy no mates
    billy goat
    uncle tom
    uncle sam
    bloody mary
    davy jones
    indiana jones
    inspector morse|clouseau|gadget|rebus|lynley|norse
    dci tennison|banks
    pc plod|plum|world|gone|brigade
    fireman sam
    bob the builder
    postman pat
    thomas the tank
    harry potter
    james bond
    lone ranger
    noddy
    mad as a
    hobby bobby
    gone for a burton
    keeping up with the joneses
    deja vu
    roger that
    silent night
    old bill
    charlie chaplin|brown|bucket|bravo|and
    elvis
    noah ark
    adam and eve
    cain and abel
    david and goliath
    patience of a? saint|job
    wisdom of solomon
    albert einstein|square|hall
    tom jones|cruise|hanks
    ed sheeran
    taylor swift
    shirley bassey
    gareth bale
    harry kane|styles
    winston churchill
    david attenborough|beckham|bowie
    mary berry|poppins
    gordon ramsay
    jamie oliver
    delia smith
    alan partridge
    basil fawlty|brush
    victor meldrew
    homer|bart simpson
    del boy
    uncle albert
    starsky and hutch
    cagney and lacey
    bonnie and clyde
    thelma and louise
    forrest gump
    usain bolt
    lewis hamilton
    mo farah
    jessica fletcher
    jeremy kyle|clarkson|vine
    piers morgan
    chuck norris
    bruce lee|willis|forsyth
    bear grylls
    ray mears
    captain tom|kirk|hook|jack
    bilbo|frodo baggins
    moses
    wallace and gromit
    punch and judy
    hansel and gretel
    jack and jill
    humpty dumpty
    mother teresa
    nelson mandela
    martin luther
    rosa parks
    isaac newton
    charles dickens|darwin
    jane austen
    dylan thomas
    roald dahl
    saint nick
    little|good old? nick
    joe wicks
    simon cowell|says
    barry island|white|manilow
    george cross|medal
    lee enfield
    victoria line|station|sponge|plum|park|falls|coach
    chelsea bun|buns|tractor|boots|flower
    jordan valley
    christian leaders|leader|aid|group|church|charity|volunteers|values|friends
    percy pig|pigs
    colin the caterpillar
    cuthbert the
    monte carlo
    morris dancers|dancing|minor|men
    tommy gun
    bobby dazzler|socks
    jenny wren
    billy connolly|elliot|goat
    nanny mcphee
    kendal mint
    bakewell tart
    eccles cake|cakes
    ginger nut|nuts
    peter kay|crouch|rabbit
    jimmy carr|riddle
    paddy power|field
    sally army
    rosie lee|lea
    tom cat
    wendy house|houses
    nelly the
    molly coddle|coddled
    roger wilco
    charlie horse
    sandy balls
    jack straw|in|up|of
    dick turpin|dastardly
    ronnie barker
    arthur daley
    benny hill
    oliver twist
    tiny tim
    hyacinth bucket
    barbara windsor
    judge rinder|judy|dredd
    rocky balboa|road|horror
    """

  /// Words of harm that mean none.
  private static let harm = """
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

  /// Trade words that would look like something else.
  private static let trade = """
    conservative estimate
    polling station
    labour ward|pains|of
    management of|style|course|plan
    reform of
    surveillance|hunt|hunting|search|searching|looking|manhunt|investigation|obs ... @treat|printer|pen|keys|glasses|hat|glove
    hyfforddiant .. trais|cam-drin|rhywiol
    working|looking for .. printer|pen
    in|into labour
    hard|manual|slave labour
    anger|waste|time|project|case|risk|traffic management
    volleyball|tennis|squash|basketball|food|netball court|courts
    """
}
