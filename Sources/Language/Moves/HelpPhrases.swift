/// How officers ask what is meant, or to hear the question again.
enum HelpPhrases {
  private static let this = """
    (this|that|it|you|me|this one|that one|the question|that question|this question|this bit
      |these|them)
    """

  static let requests: [(Move, String)] = [
    (
      .help,
      """
      (help|helpp|halp|hlp|hlep|hepl) [me|us] [out] [here|with \(this)|on \(this)] [someone]
      [some|(need|get|want) [some|your]|needs] (help|assistance|a hand|hand|guidance|an example)
        [with \(this)]
      (confused|baffled|lost|stuck|unclear|clueless|not (following|with you|clear|getting (it
        |this|that))|im (confused|lost|stuck|not (following|with you)|baffled|unclear)|i am
        (confused|lost|stuck)) [now|here|by \(this)|on \(this)|with \(this)]
      (not|nt) (sure|certain|clear) what (you mean|youre asking|you want|to put|to do|to say|to
        type|this means|that means|to write) [here]
      [i] (dont|do not|didnt|did not|cant|not) (understand|get|follow|compute|understanding|see
        what) [\(this)|what you (mean|want)|what youre asking|what to (do|put)|what you mean]
      (doesnt|does not|not) (make|making) [any] sense [to me]
      (makes no sense|means nothing) [to me]
      (youve|you have|you) lost me
      (wdym|eh|huh|wut|what|you what|pardon what|come on what|whats that|whats this|ay|ey|say
        what|what now)
      (explain|clarify|elaborate|expand|rephrase|reword) [\(this)|yourself|the options|on that
        |please]
      (more|any) (info|information|detail|details|examples|guidance|instructions|tips|pointers
        |hints)
      (instructions|info|guidance|commands|menu|options|how to|faq|meaning|eg|such as|like what
        |for (example|instance)|as in|like|choices|meaning what)
      [give (me|us)|show (me|us)|gimme|gis|got|have you got|any] [an|some] (example|examples)
      (put (it|that|this) another way|in [plain] english|speak english|come again in english|say
        that in english)
      (draft|post|allow|share) what
      ?
      ? ?
      ? ? ?
      [dwi|dw i|dydw i|rwyf|dwim|sai|sain|wi] [ddim|dim] yn (deall|dallt) [y cwestiwn|hyn|hynny]
      [dwim|ddim|sai|sain|dim|dwi ddim] (deall|dallt)
      (help|cymorth|helpwch fi|helpa fi|angen help|dwi angen help|[all|gall]wch chi helpu
        |eglurwch|esboniwch|esbonia|egluro)
      """
    ),
    (
      .again,
      """
      (say|read|ask|repeat|run|tell) [\(this)|that by me|that past me|me that|me the question|it
        to me] (again|once more|one more time|back to me again) [over]
      (repeat|come again|again|pardon|pardon me|beg pardon|i beg your pardon|one more time|once
        more|re ask) [\(this)|the question|question]
      (what was|whats) (that|the question|it) [again]
      what did you (say|ask)
      (what are|what) you asking
      (didnt|did not|never) (catch|hear|get) (that|it|the question|you|what you said)
      i (didnt|did not) (catch|hear|see|read|get) (that|it|the question|you|what you said)
      [i] (missed) (that|it|the question)
      (what|which) question
      (dywedwch|dwedwch|dwed|dywed|gofynnwch|gofyn) [hynna|hynny] eto
      (ailadrodd|ailadroddwch|unwaith eto|eto|beth oedd y cwestiwn|be ddudest ti|beth ddwedoch
        chi|mae n ddrwg gen i|maen ddrwg gen i)
      """
    ),
  ]

  static let questions: [(Move?, String)] = [
    (
      nil,
      """
      (do|does|would|should|is|are|did|will) (that|it|this) count
      """
    ),
    (
      .help,
      """
      (what|how|which) [exactly|else] (can|do|should|could|shall|must|am|are|would|to|d) (i|we
        |you) (say|put|answer|write|type|enter|do|reply|supposed|meant|use|respond|word|phrase
        |mean|fill|define|class|want|need|expect|accept|after|on about|asking)
      what does [*] [*] [*] (stand for|mean)
      what would (count|qualify|you (call|class))
      (word|put) (it|that|this) (differently|another way|better)
      remind me of the question
      what (to) (say|put|answer|write|type|enter|do|reply)
      what are (my|the) (options|choices|answers|commands|possible answers)
      what you (after|on about|asking|mean|want|saying)
      what can (this|it|the) [thing|bot|app]
      what (does|do|is|did|are|would|you) (this|that|it|you|the question|that question|the|they|a
        |an) (mean|meant|meaning|asking|want|ask|need|supposed)
      what (counts|qualifies|classes|constitutes|answers|exactly|format)
      what (sort|kind|type|kinds|sorts) of
      (what|whats) (do you|is) [meant] by
      (whats|what is) (a|an|the (difference|question|format|options|commands))
      (whats|what is) that (in english|supposed|when)
      whats (meant|counted)
      whats (the) (commands|options|choices)
      (how|hows) (does|do|should|can|would|am) (this|it|that|i|you) (work|answer|use|do|go|fill
        |reply|respond|word|phrase|put|count|say|want|mean|type|enter)
      how does this thing
      (which) (is which|one do you|ones do you)
      (not|unsure|no idea|not a clue|no clue|im not) [sure|certain|clear] (what|how) (you|youre
        |to|this|that|its|im|i)
      [i] (dont|do not|havent) (know|a clue|get|understand) [what|how] (you|youre|to put|to say
        |to answer|to do|that|this|im)
      (define|explain)
      say again
      (do|would|are|did) you (want|mean|need|after|asking|counting|including|count|include) [just
        |only|the]
      (is|does|are|should|do) (that|this|you|i|we|they) (just|only|include|including|in|per|have
        to be|count|in total|total|each|for the|since|from|all|the whole|a day|hours|minutes)
      (do|does|would|should|are|did|will) (ones|you|we|they|those|these|people|kids|jobs|calls|a
        |an) [*] [*] [*] [*] [*] [*] [*] [*] count
      (per|in|for|by) (shift|day|week|hours|minutes|mins|person|head|officer|the whole|each|the
        team|me|total) [*] or
      (beth|be|sut) (mae|ydych|wyt|ti|tin|ydi|ywr|yw|dach|ddylwn|alla|maen) [*] [*] [*] (feddwl
        |hyn|hynny|ystyr|ddweud|gweithio|feddwln|hwn)
      """
    ),
  ]
}
