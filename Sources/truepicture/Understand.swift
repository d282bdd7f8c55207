import ArgumentParser
import Language

/// `truepicture understand`: what a reply means, and from which words.
struct Understand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Say what a reply to a question means.",
    discussion: """
      Each line of the answer has words of the reply and what was read from them. With --json each \
      line of standard input is a case, an object with "question", "context" and "text", and if you \
      like "id"; each line of the answer has its prediction. The question is one of \
      \(AnswerKind.names).
      """)

  @Flag(help: "Read and write JSON, one object a line.")
  var json = false

  @Option(help: "The kind of question: \(AnswerKind.names).")
  var `as` = AnswerKind.activities

  @Option(help: ArgumentHelp("What the question is about: an activity's id.", valueName: "topic"))
  var about = ""

  @Option(help: "The language of the question: en or cy (Welsh).")
  var lang = Tongue.english

  @OptionGroup var text: GivenText

  func run() throws {
    if json { return try JSONLines.answer { (line: ReplyCase) in try Understood(line) } }
    let reply = text.read()
    let question = Question(self.as.kind, about: about, in: lang)
    for row in Explanation(of: Reading(of: reply, to: question), from: reply).rows { print(row) }
  }
}

/// The kinds of question by the names that a case gives them.
enum AnswerKind: String, CaseIterable, Decodable, ExpressibleByArgument {
  case yesNo = "yesno"
  case count, duration, choice, consent, activities

  /// The names, as a help text lists them.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The kind with nothing more known of the question.
  var kind: Question.Kind {
    switch self {
    case .yesNo: .yesNo
    case .count: .count
    case .duration: .duration(bare: .hours)
    case .choice:
      .choice([
        Question.Choice(id: "official", label: "Official account"),
        Question.Choice(id: "personal", label: "Personal account"),
      ])
    case .consent: .consent(.permission)
    case .activities: .activities
    }
  }
}

/// A reading as people read it: the words, and below them what was read from them.
private struct Explanation {
  let rows: [String]

  init(of reading: Reading, from reply: String) {
    let scalars = Array(reply.unicodeScalars)
    let noted = reading.evidence.map { evidence in
      let words = String(String.UnicodeScalarView(scalars[evidence.range]))
      return "\"\(words)\": \(evidence.meaning)"
    }
    rows = noted + ["Understood: " + Self.parts(of: reading).joined(separator: "; ") + "."]
  }

  private static func parts(of reading: Reading) -> [String] {
    var parts = [reading.answer?.rawValue, reading.choice].compactMap(\.self)
    parts += [reading.count.map { wording(of: $0, \.wording) }].compactMap(\.self)
    parts += [reading.minutes.map { wording(of: $0, \.durationWording) }].compactMap(\.self)
    parts += reading.mentions.map(wording)
    parts += reading.denied.map { "no " + $0.wording }
    if let change = reading.change { parts.append("changes \(change.slot.written)") }
    if reading.change == nil, let move = reading.move { parts.append(move.wording) }
    return parts.isEmpty ? ["nothing"] : parts
  }

  private static func wording(of quantity: Reading.Quantity, _ known: (Amount) -> String) -> String
  {
    switch quantity {
    case .known(let amount): known(amount)
    case .unclear: "an amount that is unclear"
    }
  }

  private static func wording(of mention: Reading.Mention) -> String {
    let amounts = [mention.count?.wording, mention.minutes?.durationWording].compactMap(\.self)
    let with = mention.withPrisoner ? " with a prisoner" : ""
    return mention.activity.wording + with
      + (amounts.isEmpty ? "" : ": " + amounts.joined(separator: ", "))
  }
}
