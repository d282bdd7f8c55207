/// Words that what officers ask of the conversation is made of.
enum MoveWords {
  /// What is asked about: "this", "that last bit", "the question".
  static let this = """
    (this|that|it|these|those|dis|(this|that|the|these|any|your) [last] (one|question|q|thing
      |part|section|topic|questions|chat))
    """

  /// The one before.
  static let last = "(last|previous|prev|prior|earlier|preceding|first|other|one before)"

  /// A step of the conversation.
  static let step = "(question|one|step|screen|page|q|answer|stage|place|thing|go)"

  /// All that was said so far.
  static let everything = """
    (it all|everything|all [of] [(this|that|it|them|my answers|the answers)]|(the|this|that) (lot
      |whole (lot|thing|conversation|chat))|[all] [of] (my|the|those|these) (answers|data|info
      |replies|responses|entries|notes|details|slate|decks|chat|conversation|previous answers)
      |[all] (what|that|of what|the (stuff|things)|everything|stuff) (i|ive|i have|we|weve) (said
      |told|put|typed|written|wrote|entered|answered|sent|given|gave|done) [you] [in|here|down])
    """

  /// From now on.
  static let now = """
    (now|for now|here|there|today|for today|tonight|for tonight|for good|right now|any more
      |anymore|any longer|any further|further|at all|at this point|already|for (the|one) (day
      |night|shift))
    """

  /// Words inside a request that add nothing to it.
  static let fillers = Phrasebook([
    (
      true,
      """
      (just|really|literally|basically|honestly|actually|simply|totally|completely|absolutely
        |utterly|proper|bloody|fucking|fuckin|fking|effing|frigging|friggin|flipping|sodding
        |blooming|bleeding|blasted|damn|goddamn|very|quite|slightly|somewhat|extremely|incredibly
        |bit|kinda|sorta|lil|genuinely|seriously|tbh|ngl|mate|please|plz|plis|also|obviously
        |swiftly|probably)
      a (bit|little) [of]
      (the|on) (hell|fuck|earth|heck)
      (if im|to be) honest
      """
    )
  ])

  /// Where a courtesy stands.
  enum Place: Hashable, Sendable {
    case before, after, either
  }

  /// Words around a request that ask for nothing, and excuses for it.
  static let courtesies = Phrasebook<Place>([
    (
      .either,
      """
      (yeah|ok|okay|k|oh|and|but|lets|well|right|righto|so|sorry|soz|erm|er|um|ah|uh|hang on|hold
        on|hold up|wait|oops|whoops|whoa|woah|look|listen|hey|hi|hello|alright|all right|fine
        |anyway|now|then|cheers|thanks|thank you|thankyou|thx|ta|lol|haha|ffs|jesus|omg|god
        |christ|hmm|hm|mmm|sarge|boss|pal|bud|butt|guys|though|instead|quick|quickly|a sec|a
        second|a moment|a minute|for now|maybe|today|tonight|not being funny|with respect|fair
        enough|no offence|not sure|dunno|idk|[i] dont know|no idea|cant remember|for gods sake
        |for fucks sake)
      [i|ive] (hit|pressed|typed|clicked|tapped|pushed) (enter|send|return|it|that|the wrong (one
        |button|key|thing|answer)) [too (quick|quickly|soon|fast|early)] [by (mistake|accident)]
      wrong (button|key|one)
      [i|ive] (messed|cocked|screwed|mucked|fluffed|ballsed|fucked) [(that|it|the last)] [one] up
        [that|it|the last] [one]
      (my (mistake|bad|fault)|[i] made a mistake|[i] didnt mean (that|to)|misread (it|that|the
        question)|slip of the (thumb|finger)|nothing to see here)
      (iawn|diolch|os gwelwch yn dda|os gweli di n dda|nawr|rwan|am y tro)
      """
    ),
    (
      .before,
      """
      (yes|yep|yeh|yh|no|nah|nope|i said|hold fire|careful)
      (can|could|may|might|shall|should|would|will) (i|we|you|ya) [like to]
      [i|i would|we|id] (want|wish|need|like|love|prefer|rather|sooner|have|got|ought|had better
        |think ill|think well) [to]
      (im|we are|were|i am) (going|about|ready|trying|happy|looking) to
      [i] think (ill|well|i (should|will|need to|want to|might)|we should|its)
      (ill|well|gonna|going to|going|lemme|let (me|us)|best|better|any chance [of|we can|i can
        |you can]|is it (ok|possible) to|do you mind if (we|i)|how do i|do me a favour [and]|feel
        like|fancy|please may i|time to|mind if i|oes modd|ga i|gai)
      """
    ),
    (
      .after,
      """
      (again|i think|will you|would you|1st|and that|eto|at all)
      if (you dont mind|thats (ok|all right|alright)|possible|poss|its all the same [to you]|i
        (can|may)|we can|you (can|could|would)|thats cool)
      """
    ),
  ])

  /// Words that begin a reason, which may be anything.
  static let reasons = Phrasebook([
    (
      true,
      """
      (i|im|ive|ill|id|its|because|as|since|before|if|when|until|till|cause|theres|weve|was|thats
        |need|got)
      """
    )
  ])
}
