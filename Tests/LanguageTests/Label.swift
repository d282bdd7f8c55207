import Language

/// What a reply should be read as, by the labels of the shared examples: the answer and the move.
struct Label: Decodable {
  var answer: String?
  var count: Number?
  var countRange: [Int]?
  var minutes: Number?
  var minutesRange: [Int]?
  var activities: [Named]?
  var move: String?
  var also: [Label]?

  struct Named: Decodable {
    let activity: String
  }

  /// A number, or "unclear".
  enum Number: Decodable {
    case known(Int)
    case unclear

    init(from decoder: any Decoder) throws {
      let value = try? decoder.singleValueContainer().decode(Int.self)
      self = value.map(Number.known) ?? .unclear
    }
  }

  /// The readings that score as right: this label, and with each of the others laid over it.
  var accepted: [Label] { [self] + (also ?? []).map(overlaid) }

  private func overlaid(by other: Label) -> Label {
    var label = self
    label.answer = other.answer ?? answer
    label.activities = other.activities ?? activities
    label.move = other.move ?? move
    if other.count != nil || other.countRange != nil {
      (label.count, label.countRange) = (other.count, other.countRange)
    }
    if other.minutes != nil || other.minutesRange != nil {
      (label.minutes, label.minutesRange) = (other.minutes, other.minutesRange)
    }
    return label
  }

  /// Whether a reading gives the answer to the question asked, and the move.
  func fits(_ reading: Reading, asked: String) -> Bool {
    guard reading.labelledMove == move ?? "none" else { return false }
    switch asked {
    case "count": return fits(reading.count, count, countRange)
    case "duration": return fits(reading.minutes, minutes, minutesRange)
    case "activities":
      let named = Set((activities ?? []).map(\.activity))
      guard named == Set(reading.mentions.map(\.activity.rawValue)) else { return false }
      return !named.isEmpty || move != nil || reading.labelledAnswer == answer ?? "unclear"
    default: return reading.labelledAnswer == answer ?? "unclear"
    }
  }

  private func fits(_ read: Reading.Quantity?, _ number: Number?, _ range: [Int]?) -> Bool {
    guard case .known(let amount) = read else {
      if case .known = number { return false }
      return range == nil
    }
    if let range {
      return [amount.low, amount.high] == range
        || (amount.approximate && range[0] <= amount.low && amount.high <= range[1])
    }
    guard case .known(let value) = number else { return false }
    return !amount.isRange && amount.low == value
  }
}

extension Reading {
  /// The answer by the labels' names.
  var labelledAnswer: String {
    if move == .done, mentions.isEmpty, answer == nil { return "no" }
    return choice ?? answer?.rawValue ?? "unclear"
  }

  /// The move by the labels' names, which are fewer.
  var labelledMove: String {
    switch move {
    case .again: "help"
    case .status, .preview: "review"
    case .forget: "restart"
    case .distress: "uneasy"
    case .askMe, .done, .goOn, nil: "none"
    case .some(let move): move.rawValue
    }
  }
}
