extension Phrases {
  /// What a court decided of one person, and what is thought of it.
  static let sentence = Phrases(
    .court, .ask, reason: "One person's sentence or verdict is for the court to tell.",
    suggestion: "the courts will decide",
    """
    got|given|gets|get|handed|received|faces|facing|looking|jailed|locked|sentenced|doing|serving #
      .. years|months|yrs|year|weeks !off|leave|service|in|of|sleep|old
    got|given|gets|handed|received .. # .. years|months|yrs|weeks for|inside|jail|prison|suspended|
      today
    # years|months|yrs|weeks for what he|she|they|it
    jailed|imprisoned for|today|at|him|last|after|him|her|@person|them
    @pronoun|@person|burglar|killer|dealer|robber was|were|is|got|been? jailed|imprisoned|sentenced|
      acquitted|convicted|cleared
    sent|went|going|goes|put|gone down for
    sent|went|gone|going to prison|jail for
    sent him|her|them down
    # years|months|yrs|weeks suspended
    judge|judges|magistrate|magistrates|jury|verdict|sentence ... @blame
    judge|judges|magistrate|magistrates|jury .. sided|gave|took|swallowed|fell|saw|laughed|believed|
      ignored|decided|cleared|failed
    @pronoun|@person|@offender|him|her|them|put|putting|go|going|years|life|time|safely|now|back|one
      behind bars
    # years|months|yrs inside|behind|jail|prison|jailed|custody|imprisonment
    off|back|straight|headed|bound to|for prison|jail for|where|until|again
    prison|jail|custodial|community|jail sentence|term|time for|of|today|given|handed|is
    locked up for|till|until .. years|good|life|months|ever|long
    # years|months|yrs for @offence
    @pronoun|@person|@offender|got|gets|given|serving|facing|handed|today|proper|whole a? life
      sentence !in|of|to|waiting
    life sentence for|today|handed|after|well|minimum
    got|given|gets|doing|serving life
    life for|with .. @offence|murder|minimum
    sentenced|sentence to|him|her|for|at .. years|months|weeks|today|crown|community|prison|jail|
      life
    # years|months|yrs|weeks is|was a? joke|insult|disgrace|farce|scandal|nothing|enough
    sentenced today|yesterday|him|her|them
    his|her|their sentence|sentencing|verdict|appeal|trial
    got|given|gets|handed|received|get .. referral|community|restraining|suspended|hospital|
      supervision|detention|rehabilitation order|sentence
    got|given|gets|handed .. fined|fine|banned|ban|disqualified|caution|discharge|bindover for|at|
      from|in|of|today
    conditional|absolute discharge
    walked|walks|walk|walking free|out|away from|of .. court|dock|it|jail|prison|charge|charges
    walked|walks|walk|walking free|away again|from-court|without-a
    walked|walks free !of
    got|getting|get|gets|let|lets off scot|lightly|light|easy|with-it|with-a|on-a|on-appeal
      !lightly-with|bus|stop|train
    @pronoun|@person got|gets|getting off
    scot free
    sob story|stories
    he|she|they|him|her going|go|goes down !to|the|with|well|a
    slap on|across the wrist|hand
    his|her|their|the|that|this|a|year|years|month|suspended|todays sentence .. joke|soft|lenient|
      pathetic|disgrace|insult|light|too|short|laughable|disgusting|nowhere|not|enough|harsh|
      disgraceful|outrageous
    joke|insult of a sentence
    soft|lenient|light|pathetic|short|weak|ridiculous|insulting|laughable sentence|sentences|
      sentencing
    should have|be|of got|been? locked|hung|hanged|life|longer|more|years|behind|inside
    should have|of got|been? # !hours|sleep|of
    should|deserves|deserved .. longer|life|locked|hanging|jail|prison|rot|more
    lock|throw him|her|them|away up|away|key|the
    throw|threw away the key
    jury .. wrong|right|decision|believed|took|found|got|couldnt|acquitted|convicted|hung|swallowed|
      bought|mad|stupid|verdict|fell|saw
    hung jury
    verdict .. wrong|right|joke|disgrace|guilty|not|today|delighted|gutted|shock|shocking|insane|
      justice|finally
    guilty|wrong|right verdict
    gutted|delighted|disgusted|chuffed|happy|pleased|angry with|at|by|about the|that|todays verdict|
      sentence|result|judge|jury
    judge .. let|soft|lenient|wrong|joke|mad|clueless|bought|believed|gave|threw|got|refused|bailed|
      freed|released|useless|idiot|swallowed|fell
    magistrate|magistrates|court|bench .. let|freed|bailed|released him|her|them|the|off|again|out
    let him|her|them off|out|go !with|at|home
    found guilty|not-guilty
    not guilty
    acquitted
    cleared of|by|at|today !snow|the|fallen|leaves|debris|traffic|ice
    case .. thrown|collapsed|kicked|chucked out|because|after|at|today
    thrown out of court
    justice for|was|finally|at .. done|served|last
    justice .. served|done
    off scot
    dedfryd|ddedfryd|carchar|garchar|ngharchar am
    @pronoun|@person|was|were|been|being|get|got|is|are|finally|both|be sentenced
    sentencing today|tomorrow|yesterday|hearing|of|at|day
    @offender|@person|suspect|both|all was|were|is|are|been|finally|now? jailed|imprisoned|
      sentenced|acquitted|convicted|cleared
    convicted|acquitted|acquittal|conviction|convictions
    fined #|quid|pounds|him|her|them|half|a
    community payback|order|service|sentence for|again|what|is
    banned|disqualified from driving|keeping|owning|football|town|the-road|the-roads
    banned|disqualified for|until # .. months|years|month|year|weeks !by|from-the
    prison|jail|hanging|death|cell|bullet|rope .. too good for @pronoun|@person|@offender|that|this|
      what|people
    looking|staring at|down # .. years|months|yrs
    @pronoun will|hell|shell|theyll? definitely|probably|deservedly? go|going|be-going down for
    hell|shell|theyll|ill-bet|defo|deffo|definitely|bound going|go|to-go down for|this
    theyre|hes|shes|he|she going down|away !to|the|with|well|a|for-a|on|on-holiday|hill|there|and
    # months|years|year|weeks probation|community|unpaid|curfew|disqualification|custody|prison|
      jail|jailed
    got|given|gets|handed|only|just a? suspended|community|referral|absolute|conditional !day|the|
      centre|police|spirit|officer
    absolute|complete|total|what-a|utter joke|disgrace|farce|insult .. of .. verdict|sentence|
      sentencing
    sheriff|sheriffs|recorder|bench .. gave|let|sent|jailed|fined|bottled|freed|soft|lenient
    admonished .. by|in|at|for|today|can
    jury|juries|verdict .. heads|head|tested|testing
    verdict|sentence .. what|right|wrong .. he|she|they|decision
    slapped with a|an fine|ban|order|caution
    walk|walks|walked|walking|stroll~|skipped out|away|free|again .. court|free|again|smiling|
      laughing
    let @pronoun|@person walk|off|out|go|loose !home|first|to|in|with|my|the
    off with a .. caution|fine|warning|slap|order|sentence
    got|gets what he|she|they deserved
    justice system
    @pronoun|@person|@offender|is|was|got|get|be|both|all banged up|away !my|his|her|the|knee|head
    sent down !to|the|a|from|by
    good|right|great|fantastic|brilliant|cracking|superb|proper result at|in court|crown
    result at|in court|crown .. #|guilty|years|life|convicted
    too|so|very|pretty|bit|far soft|lenient|light|easy on him|her|them
    cafodd|gafodd|cafwyd|derbyniodd|deng|wyth|chwe|pum|dwy|tair|pedair .. mlynedd|flynedd|mis ..
      carchar|garchar|da|am|o
    cafodd|gafodd ... mlynedd|flynedd|carchar|garchar|ddirwy|dirwy
    dirwy|ddirwy o|am
    barnwr|farnwr|ynadon|rheithgor|llysoedd ... rhy|feddal|anghywir|gwirion|gwarth|joc|gadael|
      siomedig
    rhy feddal
    # weeks|months|years|days|hours for @violence|@offence|spitting|stealing|dealing|robbing|
      killing|murdering|that !course|training
    jury|juries|judge|judges|magistrate|magistrates must|should|need|needs|clearly|obviously|cant|
      couldnt|never|always|wants
    get|getting|gets|deserves|deserve|wants|needs life|years|jail|prison for|this|inside|behind|
      without
    guilty on|of all|every|both|two|three|four|five|some
    # weeks|months|years .. all|what he|she|they got
    courts|judges|magistrates|bench|sheriffs let|lets|letting .. everyone|everybody|them|anyone|all
      off|go|walk
    """)
}
