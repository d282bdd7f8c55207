package import Dialogue

/// The program's side of a conversation, as far as a transcript can tell.
package protocol Speaker {
  /// Hears what happened and says what it has to.
  mutating func receive(_ input: Input, at moment: Moment?) -> Said
  /// Begins again in a new process, from what was saved, and says what the process is to hear.
  mutating func restart(at moment: Moment?) -> Input
  /// The id of the question being asked; `nil` once the conversation is over or waits.
  var question: String? { get }
  /// What is noted under an id, as text; `nil` when nothing is.
  func value(of id: String) -> String?
}
