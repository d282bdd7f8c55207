/// How officers name work with victims, those of abuse at home among them.
enum VictimPhrases {
  static let all: [(Cue, String)] = [
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
  ]
}
