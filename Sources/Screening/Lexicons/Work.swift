extension WordList {
  /// What an officer is called to.
  static let incidents = """
    stabbing stabbed shooting shot robbery robbed burglary burgled break-in theft assault assaulted attack
    attacked fight fighting rtc rta crash crashed collision pileup fire arson disturbance domestic
    murder rape sudden death bodies body raid incident call report reported arrested arrest arrests detained
    pursuit chase chased missing found jumper jumped fell collapsed overdose alarms explosion
    threats knife gun damage criminal affray brawl kidnap kidnapped offence happened occurred
    took seen sighted sighting died killed hit punched kicked entered smashed stole stolen broke-in broken-into
    hurt injured trapped flood flooded blaze smoke spill leak outage bang came-down kicked-off went-off set-off
    took-off went-up blew-up came-in comes-in rang-in phoned-in dropped-in break-in break-ins robber burglar burglars thief thieves
    attended scene cordon victim suspect suspects prisoner ambulance intruder concern welfare
    sexual mugging mugged snatched snatch drowned rescued evacuated overturned called
    damwain tan ymosodiad lladrad ymladd digwyddodd marwolaeth
    """
  /// An officer's own hours of duty.
  static let dutyWords = """
    paid booked booking book start started starts starting finish finished finishing shift duty break briefing
    parade paraded early earlies late lates nights clocked knocked handover off on-duty off-duty tour rest-day rest-days
    annual-leave leave gym debrief in-at on-at off-at out-at up-at back-at done-at away-at home-at
    gorffen gorffenais dechrau dechreuais shifft
    """
  /// What goes on around an officer's own hours, and around everybody else's.
  static let routineWords = """
    home bed alarm-clock canteen lunch dinner breakfast tea brew coffee kettle sandwich refs meal food eat eaten
    eating ate up awake slept sleep nap rest dog-walk commute train bus homeward typing paperwork still writing
    yawning sunrise been-here here me my im ive adref gwely
    """
  /// What police do to catch or stop someone.
  static let enforcement = """
    raid~ hit~ nick~ arrest~ search~ warrant warrants strike~ bust~ storm~ swoop~ target~ lift~ spin~ door
    doors sting dawn-raid crackdown seize~ execute~ executing clearance evict~ take-down taking-down taken-down sweep roundup smash~
    chwilio cyrch arestio
    """
  /// Whom or what it is done to.
  static let targets = """
    house houses address addresses flat flats door doors farm club pub unit site dealer dealers suspect
    suspects offender offenders gang gangs estate yard lockup lock-up plot premises shop factory crew line stash grow cannabis drugs warehouse brothel
    """

  /// Calls that a thin shift may leave.
  static let pettyCrimes = """
    burglar~ burglary burglaries break-in break-ins shed sheds shed-breaks theft thefts shoplift~ shoplifters bike bikes cycle-thefts drive-off
    drive-offs bilking bilkings alarm alarms asb noise damage criminal-damage vandalism graffiti fraud frauds nuisance cannabis
    domestics shouting rows fights minor lost-property parking scams low-level car-crime vehicle-crime
    """

  /// Those whom an officer may neither back nor attack.
  static let powers = """
    tories tory labour government gov govt parliament westminster whitehall minister ministers politicians politician mp mps the-pm pcc pccs
    ukip snp farage boris corbyn starmer sunak cameron theresa truss braverman osborne clegg miliband badenoch blair thatcher cooper rudd gove
    councillors commissioner council councils cps iopc ipcc hmic hmicfrs bosses management chiefs chief brass smt slt acpo npcc
    magistrates judiciary judges courts command leaders leadership hq conservatives libdems labour plaid reform greens chancellor cyngor llywodraeth
    llafur ceidwadwyr comisiynydd superintendents acc dcc politics senedd treasury prosecutors probation ombudsman ofsted brexit austerity monarchy magistrate lawmakers mandarins quango quangos bureaucrats policymakers san-steffan gweinidog gweinidogion prif-gwnstabl uwch-swyddogion comisiynwyr rheolwyr
    """
  static let blameWords = """
    useless clueless ashamed hopeless pathetic incompetent corrupt disgrace disgraceful disgusting shambles joke jokers idiots liars lied lying lies
    ruined ruin ruining wrecked wreck wrecking destroyed destroying destroy gutted gutting broke broken killed killing betrayed betray failed
    failing fail failure fails sold resign sack sacked shame shameful blame blames fault clowns muppets cowards spineless toothless waste wasted wasters
    hates hate hating despise crooks crooked traitors rubbish awful dreadful terrible appalling laughable pointless heartless cruel callous
    stabbed abandoned abandon ignored ignore ignores ignoring cares care cares bothered interested arsed touch clue idea dont doesnt couldnt cant wont
    robbed robbing axed slashed slashing cut cuts cutting decimated decimating underfund underfunded dangerous deserve asleep hiding hide deluded greedy
    gutless inept lazy weak soft worst worse awful messed farce farcical circus nightmare insult insulting offensive outrageous scandal
    scandalous criminal unforgivable inexcusable broken-promises promise promised promises hypocrites hypocrite hypocrisy selfish arrogant smug bunch mockery laughing laugh
    planet dirt nothing impossible harder nowhere invisible absent vanished bothering bonkers insane
    coward clown muppet traitor hypocrites plonker fool fools cowardly cowardice witch-hunt vendetta hounded hounding scapegoat scapegoats scapegoated bully bullies bullied bullying
    squander squandered squandering blew blow blown bankrupt bankrupted starve starved starving strangled crippled crippling bleeding milk milked
    gut rotten poison toxic stink stinks stinking reek suck sucks wont wouldnt shouldnt forget forgot forgotten
    soft-touch dropped drop lie earns salary salaries bottled nonsense stitched hung-out thick dont couldn't overpaid promoted liar
    dinistrio difetha methu methiant cywilydd gwarth malio poeni bradychu fradychu twyllo anobeithiol da-i-ddim dda-i-ddim warthus gwarthus siomi gelwydd celwydd celwyddog sbwriel ddiwerth diwerth dwp gwastraffu wastraffu gas casau ddim byth
    """
  static let praiseWords = """
    vote voted voting votes back backing backed support supporting supports elect elected election win wins winning won best brilliant trust trusted love great hope
    better cheer join joined proud glad sense agree agrees agreed right vote-for well-said well-done hats-off praise praised champion champions campaigning canvassing canvass leaflets rosette manifesto candidate thank thanks thankful grateful cannot-wait deserve deserves promised brave bravo heroes hero legend legends spot-on stand standing stood pleidleisio pleidleisiwch cefnogi pleidlais
    """
  /// What makes a grave word a matter of learning or giving.
  static let learningWords = """
    training awareness friends charity charities course courses session sessions input cpd talks workshop workshops seminar
    conference lesson lessons fundraiser fundraising walk run marathon sale research campaign campaigns leaflet leaflets
    poster posters module e-learning elearning lecture policy policies presentation exercise scenario refresher toolkit
    passport passports champion champions cafe ribbon quiz reading book podcast documentary alarm volunteers volunteer
    helpline charity's drop-in week month day service services strategy pathway forum event partnership project stall
    hyfforddiant ymwybyddiaeth elusen
    """

  /// What is stolen in a briefing room, and other things no crime is about.
  static let treats = """
    biscuit biscuits doughnut doughnuts donut donuts cake cakes tea coffee sandwich sandwiches kettle pasty pasties pie pies chocolate
    chocolates sweets crisps milk teabag teabags mug mugs pizza curry cheesecake digestive digestives hobnob hobnobs jaffa creams
    cupcake muffin muffins flapjack bacon lunch breakfast fridge brew haribo quality roses celebrations pastry croissant snack snacks custard
    toast stapler pen pens chair charger chargers chip chips chippy sausage sausages sarnie butty egg eggs soup stew gravy pudding
    pancake pancakes ice-cream ice-lolly banana bananas grapes cheese butter jam jelly marmalade crumble custards brownie brownies
    duvet sofa oven microwave photocopier printer socks slippers tinsel seagull seagulls gull gulls pigeon pigeons goose geese
    hedgehog squirrel squirrels hamster swan swans badger duck ducks cat cats kitten tortoise spreadsheet flask cuppa cuppas
    crumb crumbs kitkat kitkats twix mars-bar snickers jammie-dodger jammie-dodgers puddings samosa samosas haggis noodle noodles yoghurt
    lunchbox hamper sausage-roll rolls jelly-babies alarm-clock bedsheets homework crossword
    bisgedi cacen paned brechdan teisen siocled
    """

  /// Words of crime that are joked with when such a thing is at hand.
  static let jests = """
    guilty confess confessed confesses confession admit admits admitted stole stolen nicked culprit thief thieves theft robbed robbery
    suspect suspects suspected charged sentenced dna fingerprints prints cctv witness witnesses alibi evidence convicted case accused
    offender offenders killed murdered murder abused wanted crime crimes overdose overdosed addicted addiction verdict jury judge
    covert undercover unmarked surveillance stakeout intel tracker raid raided raids sting smuggle~ manhunt hunt hunting hostage
    stash hidden secret at-large arrested missing search searching bait trap trapped kidnapped kidnap ransom custody seized siege
    euog lladrad
    """
}
