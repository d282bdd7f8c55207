import Language

/// A reading as `understand --json` writes it: only what was understood, no nulls.
struct Prediction: Encodable {
  private let reading: Reading
  private let kind: Question.Kind

  /// The prediction that a reading makes of a reply to a question.
  init(_ reading: Reading, to question: Question) {
    self.reading = reading
    kind = question.kind
  }

  private enum Key: String, CodingKey {
    case answer, count, minutes, approximate, bound, activities, move, change
    case countRange = "count_range"
    case minutesRange = "minutes_range"
    case activity, slot, value
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encodeIfPresent(answer, forKey: .answer)
    try encode(reading.count, as: .count, or: .countRange, to: &object)
    try encode(reading.minutes, as: .minutes, or: .minutesRange, to: &object)
    try encodeActivities(to: &object)
    try object.encodeIfPresent(move, forKey: .move)
    if let change = reading.change { try encode(change, to: &object) }
  }

  /// The answer's word; "nothing more" is a no where activities were asked for.
  private var answer: String? {
    if kind == .activities, reading.move == .done, reading.mentions.isEmpty { return "no" }
    return reading.choice ?? reading.answer?.rawValue
  }

  /// The move by the names of the test set, which knows fewer.
  private var move: String? {
    switch reading.move {
    case .again: Move.help.rawValue
    case .status, .preview: Move.review.rawValue
    case .forget: Move.restart.rawValue
    case .distress: Move.uneasy.rawValue
    case .askMe, .done, .goOn, nil: nil
    case .help, .why, .back, .skip, .change, .review, .restart, .stop, .uneasy:
      reading.move?.rawValue
    }
  }

  private func encode(
    _ quantity: Reading.Quantity?, as single: Key, or range: Key,
    to object: inout KeyedEncodingContainer<Key>
  ) throws {
    switch quantity {
    case nil: return
    case .unclear: try object.encode("unclear", forKey: single)
    case .known(let amount):
      if amount.isRange {
        try object.encode([amount.low, amount.high], forKey: range)
      } else {
        try object.encode(amount.low, forKey: single)
      }
      if amount.approximate { try object.encode(true, forKey: .approximate) }
      try object.encodeIfPresent(amount.bound?.rawValue, forKey: .bound)
    }
  }

  private func encodeActivities(to object: inout KeyedEncodingContainer<Key>) throws {
    guard !reading.mentions.isEmpty || (kind == .activities && reading.move == nil) else { return }
    var list = object.nestedUnkeyedContainer(forKey: .activities)
    for mention in reading.mentions {
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(mention.activity.rawValue, forKey: .activity)
      try item.encodeIfPresent(mention.count?.low, forKey: .count)
      try item.encodeIfPresent(mention.minutes?.low, forKey: .minutes)
      let amounts = [mention.count, mention.minutes].compactMap(\.self)
      if amounts.contains(where: { $0.approximate || $0.isRange }) {
        try item.encode(true, forKey: .approximate)
      }
    }
  }

  private func encode(
    _ change: Reading.Change, to object: inout KeyedEncodingContainer<Key>
  ) throws {
    var item = object.nestedContainer(keyedBy: Key.self, forKey: .change)
    try item.encode(change.slot.written, forKey: .slot)
    switch change.value {
    case .yes: try item.encode("yes", forKey: .value)
    case .no: try item.encode("no", forKey: .value)
    case .amount(let amount): try item.encode(amount.low, forKey: .value)
    case .choice(let id): try item.encode(id, forKey: .value)
    case nil: break
    }
  }
}

/// A case's id and what was understood.
struct Understood: Encodable {
  let id: LineID?
  let prediction: Prediction

  init(_ line: ReplyCase) throws {
    let question = try line.asked()
    id = line.id
    prediction = Prediction(Reading(of: line.text, to: question), to: question)
  }
}
