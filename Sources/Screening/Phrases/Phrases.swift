/// Turns of speech that give one kind of thing away, with what to say of them.
struct Phrases {
  /// What they give away.
  let category: Finding.Category
  /// How firmly.
  let severity: Finding.Severity
  /// Why, in one plain sentence.
  let reason: String
  /// Safer words.
  let suggestion: String
  /// One phrase a line, as ``Phrase`` reads it; a line that starts with "/" is a note, one that is
  /// set in goes on with the line before.
  let lines: String

  /// Phrases of a kind.
  init(
    _ category: Finding.Category, _ severity: Finding.Severity = .block, reason: String,
    suggestion: String, _ lines: String
  ) {
    self.category = category
    self.severity = severity
    self.reason = reason
    self.suggestion = suggestion
    self.lines = lines
  }
}
