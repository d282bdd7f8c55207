/// Amounts with what stands around them: "about 5", "2 or 3 hours", "at least ten", "4ish".
extension AmountReader {
  /// The amount at a place, hedges, range and all.
  func hedgedAmount(at place: Int) -> (Term.Meaning, end: Int)? {
    var hedges = Hedges()
    var start = place
    while start < place + Self.mostHedges, let effect = hedge(at: start, on: .before) {
      hedges.add(effect)
      start += 1
      if cue(start) == .of { start += 1 }
    }
    let isBetween = cue(start) == .between || cue(start) == .from
    if isBetween { start += 1 }
    guard let (first, firstEnd) = quantity(at: start) else { return nil }
    var low = first
    var high = first
    var joint = Figure.Joint.none
    var end = firstEnd
    let isDenied = cue(start - 1) == .not && cue(firstEnd) == .pause
    if !isDenied, let range = rangeEnd(after: first, at: firstEnd, isBetween: isBetween) {
      (high, joint, end) = range
      // "2 or 3, maybe 4"
      if joint == .words, let more = rangeEnd(after: high, at: end, isBetween: false) {
        (high, joint, end) = more
      }
      low.unit = low.unit ?? high.unit
      high.unit = high.unit ?? low.unit
    }
    hedges = hedges.joined(with: low.hedges).joined(with: high.hedges)
    end = trailingHedges(at: end, into: &hedges)
    if high.unit == nil, isCalendar(end) { return (.cue(.reference), end + 1) }
    if let unit = high.unit {
      let amount = Amount(low: low.minutes(bare: unit), high: high.minutes(bare: unit))
      return (.duration(hedges.applied(to: amount)), end)
    }
    if word(end) == "twice" || word(end) == "thrice" { end += 1 }
    let figure = Figure(
      low: low.value, high: high.value, hedges: hedges, joint: joint,
      isHoursAndMinutes: first.isHoursAndMinutes)
    return (.figure(figure), end)
  }

  /// Whether a unit longer than a shift stands at a place: "seven weeks" is no number of hours.
  private func isCalendar(_ place: Int) -> Bool {
    [
      "day", "days", "night", "nights", "week", "weeks", "weekend", "weekends", "fortnight",
      "fortnights", "month", "months", "year", "years", "decade", "decades", "century",
    ].contains(word(place))
  }

  /// How many hedges are looked through for the amount behind them.
  static let mostHedges = 8

  /// Hedges behind an amount: "ish", "or so", "+", "I think".
  private func trailingHedges(at place: Int, into hedges: inout Hedges) -> Int {
    var end = place
    while true {
      if let effect = hedge(at: end, on: .after) {
        // "2, maybe 3" hedges the three.
        if effect == .doubtful || effect == .approximate, numeral(at: end + 1) != nil { return end }
        hedges.add(effect)
        end += 1
      } else if cue(end) == .plus, isGlued(end) || endsClause(end + 1), quantity(at: end + 1) == nil
      {
        hedges.bound = .min
        end += 1
        if case .unit = cue(end) { return end }
      } else if cue(end) == .pause, word(end) == ",", let effect = hedge(at: end + 1, on: .after),
        quantity(at: end + 2) == nil
      {
        hedges.add(effect)
        end += 2
      } else {
        return end
      }
    }
  }

  /// The upper end of a range: "or 4", "-4 hrs", "to 4", ", maybe 4".
  private func rangeEnd(
    after low: Quantity, at place: Int, isBetween: Bool
  ) -> (Quantity, Figure.Joint, end: Int)? {
    var joint = Figure.Joint.words
    var start = place
    var needsNeighbour = false
    switch cue(place) {
    case .or: start += 1
    case .and where isBetween, .article where isBetween: start += 1
    case .to:
      joint = isBetween ? .words : .dash
      start += 1
    case .dash:
      joint = .dash
      start += 1
    case .slash: start += 1
    case .pause where word(place) == ",":
      start += 1
      needsNeighbour = true
    case .number, .hedge, .unit: needsNeighbour = true
    default: return nil
    }
    if cue(start) == .or {
      start += 1
      needsNeighbour = false
    }
    var hedges = Hedges()
    while start < place + Self.mostHedges, let effect = hedge(at: start, on: .before),
      effect == .doubtful || effect == .approximate
    {
      hedges.add(effect)
      start += 1
      needsNeighbour = needsNeighbour && effect != .doubtful
    }
    // "same one twice" is no range.
    if word(start) == "twice" || word(start) == "thrice" { return nil }
    guard var (high, end) = quantity(at: start) else { return nil }
    let lowEnd = low.minutes(bare: high.unit ?? .hour)
    let highEnd = high.minutes(bare: low.unit ?? .hour)
    guard lowEnd < highEnd else { return nil }
    if needsNeighbour {
      // "two three hours", "an hour, hour and a half", but not "2, 5 of them kids".
      // Both in words or both in digits: "two 3 hour stints" is no range.
      guard (digits(place - 1) > 0) == (digits(start) > 0) || cue(place) == .pause else {
        return nil
      }
      let isNext = highEnd - lowEnd <= 60 && (low.unit ?? high.unit) != .minute
      guard isNext, !isGlued(start) || cue(place) == .pause, high.unit != nil || low.unit == nil,
        low.unit != nil || high.unit != nil || cue(place) != .pause || end == lexemes.count
      else { return nil }
    }
    high.hedges = high.hedges.joined(with: joint == .words && !needsNeighbour ? Hedges() : hedges)
    end = max(end, start)
    return (high, joint, end)
  }
}
