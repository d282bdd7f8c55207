/// A folded word, packed into two machine words so that comparing and hashing cost next to nothing.
///
/// Only the first fifteen bytes and the length are kept: no lexicon here has two words that differ
/// later than that.
struct Word: Hashable, Sendable {
  private var head: UInt64 = 0
  private var tail: UInt64 = 0

  /// How many bytes of a word are kept.
  static let capacity = 15

  /// The number of bytes the whole word has, at most 255.
  var count: Int { Int(tail >> 56) }

  /// Adds a byte at the end.
  mutating func append(_ byte: UInt8) {
    let length = count
    if length < 8 {
      head |= UInt64(byte) &<< (8 * length)
    } else if length < Self.capacity {
      tail |= UInt64(byte) &<< (8 * (length - 8))
    }
    if length < 255 { tail += 1 << 56 }
  }

  /// The byte at an offset below ``capacity``.
  subscript(offset: Int) -> UInt8 {
    offset < 8
      ? UInt8(truncatingIfNeeded: head &>> (8 * offset))
      : UInt8(truncatingIfNeeded: tail &>> (8 * (offset - 8)))
  }
}

extension Word: ExpressibleByStringLiteral {
  /// The word that a text spells.
  init(_ text: some StringProtocol) {
    for byte in text.utf8 { append(byte) }
  }

  init(stringLiteral text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { append(byte) } }
  }
}

extension Word {
  /// A number that differs for most words, for a table of words.
  var scattered: Int {
    let mixed = (head ^ tail &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: mixed.high ^ mixed.low)
  }
}

extension Word {
  /// Whether its last letter is an s, as that of most plurals is.
  var endsInS: Bool {
    count > 0 && count <= Self.capacity && self[count - 1] == UInt8(ascii: "s")
  }

  /// Whether its last letter is a digit: "a19", "mg11".
  var endsInDigit: Bool {
    guard count > 0, count <= Self.capacity else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[count - 1])
  }
}

extension Word {
  /// The word as text, as far as it is kept.
  var text: String {
    String(decoding: (0..<min(count, Self.capacity)).map { self[$0] }, as: UTF8.self)
  }

  /// Whether it begins with another word.
  func begins(with other: Word) -> Bool {
    other.count <= count
      && (0..<min(other.count, Self.capacity)).allSatisfy { self[$0] == other[$0] }
  }

  /// What stands before an ending; `nil` where the word has another.
  func stem(before ending: Word) -> Word? {
    guard count > ending.count, count <= Self.capacity else { return nil }
    let length = count - ending.count
    guard (0..<ending.count).allSatisfy({ self[length + $0] == ending[$0] }) else { return nil }
    var stem = Word()
    for offset in 0..<length { stem.append(self[offset]) }
    return stem
  }
}
