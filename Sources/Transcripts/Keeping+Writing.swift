import Gate

extension Keeping {
  /// Reads what is kept as it is written in a transcript.
  init?(reading text: String) {
    let words = text.split(separator: " ")
    switch (words.first, words.count) {
    case ("nothing", 1): self = .nothing
    case ("file", 1): self = .file
    case ("transcript", 1): self = .transcript
    case ("session", 2):
      guard let days = Int(words[1]), days > 0 else { return nil }
      self = .session(days: days)
    case _: return nil
    }
  }

  /// What is kept, as it is written in a transcript.
  var written: String {
    switch self {
    case .nothing: "nothing"
    case .file: "file"
    case .transcript: "transcript"
    case .session(let days): "session \(days)"
    }
  }
}
