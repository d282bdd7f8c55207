/// How officers name care for people in a crisis, alone or hurt.
enum CarePhrases {
  static let all: [(Cue, String)] = [
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
      (talked|talking) (down|round|in) (a|an|the|some|one|him|her) [*] [*] [lad|man|woman|girl
        |bloke|male|female|teen|jumper|lady]
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
      (check|checked|checking|checks|looked in|popped in|called in) [up|in] on [a|an|the|some|two
        |our|her|his] [elderly|vulnerable|old|lonely|housebound|poorly|confused|isolated|disabled
        |little] [old] (fella|feller|chap|dear|mum|dad|grandad|granny|nan|widow|widower|folk
        |oap(s)|bloke|lady|man|woman|girl|boy|gent|neighbour(s)|pensioner(s)|couple|resident(s)
        |family|person|one)
      (check|checks) (on|for) (the) (elderly|vulnerable)
      (forced|put|kicked) [a|the|in] (door|entry) [in] (for|to) [a] (welfare|cfs|concern
        |check)
      (gwiriad(au)|gwiriadau|wiriad|wiriadau|ymweliad|archwiliad) lles
      (pryder|pryderon) (am|ynghylch) [lles|ddiogelwch]
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
