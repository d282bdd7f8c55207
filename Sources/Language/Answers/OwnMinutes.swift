extension Heard {
  /// How long of what was asked about the reply says, with a unit.
  var ownMinutes: Amount? { Counting(parts: inOrder(timedParts)).total }

  /// The same, with bare numbers that go on from a time: "an hour before lunch and two after".
  var ownMinutesThroughout: Amount? {
    var parts = timedParts
    guard let first = parts.min(by: isBefore),
      let unit = first.part.amount.map({ $0.low < 60 ? 1 : 60 })
    else {
      return nil
    }
    for loose in claims.loose where loose.tokens.lowerBound > first.place && loose.goesOn {
      let amount = loose.figure.minutes(each: unit)
      parts.append(
        Placed(
          place: loose.tokens.lowerBound, part: Counting.Part(amount: amount, joint: loose.joint)))
    }
    for another in anothers where another.place > first.place {
      parts.append(
        Placed(
          place: another.place, part: Counting.Part(amount: Amount(unit), joint: another.joint)))
    }
    return Counting(parts: inOrder(parts)).total
  }

  /// A part of the time, and the token it begins at.
  private struct Placed {
    let place: Int
    let part: Counting.Part
  }

  private func isBefore(_ a: Placed, _ b: Placed) -> Bool { a.place < b.place }

  private func inOrder(_ parts: [Placed]) -> [Counting.Part] {
    // Most replies have one.
    (parts.count < 2 ? parts : parts.sorted(by: isBefore)).map(\.part)
  }

  /// The amounts of time that are spent on what was asked about.
  private var timedParts: [Placed] {
    let own = claims.own(topic).compactMap { claim in
      claim.minutes.map { amount in
        let place = claim.tokens.lowerBound
        return Placed(
          place: place,
          part: Counting.Part(amount: amount, isTotal: true, joint: joint(before: place)))
      }
    }
    let loose = claims.looseMinutes.map { loose in
      let part = Counting.Part(
        amount: loose.amount, isBare: loose.isBare, isTotal: loose.isBare, joint: loose.joint)
      return Placed(place: loose.tokens.lowerBound, part: part)
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
