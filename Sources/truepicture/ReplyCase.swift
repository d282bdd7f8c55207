import Language

/// A labelled case's question and reply, as `understand --json` reads it.
struct ReplyCase: Decodable {
  let id: LineID?
  let text: String
  private let question: String
  private let context: Context?

  private struct Context: Decodable {
    let asked: String?
    let topic: String?
    let unit: String?
    let shiftMinutes: Int?
    let now: String?
    let choices: [Choice]?
    let form: String?
    let filled: [String: AnyValue]?
    let lastSlot: String?
    let lang: String?

    private enum CodingKeys: String, CodingKey {
      case asked, topic, unit, now, choices, form, filled, lang
      case shiftMinutes = "shift_minutes"
      case lastSlot = "last_slot"
    }
  }

  private struct Choice: Decodable {
    let id: String
    let label: String
  }

  /// A value that nobody looks at.
  private struct AnyValue: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// The question that the reply answers.
  func asked() throws -> Question {
    let name = question == "any" ? context?.asked ?? question : question
    guard let kind = AnswerKind(rawValue: name) else {
      throw LineProblem("unknown question; use any, \(AnswerKind.names)")
    }
    return Question(
      self.kind(kind), about: context?.topic ?? "",
      in: context?.lang.flatMap(Tongue.init(rawValue:)) ?? .english,
      shiftMinutes: context?.shiftMinutes,
      now: context?.now.flatMap(Self.minutes),
      filled: (context?.filled ?? [:]).keys.sorted().map(Slot.init(written:)),
      lastSlot: context?.lastSlot.map(Slot.init(written:)))
  }

  private func kind(_ kind: AnswerKind) -> Question.Kind {
    switch kind {
    case .duration: .duration(bare: context?.unit.flatMap(Question.Unit.init(rawValue:)) ?? .hours)
    case .choice:
      .choice((context?.choices ?? []).map { Question.Choice(id: $0.id, label: $0.label) })
    case .consent: .consent(context?.form.flatMap(Question.Form.init(rawValue:)) ?? .fact)
    case .yesNo, .count, .activities: kind.kind
    }
  }

  /// "1630" in minutes after midnight.
  private static func minutes(of clock: String) -> Int? {
    Int(clock).map { $0 / 100 * 60 + $0 % 100 }
  }
}
