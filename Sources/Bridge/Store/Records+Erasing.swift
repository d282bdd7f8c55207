import Dialogue
import Foundation
import GRDB

/// Erasing.
extension Records {
  /// Whether anything of a sender is kept that can be erased.
  func hasAnything(of sender: String) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM session WHERE sender = ?1)
          OR EXISTS (SELECT 1 FROM answer WHERE sender = ?1)
        """, arguments: [Data(sender.utf8)]) ?? false
  }

  /// How the talk ended whose messages, this one among them, were erased since.
  func erasedEnding(of id: String, from sender: String) throws -> Ending? {
    let ending = try queries.erased.first(.bytes(secret.mark(of: sender, id))) { $0.bytes(0) }
    return ending.map { $0.elementsEqual(Ending.stopped.id.utf8) ? .stopped : .forgotten }
  }

  /// Erases all of a sender but that the messages were seen.
  mutating func erase(_ sender: String, at now: Instant) throws {
    let ids = try Data.fetchAll(
      database, sql: "SELECT message FROM answer WHERE sender = ?", arguments: [Data(sender.utf8)])
    for id in ids {
      try markErased(String(decoding: id, as: UTF8.self), from: sender, .forgotten, at: now)
    }
    try database.execute(
      sql: "DELETE FROM answer WHERE sender = ?", arguments: [Data(sender.utf8)])
    try endSession(of: sender)
    hasErased = true
  }

  /// Marks a message as one that was seen, with nothing kept of it.
  func markErased(
    _ id: String, from sender: String, _ ending: Ending, at now: Instant
  ) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO erased (mark, ending, heard) VALUES (?, ?, ?)",
      arguments: [Data(secret.mark(of: sender, id)), ending.id, now.milliseconds])
  }

  /// Erases what is older than it is to be kept, and says how many sessions those were.
  mutating func sweep(before: Instant) throws -> Int {
    let erased = try Table.allCases.map { table in
      try database.execute(
        sql: "DELETE FROM \(table.rawValue) WHERE heard < ?", arguments: [before.milliseconds])
      return database.changesCount
    }
    hasErased = hasErased || erased.contains { $0 > 0 }
    return erased[0]
  }
}
