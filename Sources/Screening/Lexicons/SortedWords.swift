/// A long word list, ready to be searched as it lies in the program, so that nothing is loaded.
///
/// Words of one length stand in one table, sorted, with one space or new line after each: where a
/// word stands is a multiplication, and halving finds it.
struct SortedWords: Sendable {
  /// The table of each length.
  private let tables: [StaticString]

  /// Sorted lower-case words by their length.
  init(_ tables: KeyValuePairs<Int, StaticString>) {
    var byLength = [StaticString](repeating: "", count: WordText.limit + 1)
    for (length, table) in tables { byLength[length] = table }
    self.tables = byLength
  }

  /// Whether a word stands in the list.
  func contains(_ word: WordText) -> Bool {
    guard !word.isEmpty else { return false }
    let table = tables[word.count]
    let step = word.count + 1
    var low = 0
    var high = (table.utf8CodeUnitCount + 1) / step
    while low < high {
      let middle = (low + high) / 2
      let entry = WordText(table.utf8Start + middle * step, count: word.count)
      if entry == word { return true }
      if entry < word { low = middle + 1 } else { high = middle }
    }
    return false
  }
}
