/// The words of units, times of day and shares of a shift, English and Welsh.
enum TimeCues {
  static let all: [(Cue, String)] = [
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
    (.fraction(1, 3), "(a third [of]|third of|one third [of])"),
    (.fraction(2, 3), "two thirds [of]"),
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
}
