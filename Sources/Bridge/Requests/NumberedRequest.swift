/// A line as it came: what it asks for or why it is refused, and what an error says of it.
struct NumberedRequest: Sendable {
  /// The number of the line since the start, from 1.
  let number: Int
  /// What it asks for.
  let content: Result<Request, Refusal>
  /// The sender and the message's id, where they could be read.
  private let named: [JSON.Member]

  init(_ line: RequestLines.Line, number: Int) {
    self.number = number
    guard case .line(let bytes) = line else {
      content = .failure(.tooLong)
      named = []
      return
    }
    guard let object = try? JSONReader.value(of: bytes), case .object = object else {
      content = .failure(.notObject)
      named = []
      return
    }
    content = Result { () throws(Refusal) in try Request(object) }
    named = ["sender", "message_id"].compactMap { name in
      let value = (try? object.optionalName(name)) ?? nil
      return value.map { JSON.Member(name, .string($0)) }
    }
  }

  /// The error object that refuses it.
  func refused(_ refusal: Refusal, _ version: String) -> Response {
    let details = [JSON.Member("line", .number(number))] + named
    return Response(
      refusal.json(details: details, version: version).written, .refused(refusal.code))
  }
}

/// The line that answers a line, and what it was.
struct Response {
  var line: [UInt8]
  var kind: Kind

  /// What a response is, for the counts.
  enum Kind: Hashable {
    /// Something was heard.
    case turn
    /// A line that was sent before.
    case again
    /// An error object.
    case refused(Refusal.Code)
    /// An answer to the bridge itself.
    case control
  }

  init(_ line: [UInt8], _ kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
