public import Gate

extension Campaign {
  /// Something wrong in what a campaign says, and which of its words are meant.
  public struct Fault: Hashable, Sendable {
    /// Which of the campaign's two kinds of file the words are in.
    public var file: File
    /// The keys and numbers that lead to the words from the top of that file, as far as there are any.
    public var path: [String]
    /// What is wrong, and after a semicolon what would be right.
    public var what: String

    /// A kind of file.
    public enum File: Hashable, Sendable {
      /// What does not depend on the language.
      case day
      /// The words of the campaign's language.
      case words
    }

    init(in file: File = .words, at path: [String], _ what: String) {
      self.file = file
      self.path = path
      self.what = what
    }
  }
}

extension Place {
  /// The keys that lead to its words in the file of a language.
  var path: [String] {
    switch self {
    case .gate(let step): ["gate", step.name]
    case .open, .anythingElse, .review, .posts: ["places", id]
    case .topic(let id), .count(let id), .minutes(let id): ["topics", id]
    }
  }
}

extension Step {
  /// What the campaign's files call the step.
  public var name: String { String(rawValue.dropFirst("gate.".count)) }
}
