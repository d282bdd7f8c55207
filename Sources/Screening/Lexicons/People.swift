extension WordList {
  /// English words that are also given names: case and grammar decide.
  static let nameWords = """
    abbey teddy amber angel april art ash aspen august autumn basil bay bill blossom bob bonnie
    carol chase
    chastity cherry clay crystal daisy dale dawn dean destiny dot drew duke earl ebony eve faith
    fern
    flora florence frank gale gay gene glen grace grant guy harmony harry hazel heather holly hope
    honey iris ivy jack jade jay jean jet jewel joy june ken kit kitty lance lark laurel lee lily
    link major mark marina marshal mason matt max may melody mercy mike miles misty nick noble norm
    olive opal pat patience patty pearl peace penny pepper peter pierce poppy precious ray red reed
    reg
    rich robin rocky rob rod rose rosemary ruby rusty sage sandy scarlet sky sonny star sterling
    stew stormy sue summer sunny tad tony trace trinity valentine van victor victory viola violet
    wade warren will willow win winter wren al ed jo ted ron don len les tim tom sam kim pip gus bea
    mo jan dan chip rio asia india paris chelsea brooklyn austin jordan georgia sydney preston
    lincoln
    carter cooper hunter parker taylor mason logan tanner spencer harley bailey
    blake brook brooke dolly fay gill job minty nova ocean prudence
    tiger tulip charity comfort favour gift blessing happiness goodness
    praise mercy marvellous victoria charlie oscar romeo juliet tango
    bobby roger wally
    christian akin nest spike gruff buster drake mayo stonewall bonny butch carmine chancy chandler
    clement collier
    corona dahlia dell dirk divan doc dotty emery ermine ester eta finis freeman griffin hank hymen
    imam kale kismet
    laddie lassie laze lemma linden lisle margarita marlin marquis marquise messiah myrtle nadir
    narcissus novella
    paisley parley patsy pearly purl randy romaine sable savanna shad sibyl sim sol starling
    sultana tucker vernal viva
    wadi wale wheeler whit yaw zed barbie coley doss dozier hoover kelvin lexis manilla marge
    mercer nurser
    quint rand sienna stetson telly trilby willy calla ethyl gulper hoke loris mantas orris sabra
    vela versa vita
    hung shell tamer fanny homer karma barney mickey angelica aurora beau belle birdie burl
    clementine
    danish florin garner gurney kaiser pinkie piper rhea rube senora sylvan trey noel
    """

  /// Short names and street names heard on duty, when a cue stands before them.
  static let nicknames = """
    spud smudge chalky dusty nobby sparky shorty lofty tiny ginge gaz baz daz shaz kez loz jez dazza
    gazza bazza shazza kezza bez tez macca robbo jonno davo stevo deano wayno smithy jonesy daz kev
    trev bev dev stu geoff raz naz faz baz tariq moe slim biggz smiley scarface tank ghost razor
    """

  /// What stands before a surname.
  static let titles = """
    mr mrs ms mx miss dr prof professor rev revd reverend sir dame lord madam fr canon imam rabbi
    councillor cllr judge hhj
    """

  /// Ranks and grades of those at work, before a name or a number.
  static let ranks = """
    pc wpc dc ds di dci dsu supt superintendent inspector insp sgt sergeant constable pcso sarge
    dcs ps psgt csgt tsgt sc ssgt cso csi soco commander cadet colleague paramedic detective
    ch ds dsgt acc dcc cc temp acting skipper sarj ringyll sarjant cwnstabl arolygydd heddwas
    """

  /// Words for a person met on duty.
  static let persons = """
    man men woman women male female lady ladies gent gentleman bloke chap fella fellow guy lad lads
    lass lassie girl boy child kid person individual suspect offender prisoner detainee victim
    witness patient missing misper casualty driver passenger cyclist pedestrian motorcyclist rider
    tenant resident neighbour neighbours pensioner oap widow widower student caller informant
    burglar
    thief shoplifter dealer drunk drinker customer shopkeeper owner homeowner nan gran granny
    grandad
    mum mother dad father son daughter brother sister wife husband partner boyfriend girlfriend
    regular misper customer jogger dogwalker homeless rough-sleeper refugee migrant squatter
    passer-by bystander protester guest visitor worker cleaner nurse teacher barman barmaid doorman
    bouncer fan
    teenager youngster youth toddler baby infant lodger landlord landlady runaway complainant
    interpreter nurse doctor paramedic plumber locksmith receptionist handler teacher headteacher
    vicar priest imam solicitor volunteer caretaker janitor chef barista waitress waiter postman
    builder farmer farmhand landlady trucker busker pal mate
    defendant accused subject nominal perp assailant attacker user addict service-user carer
    survivor runner courier
    dyn dynes menyw merch bachgen gwr gwraig mam tad plentyn claf hogyn hogan geneth
    ddynes fenyw ferch fachgen blentyn ddyn hen taid nain
    """

  /// Who someone is to another.
  static let relations = """
    mum mother mam mummy dad father daddy son daughter brother sister wife husband partner boyfriend
    girlfriend ex ex-husband ex-wife ex-partner fiance fiancee nan nana gran granny grandad
    grandmother
    grandfather grandson granddaughter uncle auntie aunt nephew niece cousin stepdad stepmum stepson
    stepdaughter stepfather stepmother bf gf hubby missus spouse lodger carer flatmate housemate
    gwr gwraig chwaer brawd cariad partner
    """

  /// Whom someone lives with or has left.
  static let spouses = """
    wife husband partner boyfriend girlfriend ex exes ex-husband ex-wife ex-partner ex-boyfriend
    ex-girlfriend hubby missus fiance
    fiancee spouse lover bf gf gwr gwraig cariad
    """

  /// Words for one child.
  static let children = """
    boy girl child kid lad lass son daughter schoolboy schoolgirl pupil runaway youngster youth
    teenager teen juvenile brother sister twins toddler baby bachgen merch plentyn hogyn hogan
    geneth
    fachgen ferch blentyn bairn wean grandson granddaughter niece nephew misper student
    """

  /// Someone to whom a crime was done.
  static let victims = """
    victim survivor complainant girl woman lady man boy child teenager student patient mum mother
    daughter sister wife female male person victims survivors women girls girlfriend niece
    dioddefwr dioddefwraig merch menyw dynes
    """

  /// Words that stand for a person.
  static let pronouns = """
    he she they him her them his their hers theirs someone somebody who e hi nhw fe fo
    """

  /// What only people do.
  static let humanVerbs = """
    rang phoned called said says told asked cried thanked hugged texted laughed smiled wept reckons
    drove lives lived forgot brought refused needed wanted needs wants hit punched kicked bit spat
    admitted confessed denied told walked went gave made threw drank smashed jumped stole nicked
    thinks reported answered opened lost came turned shouted screamed swore apologised signed slept
    sat ate took let has was had is knows knew sends sent missed loves loved hates keeps kept saved
    helped
    bought found got ran fell collapsed died lied promised begged tried started stopped wouldnt
    didnt couldnt wasnt hasnt isnt finally agreed explained complained moved hid fought resisted
    """

  /// What a person is seen to do, even when their name is also a word: "Dawn rang", "Dawn broke".
  static let speechVerbs = """
    rang phoned said says told asked cried thanked hugged texted laughed smiled wept reckons refused
    wanted wants needs needed lives lived forgot brought punched bit spat admitted confessed denied
    apologised swore screamed shouted drank thinks knows waved signed replied explained invited
    offered volunteered retired resigned sobbed complained insisted insists answered emailed
    married divorced loves hates promised agreed
    """

  /// Ordinary words that are common surnames, read so after a rank or a title.
  static let surnameWords = """
    adams allan archer armstrong baker ball banks barber barker barnes beck bell best bird bishop
    black
    blake bond booth bowler bowman boyle bridges briggs brooks brown bull burns bush butcher butler
    carpenter carr carter chambers chapman church clark clarke clay cole collier cook cooke cooper
    cotton cox crane cross curry day dean dixon drake draper driver duffy duke dunn dyer edge
    english fisher
    flower flowers ford forest forester foster fowler fox freeman french frost gale gardner
    gardiner gibson giles glover goddard gold good gray green grey griffin grove hale hall
    hardy harper harris hart harvey hawkins hayes haynes heath hicks hill hobbs holland holmes holt
    hood hope
    horn howe hudson hughes humphreys hunt hunter hutton jones joy judge kay keen kent king kirk
    knight lake lamb lane law lawson lee lilly little long love low lucas mann marsh marshall
    martin mason may mead miles mill miller mills moon moore morris moss nash newman newton
    nicholls noble north norton nunn page palmer park parker parks parr parrott parsons payne
    peacock pearce
    perkins perry piper plum pollard poole pope porter potter pound powell power powers pratt price
    pritchard proctor
    reed rees reid reynolds rice rich rivers robbins robins rose rowe royal salt sanders sands
    saunders savage
    sawyer sharp sharpe shaw shepherd short silver singer skinner slater small smart smith snow
    sparks speed spence spencer spring squire steel stephens stevens stone street strong swan swift
    taylor temple terry thorne thorpe todd townsend turner vaughan wade walker wall waller walsh
    walters ward
    ware warner warren waters watson watts way weaver webb webster welch wells west wheeler white
    whitehead wilde wilkins winter winters wise wolf wood woods woodward wright wynne york young
    begum bibi kaur singh khan
    ali patel shah hussain ahmed
    """
}
