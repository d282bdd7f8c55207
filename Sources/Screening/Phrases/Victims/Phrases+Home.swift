extension Phrases {
  /// Victims of abuse at home.
  static let home = Phrases(
    .victimSensitive, reason: "Details of abuse at home can put someone in danger.",
    suggestion: "supported a victim of a serious crime",
    """
    her|his|the|their|violent|abusive|ex|drunk|drunken|jealous|controlling|estranged|own|victim|
      victims|woman|girl @relation .. @violence her|him|them|his|the|and|in|with|so|until|again|
      unconscious|up|down|black|blue
    her|his|the|their|violent|abusive @relation .. was|had|has|been .. @violence .. her|him|them|
      for|in
    @violence by|from .. her|his|their|the|violent|abusive|a|an .. @relation|family|brothers|uncles|
      inlaws|in-laws
    beaten|battered|strangled|punched|kicked|hit|stabbed|burned|throttled|bruised|attacked|
      assaulted|threatened|choked|abused|terrorised|imprisoned|controlled .. by .. husband|wife|
      partner|boyfriend|girlfriend|ex|fiance|ex-husband|ex-partner|son|father|mother|dad|brother|
      hubby|spouse|stepdad
    @relation|woman|girl|lady beaten|battered|strangled|punched|kicked|throttled|choked|burned|
      burnt|stamped by|with|up|in|unconscious|badly|black|again
    @relation .. set|tried|poured|kept|held|locked|stabbed|strangled|burned|kicked|punched|beat|
      dragged|chased|smashed|cut|bit|choked|drowned|poisoned|battered|slapped|threatened|attacked ..
      her|his|him|them|their|herself|fire
    sold|selling .. into|for marriage|sex|prostitution
    fled|flee|fleeing|ran|left with .. kids|children|baby|nothing|nightie|slippers|bags|bag
    after|when|because|since|where he|she|they hit|broke|punched|strangled|kicked|beat|battered|
      choked|stabbed|raped|attacked|burned|threatened|slapped|dragged .. her|him|them|his
    locked|trapped .. in|inside .. by her|his @relation
    husband|wife|boyfriend|girlfriend|ex|fiance|stepdad|fella|bloke hit|hits|hitting|smacked|
      knocked|thumped|slapped her|him|them|his-wife
    her man|fella|feller|bloke|lad|old-man .. @violence her|the-baby|on|with|in
    hid|hiding|hides|locked|barricaded ... while|as|when|because|until he|partner|husband|boyfriend|
      ex ... smash~|kick~|punch~|trash~|wreck~|scream~|broke|shout~|door|knife
    whose|her|his partner|husband|wife|boyfriend|girlfriend|ex .. @violence
    afraid|scared|frightened|terrified of .. husband|partner|boyfriend|ex|father|dad|wife|stepdad
    @relation put her|him|them in .. hospital|a-and-e|intensive|coma
    @violence ... by .. her|his|their @relation !team
    victim|womans|girls|victims .. ex|husband|boyfriend .. broke|turned|knife|door|found|threatened|
      outside|waiting|smashed|kicked|came
    @violence his|a|own @relation .. !my
    violent|abusive|jealous|controlling|coercive|estranged husband|wife|partner|boyfriend|
      girlfriend|ex|ex-partner|ex-husband|relationship|marriage|home|spouse|fiance
    fled|fleeing|flee|escaped|escaping|left|leaving|hiding|hid|hide|ran|running|safe|away|rescued|
      moved .. husband|partner|boyfriend|ex|ex-partner|ex-husband|abuser|wife|violent|abusive|
      in-laws .. !work
    domestic|dv|da|domestics ... pregnant|broken|black|bruises|bruised|refuge|strangled|
      strangulation|punched|stabbed|hospital|husband|wife|boyfriend|girlfriend|injuries|injured|
      kicked|beaten|burned|knife|hiding|jaw|baby|children|kids|cut|nose|ribs|eye|stitches|sister|
      mum|mother|councillor|nurse|teacher|doctor|daughter|ex|partner|hammer|hit|bleeding|moved
    domestic abuse|violence victim|victims|survivor .. with|taken|pregnant|moved|and|whose|in|at|
      from|who|rehoused|hiding|hospital|hid|has|had|her|living|settled|to|is|was
    victim of domestic abuse|violence .. with|taken|pregnant|moved|whose|who|rehoused|hiding|
      hospital|hid|had|her|to|again|broken|is|was
    pregnant|bruised|beaten|battered|bleeding .. victim|domestic|wife|her|refuge|abuse|woman|
      girlfriend
    battered|abused|beaten wife|woman|wives|husband|mother|mum|partner|girlfriend|victim
    took|taken|taking|moved|drove|driven|got|escorted|settled|placed|move .. her|woman|family|mum|
      victim|mother|them|wife|girl|lady|she|children|kids|him .. refuge|safe|hiding|shelter ..
      !house
    her|woman|family|mum|mother|victim|kids|children .. in|to|into a|the? refuge|safehouse !run|
      charity|kitchen|garden|appeal|minibus
    to|into|from a|the|women|womens? refuge|refuges|safehouse !kitchen|garden|staff|charity|run|
      appeal|minibus
    black eye .. her|husband|partner|boyfriend|ex|domestic|wife
    her|his bruises|injuries .. husband|partner|boyfriend|ex|wife
    husband|boyfriend|partner|ex|wife .. bruises|injuries|knife|hammer|belt|strangled|fists|throat|
      boiling|iron|kerosene
    coercive control|controlling .. her|his|victim|husband|wife|woman
    non-fatal|nonfatal strangulation
    non fatal strangulation
    strangulation
    marital rape
    locked|locking|kept|trapped|held her|him .. in|up|bedroom|house|cupboard|for|prisoner|room|days
    controls|controlled|controlling her|his money|phone|every|everything|food
    ei gwr|phartner|chariad|gwr|gwraig|cyn-gariad|cyn-bartner .. wedi|curo|taro|tagu|bygwth|ymosod|
      ei|yn
    gwr|partner|cariad|gariad|gwraig .. curo|taro|tagu|bygwth|ymosod|churo|tharo|thagu|guro|daro
    trais|cam-drin|gam-drin yn|domestig|ddomestig .. cartref|wedi|gyda|beichiog|llygad|torri|
      lloches|ysbyty|phlant|feichiog
    i loches
    lloches
    @spouse .. with|had|has|got ... black-eye|black-eyes|bruise|bruises|bruising|broken|fractured|
      split|burns|swollen|stitches|scratches|marks|strangulation|choke|bitten
    pour~|threw|throw~|hurl~|smash~|slam~|tip~|dous~ .. .. .. on|over|at|in|into his|her|their|a
      own? @spouse|face|hair
    @violence .. .. his|her|their own? @spouse|mum|mother|nan|gran|dad|father !my
    @spouse|son|stepdad|stepson|brother .. broke|smashed|fractured|dislocated|burnt|burned|knocked|
      blacked|gouged|cut|bit her|his|their|out
    @spouse|stepdad|son|uncle .. set|tried|kept|put|held|pinned|pushed|tied|poured|kicked|locked ..
      her|him|fire|petrol|acid|knife|stairs|water
    pushed|threw|kicked|chucked|dragged|shoved her|him .. down|out|through|across|by|against ..
      stairs|window|hair|road|wall|downstairs|door
    locked|locks|kept|trapped|shut her|him .. in|inside|up|out .. bathroom|bedroom|cupboard|house|
      shed|room|flat|garage|loft|car|days|weeks
    battered|beaten|punched|kicked|bitten|strangled|stabbed|scalded|attacked by .. her|his own?
      @relation
    set fire|light to .. her|his
    she|he went|came|goes|keeps .. back to him|her .. after|despite|again
    in front of .. kids|children|baby|daughter|son|toddler .. strangl~|punch~|hit|kick~|beat|chok~|
      stab~|attack~
    strangl~|punch~|hit|kicked|beat|chok~|stab~|dragged|attacked .. .. in front of .. kids|children|
      baby|daughter|son|toddler|her|his|them
    months|weeks pregnant .. he|partner|husband|boyfriend|ex|and .. pushed|kicked|punched|hit|beat|
      threw|strangled|attacked
    her|his|the abuser|perpetrator .. outside|found|tracked|waiting|knows|address|new|turned
    hiding|hid|hidden|fled|escaped|ran|running from .. her|his|a violent? @spouse|@relation|abuser|
      family|father|brothers
    non-mol|non-molestation|dvpo|dvpn|dvdo .. on|against|for|granted|breached .. her|his|husband|ex|
      partner
    domestic|domestics|dv|da .. victim|she|her .. broken|fractured|black|pregnant|bruised|stitches|
      hospital|refuge
    ei gwr|phartner|chariad|gwraig|chyn-gariad|chyn-wr|chyn-bartner .. wedi|ei|yn .. torri|curo|
      taro|tagu|bygwth|ymosod|cicio|llosgi|guro|daro|chicio|thagu
    cafodd|gafodd ei .. churo|guro|tharo|daro|thagu|dagu|chicio|gicio|threisio .. gan
    gan ei gwr|phartner|chariad|thad
    trais|cam-drin|gam-drin domestig .. beichiog|feichiog|lloches|llygad|torri|asgwrn|plant|ysbyty
    ran|run|running|fled|flee~|escaped|walked|drove|crept|climbed .. .. from|away|leaving her|his a|
      the|violent|abusive? @spouse !house|mum|work
    he|hed|hes|partner kicked|punched|strangled|strangles|choked|chokes|slapped|slaps|beat|beats|
      battered|hit|hits|kicks|punches|throttled|headbutted|stamped|dragged|threatens|threatened|
      raped|rapes|burned|burnt|bit|pushed|pushes her|him|she and|so|in|until|till|with|again|while|
      when|for|across|down|unconscious|every|over|to|on|because|last|out|where
    he|hed|hes|partner kicked|punched|strangled|choked|slapped|beat|battered|throttled|headbutted|
      stamped|raped her
    pregnant|bleeding|bruised|barefoot ... he|hed|husband|partner|boyfriend|ex .. @violence
    husband|partner|boyfriend|wife|girlfriend|ex rapes|raped|beats|hits|abuses|controls|strangles|
      threatens her|him
    ex|abuser|husband|partner|boyfriend|he|stalker .. found|knows|discovered|traced|got|worked ..
      her|where|out .. address|new|lives|she|refuge|staying|house|home
    knife|gun|blade|hammer|axe to|at|against his|her|their .. throat|neck|head|chest
    he|hed|husband|partner|boyfriend|ex|hubby|fella|feller|bloke|old-man|missus broke|broken|
      fractured|smashed|split|blacked|dislocated|knocked|bust|bit|burned|burnt|cut|stamped-on|
      jumped-on both|all|two|three|out|on? her .. @body|belly|bump
    she|wife|girlfriend|partner|ex|missus broke|broken|fractured|smashed|split|blacked|knocked|bit|
      burned|burnt|stamped-on both|all|two|three|out|on? his .. @body
    he|hed|husband|partner|boyfriend|ex|hubby|fella|feller|bloke|man stamped|jumped|knelt|stood on
      her .. @body|belly|bump
    wife|woman|girl|girlfriend|partner he|hed|they|theyd locked|kept|held|shut .. in|up|inside
    safe|living|staying|hiding in a|the refuge|safehouse !kitchen|garden
    """)
}
