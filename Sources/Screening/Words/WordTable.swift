/// Words with something known of each, found at one look.
struct WordTable<Value: Sendable>: Sendable {
  /// Twice as many places as words; a word stands at its own place or soon after.
  private var words: [WordText]
  private var values: [Value?]
  private let mask: Int
  /// The signs of its words together, so that most other words are told at a glance.
  private var signs: UInt64 = 0

  /// A table of words; of a word given twice the first counts.
  init(_ rows: [(WordText, Value)]) {
    var size = 4
    while size < rows.count * 2 { size *= 2 }
    mask = size - 1
    words = Array(repeating: WordText(), count: size)
    values = Array(repeating: nil, count: size)
    for (word, value) in rows {
      let place = place(of: word)
      guard values[place] == nil else { continue }
      words[place] = word
      signs |= word.sign
      values[place] = value
    }
  }

  /// Every word of it, in no order that means anything.
  var all: [WordText] { words.filter { !$0.isEmpty } }

  /// What is known of a word.
  subscript(word: WordText) -> Value? {
    signs & word.sign != 0 ? values[place(of: word)] : nil
  }

  /// Where a word stands, or would.
  private func place(of word: WordText) -> Int {
    var place = Int(truncatingIfNeeded: word.mixed) & mask
    while words[place] != word, !words[place].isEmpty { place = (place + 1) & mask }
    return place
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral rows: (WordText, Value)...) {
    self.init(rows)
  }
}
