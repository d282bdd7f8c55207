/// The small words and marks that join the parts of a reply.
enum JointCues {
  static let all: [(Cue, String)] = [
    (
      .and,
      """
      (and|n|&|also|then|and then|and also|as well as|along with|together with|followed by|after
        that|before that|(turned|turning) into|ended up as|later on|next up|finished with
        |finished off with|oh and|not to mention|in between)
      (ac|hefyd|wedyn|yna|ac yna|ac wedyn)
      """
    ),
    (
      .plus,
      """
      +
      plus
      """
    ),
    (
      .but,
      """
      (but|though|although|because [of]|cos [of]|due to|in the end|so|however|apart from|except
        |other than|bar|aside from|besides|instead|just)
      (ond|heblaw|heblaw am)
      """
    ),
    (
      .detail,
      """
      (including|includes|included|inc|incl|counting|excluding|excl)
      (which|that) (includes|included|counts)
      not (counting|including)
      (one|1|two|2|some|both|half|most|none|all) of (which|whom|these|those) [was|were|are|is]
      of (which|whom)
      forgot to (say|mention|add) [that|one|1|two|2]
      if (you|we|i) (count|include|counted|included)
      (gan gynnwys|yn cynnwys)
      """
    ),
    (.or, "(or|neu)"),
    (.of, "(of|o)"),
    (
      .article,
      """
      (a|an|another|another one|another 1|1 more|one more|an other|one other)
      """
    ),
    (.from, "(from|frm|started at|started|starting [at])"),
    (.to, "to"),
    (
      .till,
      """
      (till|til|until|untill|unti|through to|thru to|up till|up until|right through to|tan|hyd
        |hyd at|tan tua)
      """
    ),
    (
      .between,
      """
      (between|betwen|(anywhere|anything|somewhere|something) (from|between)|between|rhwng)
      """
    ),
    (.since, "(since|ers)"),
    (
      .at,
      """
      (at|left at|left|got there at|got there|arrived at|arrived|there at|there from|away at|away
        by|finished at|finished|relieved at|on at|off at|in at|out at|cleared at|clear at|got
        there for|back at|by|ended at|ended|back by|left there at|got away at|cleared|am)
      """
    ),
    (
      .concerning,
      """
      (for|with|about|re|regarding|after|following|at|on|in|of|outside|near|by|during|involving
        |over|because of|due to|from|into|to|around|against|under|inside|through|down|up|via
        |against|cos of|off the back of|relating to|in relation to)
      (yn|mewn|gyda|efo|am|ar|ger|ar ol|wrth|at|gan|i mewn i)
      """
    ),
    (
      .questioning,
      """
      (is (a|an|the|it|that|this|there)|are (they|those|these|the)|does|do|what|who|whos|whose
        |where|how|are you|can you|could you|should i|am i|which|whats|hows|wheres|is it|does
        that|would)
      """
    ),
    (
      .pause,
      """
      ,
      ;
      !
      \"
      *
      {
      }
      """
    ),
    (.dot, "."),
    (.dash, "-"),
    (.slash, "/"),
    (.colon, ":"),
    (.question, "?"),
    (
      .small,
      """
      (last|previous|earlier|other|that|this) one
      let me (think|see)
      [the] (skipper|sarge|boss|control) (had|sent|put|got) (us|me) [both]
      (no one|noone|nobody|none|nothing|nowt|no 1) [was|were|got|too|badly|seriously|really]
        (hurt|injured|killed|harmed|poorly|trapped|serious|major|damaged|bad|dead|dramatic)
      [had|got|needed|have] to (do|go|attend|cover|help|sit|be|get|make|take|deal with)
      (what|such) (a|an) [bloody|mad|long|crazy|busy] (day|night|shift|week|mess|morning|set|one)
      (i|we|ive|weve|id|wed|it|there|theres|was|were|had|have|got|did|done|do|just|only|the|my
        |our|that|this|so|well|oh|erm|er|um|ah|right|ok|okay|today|tonight|went|gone|been|dealt
        with|dealt|went to|attended|called to|sent to|responded to|helped with|involved in|took
        |take|in the end|thankfully|luckily|sadly|unfortunately|tbh|mate|lol|haha|please|thanks
        |all|thats|its|is|each|nearby|spent|about it|covered|worked|counted|managed|being)
      (oedd|roedd|bu|wnes|wnaethon|gwnes|cawson|ces|cefais|es i|y|yr|ni|fi)
      """
    ),
  ]
}
