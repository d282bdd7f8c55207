extension WordList {
  /// Those whom an officer may neither back nor attack.
  static let powers = """
    tories tory labour government gov govt parliament westminster whitehall minister ministers
    politicians politician mp mps the-pm pcc pccs ukip snp farage boris corbyn starmer sunak
    cameron theresa truss braverman osborne clegg miliband badenoch blair thatcher cooper rudd
    gove councillors commissioner council councils cps iopc ipcc hmic hmicfrs bosses management
    chiefs chief brass smt slt acpo npcc magistrates judiciary judges courts command leaders
    leadership hq conservatives libdems plaid reform greens chancellor cyngor llywodraeth llafur
    ceidwadwyr comisiynydd superintendents acc dcc politics senedd treasury prosecutors probation
    ombudsman ofsted brexit austerity monarchy magistrate lawmakers mandarins quango quangos
    bureaucrats policymakers san-steffan gweinidog gweinidogion prif-gwnstabl uwch-swyddogion
    comisiynwyr rheolwyr
    """

  /// What is said of those who are blamed.
  static let blameWords = """
    useless clueless ashamed hopeless pathetic incompetent corrupt disgrace disgraceful disgusting
    shambles joke jokers idiots liars lied lying lies ruined ruin ruining wrecked wreck wrecking
    destroyed destroying destroy gutted gutting broke broken killed killing betrayed betray failed
    failing fail failure fails sold resign sack sacked shame shameful blame blames fault clowns
    muppets cowards spineless toothless waste wasted wasters hates hate hating despise crooks
    crooked traitors rubbish awful dreadful terrible appalling laughable pointless heartless cruel
    callous stabbed abandoned abandon ignored ignore ignores ignoring cares care bothered
    interested arsed touch clue idea dont doesnt couldnt cant wont robbed robbing axed slashed
    slashing cut cuts cutting decimated decimating underfund underfunded dangerous deserve asleep
    hiding hide hides deluded greedy gutless inept lazy weak soft worst worse messed farce farcical
    circus nightmare insult insulting offensive outrageous scandal scandalous criminal
    unforgivable inexcusable broken-promises promise promised promises hypocrites hypocrite
    hypocrisy selfish arrogant smug bunch mockery laughing laugh planet dirt nothing impossible
    harder nowhere invisible absent vanished bothering bonkers insane coward clown muppet traitor
    plonker fool fools cowardly cowardice witch-hunt vendetta hounded hounding scapegoat
    scapegoats scapegoated bully bullies bullied bullying squander squandered squandering blew
    blow blown bankrupt bankrupted starve starved starving strangled crippled crippling bleeding
    milk milked gut rotten poison toxic stink stinks stinking reek suck sucks wouldnt shouldnt
    forget forgot forgotten soft-touch dropped drop lie earns salary salaries bottled nonsense
    stitched hung-out thick couldn't overpaid promoted liar dinistrio difetha methu methiant
    cywilydd gwarth malio poeni bradychu fradychu twyllo anobeithiol da-i-ddim dda-i-ddim warthus
    gwarthus siomi gelwydd celwydd celwyddog sbwriel ddiwerth diwerth dwp gwastraffu wastraffu gas
    casau ddim byth
    """

  /// What is said of those who are backed.
  static let praiseWords = """
    vote voted voting votes back backing backed support supporting supports elect elected election
    win wins winning won best brilliant trust trusted love great hope better cheer join joined
    proud glad sense agree agrees agreed right vote-for well-said well-done hats-off praise
    praised champion champions campaigning canvassing canvass leaflets rosette manifesto candidate
    thank thanks thankful grateful cannot-wait deserve deserves promised brave bravo heroes hero
    legend legends spot-on stand standing stood pleidleisio pleidleisiwch cefnogi pleidlais
    """
}
