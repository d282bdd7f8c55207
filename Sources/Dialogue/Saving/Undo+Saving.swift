extension Undo {
  /// Writes all but the entries that were changed, which have lines of their own.
  func write(to line: inout SavedLines) {
    stand.write(to: &line)
    line.number(count)
    line.marks(given)
  }

  init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    stand = try Stand(reading: &words)
    count = try words.number()
    given = try words.marks()
    changed = []
  }
}
