/// Common words that mean nothing here, so that they are not taken for slips of words that do.
enum EverydayWords {
  static let vocabulary = Vocabulary(of: text)

  private static let text = """
    there their these those three threw through though thought tough teach reach beach peach
    right night sight light fight might tight height weight freight bright flight slight
    house horse hose whose hours yours ours sours four fours tours pours course force source
    count counts county country counter court courts coats costs posts hosts lost cost host most
    trail trails train trains brain rain drain trial tried dried fried tired hired fired wired
    pattern patter petrol patient patrolman patio partial party parts starts charts hearts
    event even ever every never lever fever seven eleven heaven given driven river rivers
    where were here hear heard beard board hoard word words world would could should mould
    found round sound bound ground pound mound wound around wounded bounded founded
    school schools scholar cool pool tool fool wool stool
    store stores story stories stone stones shore short shirt sheet shoot shot shots
    crime crimes prime prize price prices rice nice mice dice spice slice police
    place places plane planes plate plates plant plants plans plain play plays
    stand stands standing sand hand hands land lands band bands
    still skill skills spill spills stall stalls small smell spell tell tells sell well wells
    watch watched match matches catch patch batch latch hatch switch which witch witches
    water waters later latter letter letters better bitter butter matter matters
    wait waits waited waiting want wants wanted write writes wrote written
    great grate green greet grew grow growing grown crown brown drown drowned town gown
    least lease leave leaves lead leads leading read reads reading really ready already
    force forces forced fence fences sense since cents scent scene scenes
    paper papers proper property prosper
    phone phones photo photos alone along among atone
    found finding binding minding mending sending lending ending bending
    being bring brings bringing string strings sting sing sings singing king
    thing things think thinks thinking drink drinks drinking drunk
    front fronts font want went sent tent rent cent
    place placed peace piece pieces please pleased
    board boards boat boats beat beats heat heats seat seats
    check cheek cheeks chick chuck church chair chairs choir
    close closed clothes cloth clock clocks block blocks black
    drive drives driver drivers driving drove dried diver divers
    force found forty north south south-east mouth month months teeth tooth
    under until unless uncle uncles
    front office offices officer officers official
    walk walks walked walking talk talks talked talking stalk milk
    money honey monkey many any penny funny sunny bunny
    another other others mother mothers father fathers brother brothers bother
    people purple couple simple sample temple
    again against gain gains main mains pain pains pair pairs hair fair fairs stair stairs
    after alter later lasted tasted wasted rested rusted tested
    begin began begun gun guns gone goes does done bone bones tone tones zone zones
    quick quiet quite queen queue queues
    round rounds road roads toad load loads loaded
    break breaks broke broken bread breads breath breathe
    break brake brakes bake baked cake lake take taken takes taking making baking
    dealt deals deal dealing dear dears fear fears near nears nearly dearly
    house housed housing hosing losing using causing pausing
    happy happen happens happened hippy
    heavy heaven leaving having saving paving waving
    laugh laughs taught caught daughter slaughter
    smart start started starting stars staring
    steal steel stole stolen stile style
    still silly sally sorry worry worries worried lorry lorries carry carries carried
    spare spark sparks spoke spoken smoke smoked smoking
    speed spend spent spends spending sped speak speaks
    sport sports spot spots spit split
    truck track tracks trick tricks tuck stuck stick sticks stock
    state states stated status statue stats
    table tables cable able cables fable stable
    taste paste haste waste wasted
    times timed timing tides ties tried
    today toddy totally total totals
    touch tough rough cough dough bough bought brought fought sought thought
    tower towers power powers flower flowers lower lowered slower
    video voice choice choices
    wheel wheels while whole whale
    woman women human humans
    young youth younger tongue
    angry hungry hurry flurry curry
    admin admit admits admitted
    alarm alarms alert alerts
    alive arrive arrived arrives drive
    apply apples apple ample
    asked asking masked basked tasked
    basis basic basics bases
    below yellow fellow hello hollow follow follows followed following
    blood bloody flood floods food foods good goods hood mood wood woods
    bread bride bridge bridges ridge fridge
    build builds built building guilt guilty
    camera camped camping damping
    candle handle handled handles bundle
    cheap cheat chest chess cheese
    claim claims climb climbed
    clean cleaned clear cleared clearing
    coach coaches couch roach
    comes coming combing homing
    could cloud clouds
    cover covers covered hover lover over
    crazy lazy hazy daisy
    cross crosses crossed crossing
    cycle cycles cycling recycling
    delay delays delayed relay
    dirty thirty thirsty
    doing going boing
    early yearly pearly
    earth heart hearth
    enter entered entry
    exact exactly extra
    facts faces faced places
    family familiar
    fault vault default
    field fields yield shield wield
    fifth filth faith
    final finals finally finely
    flats float floats
    floor floors flour
    folks forks fork work works worked worker
    forget forgot forgive forges
    front frost frosty
    ghost giant grant grants
    glass class classes grass brass
    grave graves brave gravel travel travels travelled
    guess guest guests guests
    guide guided guides guild
    happily handy hardy hardly
    hotel hotels hostel motel
    inner dinner winner sinner
    issue issues tissue
    joint joints point points paint painted
    judge fudge nudge
    knife knives life lives live
    known knows knew
    large larger barge charge charged charges
    layer player players prayer
    legal regal loyal royal
    level levels
    limit limits
    local locals vocal
    lunch bunch punch munch
    major mayor manor minor
    march marsh harsh
    metal mental petal medal
    miles mines minds mends
    motor motors rotor
    mount mounts mounted
    movie moves moved moving
    music musical
    nasty tasty hasty
    nurse nurses purse purses curse
    ocean often soften
    older order orders ordered border elder holder shoulder
    outer outed output
    owner owners
    panic picnic
    pause cause because clause
    photo piano
    pilot plot plots
    press pressed dress dressed
    pride prides bride
    print prints sprint
    prove proved proves improve
    proud cloud loud
    queue quest quiz
    radio ratio
    raise raised praise
    range ranger danger strange
    rapid rabid
    refer refers prefer
    river rivet
    rough route routes
    rural mural
    scale scales scare scared
    score scored scores
    sense senses sensed
    serve served serves nerve
    seven seventh
    shape sharp share shared shares
    shift shifts shirt
    shock shocked
    shops shop ship ships chips chip
    shout shouts shouted shouting
    skirt sirts
    sleep asleep sheep steep
    slept swept wept kept crept
    smile smiles simile
    snack snake
    solid valid
    solve solved
    space spaces
    spice spike
    staff stuff stiff
    stage stages
    stake steak
    steps stops stoops
    storm storms
    strip strips trip trips
    suits suite suites quite
    super supper upper
    sweet sweets sweat
    sword swore
    taxis taxes
    theme them then
    thick thin
    throw thrown threw
    title tile tiles
    topic topics tropic
    trade traded
    treat treats treated threat threats
    trees tree
    trend trends
    truth truths
    twice twist
    uncle union unit unite
    upset upsets
    urban turban
    usual usually visual
    value values
    villa villas village villages
    virus visit
    wages waged
    weeks weekly
    weird wield
    wheat
    widow window windows
    worth worse worst
    wrist waist
    wrong among
    youth mouth
    control patrolled controlled controls
    message messages massage
    manager managed manage
    meant means mean
    morning moaning
    evening evenings
    weather whether feather leather together
    wedding weeding
    window winter
    wonder wander under
    yesterday
    tomorrow
    sergeant sergeants
    inspector inspectors
    constable
    colleague colleagues
    ambulance ambulances paramedic paramedics
    suspect suspects respect aspect expect inspect
    station stations
    custody
    hospital
    kettle battle cattle bottle bottles settle settled little
    crack cracking cracker tracking packing backing
    parked parking barking marking
    fence hence pence
    dance dancing chance chances
    tried breathing breathed swerved dodged ignored deleted removed erased paused purged resumed ceased
    rest rests test tests
    kicked picked ticked licked sicked tricked
    baked naked faked raked
    vodka beers beer bears pears years tears ears
    """
}
