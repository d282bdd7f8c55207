/// How officers go back, skip and go on, each phrase a whole clause.
enum SteeringPhrases {
  static let all: [(Move, String)] = [
    (
      .back,
      """
      (back|bk|bck|backk|undo|oops back|previous|prev|go back|goback|back up|back one|go bk
        |backwards|back track|backtrack|rewind|return|step back|last question|last one
        |previous question|previous one|prev question|the one before|one back|ctrl z)
      (go|take me|take us|step|jump|move|skip|get|pop|nip|send me|head|scroll|put me|flip
        |switch) (back|backwards) [a|an|one|1|two|to|up] [step|question|bit|one|screen|page
        |stage|place|q|1|steps] [to] [the] [last|previous|one|question|question before|that
        |before|earlier|first|prior] [one|question|bit|step|before|that|screen|answer|page]
        [before|that|again] [this|that|one]
      (go|get|nip|pop|step|jump) back [and|to|a bit] (fix|change|correct|redo|sort|edit|amend
        |alter|update|check) [*] [*] [*] [*]
      (one|a|1|two|couple of) (step|question|page|screen|steps|questions) back
      back (a|one|1|up|to|by|two) [a|one|the] [step|question|bit|q|last|previous|one|screen
        |page|first|steps|notch] [one|question|bit|screen|step|again]
      (go|get|move|jump|take me|return|switch) [back] to [the|my] (previous|last|prior
        |earlier) (question|one|bit|step|screen|answer|page|q)
      (previous|last|prior|preceding|earlier) (question|one|bit|step|screen|answer|page|q)
        [again]
      (undo|reverse|scrub|take back) [that|it|the last|my last|last] [one|answer|question|bit]
      (return|revert|rewind) (to) [the] (last|previous|one) [question|one|before|step]
      (show me|ask me|repeat|see|do|redo|re do|revisit|wheres|what was|fix) (the|that|my) (last
        |previous) (question|one) [again]
      (ewch|dos|cer|mynd|awn|a i) [un|cam] (nol|yn ol|n ol) [un|cam|un cam|eto]
      (yn ol|ewch yn ol|mynd yn ol|nol|cam yn ol|un cam yn ol|nol un|dos yn ol|cer nol|y
        cwestiwn blaenorol|blaenorol|y cwestiwn diwethaf|y cwestiwn olaf|mynd nol|ga i fynd yn
        ol|gai fynd yn ol|yr un blaenorol|dwi eisiau mynd yn ol)
      """
    ),
    (
      .skip,
      """
      (skip|skipp|pass|next|nxt|skip it|skip this|skip that|skip dis|skip one|skip please|next
        please|next one|next question|next q|move on|moving on|move along|onto the next|on to
        the next|leave this|leave that|leave blank|leave it blank|leave it|blank|no comment|n
        / a|na thanks next|not saying|prefer not to say|rather not say|rather not answer|pass
        on that|pass on this|passing|hard pass|ill pass|im passing|skip ahead|skip forward|no
        answer|omit|ignore|ignore this|ignore that|next up|moving swiftly on|s k i p|not
        applicable|not relevant|doesnt apply|does not apply)
      (skip|pass|leave|miss|ignore|omit|drop|jump|pass on|skip over|skip past|miss out|jump
        over|bypass|avoid|dodge|swerve|park) (this|that|it|the|over) [one|question|bit|q|on
        |out|this|that|part|section|topic|over|blank|for now] [question|one|blank|bit|out
        |please|for now]
      (go|move|jump|skip|get|carry|crack|push|proceed|on|onto|straight) [straight] (on|to|onto
        |on to) [to] [the] [next|nxt] (question|one|bit|topic|thing|q|next)
      (move|moving|pass) on [to] [the|something] [next|else|from this] [one|question|bit]
      (next|another|different) (question|topic|q) [please]
      next (one|bit|thing) [please]
      ask [me] (another|something else|the next [one|question]|a different (one|question)|me
        another)
      (not|im not|i am not|wont be|i wont be|not going to be) (answering|saying|going to
        answer|going to say|gonna answer|gonna say|going there|discussing|telling you|doing
        |commenting on|getting into|willing to say|prepared to answer|prepared to say) [to]
        [that|this|it] [one|question]
      (dont|do not|dnt) (want|wanna|wish|care|fancy|feel like|feel) [to] (answer|say|answering
        |saying|talk about|discuss|comment|go there|go into) [that|this|it|about|into] [one
        |question|that|it|this]
      (prefer|rather|sooner|id sooner|i would sooner|would rather|would prefer|id prefer|id rather
        |i would rather|i would prefer|i prefer) not [to] (say|answer|comment|discuss|go there|go
        into|tell you|do this one|answer that|do that one) [that|this|it|into] [one|question|it
        |that]
      (wont|cant|cannot|will not|i wont|i cant|i cannot|not able to|unable to) (answer|say
        |comment|discuss|answer on) [that|this|it|on] [one|question|that|this]
      (not|im not|thats not|thats|its not|this isnt) [one|something] (for|up for) (sharing
        |discussing|saying|answering|telling|repeating|public|here) [*] [*] [*]
      not (go there|talk about|discuss|get into|go into|answer) [that|this|it] [one]
      (thats|its|that is) none of your (business|concern|beeswax)
      (move|get|go|push) past (this|that|it) [one|question]
      give (this|that|it) [one|question] a (miss|swerve|body swerve|wide berth)
      (no comment|nothing to say|refuse to answer|i refuse|decline to answer|i decline|decline
        |refuse|none of your business|mind your own business|mind your own|not your business
        |nunya|mind ya own)
      (come|get) back to (that|this|it|me) [one|later|on this|on that]
      (ask|try) [me] (later|me later|again later)
      (maybe later|skip for now|leave for now|leave it for now)
      leave (it|this one|that one|that|this) [out|alone|be|for now|blank|empty|there for now]
      (leave|dont include|don't include) this (bit|one|question) out
      (well|gwell) gen i beidio [a (dweud|ateb|deud)]
      (hepgor|hepgorwch|pasio|nesaf|y nesaf|cwestiwn nesaf|y cwestiwn nesaf|symud ymlaen
        |sgipio|neidio|hepgor hwn|gadael hwn|sgipia|hepgor y cwestiwn|hepgor y cwestiwn hwn
        |gadewch o|dim sylw|ddim am ateb|gadael y cwestiwn yma|dwi ddim eisiau ateb|peidiwch a
        gofyn|pas|pasia|ymlaen ir nesaf|nesa|y nesa|cwestiwn nesa)
      """
    ),
    (
      .askMe,
      """
      (ask me|ask me then|ask away|ask me the questions|ask me questions|ask [me] [some|the
        |your] questions|you ask|you ask me|just ask|just ask me|fire away|go through the
        questions|question me|prompt me|give me the questions|one by one|one at a time|ask one
        by one|ask them one by one|quiz me|ask me one by one|ask me stuff|you tell me
        |interview me|shoot)
      (gofynnwch|gofynnwch i mi|gofyn i fi|gofyn i mi|gofynna i fi|gofynnwch y cwestiynau)
      """
    ),
    (
      .done,
      """
      (done|im done|i am done|were done|all done|thats all|thats it|thats everything|thats the
        lot|that is all|that is it|finished|im finished|all finished|finish|nothing else
        |nothing more|no more|end of|complete|thats me|thatll do|thatll do me|that will do
        |thats me done|im all done|thats all folks|thats your lot|nowt else|done now|thats all
        i have|thats all ive got|nothing to add|nothing further|make my posts|make the posts
        |make posts|make me my posts|write my posts)
      (dynar cwbl|dyna ni|dyna fo|dyna fe|dyna i gyd|wedi gorffen|gorffen|dim byd arall|dim
        mwy|dynar cyfan|dwi wedi gorffen|dyna bopeth)
      """
    ),
    (
      .goOn,
      """
      (go on|carry on|continue|resume|proceed|keep going|go ahead|crack on|lets go on|lets
        carry on|lets continue|im ready|ready to go on|ready to carry on|ready to continue
        |back now|im back|im back now|ok go on|right go on|pick up where we left off|where
        were we|unpause|go on then|im here|im here now|still here|lets crack on|im ok to (go
        on|carry on|continue)|happy to (go on|carry on|continue))
      (ymlaen|ewch ymlaen|parhau|parhewch|cario mlaen|cariwch ymlaen|dos ymlaen|cer ymlaen
        |barod|dwi nol|dwin barod)
      """
    ),
  ]
}
