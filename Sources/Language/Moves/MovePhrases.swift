/// How officers steer the conversation, each phrase a whole clause.
enum MovePhrases {
  static let asking: [(Move, String)] = [
    (
      .help,
      """
      (help|helpp|halp|hlp) [me|needed|wanted|here|us]
      (some|a bit of|a little|bit of|need|needs|i need|want|get) (help|assistance|a hand|hand)
      i need (some|a bit of|your) (help|assistance)
      help (with|me with|me out with|on) (this|that|it|this one|that one)
      (what|wot|wat) [the hell|on earth|exactly|do|does|did] (can|do|should|could|shall|must
        |am|to) [i|we] (say|put|answer|write|type|enter|do|reply|supposed to (say|put|do|write
        |type)) [here|for this|now|next|in this|to that|for that]
      (what|wot) (am|are) (i|we) (meant|supposed|allowed) to (say|put|do|write|type|answer)
        [here]
      (what|which) (are|r) [my|the] (options|choices|answers|commands|possible answers)
      what (counts|qualifies|answers) [as] [a|an] [here|answer|yes|one|do you accept|can i
        give]
      (what|wot|wat|whats|what s) (do|does|did|is|are|u|you|ya|that|this|it|the) [you|u|ya
        |that|this|it] [mean|meant|meaning|supposed to mean] [by [*] [*]]
      [sorry] (what|wot) (do|does) (you|u|that|this|it) mean [by [*] [*]]
      (how|hows|how s) (does|do|dose) (this|it|that|i|we|you) (work|answer [this]|use this|do
        this|go) [then|exactly|here]
      (how|what) (do|should|can) i (answer|fill|use|reply to|respond to|word|phrase|do|put)
        [this|that|it|in] [one|question|in]
      how (do|does) (this|it|that) [thing|bit] work
      i (dont|do not|didnt|did not|cant|cannot) (understand|get|follow|quite understand|quite
        follow|quite get) [it|this|that|you|the question|what you mean|what you want|what
        youre asking|what this is|this bit|what to do|what to put|u]
      (dont|didnt) (understand|get it|follow|get that|get the question|get this|understand the
        question|understand that|understand this|get u)
      (not|nt) (sure|certain|clear) what (you mean|youre asking|you want|to put|to do|to say
        |to type|this means|that means|to write|u mean) [here]
      no idea what (you mean|to put|youre on about|this means|youre asking|to do|to write|you
        want|that means)
      (im|i am) (confused|lost|stuck|not following|baffled|not with you)
      (confused|baffled) [now]
      you (have|ve) lost me
      youve lost me
      (wdym|explain|explain that|explain this|explain it|explain the question|explain yourself
        |can you explain|clarify|please clarify|elaborate|expand|more info|more information
        |instructions|info|guidance|commands|menu|options|how to|faq|give me an example|an
        example|example|examples|for example|such as|eg|like what|meaning|like|show me an
        example|give an example|rephrase|rephrase that|can you rephrase|reword the question
        |put it another way|in english|come again in english|say that in english)
      [i] (dont|do not) know what (to (do|put|say|type|write|answer)|you mean|youre asking
        |that means|this means|you want|that is|this is|u mean)
      (what|eh|huh|wut|u what|you what|pardon what|come on what)
      ?
      ? ?
      ? ? ?
      (help|cymorth|helpwch fi|help plis|helpa fi|angen help|dwi angen help|rydw i angen help
        |rwyf angen help|allwch chi helpu|gallwch chi helpu|beth ddylwn i ddweud|beth alla i
        ddweud|beth ydych chin feddwl|beth mae hynnyn feddwl|beth mae hynny yn ei feddwl|beth
        yw ystyr hynny|dwi ddim yn deall|dw i ddim yn deall|dwim yn deall|ddim yn deall|sain
        deall|dydw i ddim yn deall|sut mae hyn yn gweithio|sut maen gweithio|beth ydi hyn
        |eglurwch|esboniwch|beth ti n feddwl|beth tin feddwl)
      """
    ),
    (
      .again,
      """
      (come again|say again|say that again|say it again|say again over|repeat|repeat that
        |repeat it|repeat please|repeat the question|repeat question|again|pardon|pardon me
        |beg pardon|i beg your pardon|sorry what was that|what was that|what was the question
        |whats the question|whats the question again|what was the question again|what did you
        (say|ask)|what did you just (ask|say)|what are you asking|what you asking|what was it
        |come again|one more time|once more|say what|run that by me again|run that past me
        again|can you repeat|could you repeat|can you repeat that|can you repeat the question
        |could you repeat that|can you say that again|ask again|ask me again|ask me that again
        |ask that again|didnt catch that|i didnt catch that|missed that|i missed that|what
        question|which question|re ask|show the question again|read it again|read that again
        |read that back to me again|what was that again|whats that again)
      (eto|dywedwch eto|ailadrodd|ailadroddwch|dwedwch eto|gofynnwch eto|beth oedd y cwestiwn
        |beth oedd y cwestiwn eto|unwaith eto|be ddudest ti|beth ddwedoch chi|mae n ddrwg gen
        i)
      """
    ),
    (
      .why,
      """
      (why|whyy|but why|and why|why though|why is that|for what|what for|how come|why me|why
        now|because why|wy)
      (why|y|how come) (do|would|does|did|are|r|d) (you|u|ya|they|anyone|it|this|we|i) (need
        |want|wanna|ask|asking|have|matter|care|even ask|be asking) [to|2|for] [know|ask
        |asking|ask me|have|asking me] [that|this|it|me|about that|about this|all this|for]
        [that|one|info|information|for]
      (why|y) (are|r) (you|u) asking [me] [that|this|about that|about this|it|all this]
      (why|y) (is|does) (that|this|it) (needed|relevant|important|matter|asked|necessary
        |required|being asked|a question|any of your business|being done|your business|for
        |need to be known)
      (why|y) (this|that|ask|the question|these questions|all the questions|so many questions
        |the need|bother) [question|one|that|this]
      (whats|what is|what s|wots|wats|whats all) (this|that|it|the point|the purpose|the
        reason|it all|the idea|the aim|the use|all this|point|the benefit|this info|this data
        |the data|the info|in it) [in|of|for|about] [for|about|in aid of|of] [this|that|it
        |asking|me|then|all]
      what (will|would|do|does|are|is|happens|use|purpose|difference) [this|you|it|that|they
        |to|does|u] [be|do|going to|doing|make|serve|get|is] [used|do] [with|for|it|this|that
        |to] [it|this|that|my answers|the answers|my info|the data|them|my answer|make|serve]
        [for]
      (what|wot) (r|are|u|you|will|do|does) [u|you] (gonna|going to|do|doing) [do] [with]
        (this|that|it|the info|my answers|the answer|the answers|with this|with it|with that)
      (who|whos|who s|who is|who will|who else|who can|who gets to|whose) [gonna|going to|this
        |will] (see|sees|seeing|read|reads|reading|asking|wants|want|gets|using|uses|looks
        |look|looking|has access|wants to know|is asking|is this|is it|is it for|is this for
        |for|view|views|be reading|be seeing) [to|at|this|that|it|my|these|the] [this|for
        |answers|info|know|it|to know|that|post|posts|tweets]
      (wheres|where does|where is|where will|where do) (this|it|that|this all|my answers|the
        info|my data) (going|go|end up|posted|used|get posted|be used|gonna go)
      (whats|what is) it (to you|got to do with you)
      (is this|is that) (necessary|needed|really necessary|relevant|important)
      (do|why do) (you|u) (need|have) to (know|ask) [that|this]
      (do you|you) (really|actually) need (to know|that|this)
      (pam|pam hynny|pam gofyn|pam ydych chin gofyn|pam wyt tin gofyn|pam ti n gofyn|i beth|ar
        gyfer beth|pwy fydd yn gweld hyn|pwy fydd yn darllen hyn|pwy syn gweld hyn|beth ywr
        pwynt|pam ydych chi angen gwybod|pam dach chin gofyn|pam bod angen hyn|pwy syn gofyn
        |beth yw pwrpas hyn|i be)
      """
    ),
  ]
}
