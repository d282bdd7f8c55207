import Dialogue
import Foundation
import GRDB

/// Erasing.
extension Records {
  /// Whether anything of a sender is kept that can be erased.
  func hasAnything(of sender: String) throws -> Bool {
    try row(
      """
      SELECT 1 FROM session WHERE sender = ?1 UNION ALL SELECT 1 FROM answer WHERE sender = ?1
      LIMIT 1
      """, [sender.bytes]) != nil
  }

  /// How the talk ended whose messages, this one among them, were erased since.
  func erasedEnding(of id: String, from sender: String) throws -> Ending? {
    let ending: String? = try row(
      "SELECT ending FROM erased WHERE mark = ?", [Data(secret.mark(of: sender, id))])?["ending"]
    return ending.map { $0 == Ending.stopped.id ? .stopped : .forgotten }
  }

  /// Erases all of a sender but that the messages were seen.
  mutating func erase(_ sender: String, at now: Instant) throws {
    let ids = try Data.fetchAll(
      database.cachedStatement(sql: "SELECT message FROM answer WHERE sender = ?"),
      arguments: [sender.bytes])
    for id in ids {
      try markErased(String(decoding: id, as: UTF8.self), from: sender, .forgotten, at: now)
    }
    try execute("DELETE FROM answer WHERE sender = ?", [sender.bytes])
    try endSession(of: sender)
    hasErased = true
  }

  /// Marks a message as one that was seen, with nothing kept of it.
  func markErased(
    _ id: String, from sender: String, _ ending: Ending, at now: Instant
  ) throws {
    try execute(
      "INSERT OR REPLACE INTO erased (mark, ending, heard) VALUES (?, ?, ?)",
      [Data(secret.mark(of: sender, id)), ending.id, now.milliseconds])
  }

  /// Erases what is older than it is to be kept, and says how many sessions those were.
  mutating func sweep(before: Instant) throws -> Int {
    try execute("DELETE FROM session WHERE heard < ?", [before.milliseconds])
    let sessions = database.changesCount
    var rows = sessions
    for table in ["answer", "erased"] {
      try execute("DELETE FROM \(table) WHERE heard < ?", [before.milliseconds])
      rows += database.changesCount
    }
    hasErased = hasErased || rows > 0
    return sessions
  }
}
