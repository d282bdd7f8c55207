extension Phrases {
  /// How the police watch, listen, enter and go armed, and what is not covered.
  static let tactics = [covert, technical, armed, cover, codes]

  private static let covert = Phrases(
    .tactics, reason: "Covert work and those who help it must stay unseen.",
    suggestion: "specialist colleagues helped",
    """
    chis
    informant|informants|informer|informers|snout|snouts|grass !cutting|on|roots|verge|verges|fire|fires
    our|a|the|my|his grass told|says|said|gave|rang|tipped|has
    covert|covertly
    covert human intelligence
    human source
    source|sources told|says|said|tells|gave|inside|close|reckons|has|reports|handler|unit|handling|tipped|confirms
    our|my|a|the|covert|registered source|sources told|says|said|gave|in|inside|is|on|handler|rang|tipped|reckons|came|for|meeting
    tip|tipped|tip-off|info|information from|by .. inside|source|informant|grass
    man|woman|someone on the inside
    undercover|under-cover !of
    test purchase|purchases
    plain clothes|clothed
    plainclothes
    unmarked
    plain car|cars|vehicle|van
    surveillance
    static|rolling|mobile|foot surveillance|obs|observation
    obs|observation|observations on|point|van|post|all|from|outside|at
    stakeout|stake-out
    wearing|wore|wears a wire
    listening in on|to
    infiltrat~
    blacked-out windows|van|car
    eyes on .. target|him|her|them|address|house|subject|suspect
    lost the target|eyeball|follow
    spotter|spotters|lookout van|plane|on|team
    lock-picks|lockpicks|night-vision|flir|infra-red
    how we .. catch|find|track|spot|get|watch|enter|break
    false number plates|plates
    number-plate reader|recognition|readers
    honey trap
    staking|staked|stake out
    sat|sitting|parked|plotted|hidden|hiding|watching up? .. in|outside|on|opposite|house|flat|van|the .. plain|unmarked|watching|plot|target|targets|suspect|suspects|dealer|dealers|flat
    plotted up
    watched|watching|follow~|tail~|track~ .. a|the|his|her|their|known|main|our|two|him|her target|targets|dealer|dealers|suspect|suspects|gang|nominal|nominals|flat .. all|for|from|to|home|week|days|round
    tailed|tailing|follow~|shadow~ him|her|them|the|a .. home|to|for|from|all|target|suspect|dealer|unmarked
    special branch
    counter terror|terrorism
    counterterrorism|counter-terrorism|counter-terror|ctu|ctsfo|ctsfos|ctiru|ctp|so15|mi5|gchq
    ct briefing|brief|intel|officers|unit|team|policing|job|command|investigation|police
    terror|terrorism|terrorist|threat suspect|plot|level|cell|briefing|intelligence|watch|investigation|raised|target
    prevent referral|referrals|case|cases|officer|team|lead|programme|visit|panel|strategy|duty
    channel panel
    referred|refer|referral .. to prevent
    made a prevent
    intel|intelligence suggests|says|said|on|that|from|picture|package|points|led|received|told|indicates|reports|log|in|came|about|places|has|shows|logs|puts|gathered|is|was
    acting on|off intel|intelligence|info|information
    got|had|have|good|new|fresh|latest|following|solid|some|submitted intel|intelligence on|about|that|in|from|for|off|of
    juvenile|child informant|source
    witness protection|protected
    in? witness protection
    safe house
    protected person
    decoy|honeypot
    cuddwybodaeth|cudd|hysbysydd|hysbyswr|gudd
    heddlu cudd
    swyddog|swyddogion cudd
    """)

  private static let technical = Phrases(
    .tactics, reason: "How we track, listen and look must stay unknown.",
    suggestion: "specialist colleagues helped",
    """
    tracker|trackers on|under|in|fitted|attached|put|to|showed|shows|worked|led|led|data|device|hidden|told
    put|stuck|fit~|plant~|attach~|hid|place~ .. tracker|trackers|bug|device|microphone|camera|listening|cameras|gps
    listened|listening|listen .. to|in .. his|her|their|the calls|phone|conversations|messages|wire|tapes|gang
    speed-trap|trap|speed-van .. is|behind|by|at|hides|hidden|near|under
    tracking|listening|recording|eavesdropping device|devices
    hidden|secret|covert|concealed camera|cameras|mic|microphone|cctv|recorder
    bug|bugs|bugging .. his|her|their|planted|fitted
    bugged
    cell siting|siteing|sited|site|sites|site's|tower|data|dump|mast
    siting|cellsite|cell-site|cellsited
    triangulat~
    ping~ his|her|their|the|a phone|mobile|handset|iphone
    phone|mobile|handset|iphone pinged|pinging|pings|tracked|tracking|triangulated|located|cell|traced|trace|tapped|intercept~|cloned|masts|intercepts|ping
    phone|mobile tap|taps
    located|traced|tracked|found|track~|trac~ .. by|through|via|using|from|off .. his|her|their|the phone|mobile|signal|handset|sim|app|ping|mast|masts|data|imsi|gps
    track~|trac~|locat~ .. his|her|their|the phone|mobile|handset|car|vehicle|signal|laptop|imei|sim
    phone|mast|masts .. location|placed|put|ping|pinged|dump
    imsi|stingray
    intercept|intercepts|intercepted|wiretap|wiretaps|wiretapping .. his|her|their|the|on|phone|call|calls|messages|material|evidence|comms|told
    comms data
    communications data
    phone|call|billing data|records|billing|downloads
    download~|crack~|hack~|unlock~|access~ .. his|her|their|the|suspects .. phone|iphone|mobile|laptop|handset|encrypted|encryption|messages|whatsapp|cloud|account
    break~|broke|got|getting into .. phone|iphone|mobile|laptop|handset|encrypted|messages|whatsapp|cloud
    encrochat
    cellebrite|xry|ufed|kiosk
    facial recognition|rec
    lfr
    voice recognition|stress
    drone|drones with|and thermal|heat|infrared|night
    anpr|cctv|cameras|camera .. doesnt|dont|isnt|arent|wont|never|not|cant|stops|misses .. cover|see|reach|work|working|record|catch
    drone|drones|heat|thermal|infrared|night-vision .. over|above|found|spotted|follow~|watch~|on|saw|showed|hover~|cannabis|factory|grow|house|estate|him|suspects
    thermal imaging|camera|image
    heat seeking|source|camera
    anpr|speed camera|cameras|site|sites|van|marker|markers|hit|hits|on|at|in|near|gap|gaps|blind|coverage|down|not|broken|points|point|pinged|flagged|under|located|hidden|up
    anpr .. on|at|near|under|in
    cctv|cameras|camera .. blind|down|not|doesnt|dont|broken|faulty|out|turned|off|switched|dead|blank spot|spots|working|work|cover|covered|at|in|near|round
    blind spot|spots .. camera|cameras|cctv|anpr
    camera|cameras|cctv .. no|only|arent|isnt|never|doesnt|dont film|cover|working|recording|work|switched
    speed van|camera|trap at|on|near|hidden|behind|by|parked|sits
    marker|markers on his|her|their|the|car|address|house|it|vehicle
    pnc marker|markers|check showed
    flagged|flag on? the? system|pnc|anpr|border
    door ram|enforcer
    stinger|stingers|hollow|spike|tpac|t-pac at|on|in|was|out|deploy~|deployed|set|across|ready|tactics|box|boxed|used|laid
    stinger|stingers|stung
    boxed him|her|them in
    forensic trap|marking|spray|grease
    smartwater|selectadna
    trap|traps|bait car|house|bike|van|phone|parcel
    spy|spying
    dark web|net
    fake|false|dummy|covert|sock|catfish profile|profiles|account|accounts|puppet|id|identity
    posed|posing|pretend~|pretending .. as|be .. customer|buyer|dealer|teenager|girl|postman|delivery|workman|workmen
    dyfais olrhain|wrando|gwrando
    teclyn olrhain
    olrhain ei ffon
    camerau cudd
    """)

  private static let armed = Phrases(
    .tactics, reason: "How and where armed colleagues work must stay unknown.",
    suggestion: "specialist colleagues helped",
    """
    armed|firearms|arv|arvs|sfo|ctsfo|afo|afos|gunship|trojan team|teams|officers|response|cops|police|unit|units|vehicle|crew|cover|support .. wait~|plot~|stack~|hid~|hold~|park~|sat|behind|round|outside|at|in|go~|enter~|sweep~|clear~|use~|carry~|carries|approach~|position|first|always|only|roof|deploy~|breach~|usually
    armed|firearms|arv|arvs teams?|officers|response|cover|units|crews|cars not|unavailable|away|off|miles|hour|hours|minutes|mins|none|short|busy|tonight|stood
    armed containment|strike|stop|deployment|entry|response|operation|team|teams|entries|tactics
    stack~ up .. door|at|on|outside
    sniper|snipers|rifle|rifles|carbine|mp5|g36|glock|glocks|baton-round|baton rounds? .. on|in|with|roof|team|carry|carried|loaded|trained|position|officer|officers|mm|rooftop
    sniper|snipers|stun grenade|grenades|flashbang|flashbangs|flash-bang
    flash bang|bangs
    hostage negotiat~|team|rescue
    hard stop|stops
    hostile vehicle|recon
    method of entry
    moe team|kit
    stack~ .. left|right|door|before|outside|behind
    breach~ .. the|a door
    rapid entry
    no armed|firearms|arv|arvs|taser|tasers|dog|helicopter|npas|public comms? .. cover|tonight|on|available|until|till|officers|response|today|anywhere
    no|without|only|two|one|single|# arv|arvs|armed|firearms .. cover|county|force|tonight|whole|whole|for|car|cars|vehicle|vehicles|team|on|area
    gynnau|arfog|arfau swyddogion|tim|dim
    swyddogion|tim arfog
    """)

  private static let cover = Phrases(
    .tactics, reason: "This tells where there are few or no police, or what is not attended.",
    suggestion: "we were very short today",
    """
    @scarce .. @unit .... @coverage
    nobody|noone|no-one cover|covers|covering|polices|patrols|patrolling|policing|goes|on
    nearest .. armed|arv|unit|car|dog|officer|patrol|taser .... away|hour|hours|minutes|miles|county
    there|theres is? one|two|three|1|2|3 car|cars|officer|officers|unit|crew .. on|for|covering
    only|just|had|have|got|left|with|down|we|leaves|are|is|has|# officers|cars|vans|units|pcs|cops|bobbies|crews|cover|patrol|patrols|double|response|of|us # .. cover~|for|in|on|tonight|across|till|until|between|whole|left
    only|just|all @incident? # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|crew|car|officer|patrols|response|sergeants|of .. for|in|cover~|across|tonight|covering|till|until|between|at|after|whole
    # .. officers|cops|cars|vans|units|bobbies|pcs|coppers|crews|car|officer|of-us .. for|cover~|across|covering|policing|to .. the|whole|entire|all|town|city|county|force|area|division|patch|estate|people|north|south|east|west|valley|rural|of|tonight|@place
    # .. officers|cars|units|cops|pcs|bobbies|response .. on|left|available|working tonight|nights|shift|duty|in|across|for|at|after|until|weekend
    no|zero|nobody|noone|not|hardly|without .. officers|cops|police|cars|units|patrols|cover|response|one|traffic|roads|bobbies|pcs|detectives|crews|vehicles|dogs .. in|on|between|after|until|till|tonight|at|covering|for|overnight|across|anywhere|@place|nights|tonight|the|whole|#|town|county|area|until|here|tomorrow|weekends|midnight|patrol|city|of
    no|zero|hardly cover|patrols|police|officers|cops|response .. tonight|overnight|between|until|till|after|weekend|from|in
    no comms|radio|radios|signal .. in|on|at|between|there|near|all
    radio|radios|airwave|comms blackspot|black|dead|dont|doesnt|down|out|fail .. spot|spots|in|at|work|for|there|near
    dead spot|spots|zone
    dont|not|never|no|cant|wont|stopped|stop|unable|nobody|rarely|doesnt longer? .. attend~|respond~|investigate~|send|sent|turn|come|go|deploy|coming to|out|up|at|for|any|a|until .. burglar~|shoplift~|theft~|thefts|criminal|shed|sheds|car|cars|asb|domestics|fraud|nights|calls|alarms|jobs|vehicle|crime|crimes|shops|under|after|cannabis|drugs|bike|bikes|alarm|anything
    nobody|noone|no-one|none is|are? going|coming|attending to|out
    only send~|sends|sending|sent|attend # .. to|for
    dont|not|never|wont|cant|stopped attend|attending|investigate|investigating|respond
    we dont|cant|never|wont do|pursue|chase|stop .. motorbikes|bikes|mopeds|off|without|after|nights|pursuits
    not allowed to chase|pursue
    screened|screen|filed|written|nfa out|nfaed|off .. burglar~|thefts|without|all|any|automatically|at|over
    station|custody|front|nick|counter|desk is|was|stands|lies|sits|goes? unmanned|empty|unstaffed|unguarded|unlocked|closes|shut|closed .. nights|at|between|after|overnight|from|tonight|left
    shift pattern|patterns|change|changeover .. means|leaves|gap|nobody|no|at
    gap in|between .. cover|shifts|patrols
    response time|times .. is|are|was|over|hour|hours|minutes
    take|takes|took us # .. minutes|hours|mins to get to
    handover is|at .. when|nobody|no
    dim heddlu|swyddogion|plismyn|ceir .. yn|ar|heno|tan|dros
    dim ond # .. swyddog|swyddogion|plismon|car|heddwas .. dros|yn|ar|i|heno|ar
    dim ond|on @welsh .. swyddog|swyddogion|car|plismon .. dros|yn|ar|heno|gyfer
    """)

  private static let codes = Phrases(
    .tactics, reason: "A code or the weak spot of a building opens doors.",
    suggestion: "leave it out",
    """
    door|gate|entry|alarm|access|locker-room|store-room|yard|key|keypad|locker|safe|store|armoury|entrance|barrier|station|custody|back|lock code|codes|pin|number|combination is|are|was|still|hasnt|has|changed|for|on|#|to|written
    door|gate|entry|alarm|access|keypad code|pin|codes
    code|pin|combination for|to|on the|our|my door|gate|yard|station|nick|armoury|locker|alarm|back|front|cell|keypad|store|custody|safe|barrier
    password|passcode|login|log-in is|for|on|was|still|#|written|to
    wifi|wi-fi password|code
    back|side|rear|yard|fire|front door|gate|entrance|exit ... never|doesnt|dont|wont|always|left|isnt .. lock~|locked|shut|unlocked|open|close~|propped|broken
    door|gate|yard|armoury .. left|always|wedged|propped open|unlocked|insecure
    keys .. kept|hidden|left|under|above|behind|live in|the|mat|visor|on
    guard|guards|security .. change|changes|changeover|leaves|clocks at|every|off
    cell # doesnt|wont|lock
    cod y drws|giat|gat|larwm
    """)
}
