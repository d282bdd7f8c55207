/// Words, each numbered by the order in which it first came.
///
/// A table of its own rather than a `Dictionary`: every phrase of every book goes through it before
/// the first reply is read, and what it costs is what one waits for.
struct Vocabulary: Sendable {
  private(set) var words: [Word] = []
  /// Where each word's number stands, one above it; 0 where none does.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// No words.
  init() {}

  /// The words of a text.
  init(of text: String) {
    var word = Word()
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        if word.count > 0 { _ = add(word) }
        word = Word()
      case let byte: word.append(byte)
      }
    }
    if word.count > 0 { _ = add(word) }
  }

  /// The number of a word; `nil` when it is not among them.
  func number(of word: Word) -> Int? {
    let number = slots[slot(of: word)]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a word, which from now on is among them.
  mutating func add(_ word: Word) -> Int {
    let slot = slot(of: word)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    words.append(word)
    slots[slot] = UInt32(words.count)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  /// The slot that has the word, or the one that it would get.
  private func slot(of word: Word) -> Int {
    var slot = word.scattered & (slots.count - 1)
    while slots[slot] > 0, words[Int(slots[slot]) - 1] != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (number, word) in words.enumerated() { slots[slot(of: word)] = UInt32(number + 1) }
  }
}
