extension Phrases {
  /// Victims whom the law keeps anonymous.
  static let anonymous = Phrases(
    .victimSensitive, .ask, reason: "The law keeps this person anonymous for life.",
    suggestion: "supported a victim of a serious crime",
    """
    rape|raped|sex|sexual|sexually|grooming|groomed|trafficking|trafficked|fgm|incest|csa|cse|
      honour|molestation|stalking|voyeurism|upskirting|slavery|rasso victim|victims|survivor|
      complainant|survivors|girl|woman|boy|man|teenager|child|sister|student|lady|women|girls|men|
      lad|kid|patient|mum|wife|daughter|assault|assaulted|abuse|abused|offence !training|awareness|
      campaign|charity|centre|policy|crisis|unit|course
    rape|sexual|sex|sexually assault|assaulted|abuse|abused|exploitation|attack|offence|assaults ..
      @victim|on|by|disclosure|disclosed|report|reported|case|statement|interview|from|kit|
      examination|tonight|today|last
    victim|survivor|complainant|victims|survivors|complainants|disclosure|statement|account .. of|
      in|about|from .. rape|sexual|sex|grooming|trafficking|fgm|forced|honour|honour-based|
      molestation|incest|modern|exploitation|indecent|trafficked|revenge|historic|childhood|
      upskirting|voyeurism|slavery|cse|csa
    @victim|she|he|her|him|they|someone|somebody|@person|@child|@relation .. raped|groomed|
      trafficked|molested|assaulted sexually|sexually|by|on|at|as|last|in
    @victim|she|he|her|him|they|someone|somebody|@person|@child|@relation|been|was|being|were|got
      raped|groomed|trafficked|molested
    indecently assaulted|exposed|touched|abused
    sexually assaulted|abused|exploited|touched|harassed|attacked
    raped|molested|groomed|trafficked by|at|in|on|as|last|for|aged|online|her|him|while|after|into|
      over|and
    rape disclosure|disclosed|reported|allegation|statement|kit|suite|examination|complaint|job|
      call|interview|complainant|case|on|last|at|in !alarm
    disclosed|disclosing|disclosure|told|telling|reported|reporting .. rape|raped|sexual|abuse|
      groomed|grooming|fgm|incest|trafficked|trafficking|assault|touched .. !training
    disclosed|disclosing|disclosure .. abuse|rape|abused|assault|grooming|years|raped|harm
    forced|arranged marriage|marry|into .. victim|girl|daughter|teenager|sister|marriage|protection|
      prostitution|abroad|to|case|student|against|bride|sex|running|fled|fleeing|order|age|a
    stopped|prevented|escaped|facing|fearing|feared a? forced-marriage|forced
    forced-marriage !@learning
    forced|being|made|sold into|to marriage|marry|prostitution|sex|brothel|slavery
    forced into .. marriage|prostitution|sex|brothel|slavery
    escaped|fleeing|fled|rescued|freed|escape|saved|ran .. forced|trafficking|trafficked|honour|fgm|
      brothel|slavery|traffickers|pimp|marriage
    fleeing|fled a? forced|honour|marriage
    honour based? .. girl|abuse|violence|victim|daughter|sister|threats|killing|case|beating
    honour-based
    shamed|dishonoured the|her family
    cut|mutilated .. fgm
    fgm .. girl|baby|daughter|sister|risk|flight|protection|order|case|child|victim|abroad|
      disclosed|mother|mum
    girl|baby|daughter|sister|child|mum|mother .. fgm
    at risk of fgm|forced|honour|trafficking|exploitation
    held|kept|sold|used|treated|worked as .. slave|slaves
    held|kept|worked|locked .... as a? slave|slaves|servant
    domestic|sex slave|slaves|servitude
    strangled|throttled|choked her|him|them
    a|the|two|three|our modern slave|slaves
    @pronoun|@person|@child|one been|was|were|being sold|pimped|bought|passed-round|passed-around
    domestic servant|help .. passport|locked|freed|free|unpaid|floor
    passport|passports taken|confiscated|withheld|hidden .. by|from|and
    marry|married|wed|wedding .. against her|his|their will
    shared|sharing|leaked|leaking|posted|posting|sent .. her|his|their .. naked|nude|nudes|intimate|
      topless|explicit .. photos|pictures|pics|images|video|videos|everyone
    held|pinned .. down .. cut|cutting
    cut at|aged # .. back|abroad|country|aunt|aunts|village
    kept|held|living|lived|locked|found in .. caravan|shed|cellar|basement|attic|container|garage|
      loft .... beaten|beat|unpaid|passport|passports|gangmaster|boss
    beaten if|when|unless he|she|they
    modern slavery|slave victim|victims|rescued|freed|house|worker|workers|from|locked
    trafficked|smuggled .. from|into|for|here|to|woman|girl|man|boy|@child|@person|women|girls
    trafficking victim|survivor|case|girl
    sex|brothel worker|workers|slave .. rescued|victim|trafficked|freed|attacked|raped|disclosed|
      beaten
    worked|working|kept|locked|held|found in a|the? brothel
    exploited for|in|by sex|county|the|labour
    indecent images|photos|pictures|assault|exposure .. of|on|to her|him|child|girl|daughter|victim|
      a
    revenge porn .. victim|her|girl|woman
    intimate|nude|naked|explicit photos|pictures|images|videos .. her|him|of|shared|posted|sent|
      victim
    her|his abuser|rapist|trafficker|traffickers|attacker|groomer|pimp
    his|her|their stepdad|stepfather|dad|father|uncle|grandad|brother|teacher|coach|lodger ..
      abused|abuses|touched|touches|raped|rapes|molested|molests|groomed|grooms|touching|abusing
    abused|touched by|inappropriately|her|him .. stepdad|stepfather|uncle|dad|father|priest|teacher|
      coach|grandad|brother|neighbour|inappropriately|family
    abused as a child
    childhood|historic|historical|institutional abuse|sexual|sex .. survivor|victim|disclosure|
      abuse|disclosed|statement|disclosing|talked|told
    years of abuse|sexual|rape
    abe .. rape|sexual|child|girl|boy|her|him|abused
    sarc .. her|him|girl|woman|with|took|victim|for
    spiked|drink .. assaulted|raped|spiked .. her|woman|girl|victim
    her drink spiked|is-spiked|was-spiked|got-spiked
    stalked|stalking .. her|him|victim|woman|by|ex
    ymosodiad|ymosod|gam-drin|cam-drin|camfanteisio rhywiol
    cam-drin|gam-drin|cam drin|gam yn? rhywiol
    masnachu pobl|ei|dynol
    priodas|briodas|phriodas dan orfod|dan|orfodol
    dioddefwr|dioddefwraig|ddioddefwr|ddioddefwraig .. rhywiol|trais|treisio|cam-drin|caethwasiaeth
    rape|raped|rapes !@learning
    rape exam|kit|suite|examination|exams
    abused|molested|raped|groomed|assaulted|touched .. as a child|kid|boy|girl
    survivor|survivors|victim|victims of child|childhood|sexual|sex|historic|historical|ritual|
      clergy|institutional|satanic .. abuse|assault|exploitation|violence|offence|offences
    flown|taken|sent|shipped|going|go|travelling|forced abroad|overseas|pakistan|somalia|back|away|
      home .. marry|married|wedding|cut|cousin
    told|tell|telling|disclosed|describe|described|say|saying .. what her|his|their @relation did|
      had|does|was|kept
    what her|his|their @relation did|does|had .. to|done .. him|her|them
    @relation|family|brothers|uncles|father|cousins|parents .. wanted|wants|threatened|threatening|
      going|want|planned|tried|sworn|vowed|trying to? kill|killing|harm|murder her|him|them
    kill|killed|killing|beat|beating|beaten|disown|disowned|threatened her|him for .. dating|
      marrying|leaving|shaming|loving|seeing|dishonour|refusing|bringing
    drugged|spiked and|then|before .. assaulted|raped|attacked|abused|touched
    kept|held|locked|found|worked|working|forced|living .. slave|slaves|slavery|servitude|brothel|
      captive|nail-bar|car-wash|carwash|cannabis-farm
    trafficked|smuggled|exploited|sold @person|@child|girl|woman|lad|boy|man|women|girls|lads
    @person|@child|@victim|she|he .. trafficked|exploited|enslaved|molested
    upskirted|flashed|groped|fondled|spied
    groped|fondled|touched-up .. her|him|girl|woman|on|in|at
    pushed|forced|tricked|pimped|coerced .. into|out .. sex|prostitution|marriage|brothel|stripping
    online|her|his groomer|groomers
    sextortion|catfished|blackmailed .. nudes|naked|images|pictures|photos
    genital mutilation
    cse|csa victim|survivor|girl|lad|boy|disclosure|case
    pimp|pimps|madam .. her|him|girl|woman
    first account|disclosure .. rape|sexual|her|girl|victim|woman
    early-evidence-kit
    treisio|dreisio|threisio|trais-rhywiol|treisiwyd|dreisiwyd|threisiwyd
    ymosodiad|ymosodiadau|cam-drin|gam-drin|camdriniaeth|gamdriniaeth|trais|drais rhywiol
    priodas|briodas|phriodas .. orfodol|dan-orfod|gorfod
    dioddefwr|dioddefwraig|ddioddefwr|ddioddefwraig|goroeswr|oroeswr|merch|ferch|dynes|ddynes|menyw|
      fenyw .. wedi ei|'i cham-drin|threisio|masnachu|meithrin
    gaethwas|caethwas|gaethwasiaeth|caethwasiaeth
    sold|given|promised|married|pimped off|out|away|as? by|to|for .. her|his|their .. @relation|
      family|relatives
    send~|sent|taking|taken|take|took|flying|fly|flown ... to be|get cut|married|circumcised|wed
    abused by|as|for
    @person|@child|@relation .. held|kept .. slave|captive|prisoner|cellar|servant
    cut|mutilated|circumcised as|when a|she|they|her? child|girl|baby|was|little|small
    dad|stepdad|father|stepfather|uncle|grandad|brother|stepbrother|cousin|teacher|coach|priest|
      neighbour|lodger|boyfriend|husband ... touching|abusing|molesting|raping|fondling|grooming|
      raped|molested her|him|them
    workers|women|girls|men|lads|people|victims|migrants .. freed|rescued|released|liberated ..
      from|by
    freed|rescued|liberated .. workers|women|girls|slaves|victims|migrants|captives !from
    @pronoun|@person|@victim .. interfered with
    forced|forcing himself|themselves on|upon her|him|them|@person
    had|having|has sex with her|him|them|@person .. while|when|asleep|drunk|unconscious|passed|
      without
    put|slipped|dropped something|a-pill|drugs in|into her|his|their drink|drinks|glass|pint
    drink|drinks|pint|cocktail was|were|been|got|being|had? spiked .. she|her|girl|woman|he|him|
      told|woke|remembers
    date rape !@learning
    nudes|nude-photos|naked-pictures|naked-photos|intimate-pictures .. sent|shared|posted|leaked|
      round|online|around|everywhere
    sent|shared|posted|leaked her|his|their nudes
    taken|flown|sent|shipped|going|go|travelling|forced out|abroad|off|away|home|over? to .. marry|
      be-married|be-wed|her-wedding|be-cut
    against her|his will .... marry|married|wed|wedding|sex|kept|held|taken|abroad
    passport|passports taken|confiscated|kept|gone .... clean|cleaning|cook|cooking|work|working|
      slept|sleeping|servant|unpaid|wages
    @relation|family|brothers|uncles|cousins .. wanted|want|wants|wanting her|him dead
    held|pinned .. down ... cut
    assaulted|attacked|touched|followed|grabbed ... sexual|sexually
    stealthed|stealthing !@learning
    bride|brides|bridesmaid|fiancee flown|sent|taken|bought|sold|shipped|brought|against
    taken|flown|held|kept|sent|married|wed|brought ... against her|his|their will
    """)
}
