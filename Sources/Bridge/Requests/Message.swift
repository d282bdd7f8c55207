/// One person's message, as a bridge passes it on.
struct Message: Hashable, Sendable {
  /// Whose it is: an opaque name, the same for every message of one person.
  var sender: String
  /// What was typed.
  var text: String
  /// What it is known by, so that it is heard once; `nil` where the network gives it no name.
  var id: String?
  /// When it was sent; `nil` where nobody says.
  var sent: Instant?
  /// The most bytes that a text to this person may have.
  var maxBytes: Int?

  /// The least that a text can be held to.
  static let leastBytes = 40

  /// Reads a message.
  init(_ object: JSON) throws(Refusal) {
    sender = try object.name("sender")
    guard let text = object["message"]?.text else {
      throw .malformed("\"message\" must be a text.")
    }
    self.text = text
    id = try object.optionalName("message_id")
    if let sent = object["sent_at"], sent != .null {
      guard let instant = Instant(sent) else {
        throw .malformed("\"sent_at\" must be an RFC 3339 time or milliseconds since 1970.")
      }
      self.sent = instant
    }
    if let channel = object["input_channel"], channel != .null, channel.text == nil {
      throw .malformed("\"input_channel\" must be a text.")
    }
    maxBytes = try object["metadata"]?.maxBytes
  }
}

extension JSON {
  fileprivate var maxBytes: Int? {
    get throws(Refusal) {
      if self == .null { return nil }
      guard case .object = self else { throw .malformed("\"metadata\" must be an object.") }
      guard let given = self["max_bytes"], given != .null else { return nil }
      guard let bytes = given.whole, bytes >= Message.leastBytes else {
        throw .malformed("\"max_bytes\" must be a whole number of \(Message.leastBytes) or more.")
      }
      return bytes
    }
  }
}
