extension Phrases {
  /// Covert work and those who help it.
  static let covert = Phrases(
    .tactics, reason: "Covert work and those who help it must stay unseen.",
    suggestion: "specialist colleagues helped",
    """
    chis
    informant|informants|informer|informers|snout|snouts
    our|a|the|my|his grass told|says|said|gave|rang|tipped|reckons|inside
    our|police|paid|registered grass !verge|verges|cutting|bank|fire|fires|seed|snake|court|stain|
      stains|skirt|pitch|field|roots|needs|is
    covert|covertly
    covert human intelligence
    human source
    source|sources told|says|said|tells|gave|inside|reckons|reports|handler|unit|handling|tipped|
      confirms|rang|meeting
    our|my|covert|registered|paid source|sources in|inside|came|is|was|has !of|caffeine|a|the
    tip|tipped|tip-off|info|information from|by .. inside|source|informant|grass
    man|woman|someone on the inside
    undercover !of
    under cover officer|officers|cop|cops|work|job|unit
    test purchase|purchases
    fake|pretend|pretended|posing .. drug|drugs|coke|cannabis|heroin? buyer|buyers|customer|punter|
      dealer
    car|van|caddy|transit|golf|bmw|audi|focus|astra|octavia|bike|motorbike|lorry|taxi|cab|saloon
      .... is|are|s one of ours
    plain clothes|clothed !day|today|as|because
    plainclothes
    unmarked !@treat|exam|exams|paper|papers|essays|homework|grave|graves|box|boxes|parcel
    plain @motor
    plain white|black|silver|grey|blue|red|green @motor
    surveillance
    static|rolling|mobile|foot surveillance|obs|observation
    obs|observation|observations point|van|post|from|outside
    obs|observations on|of .. @target|@offender|suspect
    stakeout|stake-out
    wearing|wore|wears a wire
    listening in on|to
    infiltrat~
    blacked-out windows|van|car
    the|a|our|his hide|loft|attic opposite|overlooking|facing
    suspect|suspects|nominal|@offender .. under watch|surveillance
    eyes on .. target|him|her|them|address|house|subject|suspect
    lost the target|eyeball|follow
    spotter|spotters|lookout van|plane|on|team
    lock-picks|lockpicks|night-vision|flir|infra-red
    how we .. catch|find|track|spot|get|watch|enter .. @offender|suspects|them|him|her|phones|
      houses|doors
    false number plates|plates
    number-plate reader|recognition|readers
    honey trap
    staking|staked|stake out
    sat|sitting|parked|plotted|hidden|hiding|watching up? .. in|outside|on|opposite|house|flat|van|
      the .. plain|unmarked|plot|target|targets|suspect|suspects|@offender
    plotted up
    watched|watching|follow~|tail~|track~ .. a|the|his|her|their|known|main|our|two|him|her target|
      targets|dealer|dealers|suspect|suspects|gang|nominal|nominals|flat .. all|for|from|to|home|
      week|days|round
    tailed|tailing|follow~|shadow~ him|her|them|target|suspect|@offender .. home|to|for|from|all|
      round|through
    tailed|tailing|follow~|shadow~ the|a|our|his|her .. target|targets|suspect|suspects|dealer|
      dealers|courier|subject|nominal|@offender|unmarked
    special branch
    counter terror|terrorism
    counterterrorism|counter-terrorism|counter-terror|ctu|ctsfo|ctsfos|ctiru|ctp|so15|mi5|gchq
    ct briefing|brief|intel|officers|unit|team|policing|job|command|investigation|police
    terror|terrorism|terrorist|threat suspect|plot|level|cell|briefing|intelligence|watch|
      investigation|raised|target
    prevent referral|referrals|case|cases|officer|team|lead|programme|visit|panel|strategy|duty
    channel panel
    referred|refer|referral .. to prevent
    made a prevent
    intel|intelligence suggests|says|said|on|that|from|picture|package|points|led|received|told|
      indicates|reports|log|in|came|about|places|has|shows|logs|puts|gathered|is|was
    acting on|off intel|intelligence|info|information
    got|had|have|good|new|fresh|latest|following|solid|some|submitted intel|intelligence on|about|
      that|in|from|for|off|of
    juvenile|child informant|source
    witness protection|protected
    in? witness protection
    safe-house
    protected person
    decoy|honeypot
    cuddwybodaeth|cudd|hysbysydd|hysbyswr|gudd
    heddlu cudd
    swyddog|swyddogion cudd
    officers|cops|colleagues|team|detectives|bobbies|copper|coppers|us|police|patrol|swyddogion|
      heddlu .. in|wearing|dressed|mewn hoodies|hoodie|civvies|jeans|scruffs|tracksuits|trackies|
      disguise|normal|own-clothes|everyday|dillad
    dressed|dress as|like .. customer|customers|fans|workmen|shoppers|builders|students|drunks|
      postmen|tramps|homeless|delivery
    mix|mixed|mingle|mingled|blend|blended|mingling|mixing|blending|hidden|hiding|planted in|with|
      among|amongst|into .. crowd|crowds|fans|shoppers|protesters|revellers|drinkers|passengers|
      customers
    in scruffs|civvies
    dillad plaen
    car|ceir|fan|cerbyd plaen|gudd
    heb ei|eu farcio|marcio
    without|before him|them|her .. clocking|noticing|knowing|seeing|spotting us|me|we
    clocked us|the-car|the-van|the-tail
    went|gone|going|go undercover|covert|plain
    handler|handlers .. source|informant|meet|chis|meeting
    controlled|covert|test|decoy buy|purchase|delivery|drop|meet|operative|operatives|officer|
      officers
    tasked|tasking him|her|our|source|informant|chis
    turned|flipped .. informant|informer|grass|source
    whistleblower
    paid informant|informants|source
    tipped off|us .. by|off
    tipped-off|tip-off .. inside|gang|someone|source
    someone|somebody|contact|contacts|man|woman|friend|eyes|ears|bird|mole|insider|mate inside|
      within|close-to .. gang|family|crew|firm|cell|organisation|group
    someone|somebody|contact|contacts|man|woman|eyes|ears|bird|mole|insider|mate in|on the .. gang|
      firm|cell|inside
    watch|watched|watching|filmed|filming|photographed him|her|them|@offender|suspect|the ..
      through|from|with .. binoculars|hide|scope|lens|roof|loft|hedge|bush|attic
    on plot
    let|letting the|a|our|his? burner? courier|runner|delivery|drugs|phones|parcel run|through
    """)
}
