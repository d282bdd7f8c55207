extension Phrases {
  /// Who did it, said before a court has.
  static let guilt = Phrases(
    .court, reason: "Saying who is guilty before a court has decided can stop a trial.",
    suggestion: "helped build a case",
    """
    bang to rights
    guilty
    spilled|spilt|spill|spilling the beans
    grassed|grassing himself|herself|himself up
    he|she|they definitely|surely|certainly|must|is|will? go|going|goes down for
    definitely|clearly|obviously|blatantly him|them|theirs|his|her-work
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
    caught red handed !me|again-me|us|by-me
    red handed !me|us
    guilty as sin|charged|hell !of
    @pronoun|@person|clearly|obviously|definitely is|was|are|were? guilty
    clearly|obviously|definitely|blatantly guilty
    guilty plea~
    pleaded|plead|pleads|pleading guilty
    clearly|obviously|definitely|blatantly did it
    @pronoun|suspect|prisoner|husband|son|lad|bloke definitely|clearly|obviously|blatantly? did it
      !all|for|again|with|too|once|right|himself|in
    @pronoun|suspect|prisoner|husband|son|lad|bloke definitely|clearly|obviously|blatantly done it
    one|person|man|woman|lad|bloke|him|her that|who did|done it
    owned|owns|owning up to|in|straight|before|at|after|when|and
    @pronoun|suspect|prisoner owned up
    @pronoun is|was|are|were? the|a|an|our? getaway driver
    hes|shes|he|she|who is|was|are? a|an|the|our @offender !alarm
    coughed|coughs|coughing to|the? @offence
    coughed|coughs|coughing to|it|everything|the-lot|the-job|for-it|for-the|straight-away
    coughed up in interview
    @offender|suspect|prisoner coughed
    he|she|they coughed !and|all|on|at|up|his|her|their|so|like|through|over|into|blood|something
    fessed|fesses up
    admitted|admits it|everything|all|the|to|doing|stabbing|killing|murder|robbery|burglary|assault|
      assaulting|stealing|rape|arson|hitting|dealing|fraud|theft !tea
    made|makes .. full admission|admissions|confession
    full|frank|partial|tearful admission|admissions
    sang like a canary
    put|held|holding|puts|holds his|her|their hands up to|for|straight|and|in|at
    put|held his|her|their hands up
    got|get|gets|getting off|away with it|murder !again-me
    got|get|gets|getting away with murder|rape|it|robbery|assault
    we|i|you|everyone|all know|knew @pronoun did|done it
    know|knew who did|done|killed|stabbed|robbed it|him|her|them !we|the-washing|to|and
    no doubt @pronoun|@person is|was|did
    no doubt in my mind
    got our|the|their man|killer|murderer|rapist|burglar|thief|culprit
    is our man|killer|murderer|rapist|burglar|arsonist
    is the killer|murderer|rapist|burglar|arsonist
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
    cyfaddefodd|gyfaddefodd|chyfaddefodd|cyfaddefwyd|chyfaddef|gyfaddef|addefodd
    cyfaddef
    fe wnaeth o|e|hi
    full|complete|partial|tearful|quick|proper cough
    confessed|confesses|confessing
    him|her|them|to|will|didnt|wouldnt|wont|finally confess !to-eating
    confession|confessions !time|box|booth|i|im|ive|my|we
    blew|blown|blowing|blows double|twice|three|four|over-the-limit|positive|#
    blew|blown|blowing|blows over the? limit
    know|knew|reckon|reckons|sure|convinced|certain|positive @pronoun .. did|done|stabbed|pushed|
      set|lit|killed|hit|robbed|stole|nicked|started|planned|threw|sold|hurt|shot
    caught|nicked|nabbed|grabbed @pronoun|@person|@offender .. with|holding .. knife|blade|machete|
      gun|drugs|cannabis|coke|heroin|loot|gear|goods|jewellery|crowbar|weapon|wraps|stash|petrol|
      hammer|axe
    knife|blade|gun|hammer|crowbar|axe|cash|loot still in|on his|her|their|him|hand|hands
    one|person|man|woman|lad|bloke who did|done this|that
    behind|responsible-for the|these|all|every|a|those .. burglaries|robberies|thefts|stabbing|
      stabbings|murder|attack|attacks|fire|fires|raids|shooting|break-ins|rape
    mastermind|ringleader
    got the right man|woman|person|one|lad|bloke
    our man|suspect|prisoner did|is it|guilty
    killer|murderer|rapist|arsonist|robber|stabber|attacker|paedophile caught|nicked|arrested|
      finally|in|banged|behind|off|locked
    yn euog|gyfrifol
    mae|fe|mi .. wedi|ei cyfaddef|dwyn|ladd
    wedi lladd|dwyn|treisio|trywanu|ymosod
    @person|@relation|@offender|suspect did|done it|this|that !for|in|with|by|without|all|anyway|
      well|again|himself|herself|together
    reckon|reckons|think|thinks|know|knows|knew|bet|sure|convinced ... did|done it !for|again|right|
      all
    spill~|spilt|blabbed|blurted everything|lot|guts|beans
    sang|singing|sung .. interview|custody|cell|like|canary
    told us everything|where|how|why|exactly
    he|she|they|who|@person|@relation|@offender stabbed|murdered|robbed|burgled|mugged|killed|shot|
      torched|poisoned|kidnapped|smothered|drowned|defrauded|scammed|knifed|glassed|bottled|
      suffocated him|her|them|his|my|a|an|the|two|three|four|someone|somebody|people|that|those|
      these !time|show|day|evening|night|bar|queue|clock|kettle|mood
    he|she|they|who|@person|@offender only|just|definitely|really|clearly|actually stabbed|murdered|
      robbed|burgled|mugged|killed|shot|hit|punched|did
    @pronoun|one|who|@offender did|done the|that|all|them|those|these|both .. post-office|bank|
      robbery|burglary|burglaries|break-ins|stabbing|arson|murder|jewellers|bookies|robberies|
      shooting|sheds
    hid|hidden|hiding|buried|dumped|burned|burnt|disposed|stashed|ditched|torched|lobbed .. the|his|
      her|a|their .. body|bodies|knife|weapon|gun|loot|evidence|blade|murder|getaway|clothes
    in the act !@treat
    our @offender !alarm|is-back-from
    life|time|years|jail|prison|bird|porridge for what .. did|done|she
    nailed|got|nicked|caught|lifted|collared the|our right man|woman|person|one|lad|lads|bloke|
      suspect
    nailed the|our|this man|woman|lad|lads|bloke|suspect|@offender
    told us|me|custody|them he|she|they .. stole|stolen|stabbed|robbed|burgled|dealt|killed|nicked|
      torched|did-it|done-it
    no-way|hardly|never is|was|are? @pronoun innocent
    innocent my foot|arse|eye|backside
    put|held|puts his|her|their hand up to|for .. all|it|the|every|both|#
    """)
}
