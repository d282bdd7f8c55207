/// Words that leave a number open, English and Welsh.
enum HedgeCues {
  static let all: [(Cue, String)] = [
    (
      .hedge(.init(effect: .approximate, side: .before)),
      """
      (c|ca|circa) [.]
      (about|abt|abut|bout|around|round|nr|say)
      (round about|round abouts|in the region of|in the order of|somewhere (around|near|in the
        region of|like|round)|something like)
      (close|near) to
      (close|near|nigh) on
      (getting on for|going on|going on for|coming up to|coming up on|pushing|touching
        |knocking on [for]|approaching|verging on|bordering on)
      just (over|under|short of|shy of|above|below|about|gone|on)
      (shy of|short of)
      (a bit|bit|a little|little|slightly|a touch|a tad|a shade|a smidge|a smidgen) (over
        |under|above|below|more than|less than|shy of|short of)
      (not|nt) (quite|far off|far short of|much (over|under|more than|less than))
      [the|a] (best|better|thick|greater|good) (part|end|bit) of
      (barely|hardly|scarcely|only just)
      (a good|good|a solid|solid|a decent)
      (must be|must have been|mustve been|mustve had|got to be|has to be|would be|probs like
        |like)
      (tua|rhyw|rhwy|oddeutu|bron|bron i|o gwmpas|ogwmpas|agos at|agos i|yn agos at|tuar|ryw)
      ~
      """
    ),
    (
      .hedge(.init(effect: .approximate, side: .after)),
      """
      (ish|odd|iish|ishh|something|summat)
      or (so|thereabouts|there abouts|near enough|close enough|summat|something|whatever|near
        as damn it)
      and a bit
      (give or take [#|an|a few|a couple of|half an|a] [mins|minutes|minute|min|hour|few|bit
        |or two]|more or less|near enough|near as|as near as|ballpark|thereabouts|there abouts
        |ish i guess|or thereabout)
      (off the top of my head|at a guess|from memory|by my reckoning|if memory serves|at a
        push|if i had to guess)
      (fwy neu lai|neu rywbeth felly|mwy neu lai)
      """
    ),
    (
      .hedge(.init(effect: .approximate, side: .either)),
      """
      (approx|approximately|aprox|roughly|circa) [.]
      (nearly|almost)
      (at a guess|guess|guessing|rough guess|roughly speaking|give or take|from memory|off the
        top of my head|ballpark|estimate|est|estimated)
      """
    ),
    (
      .hedge(.init(effect: .doubtful, side: .either)),
      """
      i (think|reckon|believe|guess|suppose|imagine|wanna say|want to say|would say|d say
        |fink)
      (id|id have to) (say|guess)
      (maybe|mebbe|prob|probs|probably|prolly|perhaps|possibly|poss|potentially|likely
        |apparently)
      (might be|might have been|mightve been|could be|could have been|couldve been|may have
        been)
      if i (remember|recall) [right|rightly|correctly]
      (as far as|so far as) i (know|remember|recall)
      (dwin|rwyn|win|dwi yn|rwyf yn) (meddwl|credu|tybio)
      (suppose|imagine)
      (siwr o fod|efallai|falle|ella|hwyrach|maen debyg)
      think [so]
      reckon
      """
    ),
    (
      .hedge(.init(effect: .atLeast, side: .either)),
      """
      (at least|atleast|minimum|min|easily|o leiaf|upwards)
      """
    ),
    (
      .hedge(.init(effect: .atLeast, side: .before)),
      """
      (over|more than|no less than|not less than|no fewer than|not fewer than|upwards of
        |upward of|north of|above|in excess of|well over|way over|a minimum of|minimum of|min
        of|greater than|beyond|excess of)
      (dros|mwy na|mwy nag|uwch na|uwchlaw)
      >
      lost count (after|at|around|somewhere around|past|of)
      """
    ),
    (
      .hedge(.init(effect: .atLeast, side: .after)),
      """
      (or more|or over|and over|and more|and up|and counting|and then some|easy|at the least
        |at the very least|at minimum|a minimum|or above|as a minimum|if not more|probably
        more|maybe more|possibly more|and some|and rising)
      (neu fwy|a mwy)
      """
    ),
    (
      .hedge(.init(effect: .atMost, side: .either)),
      """
      (at most|at the most|maximum|max|ar y mwyaf|tops)
      """
    ),
    (
      .hedge(.init(effect: .atMost, side: .before)),
      """
      (couldnt|cant|cannot|wouldnt|cudnt) have been [much] (more|longer|over) [than]
      (up to|upto|no more than|not more than|under|less than|fewer than|below|a maximum of
        |maximum of|max of|within|inside|no longer than|not over|not above|not even|as many as
        |as much as|well under|anything up to)
      (hyd at|dim mwy na|llai na|llai nag|dan|o dan)
      <
      """
    ),
    (
      .hedge(.init(effect: .atMost, side: .after)),
      """
      (top|at the absolute most|absolute tops|at the very most|or less|or under|or fewer|if
        that|at the outside|at maximum|a maximum|as a maximum|absolute max)
      (fwyaf|neu lai)
      """
    ),
  ]
}
