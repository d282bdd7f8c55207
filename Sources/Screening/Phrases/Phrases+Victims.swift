extension Phrases {
  /// Victims whom the law keeps anonymous, and those of abuse at home.
  static let victims = [anonymous, home]

  private static let anonymous = Phrases(
    .victimSensitive, .ask, reason: "The law keeps this person anonymous for life.",
    suggestion: "supported a victim of a serious crime",
    """
    rape|raped|sex|sexual|sexually|grooming|groomed|trafficking|trafficked|fgm|incest|csa|cse|honour|molestation|stalking|voyeurism|upskirting|slavery|rasso victim|victims|survivor|complainant|survivors|girl|woman|boy|man|teenager|child|sister|student|lady|women|girls|men|lad|kid|patient|mum|wife|daughter|assault|assaulted|abuse|abused|offence !training|awareness|campaign|charity|centre|policy|crisis|unit|course
    rape|sexual|sex|sexually assault|assaulted|abuse|abused|exploitation|attack|offence|assaults .. @victim|on|by|disclosure|disclosed|report|reported|case|statement|interview|from|kit|examination|tonight|today|last
    victim|survivor|complainant|victims|survivors|complainants|disclosure|statement|account .. of|in|about|from .. rape|sexual|sex|grooming|trafficking|fgm|forced|honour|honour-based|molestation|incest|modern|exploitation|indecent|trafficked|revenge|historic|childhood|upskirting|voyeurism|slavery|cse|csa
    @victim|she|he|her|him|they|someone|somebody|@person|@child|@relation .. raped|groomed|trafficked|molested|assaulted sexually|sexually|by|on|at|as|last|in
    @victim|she|he|her|him|they|someone|somebody|@person|@child|@relation|been|was|being|were|got raped|groomed|trafficked|molested
    indecently assaulted|exposed|touched|abused
    sexually assaulted|abused|exploited|touched|harassed|attacked
    raped|molested|groomed|trafficked by|at|in|on|as|last|for|aged|online|her|him|while|after|into|over|and
    rape disclosure|disclosed|reported|allegation|statement|kit|suite|examination|complaint|job|call|interview|complainant|case|on|last|at|in !alarm
    disclosed|disclosing|disclosure|told|telling|reported|reporting .. rape|raped|sexual|abuse|groomed|grooming|fgm|incest|trafficked|trafficking|assault|touched .. !training
    disclosed|disclosing|disclosure .. abuse|rape|abused|assault|grooming|years|raped|harm
    forced|arranged marriage|marry|into .. victim|girl|daughter|teenager|sister|marriage|protection|prostitution|abroad|to|case|student|against|bride|sex|running|fled|fleeing|order|age|a
    stopped|prevented|escaped|facing|fearing|feared a? forced-marriage|forced
    forced-marriage !@learning
    forced|being|made|sold into|to marriage|marry|prostitution|sex|brothel|slavery
    forced into .. marriage|prostitution|sex|brothel|slavery
    escaped|fleeing|fled|rescued|freed|escape|saved|ran .. forced|trafficking|trafficked|honour|fgm|brothel|slavery|traffickers|pimp|marriage
    fleeing|fled a? forced|honour|marriage
    honour based? .. girl|abuse|violence|victim|daughter|sister|threats|killing|case|beating
    honour-based
    shamed|dishonoured the|her family
    cut|mutilated .. fgm
    fgm .. girl|baby|daughter|sister|risk|flight|protection|order|case|child|victim|abroad|disclosed|mother|mum
    girl|baby|daughter|sister|child|mum|mother .. fgm
    at risk of fgm|forced|honour|trafficking|exploitation
    held|kept|sold|used|treated as .. slave
    domestic|sex slave|slaves|servitude
    strangled|throttled|choked her|him|them
    modern slavery|slave victim|victims|rescued|freed|house|worker|workers|from|locked
    trafficked|smuggled .. from|into|for|here|to|woman|girl|man|boy|@child|@person|women|girls
    trafficking victim|survivor|case|girl
    sex|brothel worker|workers|slave .. rescued|victim|trafficked|freed|attacked|raped|disclosed|beaten
    worked|working|kept|locked|held|found in a|the? brothel
    exploited for|in|by sex|county|the|labour
    indecent images|photos|pictures|assault|exposure .. of|on|to her|him|child|girl|daughter|victim|a
    revenge porn .. victim|her|girl|woman
    intimate|nude|naked|explicit photos|pictures|images|videos .. her|him|of|shared|posted|sent|victim
    her|his abuser|rapist|trafficker|traffickers|attacker|groomer|pimp
    his|her stepdad|stepfather|dad|father|uncle|grandad|brother|teacher|coach .. abused|touched|raped|molested|groomed|touching|abusing
    abused|touched by|inappropriately|her|him .. stepdad|stepfather|uncle|dad|father|priest|teacher|coach|grandad|brother|neighbour|inappropriately|family
    abused as a child
    childhood|historic|historical|institutional abuse|sexual|sex .. survivor|victim|disclosure|abuse|disclosed|statement|disclosing|talked|told
    years of abuse|sexual|rape
    abe .. rape|sexual|child|girl|boy|her|him|abused
    sarc .. her|him|girl|woman|with|took|victim|for
    spiked|drink .. assaulted|raped|spiked .. her|woman|girl|victim
    her drink spiked|was
    stalked|stalking .. her|him|victim|woman|by|ex
    trais|treisio|dreisio|treisiwyd|threisio|treisiodd
    ymosodiad|ymosod|gam-drin|cam-drin|camfanteisio rhywiol
    cam-drin|gam-drin|cam drin|gam yn? rhywiol
    masnachu pobl|ei|dynol
    priodas|briodas|phriodas dan orfod|dan|orfodol
    dioddefwr|dioddefwraig|ddioddefwr|ddioddefwraig .. rhywiol|trais|treisio|cam-drin|caethwasiaeth
    """)

  private static let home = Phrases(
    .victimSensitive, reason: "Details of abuse at home can put someone in danger.",
    suggestion: "supported a victim of a serious crime",
    """
    her|his|the|their|violent|abusive|ex|drunk|drunken|jealous|controlling|estranged|own|victim|victims|woman|girl @relation .. @violence her|him|them|his|the|and|in|with|so|until|again|unconscious|up|down|black|blue
    her|his|the|their|violent|abusive @relation .. was|had|has|been .. @violence .. her|him|them|for|in
    @violence by|from .. her|his|their|the|violent|abusive|a|an .. @relation|family|brothers|uncles|inlaws|in-laws
    beaten|battered|strangled|punched|kicked|hit|stabbed|burned|throttled|bruised|attacked|assaulted|threatened|choked|abused|terrorised|imprisoned|controlled .. by .. husband|wife|partner|boyfriend|girlfriend|ex|fiance|ex-husband|ex-partner|son|father|mother|dad|brother|hubby|spouse|stepdad
    @relation|woman|girl|lady beaten|battered|strangled|punched|kicked|throttled|choked|burned|burnt|stamped by|with|up|in|unconscious|badly|black|again
    @relation .. set|tried|poured|kept|held|locked|stabbed|strangled|burned|kicked|punched|beat|dragged|chased|smashed|cut|bit|choked|drowned|poisoned|battered|slapped|threatened|attacked .. her|his|him|them|their|herself|fire
    sold|selling .. into|for marriage|sex|prostitution
    fled|flee|fleeing|ran|left with .. kids|children|baby|nothing|nightie|slippers|bags|bag
    after|when|because|since|where he|she|they hit|broke|punched|strangled|kicked|beat|battered|choked|stabbed|raped|attacked|burned|threatened|slapped|dragged .. her|him|them|his
    locked|trapped .. in|inside .. by her|his @relation
    husband|wife|boyfriend|girlfriend|ex|fiance|stepdad hit|hits|hitting|smacked|knocked|thumped|slapped her|him|them
    whose|her|his partner|husband|wife|boyfriend|girlfriend|ex .. @violence
    afraid|scared|frightened|terrified of .. husband|partner|boyfriend|ex|father|dad|wife|stepdad
    @relation put her|him|them in .. hospital|a-and-e|intensive|coma
    @violence ... by .. her|his|their @relation !team
    victim|womans|girls|victims .. ex|husband|boyfriend .. broke|turned|knife|door|found|threatened|outside|waiting|smashed|kicked|came
    @violence his|a|own @relation .. !my
    violent|abusive|jealous|controlling|coercive|estranged husband|wife|partner|boyfriend|girlfriend|ex|ex-partner|ex-husband|relationship|marriage|home|spouse|fiance
    fled|fleeing|flee|escaped|escaping|left|leaving|hiding|hid|hide|ran|running|safe|away|rescued|moved .. husband|partner|boyfriend|ex|ex-partner|ex-husband|abuser|wife|violent|abusive|in-laws .. !work
    domestic|dv|da|domestics ... pregnant|broken|black|bruises|bruised|refuge|strangled|strangulation|punched|stabbed|hospital|husband|wife|boyfriend|girlfriend|injuries|injured|kicked|beaten|burned|knife|hiding|jaw|baby|children|kids|cut|nose|ribs|eye|stitches|sister|mum|mother|councillor|nurse|teacher|doctor|daughter|ex|partner|hammer|hit|bleeding|moved
    domestic abuse|violence victim|victims|survivor .. with|taken|pregnant|moved|and|whose|in|at|from|who|rehoused|hiding|hospital|hid|has|had|her|living|settled|to|is|was
    victim of domestic abuse|violence .. with|taken|pregnant|moved|whose|who|rehoused|hiding|hospital|hid|had|her|to|again|broken|is|was
    pregnant|bruised|beaten|battered|bleeding .. victim|domestic|wife|her|refuge|abuse|woman|girlfriend
    battered|abused|beaten wife|woman|wives|husband|mother|mum|partner|girlfriend|victim
    took|taken|taking|moved|drove|driven|got|escorted|settled|placed|move .. her|woman|family|mum|victim|mother|them|wife|girl|lady|she|children|kids|him .. refuge|safe|hiding|shelter .. !house
    her|woman|family|mum|mother|victim|kids|children .. in|to|into a|the? refuge|safehouse
    to|into|from a|the|women|womens? refuge|refuges|safehouse !kitchen|garden|staff|charity
    black eye .. her|husband|partner|boyfriend|ex|domestic|wife
    her|his bruises|injuries .. husband|partner|boyfriend|ex|wife
    husband|boyfriend|partner|ex|wife .. bruises|injuries|knife|hammer|belt|strangled|fists|throat|boiling|iron|kicked|kerosene
    coercive control|controlling .. her|his|victim|husband|wife|woman
    non-fatal|nonfatal strangulation
    non fatal strangulation
    strangulation
    marital rape
    locked|locking|kept|trapped|held her|him .. in|up|bedroom|house|cupboard|for|prisoner|room|days
    controls|controlled|controlling her|his money|phone|every|everything|food
    ei gwr|phartner|chariad|gwr|gwraig|cyn-gariad|cyn-bartner .. wedi|curo|taro|tagu|bygwth|ymosod|ei|yn
    gwr|partner|cariad|gariad|gwraig .. curo|taro|tagu|bygwth|ymosod|churo|tharo|thagu|guro|daro
    trais|cam-drin|gam-drin yn|domestig|ddomestig .. cartref|wedi|gyda|beichiog|llygad|torri|lloches|ysbyty|phlant|feichiog
    i loches
    lloches
    """)
}
