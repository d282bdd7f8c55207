/// What a phrase says about the choices.
enum ChoiceSign: Hashable, Sendable {
  case choice(Int)
  /// A choice where nothing but what frames a choice is said: "work", "the team one".
  case broadly(Int)
  /// A place in the list, from the end where negative.
  case place(Int)
  /// A number that may be a place in the list, in digits or spelled.
  case number(Int, isSpelled: Bool)
  case middle
  case former
  case latter
  /// Denies what follows it.
  case not
  /// Denies what follows it, or takes back what went before.
  case no
  case correction
  case all
  /// What a choice is framed by: "use the … one please".
  case frame
  /// Stands before a number that is a place: "number", "draft".
  case numbering
}

extension ChoiceSign {
  /// Phrases that say which without naming it, and those around them.
  static let positions: [(ChoiceSign, String)] = [
    (
      .place(1),
      """
      (1 st|top one|option a|the (first|top)|[the] first (one|option|draft
        |choice)|cyntaf|[y|yr] un cyntaf)
      """
    ),
    (
      .place(2),
      """
      (2 nd|option b|the second|[the] second (one|option|draft|choice)|ail
        |[yr] ail [un])
      """
    ),
    (
      .place(3),
      """
      (3 rd|option c|the third|[the] third (one|option|draft|choice)
        |trydydd|[y] trydydd [un])
      """
    ),
    (
      .place(4),
      """
      (4 th|option d|the fourth|[the] fourth (one|option|draft|choice)
        |pedwerydd)
      """
    ),
    (
      .place(-1),
      """
      (last one|bottom one|the (last|bottom|final)|[the] last (one|option|draft|choice)|olaf|[yr]
        [un] olaf|diwethaf)
      """
    ),
    (.number(1, isSpelled: false), "(first|top)"),
    (.number(2, isSpelled: false), "second"),
    (.number(3, isSpelled: false), "third"),
    (.number(4, isSpelled: false), "fourth"),
    (.number(-1, isSpelled: false), "(last|bottom|final)"),
    (.middle, "middle"),
    (.former, "former"),
    (.latter, "latter"),
    (
      .not,
      """
      (not|nothing|dont|anything but|never|isnt|without|rather than|instead of|not the
        |definitely not|nid|dim|ddim|too|less|wouldnt)
      """
    ),
    (.no, "(no|nope|nah|na)"),
    (
      .correction,
      """
      (actually|wait|no wait|sorry|i mean|scratch that|make that|no actually|actually no|or
        rather|hang on|on second thoughts|sori)
      """
    ),
    (
      .frame,
      """
      (the|a|an|my|our|this|that|it|its|is|be|please|pls|plz|thanks|ta|cheers|account|accounts|page
        |profile|from|on|to|in|as|with|of|for|at|use|using|go|going|going with|ill|i|id|i would|like
        |want|prefer|rather|would|will|just|put|post|do|make|keep|something|bit|more|quite|version
        |style|tone|wording|way|mate|sarge|ok|okay|yeah|yes|yep|then|so|think|probably
        |i think|say|lets|let me|us|we|can|could|should|one|ones|take|have|only|always|best|and|im
        |am|here|name|or two|y|yr|un|os|gwelwch|yn|dda|plis|diolch)
      """
    ),
    (.numbering, "(number|option|draft|no|num|rhif|choice|version|answer) [.] [#]"),
    (
      .all,
      """
      (both|neither|either|all|any|none|all of them|any of them|none of them|all three|all of
        the above|none of the above|either one|y ddau|naill ai|dim un|pob un|either
        or)
      """
    ),
  ]

  /// Those phrases, which are the same whatever the choices are.
  static let book = Phrasebook(positions)
}
