extension Heard {
  /// How long of what was asked about the reply says, with a unit.
  var ownMinutes: Amount? { Counting(parts: timedParts.sorted(by: isBefore).map(\.part)).total }

  /// The same, with bare numbers that go on from a time: "an hour before lunch and two after".
  var ownMinutesThroughout: Amount? {
    var parts = timedParts.sorted(by: isBefore)
    guard let first = parts.first, let unit = first.part.amount.map({ $0.low < 60 ? 1 : 60 }) else {
      return nil
    }
    for loose in claims.loose where loose.tokens.lowerBound > first.place && loose.goesOn {
      let amount = loose.figure.minutes(each: unit)
      parts.append((loose.tokens.lowerBound, Counting.Part(amount: amount, joint: loose.joint)))
    }
    for another in anothers where another.place > first.place {
      parts.append((another.place, Counting.Part(amount: Amount(unit), joint: another.joint)))
    }
    return Counting(parts: parts.sorted(by: isBefore).map(\.part)).total
  }

  /// A part of the time, and the token it begins at.
  private typealias Placed = (place: Int, part: Counting.Part)

  private func isBefore(_ a: Placed, _ b: Placed) -> Bool { a.place < b.place }

  /// The amounts of time that are spent on what was asked about.
  private var timedParts: [Placed] {
    let own = claims.own(topic).compactMap { claim in
      claim.minutes.map { amount in
        let place = claim.tokens.lowerBound
        return (place, Counting.Part(amount: amount, isTotal: true, joint: joint(before: place)))
      }
    }
    let loose = claims.looseMinutes.map { loose in
      let part = Counting.Part(
        amount: loose.amount, isBare: loose.isBare, isTotal: loose.isBare, joint: loose.joint)
      return (loose.tokens.lowerBound, part)
    }
    return own + loose
  }
}

extension Claims.Loose {
  /// Whether it may be more of a time said before: "and two after", not "and 2 lads".
  fileprivate var goesOn: Bool {
    (joint == .and || joint == .pause) && (isBare || isPlaced) && figure.high < Fraction(13)
      && !figure.isHoursAndMinutes
  }
}
