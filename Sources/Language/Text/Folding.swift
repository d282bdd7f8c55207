/// How one scalar of a reply counts towards its words.
///
/// Capitals, accents and apostrophes are how a phone writes, not what an officer means:
/// "DON’T", "don't" and "dont" are one word, and so are "tŷ" and "ty".
enum Folding: Equatable {
  case letter(UInt8)
  case digit(UInt8)
  /// Leaves no trace inside a word: apostrophes, joiners, variation selectors, skin tones.
  case silent
  case space
  /// Stands by itself: punctuation, named by the ASCII character it counts as.
  case mark(UInt8)
  /// A vulgar fraction such as ½.
  case fraction(Int, Int)
  /// Anything else stands by itself as it is: emoji, other scripts.
  case symbol

  /// How a scalar counts.
  init(_ scalar: Unicode.Scalar) {
    guard let ascii = UInt8(exactly: scalar.value), ascii < 0x80 else {
      self = Self.beyondASCII(scalar)
      return
    }
    switch ascii {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .letter(ascii)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter(ascii | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit(ascii - UInt8(ascii: "0"))
    case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .silent
    case 0x0A, 0x0D: self = .mark(0x0A)
    case 0...0x20, 0x7F: self = .space
    default: self = .mark(ascii)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> Folding {
    switch scalar {
    case "à"..."å", "À"..."Å", "ā", "Ā": .letter(UInt8(ascii: "a"))
    case "è"..."ë", "È"..."Ë": .letter(UInt8(ascii: "e"))
    case "ì"..."ï", "Ì"..."Ï": .letter(UInt8(ascii: "i"))
    case "ò"..."ö", "Ò"..."Ö": .letter(UInt8(ascii: "o"))
    case "ù"..."ü", "Ù"..."Ü": .letter(UInt8(ascii: "u"))
    case "ŵ", "Ŵ", "ẁ", "Ẁ", "ẃ", "Ẃ", "ẅ", "Ẅ": .letter(UInt8(ascii: "w"))
    case "ŷ", "Ŷ", "ỳ", "Ỳ", "ý", "Ý", "ÿ", "Ÿ": .letter(UInt8(ascii: "y"))
    case "ñ", "Ñ": .letter(UInt8(ascii: "n"))
    case "ç", "Ç": .letter(UInt8(ascii: "c"))
    case "\u{2018}"..."\u{201B}", "\u{2BC}", "´": .silent
    case "\u{200B}"..."\u{200D}", "\u{FE00}"..."\u{FE0F}", "\u{2060}", "\u{FEFF}", "\u{AD}",
      "\u{1F3FB}"..."\u{1F3FF}", "\u{300}"..."\u{36F}", "\u{20E3}":
      .silent
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": .space
    case "\u{2028}", "\u{2029}", "\u{85}": .mark(0x0A)
    case "\u{2010}"..."\u{2015}", "\u{2212}": .mark(UInt8(ascii: "-"))
    case "…": .mark(UInt8(ascii: "."))
    case "“", "”", "«", "»": .mark(UInt8(ascii: "\""))
    case "×": .letter(UInt8(ascii: "x"))
    case "≈", "∼": .mark(UInt8(ascii: "~"))
    case "½": .fraction(1, 2)
    case "¼": .fraction(1, 4)
    case "¾": .fraction(3, 4)
    case "⅓": .fraction(1, 3)
    case "⅔": .fraction(2, 3)
    default: .symbol
    }
  }
}
