/// How officers ask what this is for, and who will see it.
enum WhyPhrases {
  private static let this = """
    (this|that|it|these|those|all (this|that|of (this|it))|(my|this|that) (answers|data|stuff
      |info)|(the|these) (answers|questions|info|data|replies|posts))
    """

  private static let somebody = """
    (anyone|anybody|someone|somebody|the (public|chief|force|press|media|home office|government
      |iopc)|people|psd|hq|management|others|you|everyone)
    """

  static let requests: [(Move, String)] = [
    (
      .why,
      """
      (why|whyy|wy|how come|what for|for what) [though|exactly|then|now|me|that|this|is that|so
        many questions|(the|these) questions|on earth]
      y (though|ask|that|this)
      (because|whys that|why is that)
      (reason|reasons|purpose|point|relevance|rationale) [(of|for|behind|in) \(this)|to (this|it
        |that)|of the question|for asking]
      (whats|what is|what was|what are) \(this) [all] [being] [used] (for|about|in aid of)
        [anyway|exactly|then]
      what are you after
      (this|that|it) is relevant how
      (is|was) \(this) (necessary|needed|relevant|important|required|compulsory|mandatory
        |optional)
      [ar gyfer|i] (beth|be|pwy)
      pam [hynny|gofyn]
      """
    )
  ]

  static let questions: [(Move?, String)] = [
    (nil, "(no|the|any) (reason|reasons)"),
    (
      nil,
      "why (is|do|am|does|did) (it|i|they|he|she|people) (always|never|only|me|bother|keep|even)"
    ),
    (nil, "(whos|who is) (on|in|off|dead|hurt)"),
    (
      .why,
      """
      (why|y|how come|what) (do|does|did|are|is|would|should|must) (you|this|that|it|they) [*]
        [*] [*] [*] for
      what good (does|is|will)

      why (so|all the|such) (nosy|nosey|personal|many|interested|intrusive)
      (this|that|it|all this|my answers) (goes|go|ends up|end up|gets posted|is going) where
      (why|y|how come) (do|does|did|are|is|would|should|must|have|has|you|the|these|all|ask|so)
        (you|this|that|it|they|we|i|my|these|anyone|the|need|ask|asking|want|questions|be|many)
      (whats|what is|wheres|what was) (the|your) (point|purpose|reason|reasoning|logic|rationale
        |aim|use|idea|benefit|thinking|relevance)
      (whats|what is|what has|what does|what) (it|this|that) [got] (to (you|do)|# you|matter
        |prove|achieve|going to (be used|achieve|do)) [with]
      (what|how) [do|will|are|would|can] (you|they|it|this) [going|gonna|going to|want to
        |planning to|planning on] (do|doing|use|using|keep) (with|this|it|that|my|the|these)
      (what|whatll|whats) [will|is|are] \(this) (be|being|going to be|get|gets) used
      (what|whatll) [will|is going to] (happens|happen) (to|with|next|after|when|once|now|if)
      (whatll|what will|whats) happen
      whats happening (to|with)
      what difference [does]
      (for|to) (whose|what) (benefit|purpose|reason|use|end)
      whose (idea|benefit|business)
      (is|whats) there (any|a) (point|reason)
      what [possible|earthly] (use|good) (is|are|does)
      what business
      (who|whos|wholl|who will|whod|who would|who is|who all|who else|who exactly|whose)
        [actually|all|else|is|will|ever] (sees|reads|gets|wants|asked|looks|reviews|uses|needs
        |see|seeing|read|reading|getting|get|asking|behind|looking|view|views|views|checks
        |checking|running|runs|owns|told|decides)
      (who|whos|wholl|who is|whose) (this|that|it|else|can|has|will|going|gonna|these|all)
      (where|wheres) (does|will|is|do|are|did|would) [all] \(this) (go|going|gonna|end|ending
        |stored|kept|posted|sent|saved|get|being)
      wheres [all] \(this) [all] (go|going|gonna|end|ending|stored|kept|posted|sent|saved|get
        |being)
      (how|in what way) (will|is|does|are|would) \(this) (be|being|used|help|helping|going to
        |gonna|relevant|get used|any use|matter|useful)
      (do|does|did) (you|anyone|they) need (this|that|to know|it|to ask|my|all)
      (is|are|will|does|do|can|could|would|has|whether) \(somebody) [*] [*] [*] (see|seeing|read
        |reading|getting|get|gets|looking|looks|copied) [at] [a copy of] (this|it|these|my|what
        |that|them|the answers)
      (does|do|will) (it|this|that) [even] matter
      (pam|pwy) (ydych|wyt|dach|ydach|ti|chi|mae|maen|bod|fod|gofyn|yr|y|angen|oes|fydd|sy|syn
        |fyddn|welith|gaiff)
      (beth|be) (ywr|ydir|yw|ydi) (pwynt|pwrpas)
      """
    ),
  ]
}
