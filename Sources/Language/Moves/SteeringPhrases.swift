/// How officers go back, skip and go on, each phrase a whole clause.
enum SteeringPhrases {
  private static let rewind = """
    (go|goin|going|take (me|us)|step|jump|skip|get|pop|nip|send me|head|scroll|put me|flip|switch
      |hop|rewind|roll|wind|move|track|bring me)
    """
  private static let back = "(back|bk|bck|backk|bak|backwards|back up|backward)"
  private static let which = """
    [to] [#|a|an|the|my|that] [sec|second|minute|\(MoveWords.last)] [\(MoveWords.step)] [before]
      [this|that|last] [one|question]
    """

  private static let neg = """
    (not|im not|i am not|id not|dont|do not|dont want to|dont (want|fancy|care|wish|feel like)|do
      not want to|wont|will not|wont be|cant|cannot|not going to|not going to be|im not going to
      |prefer not [to]|prefer to not|not to|choose not to|no wish to|refuse to|decline to|not
      (prepared|willing|able|happy) to|# not to|no need to|unable to)
    """
  private static let tell = """
    (say|answer|comment|disclose|divulge|saying|answering|commenting|telling|tell|tell you
      |telling you|go there|go into|going there|get into|getting into|going to (say|answer)|(do
      |doing) (this|that) (one|question|bit)) [on|about|into] [you] [\(MoveWords.this)]
    """

  static let all: [(Move, String)] = [
    (
      .back,
      """
      (\(back)|prev|undo|oops back|previous|return|goback|one back|rewind|reverse|back track
        |backtrack|ctrl z) [\(back)|it|that|one|reverse]
      \(rewind) \(back) \(which)
      (one|a|#|couple of) (step|question|page|screen|steps|questions) back
      \(rewind) back (and|to) (fix|change|correct|redo|sort|edit|amend|alter|update|check) [*]
        [*] [*] [*]
      (back|bk|bck) [up|by|to] [a|one|#|the|my|an|two] [\(MoveWords.last)] \(MoveWords.step)
        [before|again]
      (return|revert|rewind|take (me|us)|go) to [the|my] (\(MoveWords.last) [\(MoveWords.step)]
        |question before) [this|that|again]
      [the|my|that] (last|previous|prev|prior|earlier|preceding) \(MoveWords.step) [again|back]
      [the] (question|one|bit|answer) before [this|that|last]
      (undo|reverse|take back|unsend) [the|my|that] [last] [one|answer|question|it]
      (show me|ask me|repeat|see|do|redo|re do|revisit|wheres|what was|reopen|retry|try|change
        |fix|have|want|give me|get|go over|look at|do over|answer|return to|another (go|crack
        |shot|look|try|stab) (at|on)|(a|have) (second|another|nother) (go|crack|shot|look|try
        |bite) (at|of)|(want|have|give me) another (go|crack|shot|look|try|stab) (at|on)) [the
        |that|my] (previous|prev|last|earlier|one before|question before|last but one)
        [\(MoveWords.step)] [again|over]
      (want|need) (another|a second) (go|crack|shot|look|try|stab) (at|on) [the|that|my]
        \(MoveWords.last) [\(MoveWords.step)]
      (yn ol|nol|un yn ol|cam yn ol|nol un|(ewch|mynd|dos|cer|mynd a fi|ga i fynd|gai fynd|am
        fynd) (yn ol|nol) [un|cam]|[y|yr] (cwestiwn|un) (blaenorol|diwethaf|olaf|cynt)|blaenorol
        |dwi eisiau mynd yn ol)
      """
    ),
    (
      .skip,
      """
      (skip|skipp|sikp|skp|pass|next|nxt|nex|blank|swerve|onwards|onward|ffwd|fast forward
        |forward|omit|ignore|passing|no comment|hard pass|no answer|n / a|not applicable|not
        relevant|decline|refuse|jog on|pas|s k i p|move|skipping|moving (on|along)|pass pass|skip
        skip) [\(MoveWords.this)|please|over]
      (skip|skipping|pass|passing|leave|leaving|miss|missing|ignore|omit|drop|jump|bypass|avoid
        |dodge|duck|swerve|park|parking|shelve|sidestep|body swerve|hop|side step|sack off|dont
        include|gloss) [on|over|past|out] \(MoveWords.this) [on|out|blank|empty|alone|be|over
        |there for now|for (now|later|the moment|another day)|till later|until later|aside
        |unanswered|off] [for now|then]
      (leave|leaving) [it|that|this] (blank|empty|out|unanswered)
      (give|giving|gonna give) \(MoveWords.this) (a (miss|swerve|pass|wide berth|body swerve)|the
        (swerve|elbow|body swerve))
      (move|moving) (on|along|forward|past (this|that|it)) [from (this|that) [one|question]]
      (go|going|move|moving|jump|skip|get|carry|crack|push|press|proceed|on|onto|straight|roll
        |over|head|pass) [straight|right] [on|onto|along|forward|ahead|over] [to|onto|with] [the
        |something|a] (next|nxt|following|else|new|different|another) [question|one|bit|topic
        |thing|q|section]
      (on|onto|straight) (to|onto) [the] next [question|one|bit|topic|thing|q]
      onto the next [question|one|bit|topic|thing|q]
      (next|another|different|new) (question|topic|q)
      next (one|bit|up)
      (dont|do not) want to (talk about|discuss) \(MoveWords.this)
      (cant|cannot) discuss \(MoveWords.this)
      ask [me] (another|something else|the next [one|question]|a different (one|question)|me
        another)
      [i|we|id|ill] \(neg) \(tell) [now]
      (rather not|not saying|sooner not|prefer not|better not) [say|answer|comment|do|go there|go
        into|tell|be asked] [that|this|it|into] [one|question|it|that]
      [i] (prefer|rather|sooner) not [to] (say|answer|comment|go there)
      [id] (prefer|rather|sooner) not (#|to) (say|answer|comment)
      (not|thats not|its not|this isnt|thats|this is) [one|something] [not] for (sharing
        |discussing|saying|answering|telling|repeating|public)
      do i (have|need|got) to [answer|say|do|tell you] [\(MoveWords.this)]
      [thats] (none of your (business|beeswax|concern)|mind your own [business]|not your business
        |nunya)
      (nothing to say|(plead|pleading|im pleading|take|taking|ill take) the (fifth|5 th|5th|#))
      (come|get|circle|swing|go|coming) back to (\(MoveWords.this)|me) [later|l8r|laterz|in a bit
        |on (that|this)|after|another time|at the end|l # r|in a min]
      (ask|try) [me|that|again] (later|again later|another time|me later)
      (maybe later|another time|some other time|forget it)
      (thats|this is) one (ill|i will) (let|leave) [go] [through] [to] [the] [keeper|alone|out]
      [maen|mae n|mae] (well|gwell) (gen i|da fi|gyda fi) (beidio|peidio) [a|ag] [dweud|ateb|deud
        |gweud]
      (hepgor|hepgorwch|pasio|sgipio|sgipia|neidio|pasia|gadael|gadewch|gadwch|nesaf|nesa) [y|yr]
        [hwn|hon|o|hynna|hwnna|cwestiwn|un] [hwn|yma|nesaf]
      (y nesaf|y nesa|cwestiwn nesaf|y cwestiwn nesaf|symud ymlaen|dim sylw|ddim am ateb|[dwi]
        ddim (eisiau|isio|moyn) (ateb|dweud|deud)|peidiwch a gofyn|[ymlaen] ir nesaf|cwestiwn
        nesa)
      """
    ),
    (
      .askMe,
      """
      (ask|question|prompt|quiz|interview) me [then|the questions|questions|stuff|one by one
        |(some|the|your) questions]
      (ask away|ask [some|the|your] questions|you ask|you ask me|fire away|go through the
        questions|give me the questions|one by one|one at a time|ask one by one|ask them one by
        one|you tell me|shoot)
      (gofynnwch|gofynnwch i mi|gofyn i fi|gofyn i mi|gofynna i fi|gofynnwch y cwestiynau)
      """
    ),
    (
      .done,
      """
      (done|im done|i am done|were done|all done|finished|im finished|all finished|finish|nothing
        (else|more|further|to add)|no more|end of|complete|im all done|done now|nowt else)
      (thats|that is|thatll|that will|thatd) (all|it|everything|the lot|me|me done|your lot|all
        folks|do|do me|all youre (getting|having)|all (you are|youll) (get|getting))
      thats all (ive got|i have|from me|for now)
      make [me] (my posts|the posts|posts)
      write my posts
      (dynar cwbl|dyna ni|dyna fo|dyna fe|dyna i gyd|wedi gorffen|gorffen|dim byd arall|dim mwy
        |dynar cyfan|dwi wedi gorffen|dyna bopeth)
      """
    ),
    (
      .goOn,
      """
      (go on|carry on|continue|resume|proceed|keep going|go ahead|crack on|im ready|ready to (go
        on|carry on|continue)|back now|im back|im back now|pick up where we left off|where were
        we|unpause|go on then|im here|im here now|still here|im ok to (go on|carry on|continue)
        |happy to (go on|carry on|continue))
      (ymlaen|ewch ymlaen|parhau|parhewch|cario mlaen|cariwch ymlaen|dos ymlaen|cer ymlaen|barod
        |dwi nol|dwin barod)
      """
    ),
  ]
}
