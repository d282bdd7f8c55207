/// Something that a transcript says of the conversation as it stands at that point.
enum Claim: Hashable, Sendable {
  /// The question with this id is the one being asked.
  case question(String)
  /// This value is noted under this id.
  case value(String, of: String)
  /// Nothing is noted under this id.
  case unset(String)
  /// No post has been given so far.
  case noPost
  /// A post of exactly these bytes has been given.
  case post(String)

  /// Reads `ID = VALUE`.
  init?(setting text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let id = text[..<sign].split(separator: " ")
    let value = text[text.index(after: sign)...].drop(while: \.isWhitespace)
    guard id.count == 1, !value.isEmpty else { return nil }
    self = .value(String(value), of: String(id[0]))
  }

  /// What is so instead; `nil` when the claim holds.
  func contradiction(in program: RunningProgram<some Speaker>) -> String? {
    switch self {
    case .question(let id):
      guard let asked = program.speaker.question else { return "no question is being asked" }
      return asked == id ? nil : "the question is \(asked)"
    case .value(let value, let id):
      guard let stored = program.speaker.value(of: id) else { return "\(id) is not set" }
      return stored.utf8.elementsEqual(value.utf8) ? nil : "\(id) is \(stored)"
    case .unset(let id):
      return program.speaker.value(of: id).map { "\(id) is \($0)" }
    case .noPost:
      return program.posts.first.map { "a post has been given: \($0)" }
    case .post(let text):
      if program.posts.contains(where: { $0.utf8.elementsEqual(text.utf8) }) { return nil }
      guard !program.posts.isEmpty else { return "no post has been given" }
      return "the posts so far are:\n" + program.posts.map { "  \($0)" }.joined(separator: "\n")
    }
  }
}
