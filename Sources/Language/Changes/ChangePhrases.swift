/// How officers say that an earlier answer is to become another.
enum ChangePhrases {
  /// What a phrase does to the answer named beside it.
  enum Sign: Hashable, Sendable {
    /// "change", "make": the value follows.
    case alter
    /// "take … out".
    case remove
    /// "should be", "was really": what stands is wrong.
    case mend
    /// "was": a plain statement, a change only of what was answered before.
    case state
    /// "oops", "actually": takes back, without saying what.
    case slip
    /// "the last one", "my answer".
    case last
    /// "I said": what was answered, before what it should have been.
    case said
  }

  static let all: [(Sign, String)] = [
    (
      .alter,
      """
      (change|chnge|amend|update|edit|alter|correct|fix|adjust|modify|switch|set|revise|swap|up
        |bump|raise|increase|lower|reduce|move|knock)
      take [the|my|that|*] [*] (up|down) to
      (make|put|turn|mark) [that|it|the|my]
      (newid|newidiwch|newidia|cywiro|cywirwch|diwygio)
      """
    ),
    (
      .remove,
      """
      (disregard|discount|pull [*] [*] [*] [*] [bit|part|one|thing] out|remove|delete|scrap|drop
        |scratch|erase|lose|cut|omit|exclude|ditch|bin|strike|scrub|undo|take [*] [*] [*] [bit
        |part|one|thing] (out|off|away|back)|take (out|off|away)|get rid of|leave out|rub out
        |leave [*] [*] [bit|part|one|thing] (out|off)|strike out|cross (out|off)|knock off|not
        the|without the|forget the|forget about the|ignore the|cut out|dont (include|count|put
        |post|mention|use) [the|my|any]|no to the|cancel the)
      (tynnu|tynnwch|dileu|dilewch|heb yr|heb y|nid yr|nid y|anghofiwch y|anghofiwch yr|tynnwch y
        |tynnwch yr)
      """
    ),
    (
      .mend,
      """
      (should|shouldve|shld|shud) [actually|really] [be|have been|been|of been|have said|read|say
        |have be]
      (was|were|is|are|were) (actually|really|meant to be|supposed to be|wrong [its|it is|it was
        |should be|make it])
      (meant|i meant|i meant to (say|put|type)|meant to (say|put|type)|i mean|make that|make it
        |correction|i should have (said|put)|should have (said|put)|its actually|it was actually
        |it was really|that was actually|instead of|rather than|i got that wrong|wrong|was a
        mistake|is a mistake|my mistake|my bad|i was wrong|typo|fat fingers|fat thumbs
        |misremembered|miscounted|i miscounted|count that again|recount|undersold|oversold
        |underestimated|overestimated|undercounted|overcounted|overdid|i lied|i lie|tell a lie
        |not right|isnt right|wasnt right)
      (ddylai fod|i fod yn|dylai fod yn|dylai fod|roeddwn in meddwl|on in meddwl|camgymeriad)
      """
    ),
    (
      .mend,
      """
      instead
      yn lle [hynny]
      """
    ),
    (.said, "[i|ive|i have] (said|put|told you|typed|entered|wrote|gave|gave you)"),
    (.state, "(was|were|is|are|=|took|lasted|came to|oedd)"),
    (
      .slip,
      """
      (actually|oops|whoops|sorry|soz|correction|hang on|hold on|wait|no wait|scratch that|scrap
        that|strike that|ignore that|forget that|on second thoughts|tell a lie|i lie|come to
        think of it|thinking about it|on reflection|no sorry|apologies|i forgot|just remembered
        |ah no|oh no|sori|a dweud y gwir|mewn gwirionedd|edit)
      """
    ),
    (
      .last,
      """
      (the|my|that|this|our) (last|previous|earlier|first|prior) (one|answer|bit|number|figure
        |question|thing|reply|response|entry)
      (my|that|the|this) (answer|number|figure|reply|response|entry)
      (last|previous) (one|answer|time|question)
      (it|that) to
      (yr ateb diwethaf|yr un diwethaf|fy ateb)
      """
    ),
  ]

  /// Asking to change something without saying what, as a whole clause.
  static let openly: [(Move, String)] = [
    (
      .change,
      """
      (change|amend|edit|alter|update|modify)
      (remove|delete|take out) (something|one|an answer|one of (my|the) answers|one of them|the
        last (one|answer))
      (change|amend|correct|edit|alter|fix|update|modify|adjust|revise) (something|things|it|that
        |one|an answer|an earlier answer|one of (my|the) answers|one of them|my answer(s)|the
        answer(s)|that answer|a previous answer|something i said|what i (said|put)|what ive (said
        |put)) [please|earlier|before|else|back there]
      (change|amend|correct|alter|fix|remove|delete|drop|take out) [number|no|answer|item|line
        |point] (#|one|two|three|four|five|six|seven|eight|nine|ten)
      (change|amend|correct|alter|fix) [my|the] (answers|an answer|one of my answers|something
        [earlier|i said|i put|else])
      [i think] (i|ive|i have|i may have|i mightve) (made|put|typed|given|entered|got) (a mistake
        |an error|a typo|the wrong (answer|number|info|thing|one)|something wrong|it wrong|that
        wrong|one wrong) [there|earlier|before|back there]
      (thats|that is|that was|its|it was|my last answer was|[the|that] last (one|ones|one was
        |ones was|one is|answer|answers) [is|was]|one of them is|one of those is|something is)
        (wrong|incorrect|not (right|correct)|off|a mistake|a typo|inaccurate)
      [the|my|that] (last|previous|first|earlier) (answer|one|bit|number|question|reply) (was|is
        |wasnt|isnt) [all] (wrong|incorrect|not right|a mistake|off|right|a typo)
      (newid|newidiwch) [ateb|rhywbeth|fy ateb|yr ateb|fy atebion]
      (dwi|rydw i|rwyf|hoffwn i|hoffwn) [eisiau|am] newid [ateb|rhywbeth|fy ateb|yr ateb]
      """
    )
  ]
}
