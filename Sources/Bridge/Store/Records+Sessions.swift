/// Sessions.
extension Records {
  /// A saved conversation, and when its question was handed out.
  struct Session: Sendable {
    var snapshot: [UInt8]
    var asked: Instant
  }

  /// The session of a sender.
  func session(of sender: String) throws -> Session? {
    try queries.session.first(.name(sender)) { row in
      Session(snapshot: row.bytes(0), asked: Instant(milliseconds: row.number(1)))
    }
  }

  /// Keeps a sender's session as it is now.
  func keep(_ session: Session, of sender: String, at now: Instant) throws {
    try queries.keepSession.run(
      .name(sender), .bytes(session.snapshot), .number(session.asked.milliseconds),
      .number(now.milliseconds))
  }

  /// Removes a session that is over.
  func endSession(of sender: String) throws {
    try queries.endSession.run(.name(sender))
  }
}
