import Campaigns
import Dialogue
import Gate
import Language
import Posts
import Screening

/// Something that is timed: what one round of it does, and to how many of what.
struct Work: Sendable {
  let name: String
  /// How many texts, replies or bytes a round goes through.
  let amount: Int
  /// A round; what it gives is of no use but that it cannot be left out.
  let round: @Sendable () -> Int

  /// The hot paths, by texts a second.
  static let paths = [
    Work(name: "durations", amount: Samples.durations.count) {
      Samples.durations.count { read($0, Samples.hours) }
    },
    Work(name: "replies", amount: Samples.replies.count) {
      Samples.replies.count { read($0, Samples.anything) }
    },
    Work(name: "screen", amount: Samples.lines.count) {
      Samples.lines.count { Screen().findings(in: $0).isEmpty }
    },
    Work(name: "measure", amount: Samples.lines.count) {
      Samples.lines.count { Measured($0, on: .x).valid }
    },
  ]

  /// Reading and screening a line, by its bytes a second.
  static let lines = [100, 1_000, 10_000, 100_000].flatMap { length in
    let line = Samples.line(of: length)
    return [
      Work(name: "read-\(length)", amount: length) { read(line, Samples.anything) ? 1 : 0 },
      Work(name: "screen-\(length)", amount: length) { Screen().findings(in: line).count },
    ]
  }

  /// A conversation of so many replies, by replies a second.
  static func conversations(under campaign: Campaign) -> [Work] {
    var begun = Conversation(seed: 1, keeping: .nothing, network: .x)
    for reply in Samples.beginning { _ = begun.receive(.line(reply), under: campaign) }
    return [10, 100, 1_000].map { length in
      Work(name: "conversation-\(length)", amount: length) { [begun] in
        var conversation = begun
        return (0..<length).reduce(0) { said, turn in
          let reply = Samples.facts[turn % Samples.facts.count]
          return said + conversation.receive(.line(reply), under: campaign).count
        }
      }
    }
  }

  private static func read(_ text: String, _ question: Question) -> Bool {
    !Reading(of: text, to: question).evidence.isEmpty
  }
}
