public import Language

/// Something to be settled before the open question can be answered.
public enum Pending: Hashable, Sendable {
  /// An unlikely amount, to be confirmed once.
  case unlikely(Slot, Amount)
  /// Whether to begin anew.
  case restart
  /// The officer is uneasy or in distress; nothing goes on until they say so.
  case pause
  /// The new text of a post, counted from 1.
  case edit(Int)
  /// Words that were flagged, with safer ones to take or leave.
  case flagged(Flagged)
}

extension Pending? {
  /// Whether to settle it is to answer a question, which can be taken back; so is nothing at all.
  var isAboutAnAnswer: Bool {
    switch self {
    case .unlikely, nil: true
    case .flagged(let flagged): flagged.post == nil
    case .restart, .pause, .edit: false
    }
  }
}
