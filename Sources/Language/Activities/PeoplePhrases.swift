/// How officers name work with people at risk and with victims.
enum PeoplePhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.missingPerson),
      """
      (misper(s)|mispa(s)|mispers|misperz|mispurs|mis per(s)|mis pers|mfh(s)|miss per(s)
        |missper(s))
      (misper|missing|missing person(s)|mfh|mispers) (report(s)|enquiry|enquiries|inquiry
        |inquiries|search(es)|job(s)|enqs|enq|case(s)|call(s)|return(s)|episode(s)|kid(s)
        |child(ren)|teen(s)|teenager(s)|lad(s)|lass(es)|girl(s)|boy(s)|man|men|woman|women
        |male(s)|female(s)|patient(s)|adult(s)|pensioner(s)|one(s)|people|youth(s)
        |youngster(s)|runaway(s)|lady|gent|gentleman|mum|dad|grandad|gran|nan)
      missing [high risk|vulnerable|elderly|dementia|young] (person(s)|people|kid(s)|child|lad
        |girl|boy|woman|man|teen|teenager|male|female|patient|adult)
      missing from (home|care|hospital|school|the ward|a care home|the home|placement)
      (missing|missings)
      (absconder(s)|absconded|awol [patient]|walkout(s)|walk out(s)|runaway(s)|run away(s)
        |absentee(s)|ran away|went missing|gone missing|reported missing|went awol)
      (looking|searched|searching|look|search|hunting|area search(es)) for [a|an|the|some|our
        |#] [high risk|missing|vulnerable|elderly|lost|young|dementia|#] [yr old|year old]
        (misper(s)|missing *|kid(s)|lad|girl|boy|child(ren)|teen|teenager|patient|old lady|old
        man|old boy|pensioner|person|woman|man|lady|gent|grandad|gran|nan|runaway|toddler|dad
        |mum|male|female|walker(s)|hiker(s)|gentleman)
      (found|located|finding|located|find|traced|tracing|brought back|returned) [a|an|the|our
        |some|#] [high risk|missing|vulnerable|elderly|lost|young|dementia] (misper(s)|missing
        *|runaway|kid|child|lad|teen|teenager|toddler|absconder)
      (found|located) safe [and well]
      (lost child|lost kid|lost toddler|lost little boy|lost little girl)
      (return|return home|safe and well|prevention) interview(s)
      (pobl|person|rhywun|plentyn|bachgen|merch|dyn|menyw|bobl|berson|dynes) ar goll
      ar goll
      (chwilio am|dod o hyd i) (rywun|berson|blentyn|ferch|fachgen|ddyn|fenyw|ddynes|bobl)
      """
    ),
    (
      .hint(.missingPerson),
      """
      search(es|ed|ing)
      chwilio
      """
    ),
    (
      .activity(.hospitalGuard),
      """
      (a & e|a and e|ae|a n e|aande|a & es|aned|ane|casualty|accident and emergency|accident &
        emergency)
      (hospital|hosp|hospital bed|ward|infirmary) (guard(s)|watch(es)|sit|duty|bed watch
        |bedwatch|wait|escort|guarding|obs|job|run|detail)
      (bed watch(es)|bedwatch(es)|bed guard(s)|bed sit|bedwatching|bed watching)
      (guarding|guard|guarded|sat with|sitting with|sat|waiting with|waited with|babysat
        |babysitting|watching|stuck with|minding) [a|the|my|our|one] [#] (prisoner|offender
        |detainee|patient|suspect|dp|male|female|detained person|arrested male|man|woman|lad
        |bloke) [of ours|whod *] (at|in|up|on|up on|up at|down at) [the|a] (hospital|hosp|ward|a and e
        |a & e|infirmary|a n e|ane|ae|qe|ri|icu|itu|resus|maternity|burns unit) [#]
      (at|in|to|up) [the] (hospital|hosp|infirmary|ed|general|qe|ri|rvi|minor injuries|resus
        |majors|minors|triage) [with|guarding|watching]
      [at|in|on|up at|down at] (resus|triage|minor injuries|urgent care)
      (sat|stuck|waiting|waited|sitting|stood|queued|queueing|camped) [out] (in|at|up) [the]
        (hospital|hosp|infirmary|a and e|a & e|ward|waiting room|corridor)
      (ambulance|ambo) (queue|wait|ramp)
      (adran|uned) (damweiniau|frys|achosion brys) [ac achosion brys|a brys]
      (yn yr|ir|i r|mewn|yr) ysbyty
      gwarchod [rhywun|carcharor] (yn yr ysbyty|mewn ysbyty)
      (gwylio|gwarchod) gwely
      """
    ),
    (.hint(.hospitalGuard), "(hospital|hosp|infirmary|ysbyty|ward)"),
    (
      .activity(.prisonerEscort),
      """
      (prisoner|custody|offender|detainee|dp|prison|jail) (run(s)|escort(s|ing)|transfer(s)
        |transport(s|ing)|move(s)|conveyance|taxi|drop off|pick up|pickup|collection|conveying
        |transporting|shuttle|production(s)|handover)
      (escort|escorted|escorting|transport|transported|transporting|transfer|transferred
        |transferring|convey|conveyed|conveying|moved|moving|ferried|ferrying|drove|driving
        |took|taking|taken|collected|collecting|picked up|dropped|dropping|shifted|ran|brought
        |bringing|delivered|delivering|fetched|fetching) [up] [a|an|the|our|some|#]
        (prisoner(s)|detainee(s)|offender(s)|dp(s)|suspect(s)|detained person|lad|bloke|man
        |male|shoplifter|wanted man|wanted male) [from|to|back|across|between|over|up|down
        |into] [*] [custody|court|prison|nick|cells|jail]
      (escort|escorted|escorting|transport|transported|transporting|transfer|transferred
        |transferring|convey|conveyed|conveying|moved|moving|ferried|ferrying) [a|an|the|our
        |some|#] (prisoner(s)|detainee(s)|offender(s)|dp(s)|suspect(s)|detained person(s)
        |inmate(s))
      (prisoner(s)|dp(s)|detainee(s)|detained person|offender|suspect|inmate|one of ours) (to|from|over to
        |up to|down to|back to|across to|between) [*] [*] [*] (court|custody|prison|nick|jail|cells
        |mags|magistrates|crown|nicks|suites|courts)
      (prisoner|dp|detainee|detained person|offender|inmate) from * to *
      [a] (run|drive|trip|transfer) (to|between) [the|other|another] (custody|custody suite(s)
        |prison|jail|nick)
      (hebrwng|cludo|symud|tywys|hebryngais|trosglwyddo) (carcharor(ion)|rhywun ir ddalfa
        |carcharorion)
      (production|productions) (to|at|from) (court|prison)
      """
    ),
    (
      .activity(.victimReassurance),
      """
      (reassurance|reassuring|reassure|reassured) [visit(s)|call(s)|to|for|phone call(s)|work
        |chat(s)|ring round] [a|an|the|some|our|of|#] [victim(s)|resident(s)|elderly|robbery
        |burglary|assault|crime|fraud|mugging|vulnerable] [victim(s)|resident(s)|couple|lady
        |gent|man|woman|folk] [of [a|an] (crime|robbery|burglary|assault|fraud|mugging)]
      (victim(s)|ip(s)|vic|vics|injured party) (visit(s)|update(s)|call(s|ed)|care|contact(s)
        |support|reassurance|callback(s)|call back(s)|liaison|follow up(s)|aftercare|of crime
        [visit(s)|update(s)|calls])
      (updat(e|ed|ing)|updating|updated|rang|rung|ringing|called|calling|phoned|phoning
        |visited|visiting|visit|saw|seeing|reassured|reassuring|reassure|supported|supporting
        |comforted|comforting|contacted|contacting|spoke to|spoke with|speaking to|speaking
        with|talked to|talking to|sat with|chatted to|helped|keeping|kept) [with|to|up|round]
        [a|an|the|my|our|all|all my|some|few|couple of|#] [of] [vulnerable|elderly|distressed
        |upset|shaken|young|repeat|old|shaken up|burglary|robbery|assault|fraud|theft|crime
        |mugging|dv|domestic|harassment|stalking|car crime|hate crime] (victim(s)|ip(s)|vic
        |vics|injured part(y|ies)|complainant(s)) [of [a|an] (crime|robbery|burglary|fraud
        |assault|theft|mugging)] [updated]
      (burglary|robbery|assault|fraud|theft|crime|mugging|scam) victim(s)
      (elderly|old|vulnerable|repeat) victim [of (robbery|burglary|crime|fraud)]
      (victim|victims) of [a|an] (crime|burglary|robbery|assault|fraud|theft|mugging|hate
        crime|scam|harassment|stalking|car crime|vandalism)
      hate crime (visit(s)|follow up)
      (follow up|follow ups|callback(s)|call back(s)) (with|to) victim(s)
      (tawelu meddwl|cysuro|ymweld a|ffonio|diweddaru|siarad a|cefnogi) [y|r|rhai] (dioddefwr
        |dioddefwyr|ddioddefwr|ddioddefwyr|meddwl)
      (ymweliad|ymweliadau) [a|i] (dioddefwr|dioddefwyr)
      """
    ),
    (
      .hint(.victimReassurance),
      """
      (victim(s)|reassurance|reassured|ip(s)|dioddefwr|dioddefwyr)
      """
    ),
    (
      .activity(.mentalHealth),
      """
      (mental health|mh|mental ill health|mentally ill|mental) [crisis] (crisis|crises|job(s)
        |call(s)|incident(s)|patient(s)|detention(s)|episode(s)|issue(s)|assessment(s)|case(s)
        |act|section|concern(s)|person|male|female|breakdown|section(s)|support|visit)
      (mental health|mh|mental ill health)
      (s 136|s136|136|sec 136|section 136|sect 136|s135|s 135|sec 135|section 135|135 warrant
        |sectioned|sectioning|136d|s136s|s136d|mha|mental health act) [detention(s)|s|job(s)
        |suite|wait|assessment]
      (talked|talking|talk) [a|an|the|some|one] [young|suicidal|poor|distressed] (man|woman
        |lad|lass|girl|bloke|male|female|guy|chap|person|him|her|them|someone|somebody|fella
        |kid|teen|jumper|lady|teenager) [of|off|down|out|back|round] (down|off|out|the|a|in
        |from) [of|from|off|the|a|in] [the|a|taking|jumping|ledge|bridge] [ledge|bridge|edge
        |roof|jumping]
      talked (him|her|them|someone|one) down
      (talked|talking) (down|round|in) (a|an|the|some|one|him|her) [*] [*] [lad|man|woman|girl|bloke|male
        |female|teen|jumper|lady]
      (suicidal|suicide|suicide attempt(s)|self harm(ing|er)|self harm|selfharm|overdose(s)|od
        |jumper(s)|suicide risk|wanting to jump|threatening to jump|threats of suicide|threats
        to jump|attempted suicide|threatening suicide|suicide intervention|suicide threat)
        [male(s)|female(s)|man|woman|lad|girl|person|people|job(s)|call(s)|caller|teen
        |intervention|patient]
      (someone|man|woman|lad|girl|male|female|person|bloke|people) [in|on] [a|the] [mh|mental
        health] (crisis|ledge|bridge|wrong side)
      (in crisis|crisis team|place of safety|street triage|triage car|psychiatric|psych ward
        |psych)
      (on|off) (the|a) (bridge|ledge|roof|wrong side)
      (iechyd meddwl|adran 136|argyfwng iechyd meddwl)
      (rhywun|dyn|menyw) mewn argyfwng [iechyd meddwl]
      """
    ),
    (
      .activity(.welfareCheck),
      """
      (welfare|wellfare|safe and well|safe & well|well being|wellbeing|s and w|s & w)
        (check(s)|visit(s)|call(s)|concern(s)|job(s)|ck|chk|chks|cks|one(s)|knock(s)|chekc
        |checking)
      welfare(s)
      (cfs|cfw|c f s|concern(s) for (safety|welfare|wellbeing|someone|a|an|an elderly
        |neighbour|person)|concern for|concern(s) call(s)|concern for safety(s)|cause for
        concern|fear for welfare|fear for safety|concern(s) 4 (safety|welfare)) [call(s)
        |job(s)|s|neighbour|male|female|man|woman|lady|gent|resident]
      (check|checked|checking|checks) [up] on [a|an|the|some|two|our] [elderly|vulnerable|old
        |lonely|housebound] (neighbour|lady|man|woman|resident(s)|pensioner(s)|gent|people
        |person|boy|girl|couple|chap|bloke|oap(s)|neighbours|gentleman|folk)
      (check|checks) (on|for) (the) (elderly|vulnerable)
      (forced|put|kicked) [a|the|in] (door|entry) [in] (for|to) [a] (welfare|cfs|concern
        |check)
      (gwiriad(au)|gwiriadau|wiriad|wiriadau|ymweliad|archwiliad) lles
      (pryder|pryderon) (am|ynghylch) [lles|ddiogelwch]
      """
    ),
    (
      .activity(.constantObs),
      """
      (con|const|cons) ob(s)
      (constant(s)|constant) [ob(s)|observation(s)|watch|cell watch]
      (constant(s)|cell|level 4|level 3|lvl 4|close proximity|close prox) (obs|observation(s)
        |watch(es)|watching|sit|guard)
      cell watch(es|ing)
      (obs|observations) (in custody|in the cells|on a (detainee|prisoner|dp|cell))
      (watching|sat outside|sat watching|sitting outside|watched) [a|the] (cell|prisoner in (a
        |the|his|her) cell|cell door)
      (gwylio|gwarchod) (cell|yn y ddalfa|carcharor)
      (goruchwyliaeth|arsylwi) (gyson|cyson)
      """
    ),
    (
      .activity(.domesticAbuse),
      """
      (domestic(s)|dv|da|dva|dvs|domestic abuse|domestic violence|dash|dom|doms|domestik|non
        molestation|non mol|dvpn|coercive control|clare s law|clares law) [job(s)|call(s)
        |incident(s)|visit(s)|attendance|report(s)|arrest|follow up|victim(s)|abuse|violence
        |safeguarding|dispute(s)|row(s)|forms|form|case(s)|assault(s)|related|breach]
      (safeguarding|safeguarded) [visit(s)|referral(s)|work|a|an|the|mum|woman|family|dv
        |domestic|vulnerable|kids|kid|children|child|job(s)]
      (refuge|womens aid|womens refuge)
      (cam drin|trais|camdrin|gam drin) (domestig|yn y cartref|ddomestig)
      (domestig|ddomestig)
      """
    ),
    (
      .activity(.firstAid),
      """
      (first aid|1 st aid|firstaid|first-aid|first aided|cpr|naloxone|defib|defibrillator|aed
        |narcan|tourniquet|chest compressions|compressions|resus|cardiac arrest|heart attack
        |mouth to mouth|recovery position|stemmed [the|a] bleed(ing)|dressed [a|the] wound
        |patched [up] *|bandaged|bandaging|bled out|choking|heimlich|nasal naloxone) [given]
      (gave|give|giving|did|doing|performed|performing|started|used|administered) (cpr|first
        aid|naloxone|narcan|compressions|chest compressions|1 st aid|oxygen|mouth to mouth)
      (had|having|fainted|collapsed|collapse|collapsing|suffered|fitting|seizure|fit|fall|a
        fall|fallen|stroke|unconscious) (a fall|a fit|a seizure|a stroke|a turn|till ambo|a
        heart attack)
      (whod|who had|had|whos|having) [had] [a] (fall|fit|seizure|fallen|stroke|heart attack
        |funny turn|turn|collapsed)
      (fell|fallen|collapsed) (over|in the street|down the stairs)
      (helped|treated|treating|helping|looked after) [a|an|the] (casualty|injured *|collapsed
        *|injured)
      (cymorth cyntaf|gymorth cyntaf|adfywio)
      """
    ),
    (
      .hint(.firstAid),
      """
      (casualty|casualties|collapsed|till the ambo|til the ambo|waiting for ambo|waiting for
        an ambo|waited for ambo|waited for the ambo)
      """
    ),
  ]
}
