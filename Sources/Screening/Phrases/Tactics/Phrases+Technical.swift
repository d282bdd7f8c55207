extension Phrases {
  /// How phones, cars and places are tracked, heard and seen.
  static let technical = Phrases(
    .tactics, reason: "How we track, listen and look must stay unknown.",
    suggestion: "specialist colleagues helped",
    """
    tracker|trackers on|under|in|fitted|attached|put|to|showed|shows|worked|led|led|data|device|
      hidden|told
    put|stuck|fit~|plant~|attach~|hid|place~ .. tracker|trackers|bug|device|microphone|camera|
      listening|cameras|gps
    listened|listening|listen .. to|in .. his|her|their|the calls|phone|conversations|messages|wire|
      tapes|gang
    speed-trap|trap|speed-van .. is|behind|by|at|hides|hidden|near|under
    tracking|listening|recording|eavesdropping device|devices
    hidden|secret|covert|concealed camera|cameras|mic|microphone|cctv|recorder
    bugged|bugging his|her|their
    bug|bugs planted|fitted
    bug|bugs in|under his|her|their car|house|flat|kitchen|phone|van|office|bedroom
    house|car|flat|kitchen|phone|office|cell|room|van .. is|was|are|were|got bugged
    cell siting|siteing|sited|site|sites|site's|tower|data|dump|mast
    siting|cellsite|cell-site|cellsited
    triangulat~
    ping~ his|her|their|the|a phone|mobile|handset|iphone
    phone|mobile|handset|iphone pinged in|at|off|near|by
    phone|mobile|handset|iphone tracked|tracking|triangulated|located|cell|traced|trace|tapped|
      intercept~|cloned|masts|intercepts|ping
    phone|mobile tap|taps
    located|traced|tracked|found|track~|trac~ .. by|through|via|using|from|off .. his|her|their|the
      phone|mobile|signal|handset|sim|app|ping|mast|masts|data|imsi|gps
    track~|trac~|locat~ .. his|her|their|the phone|mobile|handset|car|vehicle|signal|laptop|imei|sim
    phone|mast|masts .. location|placed|puts|put-him|put-her|has-him|had-him|ping|dump
    imsi|stingray
    intercept|intercepts|intercepted|wiretap|wiretaps|wiretapping .. his|her|their|the|on|phone|
      call|calls|messages|material|evidence|comms|told
    comms data
    communications data
    phone|call|billing data|records|billing|downloads
    download~|crack~|hack~|unlock~|access~ .. his|her|their|the|suspects .. phone|iphone|mobile|
      laptop|handset|encrypted|encryption|messages|whatsapp|cloud|account
    break~|broke|got|getting into .. phone|iphone|mobile|laptop|handset|encrypted|messages|whatsapp|
      cloud
    encrochat
    keylogger|keyloggers|key-logger|spyware
    track~|trace~ .. oyster|bank|contactless|debit|credit card|cards
    cellebrite|xry|ufed
    facial recognition|rec
    lfr
    voice recognition|stress
    drone|drones with|and thermal|heat|infrared|night
    anpr|cctv|cameras|camera .. doesnt|dont|isnt|arent|wont|never|not|cant|stops|misses .. cover|
      see|reach|work|working|record|catch
    drone|drones .. over|above .. cannabis|factory|grow|house|houses|estate|flat|flats|farm|camp|
      gardens
    drone|drones|thermal|infrared|night-vision .. found|spotted|follow~|watch~|saw|showed|hover~ ..
      cannabis|factory|grow|house|houses|estate|him|her|them|suspects|@offender
    thermal imaging|camera|image
    heat seeking|source|camera
    anpr camera|cameras|site|sites|van|marker|markers|hit|hits|on|at|in|near|gap|gaps|blind|
      coverage|down|not|broken|points|point|pinged|flagged|under|located|hidden|up
    anpr .. on|at|near|under|in
    cctv|cameras|camera .. blind|down|not|doesnt|dont|broken|faulty|out|turned|off|switched|dead|
      blank spot|spots|working|work|cover|covered|at|in|near|round
    blind spot|spots .. camera|cameras|cctv|anpr
    camera|cameras|cctv .. no|only|arent|isnt|never|doesnt|dont film|cover|working|recording|work|
      switched
    speed van|camera|trap at|on|near|hidden|behind|by|parked|sits
    marker|markers on his|her|their|the|car|address|house|it|vehicle
    pnc marker|markers|check showed
    flagged|flag on? the? system|pnc|anpr|border
    door ram|enforcer
    stinger|stingers|hollow|spike|tpac|t-pac at|on|in|was|out|deploy~|deployed|set|across|ready|
      tactics|box|boxed|used|laid
    stinger|stingers !in-the|nettle|nettles
    boxed him|her|them in
    forensic trap|marking|spray|grease
    smartwater|selectadna
    trap|traps|bait car|house|bike|van|phone|parcel
    spying on
    spy camera|cameras|cam
    dark web|net
    fake|false|dummy|covert|sock|catfish profile|profiles|account|accounts|puppet|id|identity
    posed|posing|pretend~|pretending .. as|be .. customer|buyer|dealer|teenager|girl|postman|
      delivery|workman|workmen
    dyfais olrhain|wrando|gwrando
    teclyn olrhain
    olrhain ei ffon
    camerau cudd
    no|without|any|isnt|arent|hasnt|havent|never camera|cameras|cctv .. on|at|in|behind|covering|
      round|near|down !me|the-lens
    camera|cameras|cctv .. covers|points|pointing|facing|faces|misses|hidden|hides|hide|angled|
      blocked|broken
    camera|cameras|cctv only|dont|doesnt|cant|wont .. see|cover|reach|work|record
    speed-camera|speed-van|camera-van|gatso|safety-van|mobile-camera|speed-trap .. park|parks|
      parked|hides|hidden|sits|sat|behind|tucked|by|near|opposite|outside|on|at|is|yn|tu|ger
    speed|camera|safety van|camera ... sits|hides|parks|lives|tucked .. in|behind|by|at|near
    speed|camera|safety van|camera|cameras|trap .. behind|by|near|on|at|opposite|parks|sits|hides|
      lives|always|most|usually
    listen~ in on|to|at
    listened in !silence|horror|awe|a|the|on|my
    tapped|tapping his|her|their|the phone|phones|line|calls|mobile
    read~|recover~|pull~ .. encrypted|deleted|private chats|messages|texts|data
    track~ .. cars|vans|vehicles with|by|using|through
    bugged|bugging|wired|mic'd|miked his|her|their|the|a .. kitchen|house|car|flat|room|cell|office|
      phone|van|living|bedroom
    camera cyflymder .. tu|ger|yn|ar|o
    camerau|camera cudd|cyflymder|ddim
    clon~|image~|imaging|extract~|brute .. his|her|their|the|phone|phones|handset
    phone|handset|sim|sims|laptop .. downloaded|cracked|unlocked|cloned|imaged|examined|wiped|ripped
    bank|financial|phone|telephone|social-media|location|satnav|cell|wifi|router|app data|records|
      history|enquiries .. showed|show|puts|put|gave|proves|led|placed|came|tracked|caught
    tracked|traced|located|found|caught @pronoun .. by|via|using|through|from|off .. phone|signal|
      snapchat|app|location|find-my|ip|gps|satnav|airtag|watch|car|data
    airtag|airtags|dashcam-trawl .. on|under|in|hid|planted
    ip address|addresses
    number-plate|anpr hits|camera|cameras|alert|flagged|pinged
    drone|drones .. thermal|heat|camera|cameras|tracked|followed
    uv|dna|forensic spray|marker|liquid
    dyfais|teclyn|traciwr|olrheiniwr|tracio|olrhain .. car|gar|ffon|fan|ei
    camera|cameras|cctv|anpr ... is|are|was|were .. dummy|dummies|fake|empty|dead|off|broken|blind|
      wrong|switched|covered
    speed van|camera|cameras|trap|gun on|at|in|near|by|behind
    wire|phone tap|taps|tapped|tapping
    blind spot|spots .. behind|at|by|near|in|on|round .. custody|nick|station|gate|yard|camera|cell|
      cells|corridor|stairs|estate|door|car-park
    tracker|trackers ... says|showed|shows|put|puts|has|led|leads|pinged|gave|told|reckons .. he|
      she|they|him|her|them|hes|shes
    """)
}
