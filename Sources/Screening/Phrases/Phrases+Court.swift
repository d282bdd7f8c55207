extension Phrases {
  /// What may prejudice a trial, or speaks of one person's guilt or sentence.
  static let court = [guilt, evidence, record, charge, sentence, disbelief]

  private static let guilt = Phrases(
    .court, reason: "Saying who is guilty before a court has decided can stop a trial.",
    suggestion: "helped build a case",
    """
    bang to rights
    guilty
    spilled|spilt|spill|spilling the beans
    grassed|grassing himself|herself|himself up
    he|she walk !home|to|back|past|in
    definitely|clearly|obviously|blatantly him|her|them|theirs|his
    it was him|her|them on|who|that|all
    him|her|them on .. video|camera|cctv|footage|film|tape
    denied|denies|denying everything|it|all|the .. interview|though|but|despite|yet|evidence
    blamed|blaming|blames his|her|their|the .. mate|brother|friend|victim|wife|girlfriend|dog
    cant|wont|couldnt talk|lie|wriggle|explain his|her|their|out way|of|that|it
    no way out of|he|she|this .. it|did|didnt|one
    hes|shes|is|was|are innocent
    wrongly|wrongfully accused|convicted|jailed|charged
    told us|me|them where .. hid|buried|dumped|threw|stashed
    lied to us|police|the|officers|detectives
    no doubt .. did|done it
    did|done it and|but|because|we|everyone .. know|knows|admits|admitted|laughed|proved
    responsible for|killed|murdered|stabbed|robbed|raped him|her|them|the|that|his .. !training
    banged to rights
    banged him|her|them up
    caught|got|had him|her|them red handed
    caught red handed
    red handed
    guilty as sin|charged|hell
    @pronoun|@person|clearly|obviously|definitely is|was|are|were? guilty
    clearly|obviously|definitely|blatantly guilty
    guilty plea~
    pleaded|plead|pleads|pleading guilty
    clearly|obviously|definitely|blatantly did it
    @pronoun|suspect|prisoner|husband|son|lad|bloke definitely|clearly|obviously|blatantly? did|done it
    coughed|coughs|coughing to|it|the|everything|straight|in|for|all
    coughed up in interview
    @pronoun|@person coughed
    fessed|fesses up
    confessed|confesses|confessing to|it|everything|all|in|straight|within
    @pronoun|@person confessed|confesses
    full|signed|tearful|taped confession
    confession in|on|from
    got|have|had|a .. confession
    admitted|admits it|everything|all|the|to|doing|stabbing|killing|murder|robbery|burglary|assault|assaulting|stealing|rape|arson|hitting|dealing|fraud|theft !tea
    made|makes .. full admission|admissions|confession
    full|frank admission|admissions
    sang like a canary
    put|held|holding|puts|holds his|her|their hands up to|for|straight|and|in|at
    put|held his|her|their hands up
    got|get|gets|getting|got off|away with it|murder
    got|get|gets|getting away with murder|rape|it|robbery|assault
    we|i|you|everyone|all know|knew @pronoun did|done it
    know|knew who did|done|killed|stabbed|robbed it|him|her|them
    no doubt @pronoun|@person is|was|did
    no doubt in my mind
    got our|the|their man|killer|murderer|rapist|burglar|thief|culprit
    is our|the man|killer|murderer|rapist|burglar|arsonist
    the|a|our|this killer|murderer|rapist|arsonist
    killer|murderer|rapist|arsonist is|was|behind|in|off
    went|gave|did|sat .. no comment|reply throughout|interview|all|to|for
    no comment interview|throughout|all
    lied|lying|lies .. interview|teeth|us|court|oath
    did it|that for the insurance|money
    he|she done it
    tried to blame|pin it|his|her|the
    changed his|her|their plea
    blatantly|obviously lying
    nobody|no-one|noone else could have
    euog
    yn euog
    wedi cyfaddef
    cyfaddefodd
    cyfaddef
    fe wnaeth o|e|hi
    """)

  private static let evidence = Phrases(
    .court, reason: "Evidence belongs in the court and not in a post.",
    suggestion: "helped build a case",
    """
    dna match~|hit|hits|came|link~|put~|place~|confirm~|proves|proved|result|results|evidence|all|on|found|from|at|was|is|says|back|shows|tied|ties
    dna|fingerprints|prints|blood|forensics|cctv|footage|phone|fibres|gsr ... match~|put~|place~|nail~|prove~|link~|shows|showed|confirm~|convict~|sink|sank
    matched|match|match~ .. dna|prints|fingerprints
    his|her|their prints|fingerprints|dna|blood|fibres
    got|have|had|caught|saw|seen him|her|them on|in camera|cctv|film|video|tape|footage|doorbell|dashcam|act
    saw|seen|watched him|her|them .. do|doing|did|done|stab|hit|take|punch|throw|swing it|him|her|the|this|that
    fingerprint|fingerprints|prints|palm-print on|all|were|match~|found|from|put|at|came|lifted
    cctv|footage|video|dashcam|camera|bodycam shows|showed|caught|clearly|has|got|proves|captured|nailed @pronoun|@person|the|it|who|them|everything|all|clearly|doing|as|bang
    cctv|footage|video|dashcam .. caught|got|shows|showing him|her|them|suspect|the
    on cctv doing|stabbing|hitting|stealing|nicking|taking|punching
    caught|captured on cctv|camera|dashcam|film
    alibi
    his|her|their alibi~ .. fell|falls|apart|holds|stands|rubbish|lie|false|checked|collapsed
    murder weapon
    drugs|cash|knife|cannabis|heroin|cocaine|stash|wraps|weapon|gun|jewellery .. in|down|up|under his|her|their .. pocket|pockets|car|house|boot|shoes|sock|socks|underpants|pants|bag|bed|mattress|loft|garage|jacket|van|flat|shed|bra|freezer
    on his|her|their trainers|shoes|clothes|jacket|hands|knife|sleeve
    his|her|their browser|search|google|phone history|searches|records|messages|texts
    smoking gun
    found|recovered|seized|got the knife|weapon|gun|machete|blade|hammer|phone|drugs|cash in|under|on|at|from|behind|hidden|with
    knife|weapon|gun|blade|machete|hammer was|found|recovered|hidden in|under|on|behind
    blood on his|her|their|the
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
    witness|witnesses|victim|neighbour .. identif~|recogni~|recognised|named|picked|saw|puts him|her|them|the
    evidence .. against him|her|them|the
    evidence is|was|looks|all|overwhelming|rock|solid|strong|thin|weak|damning|against|shows|proves|puts|points
    overwhelming|damning|rock-solid|fantastic|great|brilliant|strong|good|solid|cracking|compelling evidence
    watertight|cast-iron|slam-dunk|open-and-shut|nailed-on case
    open and shut
    slam dunk
    phone|phones|messages|texts|whatsapps|emails|laptop|search|browser .. prove~|incriminat~|admit~|full|showing|history
    nail~ him|her|them
    got him|her|them bang|cold|nailed
    forensics|forensic .. back|match~|link~|place~|tie~|on|found|positive|put|prove|came|confirm~
    his|her|their statement contradicts|says|said|doesnt|didnt|proves|confirms
    his|her|their story doesnt|didnt|fell|falls|keeps|changed
    his|her|their version|account .. rubbish|lies|lie|nonsense|changed
    star|key|main witness
    witness says|said|saw|told|places
    tystiolaeth
    """)

  private static let record = Phrases(
    .court, reason: "Someone's record must not reach a jury through a post.",
    suggestion: "leave it out",
    """
    previous for|convictions|conviction|form
    # previous|convictions
    previous .. as|long as|your|my|arm
    loads|lots|plenty|tons|pages|pile|list|string of previous|form|convictions
    has|had|got|with form|previous|convictions for|as|going|longer|already|and
    form for @offence
    known for @offence
    @pronoun|defendant|suspect|prisoner|offender|accused|@person has|had|have done this|it|that|time before|again
    done .. this|it before .. and
    wrong un|uns|'un
    always|usually|often @pronoun who|doing
    well? known burglar|thief|dealer|offender|robber|shoplifter|rapist|sex|drug|paedophile|nominal|criminal|car
    banned|disqualified driver
    convict|convicts|ex-con|jailbird
    career criminal|burglar|offender|thief
    convicted @offence|paedophile|rapist|murderer|burglar|killer|sex|drug|dealer|thief|robber|arsonist
    convicted of|for|at|last|today|on
    registered sex offender
    sex offender
    serial|notorious|violent|dangerous|hardened|seasoned|lifelong burglar|thief|rapist|offender|shoplifter|criminal|robber|fraudster|arsonist|stalker|killer|attacker|paedophile|abuser|liar|criminals|offenders
    known criminal|criminals
    repeat|prolific|persistent|habitual offender|burglar|thief|shoplifter|criminal|robber
    criminal|offending record|history
    police|offending record|history as|is|was|for|longer
    record as long as|your
    record|rap|sheet longer|long
    long record|rap
    rap sheet
    out|released on licence|tag|bail|parole
    only|just|fresh|barely|already|straight|not out|released of|from prison|jail|nick|inside
    released|out from|of prison|jail|inside .. last|week|yesterday|today|days|this|only|monday
    breached|breach|breaching|broke|broken his|her|their|the bail|licence|tag|curfew|order|injunction|conditions|shpo|sopo|cbo|asbo|non
    breach of bail|licence|restraining|injunction|non|order|his|her|sopo|shpo|dvpo
    on bail for @offence
    on bail for|already|when|and|again|over
    on bail .. for
    already on|out on? bail
    bailed for @offence
    bailed ... for the|@offence
    bailed .. for|on|over|pending @offence|suspicion|rape
    rebailed .. for
    suspended sentence
    on a? tag|licence|curfew|probation|parole for|and|again|already|still|when
    tagged @person
    recalled|recall to prison|jail
    in and out of prison|jail|nick|court
    wanted for|on recall
    done time|bird|porridge
    did time|bird|porridge for
    served|serving|did|done # years|months|yrs for|inside|in
    euogfarnau
    ar fechniaeth
    """)

  private static let charge = Phrases(
    .court, .ask, reason: "A charge named beside a person or a day can prejudice a trial.",
    suggestion: "one person charged",
    """
    charged|charging|charge|charges|remanded|bailed|rebailed|indicted|arraigned|prosecuted|summonsed with|for|of|on|over .. @offence
    charged|remanded @person|him|her|them|one|two|three|both|# ... with|for|over .. @offence
    remanded .. custody|prison|jail for|till|until|over|after|on
    remanded him|her|them|the
    him|her|suspect|man|woman|lad|prisoner|offender|bloke|youth|male|female remanded|charged
    charged and remanded
    @offence charge|charges|suspect|trial|accused
    charged|charge him|her|the|them
    got the charge|charges
    bail|remand refused|denied|granted|application|hearing .. him|her|he|she|for|and|today
    refused bail
    charge authorised|approved|for|of
    cps authorised|authorise|charged|gave .. charge|charges|murder|rape
    stands|standing|facing|faces|up|due .. accused|trial|charge|charges|court .. @offence|of|for
    on|up|stood trial|stand for|accused|today|tomorrow @offence|of|over
    in|up|before court|magistrates|crown .. for|over|charged|accused @offence
    pleading|plead|pleaded not guilty
    not guilty plea
    cyhuddo|gyhuddo|cyhuddwyd|gyhuddwyd o|gyda|am .. @offence
    """)

  private static let sentence = Phrases(
    .court, .ask, reason: "One person's sentence or verdict is for the court to tell.",
    suggestion: "the courts will decide",
    """
    got|given|gets|get|handed|received|faces|facing|looking|jailed|locked|sentenced|doing|serving # .. years|months|yrs|year|weeks !off|leave|service|in|of|sleep|old
    got|given|gets|handed|received .. # .. years|months|yrs|weeks for|inside|jail|prison|suspended|today|at
    jailed|imprisoned for|today|at|him|last|after|him|her|@person|them
    @pronoun|@person|burglar|killer|dealer|robber was|were|is|got|been? jailed|imprisoned|sentenced|acquitted|convicted|cleared
    sent|went|going|goes|put|gone down for
    sent|went|gone|going to prison|jail for
    sent him|her|them down
    # years|months|yrs suspended
    judge|judges|magistrate|magistrates|jury|verdict|sentence ... @blame
    judge|judges|magistrate|magistrates|jury .. sided|gave|took|swallowed|fell|saw|laughed|believed|ignored|decided|cleared|failed
    behind bars
    # years|months|yrs inside|behind|jail|prison|jailed|custody|imprisonment
    off|back|straight|headed|bound to|for prison|jail for|where|until|again
    prison|jail|custodial|community|jail sentence|term|time for|of|today|given|handed|is
    locked up for|till|until .. years|good|life|months|ever|long
    # years|months|yrs for @offence
    life sentence !of
    got|given|gets|doing|serving life
    life for|with .. @offence|murder|minimum
    sentenced|sentence to|him|her|for|at .. years|months|today|crown|community|prison|jail|#
    sentenced today|yesterday|him|her|them
    his|her|their sentence|sentencing|verdict|appeal|trial
    got|given|gets|handed|received|get .. referral|community|restraining|suspended|hospital|supervision|detention|rehabilitation order|sentence
    got|given|gets|handed .. fined|fine|banned|ban|disqualified|caution|discharge|bindover for|at|from|in|of|today
    conditional|absolute discharge
    walked|walks|walk|walking free|out|away from|of|court|again
    walked|walks free
    got|getting|get|gets|let|lets off scot|lightly|light|easy|again|with|on
    @pronoun|@person got|gets|getting off
    scot free
    sob story|stories
    he|she|they|him|her going|go|goes down !to|the|with|well|a
    slap on|across the wrist|hand
    sentence .. joke|soft|lenient|pathetic|disgrace|insult|light|too|short|laughable|disgusting|nowhere|not|enough|harsh|disgraceful|outrageous
    joke|insult of a sentence
    soft|lenient|light|pathetic|short|weak|ridiculous|insulting|laughable sentence|sentences|sentencing
    should have|be|of got|been|locked|hung|hanged|life|longer|more|years|behind|inside
    should|deserves|deserved .. longer|life|locked|hanging|jail|prison|rot|more
    lock|throw him|her|them|away up|away|key|the
    throw|threw away the key
    jury .. wrong|right|decision|believed|took|found|got|couldnt|acquitted|convicted|hung|out|swallowed|bought|mad|stupid|verdict|fell|saw
    hung jury
    verdict .. wrong|right|joke|disgrace|guilty|not|today|delighted|gutted|shock|shocking|insane|justice|finally
    guilty|wrong|right verdict
    gutted|delighted|disgusted|chuffed|happy|pleased|angry with|at|by|about the|that|todays verdict|sentence|result|judge|jury
    judge .. let|soft|lenient|wrong|joke|mad|clueless|bought|believed|gave|threw|got|refused|bailed|freed|released|useless|idiot|swallowed|fell
    magistrate|magistrates|court|bench .. let|freed|bailed|released him|her|them|the|off|again|out
    let him|her|them off|out|go !with|at|home
    found guilty|not
    not guilty
    acquitted
    cleared of|by|at|today
    case .. thrown|collapsed|kicked|chucked out|because|after|at|today
    thrown out of court
    justice for|was|finally|at .. done|served|last
    justice .. served|done
    off scot
    dedfryd|ddedfryd|carchar|garchar|ngharchar am
    """)

  private static let disbelief = Phrases(
    .court, reason: "Doubting a complainant in public can ruin a case and a person.",
    suggestion: "supported someone who came to us",
    """
    made|making|makes|make it|that|this|everything|allegation|allegations|story|claims all? up
    made|making|makes|make .. whole|entire|story|thing|lot|allegation|rape|it .. up !to|for|the
    @pronoun|@person made|making it|the whole|story up
    false|fake|malicious|bogus|made-up allegation|allegations|report|complaint|rape|claim|claims|accusation|complainant
    crying|cried|cry|cries rape|wolf|assault
    @pronoun|@person|complainant|victim|witness|witnesses is|was|are|were|clearly|obviously|just? lying|lies|lied|fantasist|exaggerating|liar
    lying complainant|victim|witness|girl|woman
    pack|tissue|load of lies
    fantasist|attention-seeker
    attention seeker|seeking
    only|just .. reported|reports|complained it|that|so|this|for .. for|to|because .. money|attention|compensation|revenge|get|house|rehoused
    only|just .. reported|complained .. for the? money|attention|compensation
    after|wants|wanted compensation
    out for .. attention|money|revenge
    crocodile tears
    dont|didnt|doesnt|never|cant|couldnt|not .. believe|believed|believing a? her|him|them|word|story|victim|complainant|she|he
    wasted|wasting our|police|my|everyones time .. lies|lying|lied|again|rape|allegation|made
    dropped|drop|retracted|withdrew|withdrawn|changed|changes|changing .. complaint|statement|allegation|story|charges|her|his|mind
    her|his|their story .. changed|changes|made|rubbish|nonsense|holes|doesnt|didnt|keeps|fell|lies
    asking for it
    brought it on|upon himself|herself|themselves
    @pronoun|victim|complainant .. asking|deserved|deserves it
    no smoke without fire
    regretted|regrets it|the|sex|next|in|sleeping
    regret sex
    credible witness
    dweud celwydd
    celwydd
    """)
}
