/// The plain letters a scalar outside ASCII stands for.
///
/// The Unicode name says it: "LATIN SMALL LETTER E WITH ACUTE", "MATHEMATICAL BOLD DIGIT SEVEN",
/// "CIRCLED LATIN CAPITAL LETTER B". Letters of other alphabets that look like ours are listed.
struct PlainLetters {
  /// Lower-case ASCII, or one mark of ``Fold``.
  let letters: [UInt8]
  /// Whether the scalar was a capital.
  let isCapital: Bool

  /// Reads a scalar outside ASCII.
  init(_ scalar: Unicode.Scalar) {
    guard !Self.isPicture(scalar) else {
      letters = [Fold.symbol]
      isCapital = false
      return
    }
    isCapital = scalar.properties.isUppercase
    if let plain = Self.punctuation(scalar) ?? Self.lookAlike(scalar) ?? Self.named(scalar) {
      letters = plain
    } else {
      letters = [scalar.properties.isAlphabetic ? Fold.foreign : Fold.symbol]
    }
  }

  /// Pictures of things, whose names say nothing of letters.
  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F300...0x1FAFF).contains(scalar.value)
  }

  private static func punctuation(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: [UInt8(ascii: " ")]
    case 0x85, 0x2028, 0x2029: [UInt8(ascii: "\n")]
    case 0xB4, 0x2BC, 0x2018...0x201B, 0x2032: [UInt8(ascii: "'")]
    case 0x201C...0x201F, 0xAB, 0xBB: [UInt8(ascii: "\"")]
    case 0x2010...0x2012, 0x2212, 0xAD: [UInt8(ascii: "-")]
    case 0x2013...0x2015: [UInt8(ascii: ";")]  // a dash breaks the sentence
    case 0x2026: [UInt8(ascii: "."), UInt8(ascii: ".")]
    case 0x2044, 0x2215: [UInt8(ascii: "/")]
    case 0x2E31, 0x30FB, 0xB7, 0x2022, 0x2219: [UInt8(ascii: "-")]
    case 0xFF01...0xFF5E where !scalar.properties.isAlphabetic:
      [UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)]
    default: nil
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.utf8.split(separator: UInt8(ascii: " "))
    for (place, word) in words.enumerated().dropLast() {
      let next = words[place + 1]
      if word.elementsEqual("DIGIT".utf8) {
        return digits[String(Substring(next))].map { [$0] }
      }
      let introduces = ["LETTER", "CAPITAL", "SMALL"].contains { word.elementsEqual($0.utf8) }
      if introduces, next.count <= 2, isLatin(words, before: place) {
        return next.map { $0 | 0x20 }
      }
    }
    return nil
  }

  /// Latin letters, and those of mathematics, in circles and in squares; never a flag's.
  private static func isLatin(_ words: [Substring.UTF8View], before place: Int) -> Bool {
    words[...place].contains {
      $0.elementsEqual("LATIN".utf8) || $0.elementsEqual("MATHEMATICAL".utf8)
    }
  }

  private static let digits: [String: UInt8] = [
    "ZERO": 0x30, "ONE": 0x31, "TWO": 0x32, "THREE": 0x33, "FOUR": 0x34, "FIVE": 0x35,
    "SIX": 0x36, "SEVEN": 0x37, "EIGHT": 0x38, "NINE": 0x39,
  ]
}
