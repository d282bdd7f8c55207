extension Heard {
  /// How long, as a reply to "Hours at A&E?", a bare number being so many of a unit.
  func durationAnswer(bare unit: Question.Unit) -> Reading.Quantity {
    if let share = shareOfShift { return share }
    if let minutes = ownMinutesThroughout { return .known(minutes) }
    if let clock = clockAnswer { return .known(clock) }
    let figures = claims.loose.map(\.figure) + claims.own(topic).compactMap(\.count)
    for figure in figures {
      if let amount = minutes(of: figure, bare: unit) { return .known(amount) }
    }
    return figures.isEmpty && saysNothing ? .known(Amount(0)) : .unclear
  }

  /// A bare number as minutes; `nil` where it cannot be known what it means.
  func minutes(of figure: Figure, bare unit: Question.Unit) -> Amount? {
    if figure.isHoursAndMinutes { return figure.minutes(each: 60) }
    switch unit {
    case .minutes: return figure.minutes(each: 1)
    case .hours:
      if figure.joint == .dash, figure.low + Fraction(1) != figure.high { return nil }
      return figure.minutes(each: Fraction(24) < figure.high ? 1 : 60)
    }
  }

  /// The minutes between the times of day that the reply names.
  private var clockAnswer: Amount? {
    var times: [ClockTime] = []
    for term in terms {
      if case .clock(let time) = term.meaning { times.append(time) }
    }
    if times.count == 2 { return Amount(times[0].minutes(until: times[1])) }
    guard times.count == 1, let now = question.now else { return nil }
    return Amount(times[0].minutes(upTo: now))
  }

  /// Whether a share of the shift went into another activity: "none, patrol all day".
  private func isOfAnother(_ share: Term) -> Bool {
    guard let segment = segments.first(where: { $0.covers(share.tokens) }) else { return false }
    return claims.all.contains { $0.activity != topic && segment.covers($0.tokens) }
  }

  /// "The whole shift" and parts of it; unclear where the shift's length is not known.
  private var shareOfShift: Reading.Quantity? {
    for (place, term) in terms.enumerated() {
      guard case .share(let share) = term.cue, !isOfAnother(term) else { continue }
      guard let shift = question.shiftMinutes else { return .unclear }
      switch share {
      case .whole: return .known(Amount(shift, approximate: true))
      case .half: return .known(Amount(shift / 2, approximate: true))
      case .third: return .known(Amount(shift / 3, approximate: true))
      case .quarters(let quarters):
        return .known(Amount(shift * quarters / 4, approximate: true))
      case .most: return .known(Amount(low: shift / 2, high: shift))
      case .allBut:
        let rest = terms.dropFirst(place + 1).first { $0.minutes != nil }
        guard let less = rest?.minutes else { return .unclear }
        return .known(Amount(max(0, shift - less.low), approximate: true))
      }
    }
    return nil
  }
}
