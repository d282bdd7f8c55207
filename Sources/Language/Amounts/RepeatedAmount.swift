/// An amount of time so many times over: "two lots of 90 mins", "3 x 20 min", "an hour each way".
extension AmountReader {
  /// The amount that a bare number repeats, where one follows it.
  func repeated(_ times: Quantity, at place: Int) -> (Quantity, end: Int)? {
    guard times.unit == nil, let whole = times.value.whole, (2...20).contains(whole) else {
      return nil
    }
    var next = place
    let isSaid = cue(next) == .times || isStint(next)
    if isSaid { next += 1 }
    if isSaid, cue(next) == .of || cue(next) == .at { next += 1 }
    guard var (each, end) = single(at: next), each.unit != nil else { return nil }
    // "two 3 hour stints"; without a word for it, two numbers are no more than two numbers.
    if !isSaid {
      guard isStint(end) else { return nil }
      end += 1
    }
    each.value = Fraction(each.value.over * whole, each.value.under)
    each.hedges = each.hedges.joined(with: times.hedges)
    return (each, end)
  }

  /// How often what was said is repeated, where that is said behind it: "twice", "x 2", "each way".
  func repetition(at place: Int) -> (times: Int, end: Int)? {
    switch word(place) {
    case "twice": return (2, place + 1)
    case "thrice": return (3, place + 1)
    case "each" where word(place + 1) == "way", "both" where word(place + 1) == "ways":
      return (2, place + 2)
    default: break
    }
    if cue(place) == .times, case .number(let times) = cue(place + 1), (1...20).contains(times) {
      return (times, place + 2)
    }
    if case .number(let times) = cue(place), cue(place + 1) == .times, (1...20).contains(times),
      endsClause(place + 2)
    {
      return (times, place + 2)
    }
    return nil
  }

  private func isStint(_ place: Int) -> Bool { Self.stints.contains(word(place)) }

  private static let stints: [Word] = [
    "lot", "lots", "stint", "stints", "spell", "spells", "session", "sessions", "block", "blocks",
    "slot", "slots", "stretch", "stretches", "go", "goes", "bout", "bouts", "chunk", "chunks",
    "visit", "visits", "trip", "trips", "run", "runs", "class", "classes", "shift", "shifts",
  ]
}
