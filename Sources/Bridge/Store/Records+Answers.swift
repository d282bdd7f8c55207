import Foundation
import GRDB

/// Answered messages.
extension Records {
  /// How many answered messages are kept of one sender.
  static let mostAnswers = 1000

  /// The line that a message was answered with.
  ///
  /// It throws a refusal when the message said something else then.
  func answer(to id: String, of message: Message) throws -> [UInt8]? {
    let found = try row(
      "SELECT mark, line FROM answer WHERE sender = ? AND message = ?",
      [message.sender.bytes, id.bytes])
    guard let found else { return nil }
    let mark: Data = found["mark"]
    guard mark == Data(secret.mark(of: message.text)) else { throw Refusal.otherText }
    let line: Data = found["line"]
    return Array(line)
  }

  /// Keeps the line that answers a message, and of a sender's lines the newest.
  func keep(_ line: [UInt8], to id: String, of message: Message, at now: Instant) throws {
    let sender = message.sender.bytes
    let last: Int? = try row("SELECT max(number) FROM answer WHERE sender = ?", [sender])?[0]
    let number = (last ?? 0) + 1
    try execute(
      "INSERT INTO answer (sender, message, number, mark, line, heard) VALUES (?, ?, ?, ?, ?, ?)",
      [
        sender, id.bytes, number, Data(secret.mark(of: message.text)), Data(line),
        now.milliseconds,
      ])
    try execute(
      "DELETE FROM answer WHERE sender = ? AND number <= ?", [sender, number - Self.mostAnswers])
  }
}
