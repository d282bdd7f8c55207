/// How officers steer the conversation, each phrase a whole clause.
enum MovePhrases {
  static let asking: [(Move, String)] = [
    (
      .why,
      """
      (why|whyy|but why|and why|why though|why is that|whys that|for what|what for|how come
        |why me|why now|because why|wy|why just|why that|why this|why these questions|why so
        many questions|why the questions)
      (why|y|how come) (do|does|did|are|is|would|should|must|have|has) (you|u|this|that|we|my
        |these|anyone|anybody|the) [*] [*] [*] [2] [*] [*] [*]
      (why|y) (is|was|does|would) it [even|really|so] (needed|asked|asking|important|relevant
        |necessary|matter|any of|your business|help|required|useful|for) [*] [*] [*]
      why (do|should|must|would) i [have to|need to|want to|be] (say|tell|answer|give|share|do
        |telling|answering|giving) [*] [*] [*] [*]
      (what|why) (does|s|do|would) (it|that|this) matter [*] [*] [*] [*]
      (whats|what is) (it|that|this) (matter|to you|to do with you|got to do with [*] [*])
      what business is (it|that) of yours
      (this|that|it|all this|all that|my answers|the answers|my data) (goes|go|ends up|end up|gets
        posted|is going|going|gets sent|is posted|gets put) where
      (for|to) what (purpose|end|reason|use|ends)
      why (so|all the|such) (nosy|nosey|personal|many|interested|intrusive|questions) [*] [*]
      how come [*] [*] [*] [*] [*] [*]
      (what|wot|whats) [are|r] (you|u|they|ya) (going|gonna|planning|plan|want|doing|do|wanting
        |going to|gonna be|using) [to|on] [do|doing|use|using] (with|for|this|that|it|these|my)
        [*] [*] [*]
      (why|y) (you|ask|asking) [asking|need|want|ask|these|this|the] [*] [*] [*]
      (whats|what is|what are|whats all) (this|that|it|these|all this|my answers|these
        questions|the info|the data) [all] [used] (for|in aid of|to you|got to do with *|have
        to do with *) [then|all|anyway|this|it|anything]
      (whats|what is|wheres|what was) (the|your) (point|purpose|reason|aim|use|idea|benefit
        |thinking) [*] [*] [*] [*]
      what (will|would|do|are|is|can) (you|they) (do|doing|use|using|going to do|gonna do|want
        |need) [*] [*] [*] [*] (with|for) [*] [*] [*] [*]
      what (do|does) (you|they) (want|need) [*] [*] [*] [*] for
      what (will|is|are|would) (this|it|that|my answers|the answers|the info|my data) (be
        |being|going to be) used for
      what happens (to|with|next with) [*] [*] [*] [*]
      what difference [*] [*] [*] [*]
      who (sees|reads|gets|wants|asked|looks|reviews|uses|needs|will|is|can|are|else|owns|has)
        [*] [*] [*] [*]
      (whos|who is|who will|who can|whose) (going|gonna|this|asking|reading|seeing|it|that
        |looking|behind|getting|be|see|read) [*] [*] [*] [*]
      where (does|will|is|do|are) (this|that|it|my answers|the answers|the info|my data|all
        this|these) [*] [*] [*] [*]
      (wheres|where is) (this|that|it|all this|my data|the data) (going|go|end up|stored|kept
        |posted|sent|saved) [*] [*] [*] [*]
      how (will|is|does|are|would) (this|that|it|my answers|the answers|the info|my data
        |these) (be|being|used|help|helping|going|get|getting|relevant) [*] [*] [*] [*]
      (do|does|did) (you|anyone|they) [really|actually] need (this|that|to know|it|to ask) [*]
        [*] [*] [*]
      (is|was) (this|that|it) [really|even|all] (necessary|needed|relevant|important|required
        |compulsory)
      pam (ydych|wyt|dach|ydach|ti|chi|mae|maen|bod|fod|gofyn|yr|y|angen|oes) [*] [*] [*] [*] [*]
      pwy (fydd yn ei|syn ei|fydd yn|syn) (weld|gweld|ddarllen|darllen) [o|e|hyn|hwn]
      (pam|pam hynny|pam gofyn|pam ydych chin gofyn|pam wyt tin gofyn|pam ti n gofyn|i beth|ar
        gyfer beth|pwy fydd yn gweld hyn|pwy fydd yn darllen hyn|pwy syn gweld hyn|beth ywr
        pwynt|pam ydych chi angen gwybod|pam dach chin gofyn|pam bod angen hyn|pwy syn gofyn
        |beth yw pwrpas hyn|i be)
      """
    ),
    (
      .help,
      """
      (help|helpp|halp|hlp|hlep|hepl) [me|needed|wanted|us] [out] [here|with (this|that|it)]
        [someone]
      [i|we] (need|want|could do with|could use) [some|a|a bit of|a little] (help|hand|assistance)
        (with|on|here) [this|that|it] [one|question|bit]
      (put|say|ask|phrase|word) (that|it|this) (another|a different|some other) way
      (some|a bit of|a little|bit of|need|needs|i need|want|get|get some) (help|assistance|a
        hand|hand)
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
      (what|how) (do|should|can|must|am|could|shall) (i|we) (say|put|answer|write|type|enter
        |do|reply|meant|supposed|use|respond|word|phrase) [*] [*] [*] [*]
      what do you (want|need|expect|mean) [*] [*] [*] [*]
      what (does|do|is|did) (this|that|it|you|the question|that question) (mean|asking|want
        |ask) [*] [*] [*]
      (how|what) (do|should|can) i (answer|fill|use|reply to|respond to|word|phrase|do|put)
        [this|that|it|in] [one|question|in]
      how (do|does) (this|it|that) [thing|bit] work
      (whats|what is|wots|what s) the difference [between] [*] [*] [*] [*]
      (which|what) is which
      i (dont|do not|didnt|did not|cant|cannot) (understand|get|follow|quite understand|quite
        follow|quite get) [it|this|that|you|the question|what you mean|what you want|what
        youre asking|what this is|this bit|what to do|what to put|u]
      (dont|didnt) (understand|get it|follow|get that|get the question|get this|understand the
        question|understand that|understand this|get u)
      (do|did|d) (you|u|ya) (mean|want) (just|only|all|today|tonight|this|that|the|per|in|by|like
        |me|how|if|my|our|every|each|a|an|or|as|hours|minutes|one) [*] [*] [*] [*] [*] [*]
      (is|was) (that|this|it) (just|only|for|per|including|counting|in|by) (me|mine|my|the|our|today
        |tonight|hours|minutes|each|all|this|a|us|both) [*] [*] [*] [*] [*]
      (explain|clarify|rephrase|reword|elaborate|simplify|expand on|define|describe) (that|this|it
        |what|the|your|how|yourself|please) [*] [*] [*] [*]
      (how|what) (do|did|d) (you|u|ya|they) mean [*] [*] [*]
      (not|nt|unsure|im not) [really|quite|entirely|too|100 %] (sure|certain|clear|following)
        (what|how) (you|youre|u|ur|to|this is|this means|this question|that means|that question
        |its asking|im supposed|im meant|i should|i need) [*] [*] [*] [*] [*]
      (unsure|no idea|not a clue|dont know|do not know|no clue) (what|how) (you|youre|u|to (put
        |say|do|answer|write|type|reply|word)|this (is|means|question)|that (means|question)|im
        (supposed|meant)|i should) [*] [*] [*] [*]
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
      [dwi|dw i|dydw i|rwyf] (ddim|dim) yn (deall|dallt) [y cwestiwn|hyn|hynny]
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
  ]
}
