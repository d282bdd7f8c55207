/// How officers say no, and that there was nothing.
enum NoCues {
  static let all: [(Cue, String)] = [
    (
      .no,
      """
      (nope|nah|na|nay|nar|noo|nop|nopes|neg|negatory|nada|nein|nee|noope|naa|nahh|naah|naaah)
      no (thanks|thank you|thankfully|thank god|thank goodness|sir|mate|boss|sarge|luckily
        |fortunately|sadly|unfortunately|not today|not this|never|i|we|he|she|they|it|that|this
        |was|were|just|only|because|cos|as|so|there|tbh|lol|havent|didnt|none|nothing|more|need
        |chance|such luck|joy|luck|siree|ta|cheers)
      (yeah|yes|yea|yh|yep|aye) (no|nah|nope)
      (yeah|yes) but no
      not (on (my|our|this|your) (shift|watch|patch|set|tour|beat|section)|on (ours|mine)|that
        (i|we) (dealt with|went to|attended|had|saw|did)|so far)
      (absolutely|definitely|certainly|exactly|totally|precisely) (none|nothing|zero|nowt|nil
        |zilch|no one|nobody)
      no (bud|pal|chief|skip|skipper|guv|fella|bro|lad|maam|man|love|our kid|not one|not a one
        |not one of them)
      not (today|really|at all|this (time|shift|morning|afternoon|week)|tonight|on this shift
        |that (i|we) (know|recall|remember|can think|can recall|can remember) [of]|as such|yet
        |personally|me|us|likely|one|a (sausage|single|thing|one|chance|bit|jot|dicky bird
        |soul|peep|bean|hope)|lately|recently|particularly|in the slightest|a single one|for
        me|for once|any|exactly|much|my shift|on my watch|so much|now|applicable|had [any|one
        |a])
      (afraid not|im afraid not|sadly not|unfortunately not|thankfully not|luckily not
        |fortunately not|course not|of course not|absolutely not|definitely not|certainly not
        |defo not|deffo not|obviously not|probably not|prob not|apparently not|hopefully not|i
        think not|i guess not|guess not|no thankfully|hell no|god no|oh no|no no)
      [i|we] (dont|didnt|do not|doesnt|did not) (think|believe|reckon|expect|recall|remember)
        [that] (so|it|i did|we did|there was|there were|i have|there were any|i had any|we had
        any|any|we have|there was any|one|we had one|i had one|having any)
      [i] (doubt it|doubtful)
      (unlikely|hardly|barely|never|nvr|hardly [ever]|rarely|seldom)
      [managed to] (dodge(d)|avoid(ed)|escape(d)|swerve(d)|duck(ed)) (it|that|them|those|one)
      got out of (it|that|them|those|one) [this time|today]
      (glued|chained|tied) to [a|my|the] desk
      not that (i|we) (was|were|got) (sent|called|asked|deployed|assigned) [to]
      there (wasnt|werent|was not|were not|isnt|arent|havent been|hasnt been|was none|were
        none|was no|were no|wasnt any|werent any)
      (was|were) (meant|supposed|due|going) to but
      [the|my] (other crew|colleague(s)|oppo|skipper|sarge|crewmate) (had|got|did|took|dealt with)
        (one|1|it|that|them|those|some) [not (me|us|mine)]
      [i] wish [i|we] [had|did|was|could]
      if only
      (chance would be a fine thing|no such luck|fat chance|some chance|chance|i should be so
        lucky|in my dreams|you must be joking|youre joking|you having a laugh|are you joking
        |when would i|as if|not bloody likely|dream on|do me a favour|give over|pull the other
        one|get away|when pigs fly)
      (too busy|no time|never made it|stuck (in|inside|at) [the] (nick|station|office|custody
        |desk|cells)|desk bound|deskbound|office bound|station bound)
      [dwi|dw i|dydw i|rwyf] (ddim|dim) yn (meddwl|credu|tybio) [hynny|fod|bod]
      dwim yn (meddwl|credu)
      (nac|nag) (oes|ydw|ydy|ydi|ydyn|oedd|oeddwn|ydych|wyf|oeddem|ydynt)
      (naddo|nage|nac|na|nagoes|nagydw|nagoedd|nagydy|nadw|naddo ddim|nage wir|na fydd|na
        chaiff|na chewch|dim heddiw|dim o gwbl|dim diolch|ddim heddiw|ddim wir|ddim o gwbl|dim
        eto|ddim eto|ddim yn siwr o gwbl|na wnes|na fu|na fues|sdim|dim gobaith|nid heddiw|dim
        hyd yn hyn)
      👎
      ❌
      🚫
      """
    ),
    (
      .nothing,
      """
      (none|negative|nothing|nil|zilch|nowt|zip|nada|nout|noone|nobody|no one|nish|nish nish
        |nought|naught|nuffin|nuthin|nothin|bupkis|nothink)
      (no one|nobody|nothing|none) (i dealt with|for me|at all|today|this shift|tonight|as
        such|of note|to report|that i know of|i know of|thank god|so far)
      (naff|bugger|sod|fuck|sweet fa|sweet f|f|feck|diddly|jack|eff|bog|damn|fck|sweet fuck)
        all
      (sweet fa|jack shit|jack|diddly squat|diddly|jack diddly|sfa|fa|sweet nothing|sod|zero
        |zip all|nowt at all|bugger)
      not (a sausage|one|a single one|a single thing|any|a one|a thing|a bean|a jot|a dicky
        bird|a dickie bird)
      (dim byd|dim un|dim|neb|dim yw dim|dim o gwbl|ddim un|yr un)
      didnt (have|do|get|see|deal with|attend|go to|make|take|find) (any|one|a single one|a
        thing|anything|none)
      (havent|hadnt) (had|done|got|seen|made|been to) (any|one|a single one|a thing|anything
        |none)
      0 x
      """
    ),
    (
      .auxiliary,
      """
      (i|we) (did|have|was|were|do|had|am|got|went)
      there (was|were|is|are|has been|have been)
      """
    ),
    (
      .weakNo,
      """
      (i|we) (didnt|did not|havent|have not|wasnt|werent|never|dont|hadnt|aint|didny|didnae
        |couldnt|cant)
      (didnt|did not|havent|have not|wasnt|werent|dont|aint|didny|didnae)
      there (wasnt|werent|was not|were not|isnt|arent|havent been|hasnt been|was none|were
        none|was no|were no|wasnt any|werent any)
      """
    ),
    (
      .no,
      """
      (did|have|was|has|had|were) (i|we|there) (heck|hell|eck|bollocks|buggery|fuck)
      (like|did i) (heck|hell|chance)
      """
    ),
    (
      .failed,
      """
      [i|we] (didnt|never|couldnt|didnt even|never even|could not|did not) (get|got|make it
        |made it|have|had|have time for|do|did|manage|go|went|attend|attended|get out|get
        round|get out on|get near|need|see|deal with|come across|come to) [the|a|any] [chance
        |time|round|near|out|opportunity] [to|for|on|any|do] [do|any]
      ran out of time [for|to do]
      [i|we] (havent|hadnt|havent had|havent been|wasnt|werent) [been|had|done|seen|out|on
        |near|to|called to|sent to|at|got] [on|to|near|any|out on]
      (not had|no time for|no chance of|too busy for|had no|have had no|havent any|missed)
        [any|the|a]
      (ches i ddim|es i ddim|wnes i ddim|ni wnes i|ni es i|chawson ni ddim|doedd dim|does dim)
      """
    ),
  ]
}
