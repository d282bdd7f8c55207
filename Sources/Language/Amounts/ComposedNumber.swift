/// Numbers put together from words: "twenty one", "two hundred and fifty", "5 thousand".
extension AmountReader {
  /// The number that begins with a value at a place, and where the last of its words ends.
  func composed(_ value: Int, at place: Int) -> (value: Int, end: Int) {
    var (value, end) = belowHundred(value, at: place)
    if cue(end) == .hundred {
      (value, end) = added(to: value * 100, at: end + 1, below: 100)
    }
    if cue(end) == .thousand {
      (value, end) = added(to: value * 1000, at: end + 1, below: 1000)
    }
    if isDozen(end) { (value, end) = (value * 12, end + 1) }
    return (value, end)
  }

  private func isDozen(_ place: Int) -> Bool { cue(place) == .dozen || word(place) == "dozens" }

  /// "twenty one", "twenty and four hours", "one twenty two".
  private func belowHundred(_ value: Int, at place: Int) -> (value: Int, end: Int) {
    guard digits(place) == 0, cue(place) != .article else { return (value, place + 1) }
    if let tens = spelled(place + 1), (1...9).contains(value), tens >= 20 {
      if tens % 10 > 0 { return (value * 100 + tens, place + 2) }
      guard let ones = spelled(place + 2), (1...9).contains(ones) else { return (value, place + 1) }
      return (value * 100 + tens + ones, place + 3)
    }
    guard value >= 20, value % 10 == 0 else { return (value, place + 1) }
    if let ones = spelled(place + 1), (1...9).contains(ones) { return (value + ones, place + 2) }
    // "fifty - two"
    if cue(place + 1) == .dash, let ones = spelled(place + 2), (1...9).contains(ones) {
      return (value + ones, place + 3)
    }
    if cue(place + 1) == .and, let ones = spelled(place + 2), (1...9).contains(ones),
      isUnit(place + 3)
    {
      return (value + ones, place + 3)
    }
    return (value, place + 1)
  }

  /// What is said behind a hundred or a thousand: "and fifty".
  private func added(to value: Int, at place: Int, below limit: Int) -> (value: Int, end: Int) {
    let next = cue(place) == .and ? place + 1 : place
    guard let first = spelled(next) else { return (value, place) }
    var (rest, end) = belowHundred(first, at: next)
    if limit > 100, cue(end) == .hundred {
      (rest, end) = added(to: rest * 100, at: end + 1, below: 100)
    }
    if next > place, isDozen(end) { (rest, end) = (rest * 12, end + 1) }
    return rest < limit ? (value + rest, end) : (value, place)
  }

  /// The number at a place, where it is written as a word.
  private func spelled(_ place: Int) -> Int? {
    guard digits(place) == 0, case .number(let value) = cue(place) else { return nil }
    return value
  }
}
