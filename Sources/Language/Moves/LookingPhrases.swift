/// How officers ask to see answers and posts.
enum LookingPhrases {
  private static let show = """
    (show|show (me|us|them)|see|read|read (me|us) back|read back|read (me|us|out)|give (me|us)
      |gimme|gis|list|check|double check|view|get|display|print|pull up|bring up|review|recap
      |look at|look over|look back (at|over|on)|go over|go (back|through)|go back (over|through)
      |run through|run (me|us) through|talk (me|us) through|tell (me|us)|remind (me|us) [of]
      |summarise|sum up|play back|flick through|(have|give me|get|take|gis|need|want) (a|another)
      (look|butchers|gander|peek|peep|glance|read|shufti|check) (at|of|through|over)|have a look)
    """

  private static let said = """
    ((my|the|all my|all the|all|those|these|all of my) [previous|earlier] (answers|answer
      |responses|response|notes|summary|recap|list|overview|entries|details|replies|stuff|info)
      |answers|summary|list|everything|it all|all|all of it|[the] (whole lot|lot|whole thing)|(it
      |that|this|them|those|em) back|my stuff)
    """

  private static let back = """
    (back|so far|again|first|far|to me|# me|for me|please|to date|up to now|till now|now|quickly
      |before [*] [*] [*] [*] [*])
    """

  private static let post = """
    ((the|my|a|that|this) [draft] (posts|post|draft|drafts|tweet|tweets|preview|message|wording)
      |posts|post|draft|drafts|tweets|preview)
    """

  static let requests: [(Move, String)] = [
    (
      .review,
      """
      (review|recap|summary|summarise|summarize|sum (up|it up|that up)|overview|readback|playback
        |my answers|notes|answers|the story) [so] [far|back]
      \(show) \(said) [\(back)] [\(back)]
      (show|check|read|list|print|see|view|review|play|run through|summarise|show (me|us)|read
        (me|us)) (it|this|that|them|em|those|all that) [all] [\(back)] [\(back)]
      (have|give me|get|take|gis|need|want) (a|another) (look|butchers|gander|peek|peep|glance
        |shufti|check) (at|of|through|over) (it|this|that|them|those|my answers|what *|what * * *)
      (where|wheres) [are|were|am] (we|i) [up to|at|now]
      where have (we|i) got to
      where we (up to|at|got to)
      whats (been|on|in) (noted|recorded|said|saved|the list|there|so far|here|it) [so] [far]
      (crynodeb|adolygu|adolygiad|dangoswch fy atebion|dangos fy atebion|fy atebion|hyd yn hyn
        |darllen yn ol|darllenwch yn ol|gweld fy atebion|gai weld fy atebion)
      """
    ),
    (
      .status,
      """
      (status|progress|how (much|many) (more|longer|left|questions|to go|is left|are left
        |questions left|more questions|questions to go|longer is this|more is there) [left|to go
        |to|is there|are there|will this take|is this|questions]|how far (through|along|in|are
        we) [are|am] [we|i]|how long (left|is this|will this take|does this take|is left|to go)
        |are we (nearly|almost) (there|done|finished) [yet]|nearly (done|there|finished)|almost
        (there|done)|are we there yet|where are we|whats left|what is left|whats next|many more
        |many more questions|what stage are we at|is this the last (one|question))
      (statws|ble ydyn ni|faint sydd ar ol|faint ar ol|faint mwy|sawl cwestiwn arall)
      """
    ),
    (
      .preview,
      """
      (previews|preview) [\(post)|it]
      \(show) \(post) [\(back)] [\(back)]
      (what|whats) (will|would|does|do|did) (it|they|the (post|posts)) (look like|say)
      (posts|the posts) so far
      [show me] (what|whats) (itd|itll|theyd|it would|it will|the post) (look like|say)
      whats the (post|tweet) [say|going to say]
      [show me] what (have you|youve) (written|drafted)
      (rhagolwg|dangoswch y postiadau|gweld y postiadau|dangos y neges|gweld y neges|rhagflas)
      """
    ),
  ]

  static let questions: [(Move?, String)] = [
    (
      .review,
      """
      [\(show)] (what|whatve|whats|what ve|which (number|figure|hours)) [hours|number|numbers
        |time|times|figure|figures|answer|answers|else] ((have|did|has|was|is|are) (i|you|we|it
        |my|been)|do (you|we)) [already|been] (told|tell|said|say|put|given|give|got|have|noted
        |note|recorded|record|written|write|entered|enter|answered|answer|down|typed|type|logged
        |covered|done|gave|counted)
      whatve (i|you|we) (told|said|put|given|got|noted|recorded|written|entered|answered|covered)
      [so] far what
      \(show) (what|whatever|whats) (i|ive|you|youve|weve|we|ya|is|been|on|in|there|so|has)
      what (ive|youve|weve|you|we|u) (told|said|put|given|got|noted|recorded|entered|covered)
      [not] (till|until|before) (ive|i have|i) (seen|see|read|checked)
      (beth|be) (dwi|dw i|ydw i|rydw i|rwyf|wyf i|wnes i|ydw|sy|sydd|nes i) [wedi|wedii|gen
        |gennych|gennyt] [ei|i|ti|chi]
      (dangos|dangoswch) (be|beth)
      (ble|lle) (ydyn|ydan) ni
      """
    )
  ]
}
