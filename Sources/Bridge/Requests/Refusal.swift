/// Why a line gets an error object in place of a turn; it has changed nothing.
struct Refusal: Error, Hashable, Sendable {
  /// What kind of refusal, by HTTP's numbers.
  var code: Code
  /// One sentence, without a word of what was sent.
  var message: String

  /// The kinds of refusal.
  enum Code: Int, Hashable, Sendable, CaseIterable {
    case badRequest = 400
    case conflict = 409
    case tooLong = 413
    case fault = 500
    case unavailable = 503

    /// The name that goes with the number.
    var reason: String {
      switch self {
      case .badRequest: "BadRequest"
      case .conflict: "Conflict"
      case .tooLong: "PayloadTooLarge"
      case .fault: "InternalError"
      case .unavailable: "ServiceUnavailable"
      }
    }
  }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The refusal of a line that is not what a line must be.
  static func malformed(_ message: String) -> Refusal { Refusal(.badRequest, message) }

  static let notObject = malformed("The line is not a JSON object.")
  static let tooLong = Refusal(
    .tooLong, "The line is longer than \(RequestLines.longest) bytes.")
  static let otherText = Refusal(
    .conflict, "This message_id was used before, with another text.")
  static let notStored = Refusal(
    .unavailable, "The store cannot be written. Send the message again later.")
  static let fault = Refusal(.fault, "The turn failed. The session stays where it was.")

  /// The refusal in the shape of Rasa's errors.
  func json(details: [JSON.Member], version: String) -> JSON {
    [
      "version": .string(version), "status": "failure", "message": .string(message),
      "reason": .string(code.reason), "details": .object(details), "help": nil,
      "code": .number(code.rawValue),
    ]
  }
}
