/// Numbers with their units: "2 1/2 hrs", "an hour and a half", "2h30", "three quarters of an hour".
extension AmountReader {
  /// A number, and its unit if it has one.
  struct Quantity {
    var value: Fraction
    var unit: Cue.Unit?
    var hedges = Hedges()
    var isHoursAndMinutes = false
    var isArticle = false

    /// The minutes, taking a bare number as so many of a unit.
    func minutes(bare: Cue.Unit) -> Int {
      Fraction(value.over, value.under * 60).times((unit ?? bare).rawValue)
    }
  }

  /// The number and unit at a place, as often as it is repeated.
  func quantity(at place: Int) -> (Quantity, end: Int)? {
    guard var (quantity, end) = single(at: place) else { return nil }
    if let repeated = repeated(quantity, at: end) { return repeated }
    if quantity.unit != nil, let again = repetition(at: end) {
      quantity.value = Fraction(quantity.value.over * again.times, quantity.value.under)
      end = again.end
    }
    return (quantity, end)
  }

  /// The number and unit at a place, once.
  func single(at place: Int) -> (Quantity, end: Int)? {
    if let part = partOfUnit(at: place) { return part }
    if let single = singleUnit(at: place) { return single }
    guard let (numeral, afterNumber) = numeral(at: place) else { return nil }
    var quantity = Quantity(value: numeral.value, isHoursAndMinutes: numeral.isHoursAndMinutes)
    quantity.hedges.isApproximate = numeral.isApproximate
    var end = afterNumber
    if let hedge = hedge(at: end, on: .after), isUnit(end + 1) || cue(end + 1) == .of {
      quantity.hedges.add(hedge)
      end += 1
    }
    let unitPlace = cue(end) == .of ? end + 1 : end
    guard case .unit(let unit) = cue(unitPlace), digits(afterNumber - 1) < 4 else {
      return (quantity, afterNumber)
    }
    quantity.unit = unit
    end = unitPlace + 1
    if unit == .hour { end = addMinutes(to: &quantity, at: end) }
    return (quantity, end)
  }

  /// Whether a unit of time stands at a place.
  func isUnit(_ place: Int) -> Bool {
    if case .unit = cue(place) { true } else { false }
  }

  /// "half an hour", "3/4 of an hour", "quarter hour".
  private func partOfUnit(at place: Int) -> (Quantity, end: Int)? {
    var value: Fraction
    var end = place
    if case .fraction(let over, let under) = cue(place) {
      value = Fraction(over, under)
      end = place + 1
    } else if let slashed = slashedFraction(at: place) {
      (value, end) = slashed
      // "3/4 hrs" is three or four of them.
      if value.over > 1, ["hours", "hrs"].contains(word(end)) { return nil }
    } else if let (numeral, next) = numeral(at: place), numeral.isDecimal, cue(next) == .of {
      (value, end) = (numeral.value, next)
    } else {
      return nil
    }
    let isOf = cue(end) == .of
    if isOf { end += 1 }
    let isArticle = cue(end) == .article
    if isArticle { end += 1 }
    guard case .unit(let unit) = cue(end), isOf || isArticle || word(end) != "hours" else {
      return nil
    }
    return (Quantity(value: value, unit: unit), end + 1)
  }

  /// "an hour", "hour and a half", "a minute".
  private func singleUnit(at place: Int) -> (Quantity, end: Int)? {
    let isArticle = cue(place) == .article
    let unitPlace = isArticle ? place + 1 : place
    guard case .unit(let unit) = cue(unitPlace) else { return nil }
    if !isArticle {
      guard unit == .hour, ["hour", "hr", "awr"].contains(word(unitPlace)) else { return nil }
    }
    var quantity = Quantity(value: Fraction(1), unit: unit)
    let end = unit == .hour ? addMinutes(to: &quantity, at: unitPlace + 1) : unitPlace + 1
    return (quantity, end)
  }

  /// What follows the hours: "and a half", "30", "and 20 minutes".
  private func addMinutes(to quantity: inout Quantity, at place: Int) -> Int {
    if let part = part(at: place) {
      quantity.value = quantity.value + part.value
      return part.end
    }
    let number = cue(place) == .and || word(place) == "," ? place + 1 : place
    if let part = partOfUnit(at: number), cue(place) == .and, part.0.unit == .hour {
      quantity.value = quantity.value + part.0.value
      return part.end
    }
    guard let (minutes, end) = numeral(at: number), let whole = minutes.value.whole, whole < 60
    else { return place }
    if case .unit(.minute) = cue(end) {
      quantity.value = quantity.value + Fraction(whole, 60)
      return end + 1
    }
    if word(place) == "," { return place }
    let endsThere = isGlued(number) && digits(number) == 2
    guard endsThere || (whole >= 5 && endsClause(end)) else { return place }
    quantity.value = quantity.value + Fraction(whole, 60)
    return end
  }

  /// Whether nothing that could be counted follows.
  func endsClause(_ place: Int) -> Bool {
    switch cue(place) {
    case .pause, .dot, .question, .but, .hedge, .them, .concerning: true
    default: false
    }
  }

  /// Whether "min" is a minimum: "min 3 hours", "3 hours min".
  private func isMinimum(at place: Int, on side: Cue.Hedge.Side) -> Bool {
    switch side {
    case .before: if case .number = cue(place + 1) { !isUnit(place - 1) } else { false }
    case .after, .either: isUnit(place - 1)
    }
  }

  /// The effect of a hedge that may stand on a side.
  func hedge(at place: Int, on side: Cue.Hedge.Side) -> Cue.Hedge.Effect? {
    if word(place) == "min", isMinimum(at: place, on: side) { return .atLeast }
    guard case .hedge(let hedge) = cue(place), hedge.side == side || hedge.side == .either else {
      return nil
    }
    return hedge.effect
  }
}
