/// The words of numbers and hedges, English and Welsh.
enum AmountCues {
  static let numbers: [(Cue, String)] = [
    (
      .number(0),
      """
      zero
      sero
      """
    ),
    (
      .number(1),
      """
      [just|only] [the] (one [and only [one]]|single|un|wun)
      [just|only] a single [one]
      """
    ),
    (
      .number(2),
      """
      two
      twice
      [a] (couple|cuple|coupla|cupla|cpl|pair|brace) [of|o]
      dau
      dwy
      ddau
      ddwy
      [y] ddau
      [y] ddwy
      cwpl [o]
      par o
      """
    ),
    (
      .number(3),
      """
      three
      thre
      thrice
      tri
      tair
      dri
      dair
      thri
      thair
      """
    ),
    (
      .number(4),
      """
      four
      pedwar
      pedair
      bedwar
      bedair
      phedwar
      phedair
      """
    ),
    (
      .number(5),
      """
      five
      pump
      pum
      phump
      phum
      """
    ),
    (
      .fiveOrBump, "bump"
    ),
    (
      .number(6),
      """
      six
      [a] half [a] dozen
      chwech
      chwe
      hanner dwsin
      """
    ),
    (
      .number(7),
      """
      seven
      saith
      """
    ),
    (
      .number(8),
      """
      eight
      wyth
      """
    ),
    (.number(9), "nine"),
    (.nineOrNo, "naw"),
    (
      .number(10),
      """
      ten
      deg
      ddeg
      deng
      """
    ),
    (
      .number(11),
      """
      eleven
      un ar ddeg
      un deg un
      undeg un
      """
    ),
    (
      .number(12),
      """
      twelve
      deuddeg
      ddeuddeg
      un deg dau
      undeg dau
      [a] dwsin
      """
    ),
    (
      .number(13),
      """
      thirteen
      tri ar ddeg
      un deg tri
      """
    ),
    (
      .number(14),
      """
      fourteen
      un deg pedwar
      """
    ),
    (
      .number(15),
      """
      fifteen
      pymtheg
      bymtheg
      pymtheng
      un deg pump
      """
    ),
    (
      .number(16),
      """
      sixteen
      un deg chwech
      """
    ),
    (
      .number(17),
      """
      seventeen
      un deg saith
      """
    ),
    (
      .number(18),
      """
      eighteen
      deunaw
      un deg wyth
      """
    ),
    (
      .number(19),
      """
      nineteen
      un deg naw
      """
    ),
    (
      .number(20),
      """
      twenty
      ugain
      dau ddeg
      """
    ),
    (
      .number(30),
      """
      thirty
      tri deg
      trideg
      """
    ),
    (
      .number(40),
      """
      forty
      fourty
      pedwar deg
      pedwardeg
      deugain
      """
    ),
    (
      .number(50),
      """
      fifty
      pum deg
      pumdeg
      hanner cant
      """
    ),
    (
      .number(60),
      """
      sixty
      chwe deg
      chwedeg
      """
    ),
    (.number(70), "seventy"),
    (.number(80), "eighty"),
    (
      .number(90),
      """
      ninety
      naw deg
      """
    ),
    (
      .hundred,
      """
      hundred
      cant
      ton
      """
    ),
    (
      .dozen,
      """
      dozen
      ddwsin
      """
    ),
    (
      .few,
      """
      [just|only] (a few|few|ychydig|a cpl) [of]
      rhai
      """
    ),
    (
      .plenty,
      """
      quite (a few|some|a lot|a number|a bunch)
      a (good|fair) (few|number|bit|many)
      (a few|few) too many
      (too|so|very|how) (many|much)
      many
      several
      (single|double|triple) figures
      (a|one|two|three|#) (thousand(s)|million(s)|billion(s)|zillion)
      a (handful|bunch|load|number|lot|fair few|whole host|stack|ton|shedload|hell of a lot)
        [of]
      handful [of]
      (loads|lots|tons|plenty|heaps|stacks|masses|scores|dozens|hundreds|bucketloads|shedloads
        |shitloads|oodles|umpteen|countless|numerous|various|multiple) [of]
      [bloody] (loads|hundreds) [of]
      more than (i|id|we|you|anyone|enough) [(can|could|care|want|wanted|would|id) [to] (like
        |count|remember|mention)]
      more than (i like|i would like|id like|enough)
      (lost|losing) count
      [too many] to count
      (donkeys|dogs|yonks|ages|forever|an age|an eternity|eternity|years|hours and hours|hours
        on end|bloody ages)
      donkeys years
      some
      [y] (sawl [un]|llawer|lot|lots|llwyth|gormod|digon|nifer) [o|iawn]
      """
    ),
    (
      .fraction(1, 2),
      """
      half [of]
      hanner
      """
    ),
    (
      .fraction(1, 4),
      """
      [a] quarter [of]
      chwarter
      """
    ),
    (
      .fraction(3, 4),
      """
      [a] three quarter(s) [of]
      3 quarters [of]
      tri chwarter
      """
    ),
    (.fraction(1, 3), "[a] third of"),
    (.fraction(2, 3), "two thirds of"),
    (
      .unit(.hour),
      """
      [solid|long|full|whole|bloody|straight|very long|boring|cold|extra|more|man] (hour(s)
        |hr(s)|h|hurs|hours worth)
      (awr|oriau)
      """
    ),
    (
      .unit(.minute),
      """
      [solid|long|full|whole|extra|more] (minute(s)|min(s)|m|mns)
      (munud(au)|funud(au)|munudau|funudau) [o]
      """
    ),
    (
      .unit(.second),
      """
      second(s)
      sec(s)
      eiliad(au)
      """
    ),
    (
      .hour(720),
      """
      noon
      midday
      mid day
      hanner dydd
      ddydd
      """
    ),
    (
      .hour(0),
      """
      midnight
      hanner nos
      """
    ),
    (
      .morning,
      """
      am
      a . m
      """
    ),
    (
      .partOfDay(0),
      """
      in the morning
      y bore
      """
    ),
    (
      .afternoon,
      """
      pm
      p . m
      """
    ),
    (
      .partOfDay(720),
      """
      in the (afternoon|evening)
      at night
      y prynhawn
      yr hwyr
      """
    ),
    (
      .oClock,
      """
      oclock
      o clock
      or gloch
      """
    ),
    (
      .past,
      """
      past
      wedi
      """
    ),
    (
      .times,
      """
      x
      times
      """
    ),
    (
      .share(.whole),
      """
      [for] [the|my|our|a] [bloody|flipping|damn|fucking|sodding] (whole|entire|full|complete)
        [bloody|flipping|damn|fucking|sodding|flaming] (shift|day|night|tour|set|time|thing|of
        it|duty|watch)
      [for] the (whole|entire) of (the|my|our) (shift|day|night|tour|duty)
      all [of] [the|my|our] (shift|tour) [long]
      (all day|all night) [long]
      (from|) start [to|till|til] finish
      from start to finish
      start to end
      beginning to end
      first to last
      (booked|book|booking) on to (booked|book|booking) off
      on to off
      the lot
      [y|yr|fy] shifft gyfan
      trwyr shifft
      drwyr shifft
      """
    ),
    (
      .share(.most),
      """
      most of (it|the shift|my shift|our shift|the day|the night|shift|the time|the tour|my
        day|the set)
      [the] (best|better|majority|bulk|lions share) [part] of (it|the shift|my shift|the day
        |the night|my day|the tour)
      (nearly|almost|practically|virtually|near enough) [all] [the] (whole|entire|all) [of]
        [the] (shift|day|night)
      rhan fwyaf or (shifft|diwrnod)
      y rhan fwyaf or shifft
      """
    ),
    (
      .share(.half),
      """
      [a|about|roughly|the first|the second|the last|the other] half [of] (it|the shift|my
        shift|our shift|a shift|shift|the day|the night|my day|the tour|the time)
      (first|second|last) half
      hanner (y|r) shifft
      """
    ),
    (.share(.quarters(3)), "three quarters of (it|the shift|my shift|the day|the night)"),
    (.share(.quarters(1)), "[a] quarter of (it|the shift|my shift|the day|the night)"),
    (.share(.third), "[a] third of (it|the shift|my shift|the day|the night)"),
    (
      .share(.allBut),
      """
      (all|everything) [of] [the|my] [shift|it] (but|bar|except [for]|apart from|minus) [the]
        [first|last]
      [the] (whole|entire|full) (shift|day|night|thing) (but|bar|except [for]|apart from|minus
        |less) [the] [first|last]
      """
    ),
  ]

  static let hedges: [(Cue, String)] = [
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
