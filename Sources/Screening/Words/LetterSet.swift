/// Some of the letters, digits and signs of ASCII.
struct LetterSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// None.
  init() {}

  /// Adds a letter; what is not ASCII is never in a set.
  mutating func insert(_ letter: UInt8) {
    switch letter {
    case 0..<64: low |= 1 << UInt64(letter)
    case 64..<128: high |= 1 << UInt64(letter & 63)
    default: break
    }
  }

  /// Whether a letter is one of them.
  func contains(_ letter: UInt8) -> Bool {
    let part = letter < 64 ? low : letter < 128 ? high : 0
    return part >> UInt64(letter & 63) & 1 == 1
  }

  /// Whether some letter is in both.
  func meets(_ other: LetterSet) -> Bool {
    low & other.low | high & other.high != 0
  }
}

extension LetterSet: ExpressibleByStringLiteral {
  init(stringLiteral letters: String) {
    for letter in letters.utf8 { insert(letter) }
  }
}
