import Foundation
import Language

/// A labelled reply of the shared examples.
struct ExampleCase: Decodable {
  let id: String
  let question: String
  let text: String
  let context: Context
  let gold: Label

  struct Context: Decodable {
    let asked: String?
    let topic: String?
    let unit: String?
    let shiftMinutes: Int?
    let now: String?
    let choices: [[String: String]]?
    let form: String?
    let filled: [String: Anything]?
    let lastSlot: String?
    let lang: String?
  }

  /// A value that nobody looks at.
  struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }

  /// The kind of question really asked.
  var asked: String { question == "any" ? context.asked ?? "yesno" : question }

  /// The labelled replies, where the shared folder is beside the project.
  static func all() throws -> [ExampleCase] {
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared/examples/answers.jsonl")
    guard let text = try? String(contentsOf: examples, encoding: .utf8) else { return [] }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map {
      try decoder.decode(ExampleCase.self, from: Data($0.utf8))
    }
  }

  /// The reading of the reply.
  var reading: Reading {
    let filled = (context.filled ?? [:]).keys.sorted().map(Slot.init(written:))
    let now = context.now.flatMap { Int($0) }.map { $0 / 100 * 60 + $0 % 100 }
    let question = Question(
      kind, about: context.topic ?? "", in: context.lang == "cy" ? .welsh : .english,
      shiftMinutes: context.shiftMinutes, now: now, filled: filled,
      lastSlot: context.lastSlot.map(Slot.init(written:)))
    return Reading(of: text, to: question)
  }

  private var kind: Question.Kind {
    switch asked {
    case "count": .count
    case "duration": .duration(bare: context.unit == "minutes" ? .minutes : .hours)
    case "choice":
      .choice(
        (context.choices ?? []).map {
          Question.Choice(id: $0["id"] ?? "", label: $0["label"] ?? "")
        })
    case "consent": .consent(context.form == "permission" ? .permission : .fact)
    case "activities": .activities
    default: .yesNo
    }
  }
}
