import Dialogue
import Gate

extension Ending {
  /// The ending's id: a part of the protocol, it does not change with the wording.
  var id: String {
    switch self {
    case .gate(let ending): ending.rawValue
    case .waiting: "waiting"
    case .reposting: "reposting"
    case .posted: "posted"
    case .nothingPosted: "nothing_posted"
    case .stopped: "stopped"
    case .forgotten: "forgotten"
    }
  }
}
