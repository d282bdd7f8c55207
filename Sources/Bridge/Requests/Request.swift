/// What one line asks for.
enum Request: Hashable {
  /// A message to hear.
  case message(Message)
  /// Something that the bridge itself wants.
  case control(Control)

  /// What a bridge can ask of the program itself.
  enum Control: Hashable {
    /// Whether it is alive.
    case health
    case version
    /// Counts, and which campaign it serves.
    case status
    /// To erase what is kept of a sender.
    case forget(sender: String)
  }

  /// The longest sender or message id, in bytes.
  static let longestName = 255

  /// Reads a line's object.
  init(_ object: JSON) throws(Refusal) {
    if let control = object["control"] {
      self = .control(try Control(control, in: object))
    } else {
      self = .message(try Message(object))
    }
  }
}

extension Request.Control {
  fileprivate init(_ control: JSON, in object: JSON) throws(Refusal) {
    switch control.text {
    case "health": self = .health
    case "version": self = .version
    case "status": self = .status
    case "forget": self = .forget(sender: try object.name("sender"))
    case _: throw .malformed("\"control\" must be health, version, status or forget.")
    }
  }
}

extension JSON {
  /// A member that names somebody or something: text of 1 to 255 bytes.
  func name(_ member: String) throws(Refusal) -> String {
    guard let name = try optionalName(member) else {
      throw .malformed("\"\(member)\" is missing.")
    }
    return name
  }

  /// A member that names something, where it is given.
  func optionalName(_ member: String) throws(Refusal) -> String? {
    guard let value = self[member], value != .null else { return nil }
    guard let name = value.text, (1...Request.longestName).contains(name.utf8.count) else {
      throw .malformed("\"\(member)\" must be a text of 1 to \(Request.longestName) bytes.")
    }
    return name
  }
}
