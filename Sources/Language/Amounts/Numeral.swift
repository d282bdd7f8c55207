/// Plain numbers, in digits and words: "2", "twenty one", "2½", "1.5", "half a dozen", "a few".
extension AmountReader {
  /// A number as read.
  struct Numeral {
    var value: Fraction
    var isApproximate = false
    /// Written "1:45" or "2.30".
    var isHoursAndMinutes = false
    /// Written with a stop or comma, "1.5".
    var isDecimal = false
  }

  /// The number at a place.
  func numeral(at place: Int) -> (Numeral, end: Int)? {
    switch cue(place) {
    case .few: (Numeral(value: Fraction(3), isApproximate: true), place + 1)
    case .dozen: (Numeral(value: Fraction(12)), place + 1)
    case .article:
      switch cue(place + 1) {
      case .dozen, .hundred, .thousand: number(1, at: place)
      default: nil
      }
    case .dot: digits(place + 1) > 0 && isGlued(place + 1) ? decimal(of: 0, at: place) : nil
    case .number(let value): number(value, at: place)
    default: nil
    }
  }

  private func number(_ value: Int, at place: Int) -> (Numeral, end: Int) {
    if digits(place) > 0, let written = writtenFraction(of: value, at: place) { return written }
    if let grouped = grouped(value, at: place) { return grouped }
    let (value, end) = composed(value, at: place)
    if let part = part(at: end) {
      return (Numeral(value: Fraction(value) + part.value), part.end)
    }
    return (Numeral(value: Fraction(value)), end)
  }

  /// "1,200": three digits behind each comma that touches them.
  private func grouped(_ first: Int, at place: Int) -> (Numeral, end: Int)? {
    guard (1...3).contains(digits(place)) else { return nil }
    var (value, end) = (first, place + 1)
    while value < 10_000, word(end) == ",", isGlued(end), isGlued(end + 1), digits(end + 1) == 3,
      case .number(let part) = cue(end + 1)
    {
      value = value * 1000 + part
      end += 2
    }
    return end > place + 1 ? (Numeral(value: Fraction(value)), end) : nil
  }

  /// "1.5", "1:45", "2.30", "1,5": the digits behind a mark that touches them.
  private func writtenFraction(of whole: Int, at place: Int) -> (Numeral, end: Int)? {
    guard isGlued(place + 1), isGlued(place + 2), digits(place + 2) > 0,
      case .number(let part) = cue(place + 2)
    else { return nil }
    let end = place + 3
    switch cue(place + 1) {
    case .colon where digits(place + 2) == 2 && part < 60:
      return (Numeral(value: Fraction(whole * 60 + part, 60), isHoursAndMinutes: true), end)
    case .dot:
      if digits(place + 2) == 2, part < 60, part % 25 != 0 {
        return (Numeral(value: Fraction(whole * 60 + part, 60), isHoursAndMinutes: true), end)
      }
      return decimal(of: whole, at: place + 1)
    case .pause where word(place + 1) == "," && (digits(place + 2) == 1 || part % 25 == 0):
      guard digits(place + 2) <= 2 else { return nil }
      return decimal(of: whole, at: place + 1)
    default: return nil
    }
  }

  /// The decimals behind a stop.
  private func decimal(of whole: Int, at stop: Int) -> (Numeral, end: Int)? {
    guard case .number(let part) = cue(stop + 1), digits(stop + 1) <= 3 else { return nil }
    var under = 1
    for _ in 0..<digits(stop + 1) { under *= 10 }
    return (
      Numeral(value: Fraction(whole * under + part, under), isDecimal: part % under != 0), stop + 2
    )
  }

  /// A part behind a whole number: "½", "1/2", "and a half".
  func part(at place: Int) -> (value: Fraction, end: Int)? {
    if case .fraction(let over, let under) = cue(place), isGlued(place) || digits(place - 1) > 0,
      word(place) == Word()
    {
      return (Fraction(over, under), place + 1)
    }
    if let slashed = slashedFraction(at: place) { return slashed }
    guard cue(place) == .and || cue(place) == .article else { return nil }
    var next = place + 1
    if let slashed = slashedFraction(at: next) { return slashed }
    if cue(next) == .article { next += 1 }
    guard case .fraction(let over, let under) = cue(next), over < under else { return nil }
    // "2 and half an hour" is two things; "2 and a half hours" one.
    if cue(next + 1) == .article { return nil }
    return (Fraction(over, under), next + 1)
  }

  /// "1/2", "3/4", where it cannot be a range.
  func slashedFraction(at place: Int) -> (value: Fraction, end: Int)? {
    guard case .number(let over) = cue(place), cue(place + 1) == .slash,
      case .number(let under) = cue(place + 2), isGlued(place + 1), isGlued(place + 2),
      over < under, [2, 3, 4].contains(under), digits(place) > 0
    else { return nil }
    return (Fraction(over, under), place + 3)
  }
}
