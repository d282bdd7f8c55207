extension Phrases {
  /// What was found, seen or matched.
  static let evidence = Phrases(
    .court, reason: "Evidence belongs in the court and not in a post.",
    suggestion: "helped build a case",
    """
    dna match~|hit|hits|came|link~|put~|place~|confirm~|proves|proved|result|results|evidence|all|
      on|found|from|at|was|is|says|back|shows|tied|ties
    dna|fingerprints|prints|blood|forensics|cctv|footage|phone|fibres|gsr|residue ... match~|put~|
      place~|nail~|prove~|link~|confirm~|convict~|sink|sank
    dna|fingerprints|prints|cctv|footage|forensics|fibres ... shows|showed !me|us|nothing|no|only|
      how|off|up|promise
    match~ .. dna|prints|fingerprints
    lab|hair|fibre|paint|soil|saliva|trainer|trainers|boot|boots|shoe|shoes|tyre|tyres|prints|swab|
      bullet .. match|matches|matched .. print|prints|mark|marks|tread|hair|scene|wound|car|gun|his|
      her|sample
    residue on|all-over his|her|their|the .. hand|hands|glove|gloves|sleeve|sleeves|jacket|cuff|
      cuffs|clothes|coat|shoes
    gunshot|gun|powder|accelerant|petrol residue|traces .. on|all-over
    blood .. all-over|on|in|up|down|under the|his|her|their|suspect|prisoner .. shoe|shoes|trainers|
      boots|hands|sleeve|coat|jacket|clothes|knuckles|jeans|car|van|sock|socks|fingernails
    his|her|their prints|fingerprints|dna|blood|fibres
    got|have|had|caught|saw|seen him|her|them on|in camera|cctv|film|video|tape|footage|doorbell|
      dashcam|act
    saw|seen|watched him|her|them .. do|doing|did|done|stab|hit|take|punch|throw|swing it|him|her|
      the|this|that
    fingerprint|fingerprints|prints|palm-print on|all|were|match~|found|from|put|at|came|lifted
    cctv|footage|video|dashcam|camera|bodycam shows|showed|caught|clearly|has|got|proves|captured|
      nailed @pronoun|@person|the|who|them|everything|clearly|doing|bang
    cctv|footage|video|dashcam .. caught|got|shows|showing him|her|them|suspect|the
    on cctv doing|stabbing|hitting|stealing|nicking|taking|punching
    caught|captured on cctv|camera|dashcam|film !dancing|eating|singing|falling|asleep|with-my
    @pronoun|@person|no|false|fake|weak|rubbish|good|watertight|an|cast-iron|her|his alibi
    alibi is|was|fell|falls|checks|checked|does|doesnt|collapsed|from|for-the
    his|her|their alibi~ .. fell|falls|apart|holds|stands|rubbish|lie|false|checked|collapsed
    murder weapon
    phone|mobile|mast puts|put|placed|places|pings|pinged .. him|her|them|in|at
    drugs|cash|knife|cannabis|heroin|cocaine|stash|wraps|weapon|gun|jewellery .. in|down|up|under
      his|her|their .. pocket|pockets|car|house|boot|shoes|sock|socks|underpants|pants|bag|bed|
      mattress|loft|garage|jacket|van|flat|shed|bra|freezer
    on his|her|their trainers|shoes|clothes|jacket|hands|knife|sleeve
    his|her|their browser|search|google|phone history|searches|records|messages|texts
    smoking gun !of|was|turned-out
    smoking gun was|is .. his|her|their|phone|text|cctv
    found|recovered|seized|got the knife|weapon|gun|machete|blade|hammer|phone|drugs|cash in|under|
      on|at|from|behind|hidden|with !kitchen
    knife|weapon|gun|blade|machete|hammer was|found|recovered|hidden in|under|on|behind
    blood on his|her|their|the
    victim|victims blood
    gunshot|firearm|firearms|gun|powder|explosive residue
    his|her|their trainers|shoes|boots|tyres|tread|gloves|coat|jumper .. match~
    found his|her stolen
    stolen goods|property|jewellery|laptops|phones|bikes|tools|gear in|under|at|all|found
    loot|stash|haul .. his|her|their|under|in
    picked|picks|picking him|her|them out
    picked out at|of|on|in
    id parade
    identity parade
    viper parade|procedure|id
    positive id|identification
    identified|recognised him|her|them from|as|by
    witness|witnesses|victim|neighbour .. identif~|recogni~|recognised|named|picked|saw|puts him|
      her|them|the
    evidence .. against him|her|them|the
    evidence is|was|looks overwhelming|rock|solid|strong|thin|weak|damning|against|there|clear|
      flimsy|shaky|all-there
    evidence overwhelming|solid|damning|against|shows|proves|puts|points
    in the act of|with
    caught .. in the act
    overwhelming|damning|rock-solid|fantastic|great|brilliant|strong|good|solid|cracking|compelling
      evidence
    watertight|cast-iron|slam-dunk|open-and-shut|nailed-on case
    open and shut
    slam dunk
    phone|phones|messages|texts|whatsapps|emails|laptop|search|browser .. prove~|incriminat~|admit~|
      full|showing|history
    nail~ him|her|them
    got him|her|them bang|cold|nailed
    forensics|forensic .. back|match~|link~|place~|tie~|on|found|positive|put|prove|came|confirm~
    his|her|their statement contradicts|says|said|doesnt|didnt|proves|confirms
    his|her|their story doesnt|didnt|fell|falls|keeps|changed
    his|her|their version|account .. rubbish|lies|lie|nonsense|changed
    star|key|main witness
    witness says|said|saw|told|places
    tystiolaeth
    @evidence .. @pin !me|us|nothing
    @evidence ... @pin him|her|them|it|the|who|everything
    @pin by|on|through|via .. @evidence
    sinks|sank|sinking|nails|damns|buries|buried|stitches him|her|them
    his|her|their dna|prints|fingerprints|blood|fibres|trainers|fag|phone ... all over|everywhere
    caught|got|have|had it|him|her|them all? on film|tape|video|cctv|camera|doorbell|dashcam|footage
    tyre|shoe|foot|palm|boot|glove|ear print|prints|mark|marks|tracks .. match~|lead|led|put|found
    forensic|forensics|dna|prints|fingerprint|fingerprints .. result|results|hit|hits|back|match|
      evidence
    victims|victim|stolen|bloodstained|bloody|bloodied|loaded|missing .. .. in|on|under|inside|at|
      behind his|her|their
    found|recovered|seized|discovered .. victims|stolen|murder|bloodstained|bloody
    gave|gives|given him|her|them away
    sink|sinks|sank|damn|damns|incriminate|incriminates|implicate|implicates|hang|hangs|nail|nails
      him|her|them !out|up|from
    text|phone|whatsapp|facebook messages|message|records|history|chats .. @pin
    @evidence .. sink|nail|convict|prove|place|match|link|tie|damn
    blood in|on|under|inside the|a|his|her|their .. boot|car|van|carpet|knife|hammer|shed|bath|sink|
      shoes|hands|clothes|trainers|mattress
    @pronoun|@person|@offender .. on camera|cctv|film|video|tape|dashcam|doorbell !duty|training|
      today
    bang at it
    it|which|that|clearly shows|showed|catches|caught him|her|them|@offender !round|around|the|how|
      in|out
    jewels|rings|necklace|takings|loot|till-roll|stash|haul .. in|down|up|under his|her|their ..
      pocket|coat|bag|handbag|rucksack|hoodie|boot|sock|loft|garage|shed
    """)
}
