/// How officers say yes.
enum YesCues {
  static let all: [(Cue, String)] = [
    (
      .yes,
      """
      (yes|yeah|yea|yeh|yep|yup|yip|ye|yh|ya|yah|yas|yis|yess|yus|aye|ay|yeap|yarp|yessir|yaas
        |yaaas|uhuh|mhm|yer|oui)
      (affirm|affirmative|affirmed|correct|roger|indeed|absolutely|definitely|def|defo|deffo
        |certainly|totally|exactly|100 %|100 percent|obviously|obvs|naturally|undoubtedly)
      (of course|ofc|course|for sure|you bet|you betcha|too right|damn right|bang on|no doubt
        |without a doubt|sure|sure did|sure thing|surely)
      (always|as always|as usual|as ever|as per|as per usual|the usual|usual|everyday|constantly
        |never ending|never stops|never ends|when (isnt|is|arent|are|dont|do|am|have|wasnt) (there
        |i|we) [not|nt] [any|one|have|had] [any])
      every [single|bloody|flipping|flaming|damn|sodding|fucking|blessed] (day|shift|time|night|week
        |weekend|set)
      (afraid so|im afraid so|sadly so|unfortunately so|unfortunately yes|sadly yes|sadly yeah
        |regrettably|sad to say)
      (i|we) (did|have|was|were) (indeed|actually|yes|yeah)
      (did|have) (have|do|indeed)
      (one|a) (bit|little) [of]
      [just] (a bit|a little|bits and bobs|a spot|a touch|bits|a bit of)
      (no|nah) (yeah|yes|yep|yh|yea|yeh|ye|aye)
      (is the pope catholic|do bears [*] in the woods|does a bear [*] in the woods|what do you
        think|try and stop me)
      (oes|ydw|ydy|ydi|ydyn|ydych|ie|ia|oedd|oeddwn|do fe|do wir|ydw wir|oes wir|wrth gwrs
        |cywir|yn bendant|yndw|yndi|oeddem|bues|fues|byddaf|bydd|gallwn|gallaf|caiff|cewch|yn
        sicr)
      👍
      ✅
      ✔
      ☑
      🙌
      👌
      """
    ),
    (.yesInWelsh, "(do|bu|mae|iawn|siwr)"),
  ]
}
