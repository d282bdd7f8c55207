/// Answered messages.
extension Records {
  /// How many answered messages of one sender are kept, and a few more until they are next counted.
  static let mostAnswers = 1000

  /// The line that a message was answered with.
  ///
  /// It throws a refusal when the message said something else then.
  func answer(to id: String, of message: Message) throws -> [UInt8]? {
    let found = try queries.answer.first(.name(message.sender), .name(id)) { row in
      (mark: row.bytes(0), line: row.bytes(1))
    }
    guard let found else { return nil }
    guard found.mark == secret.mark(of: message.text) else { throw Refusal.otherText }
    return found.line
  }

  /// Keeps the line that answers a message.
  ///
  /// One message in 64, by a hash that nobody can foresee, has its sender's lines counted and the
  /// oldest dropped, so that most messages cost the same however many there were before.
  func keep(_ line: [UInt8], to id: String, of message: Message, at now: Instant) throws {
    let mark = secret.mark(of: message.text)
    try queries.keepAnswer.run(
      .name(message.sender), .name(id), .bytes(mark), .bytes(line), .number(now.milliseconds))
    guard secret.mark(of: message.sender, id)[0] < 4 else { return }
    try queries.dropAnswers.run(.name(message.sender), .number(Self.mostAnswers))
  }
}
