/// A long word list: a sorted table, found by halving, so that nothing is loaded to use it.
struct SortedWords {
  private let table: String

  /// A list of sorted lower-case words with a space or a new line between them.
  init(_ table: String) {
    self.table = table
  }

  /// Whether a word stands in the list.
  func contains(_ word: WordText) -> Bool {
    table.utf8.withContiguousStorageIfAvailable { Self.find(word, in: $0) } ?? false
  }

  private static func find(
    _ wanted: WordText, in table: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] > 0x20 { start -= 1 }
      var end = start
      while end < high, table[end] > 0x20 { end += 1 }
      let entry = table[start..<end]
      if entry.elementsEqual(wanted) { return true }
      if entry.lexicographicallyPrecedes(wanted) {
        low = end + 1
      } else {
        high = start
      }
    }
    return false
  }
}
