import Screening

extension Flagged {
  /// Writes what the flagged words are for, and the words: as typed only where they can be kept.
  func write(to line: inout SavedLines) {
    line.number(post)
    line.word(instead)
    line.word(typed)
  }

  init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    post = try words.numberIfAny()
    instead = try words.wordIfAny()
    typed = try words.wordIfAny()
  }
}

extension Kept {
  /// Writes the kind of finding, then the words.
  func write(to line: inout SavedLines) {
    line.word(category.rawValue)
    line.text(words)
  }

  init(reading line: inout SavedWords) throws(SavedWords.Damaged) {
    let category: Finding.Category = try line.named()
    self.init(try line.text(), category)
  }
}
