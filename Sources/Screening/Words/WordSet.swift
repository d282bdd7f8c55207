/// Words that a rule asks for.
struct WordSet: Sendable {
  private let table: WordTable<Bool>

  /// A set of words.
  init(_ words: [WordText]) {
    table = WordTable(words.map { ($0, true) })
  }

  /// Whether a word is one of them.
  func contains(_ word: WordText) -> Bool {
    table[word] ?? false
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: WordText...) {
    self.init(words)
  }
}
