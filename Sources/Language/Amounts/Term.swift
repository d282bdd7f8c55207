/// A part of a reply once its amounts have been read.
struct Term: Hashable, Sendable {
  var meaning: Meaning
  /// The tokens it is made of.
  var tokens: Range<Int>
  /// Its first token's word, mended.
  var word = Word()

  enum Meaning: Hashable, Sendable {
    /// A number with no unit.
    case figure(Figure)
    /// An amount of time, in minutes.
    case duration(Amount)
    /// From one time of day to another, in minutes.
    case span(Amount)
    /// One time of day.
    case clock(ClockTime)
    case cue(Cue)
  }

  /// The cue, where it is no amount.
  var cue: Cue? {
    if case .cue(let cue) = meaning { cue } else { nil }
  }

  /// The number, where it is one with no unit.
  var figure: Figure? {
    if case .figure(let figure) = meaning { figure } else { nil }
  }

  /// The minutes, where it is an amount of time.
  var minutes: Amount? {
    switch meaning {
    case .duration(let amount), .span(let amount): amount
    case .figure, .clock, .cue: nil
    }
  }
}

/// A number or a range with no unit, before it is known what it counts.
struct Figure: Hashable, Sendable {
  var low: Fraction
  var high: Fraction
  var hedges = Hedges()
  /// How the two ends of a range were joined.
  var joint = Joint.none

  enum Joint: Hashable, Sendable {
    case none
    /// "3 or 4", "between 3 and 4": surely a range.
    case words
    /// "3-4", "3 to 4": a range or two times of day.
    case dash
  }

  /// Minutes and hours as written with a colon or stop, "1:45": not a count.
  var isHoursAndMinutes = false
  /// A bare article: "a lad".
  var isArticle = false

  /// The number as a count; `nil` when it is not whole.
  var count: Amount? {
    guard !isHoursAndMinutes, let low = low.whole, let high = high.whole else { return nil }
    return hedges.applied(to: Amount(low: low, high: high))
  }

  /// The number taken as so many units of time, in minutes.
  func minutes(each unit: Int) -> Amount {
    hedges.applied(to: Amount(low: low.times(unit), high: high.times(unit)))
  }
}

/// What was said around a number to leave it open.
struct Hedges: Hashable, Sendable {
  var isApproximate = false
  /// Whether it is doubtful at all: "maybe".
  var isDoubtful = false
  var bound: Amount.Bound?

  mutating func add(_ effect: Cue.Hedge.Effect) {
    switch effect {
    case .approximate: isApproximate = true
    case .doubtful: isDoubtful = true
    case .atLeast: bound = .min
    case .atMost: bound = .max
    }
  }

  func joined(with other: Hedges) -> Hedges {
    Hedges(
      isApproximate: isApproximate || other.isApproximate,
      isDoubtful: isDoubtful || other.isDoubtful, bound: bound ?? other.bound)
  }

  /// The amount with what was said around it.
  func applied(to amount: Amount) -> Amount {
    Amount(
      low: amount.low, high: amount.high,
      approximate: amount.approximate || isApproximate || isDoubtful, bound: bound ?? amount.bound)
  }
}
