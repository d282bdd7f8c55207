/// How officers say yes to anything, and to a question of fact.
enum AssentPhrases {
  static let all: [(Assent, String)] = [
    (
      .yes,
      """
      (yes|yeah|yea|yeh|yep|yup|yip|yh|yah|aye|ay|y|yessir|ye|yass|yay|yeap|yess|yus|yesh|yis|yas
        |yas queen|yarp|yeha|yeahh
        |yer|uhuh|uh huh|mhm|mmhm|oui|si|hell yeah|oh yes|why yes|big yes|its a yes|thats a yes|a
        yes|yes from me
        |yesmate|yesboss|ys|yse|eys)
      (affirm|affirmative|affirmed|correct|corect|correctamundo|indeed|absolutely|absolutly
        |absolutley|abso
        |definitely|definately|definitley|definatly|definetly|definitly|defintely|definatley|def
        |defs|defo|deffo|defos
        |certainly|certainley|totally|exactly|precisely|obviously|obvs|naturally|undoubtedly
        |unquestionably
        |indubitably|categorically|unequivocally|confirmed|confirm|most definitely|most certainly
        |very much so)
      (of course|ofcourse|of cource|course|ofc|without [a|any] (doubt|question)|no [doubt
        |question] [about it|at all]
        (doubt|question)|beyond [a|all|any] doubt|no two ways about it|for (sure|definite|certain
        |def)|you (bet|betcha)
        |too true|(too|damn|damn well|dead|bloody) right|(bang|spot) on
        |(thats|that is) (right|correct|a
        yes|affirmative))
      (100|110|1000|one hundred|a hundred|hundred|101|million|thousand|200) (%|percent|per cent)
      100
      (well|why|so|right|ok|okay|oh|ah) (yes|yeah|yep|aye|of course|obviously|absolutely|definitely)
      yes (it|that|this|we|i) (is|does|do|am|are|have|has|can|did|may|has been|have been)
      (ydy|ydi|ydyn|ydw|ydyw|yndi|yndw|oes|ie|ia|caiff|cewch|gallwch|gallaf|galla i|mae|ydy mae
        |oedd|wrth gwrs|yn
        bendant|bendant|yn sicr|cywir|yn hollol|hollol|gwnaf|ydw mi ydw|ydw wir|ydy wir|yndi wir
        |do wir|wrth gwrs hynny|mi
        ydw|mae o|mae e|mae hi|mi mae|ydyn maen nhw|maen nhw|byddaf|bydda i|ydym|ydan)
      (ydy|ydi|yndi|do) (mae|mae o|mae e|mae hi|maen nhw|maen) [wedi]
      mae (hynny|hwnnan|n|hynnyn) iawn
      maen iawn
      👍
      ✅
      ✔
      ☑
      """
    ),
    (.yesInWelsh, "do"),
    (
      .fact,
      """
      \(ConsentParts.policy) [\(ConsentParts.surely)] (does|is|has) [now|indeed|that|too|so|yes
        |yeah|allow it|permit it]
      \(ConsentParts.policy) [does] [\(ConsentParts.surely)] \(ConsentParts.allows) [now|too|as
        well|indeed]
      (\(ConsentParts.policy) is|its|thats|this is|that is|were|we are|im|i am|they are|all|well)
        [\(ConsentParts.surely)]
        \(ConsentParts.allowed) [to|now|under it|under policy|in policy|by policy|by the policy|by
        force policy
        |in our policy|under our policy|by the force]
      \(ConsentParts.surely) (does|is|has|do|did|have|allows it|permits it|allowed|permitted
        |covered)
      (of course|indeed|sure|course) (it|he|she|they|we|i) (does|is|has|do|did|have|are)
      (does|is) (it|that) (indeed|ever)
      (allowed|permitted|authorised|authorized)
      within [our|the|force] (policy|guidelines|guidance|rules)
      we (do|are)
      (it|this|that) (does|is) (allow|allowed|permit|permitted|fine|ok|okay|cover|covered) [it
        |this|that]
      (he|she|they) (has|have|did|do|does|are|is|can) [indeed|already]
      (we|you) (can|are allowed|are permitted) [do it|do this|do that|post|post this|post them|to]
      we have it in (policy|writing)
      [(section|para|paragraph|page|part) # [[.] #] of] [the|our|my] [social media|force|local]
        (policy|guidance|sop) [clearly|specifically|definitely] says (yes|we can|you can
        |i can|its ok|its okay|its fine|its allowed)
      (caniateir|mae wedi cytuno|mae e wedi cytuno|mae hi wedi cytuno|mae o wedi cytuno|mae wedi
        |mae e wedi|mae
        hi wedi|mae o wedi|maen nhw wedi|maen nhwn gwybod|wedi cytuno)
      (mae|mae o|mae e|mae hi|maen|maer) [polisi|polisin] [lleol|lleoln|yr heddlu] [yn|n] caniatau
        [hyn|hynny|o|fe|e|hwn]
      """
    ),
    (
      .firstPerson,
      """
      [i|we] [do|can] (confirm|confirmed) [that|it|this]
      (we|i) (have|did|do|am|are|can) [indeed]
      """
    ),
    (
      .offDuty,
      """
      [ive|im|i am|i have|just|all|now|were|have] (booked off|off duty|off shift|off|finished
        |clocked off|signed off duty|done|home|off the clock|off now|finished work|finished my
        shift|finished shift|done for the day|gone home|at home|knocked off|stood down|end of
        shift|on rest days|on my rest days|booked off duty) [duty|now|shift|for the day|today|an
        hour ago|ages ago|half an hour ago|already]
      [ive|i|i have|just|we] (booked off|finished|clocked off|knocked off|signed off|stood down|got
        off|came off|finished work|finished my shift) [duty|shift] at # [[:|.] #] [am|pm|hrs]
      (wedi gorffen|dwi wedi gorffen|rwyf wedi gorffen|rydw i wedi gorffen|wedi gorffen fy
        shifft|adref)
      """
    ),
  ]
}
