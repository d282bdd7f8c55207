/// The word after `%` in a directive.
enum Keyword: String, Hashable, Sendable, CaseIterable {
  case anyLines = "..."
  case id, set, unset
  case noPost = "no-post"
  case post, exit, at, seed, campaign, lang, network, keep, interrupt
  case stopHere = "stop-here"

  /// All of them, as a message lists them.
  static var list: String { allCases.map { "%" + $0.rawValue }.joined(separator: ", ") }

  /// Whether more must follow the word; otherwise nothing may.
  var takesArgument: Bool { rawValue != example }

  /// The directive as somebody would write it, without the `%`.
  var example: String {
    switch self {
    case .anyLines, .noPost, .interrupt, .stopHere: rawValue
    case .id: "id gate.take_part"
    case .set: "set missing_person.count = 2"
    case .unset: "unset missing_person.count"
    case .post: "post Prisoner escort #policing #truepicture"
    case .exit: "exit 0"
    case .at: "at 2015-02-09T18:00"
    case .seed: "seed 0"
    case .campaign: "campaign truepicture"
    case .lang: "lang cy"
    case .network: "network bluesky"
    case .keep: "keep file"
    }
  }
}
