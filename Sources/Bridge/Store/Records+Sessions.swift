import Foundation
import GRDB

/// Sessions.
extension Records {
  /// A saved conversation, encoded, and when its question was handed out.
  struct Session {
    var snapshot: [UInt8]
    var asked: Instant
  }

  /// The session of a sender.
  func session(of sender: String) throws -> Session? {
    try row("SELECT snapshot, asked FROM session WHERE sender = ?", [sender.bytes]).map {
      Session(snapshot: Array($0["snapshot"] as Data), asked: Instant(milliseconds: $0["asked"]))
    }
  }

  /// Keeps a sender's session as it is now.
  func keep(_ session: Session, of sender: String, at now: Instant) throws {
    try execute(
      """
      INSERT INTO session (sender, snapshot, asked, heard) VALUES (?, ?, ?, ?)
      ON CONFLICT (sender) DO UPDATE SET
        snapshot = excluded.snapshot, asked = excluded.asked, heard = excluded.heard
      """,
      [sender.bytes, Data(session.snapshot), session.asked.milliseconds, now.milliseconds])
  }

  /// Removes a session that is over.
  func endSession(of sender: String) throws {
    try execute("DELETE FROM session WHERE sender = ?", [sender.bytes])
  }
}
