extension Phrases {
  /// Blame of government, agencies and parties.
  static let attack = Phrases(
    .politics,
    reason: "Officers may take no side, for or against, in politics or against agencies.",
    suggestion: "say what the day was like, not who is to blame",
    """
    @power ... @blame
    @figure .... has|have|had|is|are|was|were|never|always|wont|cant|should|must|dont|doesnt|didnt|
      do|does|did|will|would|spends|spend|spent|want|wants|wanted|need|needs|lets|let|makes|make|
      made|took|takes|gets|get|got|say|says|said|thinks|think|care|cares|know|knows|promised|
      promise|cut|cuts|witch|hunt|austerity|sitting|sit|hiding|hide|couldnt|just|only|lot|rule|
      wasters|back|again
    witch hunt|hunts
    @power|@figure|mayor|@surnameWord has|have|had let .. down
    sack|oust|remove|impeach the|our chief|commissioner|pcc|mayor|minister|boss|super
    @blame|senior command|executive|leadership|senior-leadership team|group ... @blame
    useless|pathetic|clueless|incompetent|corrupt|spineless|gutless|hopeless|rotten|toxic command|
      executive|leadership team|group
    @power|@figure is|are a|an|just|all? .. box-ticker|box-tickers|ticker|box|pen-pusher|
      pen-pushers|careerist|careerists|yes-man|yes-men|jobsworth|jobsworths|dinosaur|dinosaurs|
      politician|stuffed-shirt|empty-suit
    @power|@figure|supers|superintendent .. never|havent|hasnt|wouldnt|couldnt .. nicked|arrested|
      walked|worked|done|seen|patrolled|policed
    @power|@figure|they .. bottle|bottles|bottled it|again|every|another
    @power|@figure wash|washes|washed their|its|his|her hands
    @power|@figure|social-services|mental-health-services|ambulance-service .. clock-off|clocks-off|
      knock-off|knocks-off|swan|swans|down-tools ... leave|leaves|dump|dumps|us|five|friday
    @power|@figure|inspectorate|inspectors should|ought|need|needs|must|can|could .. try|work|walk|
      do|spend|see|come ... shift|night|beat|streets|day|week
    gold|silver command ... @blame|havent|hasnt|without|no
    professional-standards|psd|standards|complaints-department|internal-affairs .. are|is|out|just|
      only|hate|love|want|wants|never ... @blame|get|us|cops|officers|heads|scalps
    @power|@figure|force|job|they .. lost|losing|lose the? plot|way|nerve|bottle
    let|lets|letting|leave|leaves everyone|us|victims|people|them|officers|her|him|families down
    @power ... try|spend|come|live|sit|walk .. shift|night|week|day|beat|streets|response|real|
      tower|ivory
    ivory tower|towers
    top|sixth|fifth|third floor .. wouldnt|couldnt|cant|dont|doesnt|didnt|havent|hasnt|never|
      clueless|hide|hides|hiding
    this|the|our|my force|job|service|constabulary|organisation is|are|has? .. falling|fallen|
      coming|going|gone apart|downhill|under
    this|the|our|my force|job|service|constabulary|organisation is|are|has? .. falling|going|gone
      to|down .. bits|pieces|pot|dogs|pan|drain|tubes
    this|the|our|my force|job|service|constabulary is|has? .. falling|fallen|coming apart
    spend|spends|spent|wastes|blows it|money|millions|thousands|budget on .. plants|carpets|
      consultants|art|pay|cars|offices|logos|website
    @blame .. by|of|from|on|the|this|our|those|for|thanks|at|these|with .. @power
    thanks to .. @figure|government|cuts|austerity|ministers|bosses
    with|under|because-of|from|by this|that|our government|lot|pm|administration
    vote~ them|him|her|this out|lot
    senior-officers|senior-management|senior-leaders|senior-managers|the-bosses|our-bosses|
      chief-constables .... havent|never|dont|hide|sit|sitting|forget|forgot|forgotten|clueless|
      couldnt|wouldnt|wont|should|need
    shame|blame|sack|scrap|abolish|defund|boycott .. @power
    need|want|needs|time .. new|different|change|another .. government|minister|pcc|home-secretary|
      prime-minister|mp|chief
    vote .. anyone|nobody|no-one|change
    useless|pathetic|clueless|incompetent|corrupt|lazy|spineless|gutless|hopeless|bloody|damn|
      shameful|rotten|crooked|out-of-touch @power|@figure
    cuts|cutbacks .. cost|costing|kill|killing|endanger .. lives|us
    @power know|knows|knew .. it|that|full
    @power out !of|at|on|in
    @power .. out to get
    @power never|not|just|only|should|need|needs|must|want|wants|has|have no|listen|listened|lost|
      get|gets|sort|spend|go|resign|fix|wake|got|do|try|taken|sold
    sick|fed|tired|ashamed|embarrassed up|of|by|to .. @power
    wish|would|like|love|invite|challenge ... @power ... shift|day|week|walk|try|work|see|come|do
    austerity .. @blame
    blame austerity
    cuts .. @power
    @power .. cuts|austerity
    get|kick|vote|boot|throw|chuck the|this|these|that|them .. @power|lot|shower out
    this|bloody government|tory .. !building|buildings
    austerity|brexit|cuts|cutbacks|privatisation .. did|made|killed|ruined|broke|finished|ended|
      caused|cost|costs|costing|means|mean|bite|biting|left|leave
    this|that|our|my|the government|council|force|mp|minister|pcc|administration .. @blame
    @power .... wouldnt|couldnt|cant|wont|dont|doesnt|didnt|havent|hasnt|never last|survive|cope|do|
      manage|hack|know|understand|care|listen|see|organise|run|find|give|do|bother|come|visit|lift|
      fund|pay|help|turn|want|get|deserve
    @power ... hasnt|havent|without a clue
    @power do|does|did|done|doing nothing|little|zero|naff|sod|nowt|bugger
    @power .. live|lives|living on|in another|cloud|fantasy|ivory
    @power .. soft|easy touch|option|ride
    @power .. only|just care|cares|interested|bothered|think .. about|in|of|for
    @power .. waste|wastes|wasted|wasting|spend|spends|spent|splash|splashed|blow|blew|blows
    @power .. out to get|blame|hang|stitch
    @power made|make|makes .. impossible|harder|worse|miserable|hell
    @power|@figure .. back-to-work|should-try|should-come|should-be|need-to|needs-to|has-to|have-to|
      ought-to
    should|ought|must|need|needs|made|make|forced ... @power ... shift|beat|walk|streets|night|
      nights|day|week|response
    again .. no-thanks|thanks|cheers|courtesy .. @power
    no thanks|help|support|credit .. to|from .. @power
    @power .. fishing-trip|fishing-expedition|expedition|agenda|witch-hunt
    @power ... talks|talk|talking|spouting .. nonsense|rubbish|rot|tripe|sense|drivel
    @power ... @figure|lib|dems
    @figure !visit|visits|visited|came|popped|dropped|thanked|thanks|opened|office|building|joined|
      brought|met|meeting|made|handed|presented|spoke|chatted|form|forms|email|survey|liaison
    y|ein|mae'r|mae|r llywodraeth|cyngor|heddlu|llysoedd|gweinidog|gweinidogion|prif|uwch ... @blame
    llywodraeth|cyngor|toriaid|llafur|gweinidog|gweinidogion|comisiynydd|prif-gwnstabl|rheolwyr ...
      @blame
    @power ... shove|stuff|stick|keep their|its|his|her|it|the
    home office can|should|could|must|never|dont|doesnt|wont
    social services|workers .. @blame
    @power would|could|should|must|ought !like|love|you|you-like
    @power has|have|had never|no|not|nothing|forgotten|failed|let|cut|broken|ruined|got
    cps|courts|magistrates|prosecutors binned|bin|bins|drop|drops|dropped|nfad|nfa|chucked|chuck|
      knocked-back|knock|threw|throw|discontinued|downgraded|shelved it|this|another|one|that|the|
      everything|out
    @power|prosecution-service want|wants|wanted jam|blood|miracles|everything|us-to-do|gold
    @power|@figure|psd|professional-standards|they|they're|theyre .. cover|covers|covering|protect|
      protecting|looking-after their|its|his|her .. back|backs|backside|backsides|own|themselves
    badly|poorly|appallingly|terribly|shambolically|hopelessly led|run|managed|funded
    top|sixth|fifth|third floor .. waste|wastes|wasted|spent|spend|spends|blew|blow|splashed|sit|
      sits|sat
    prosecution service ... @blame
    """)
}
