/// The classes of character that a web link is read by, as X draws them.
extension Unicode.Scalar {
  /// A letter of the alphabet, A to Z, either case.
  var isASCIILetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// One of the digits 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a link may follow directly.
  var mayPrecedeLink: Bool {
    switch self {
    case "@", "＠", "$", "#", "＃": false
    default: !isASCIILetter && !isASCIIDigit && !isRefusedByX
    }
  }

  /// Whether a domain without `http://` may not follow directly.
  var joinsToDomain: Bool {
    switch self {
    case "-", "_", ".", "/": true
    default: false
    }
  }

  /// Whether a label of a domain name may start or end with it.
  var isDomainCharacter: Bool {
    switch self {
    case "!", "'", "#", "%", "&", "(", ")", "*", "+", ",", "\\", "-", ".", "/", ":", ";", "<", "=",
      ">", "?", "@", "[", "]", "^", "_", "{", "|", "}", "~", "$":
      false
    default: !isLinkSpace && !isDirectionMark && !isRefusedByX
    }
  }

  /// Whether it is a letter of a domain that stands among another script's words.
  var isPlainDomainCharacter: Bool {
    self == "-" || isASCIILetter || isASCIIDigit || isAccentedLatin
  }

  /// Whether it may follow a top-level domain that ends there.
  var mayFollowDomain: Bool {
    switch self {
    case "@", "+", "-": false
    default: !isASCIILetter && !isASCIIDigit
    }
  }

  /// Whether it may stand in the path of a link.
  var isPathCharacter: Bool {
    switch self {
    case "!", "*", "'", ";", ":", "=", "+", ",", ".", "$", "/", "%", "#", "[", "]", "-", "–", "_",
      "~", "@", "|", "&":
      true
    default: isPathLetter
    }
  }

  /// Whether a path may end with it.
  var mayEndPath: Bool {
    switch self {
    case "+", "-", "=", "_", "#", "/": true
    default: isPathLetter
    }
  }

  /// Whether it may stand in the query of a link.
  var isQueryCharacter: Bool {
    switch self {
    case "!", "?", "*", "'", "@", "(", ")", ";", ":", "&", "=", "+", "$", "/", "%", "#", "[", "]",
      "-", "_", ".", ",", "~", "|":
      true
    default: isASCIILetter || isASCIIDigit
    }
  }

  /// Whether a query may end with it.
  var mayEndQuery: Bool {
    switch self {
    case "-", "_", "&", "=", "#", "/": true
    default: isASCIILetter || isASCIIDigit
    }
  }

  /// A character that no post on X may hold: a byte-order mark or a noncharacter.
  var isRefusedByX: Bool {
    switch value {
    case 0xFFFE, 0xFEFF, 0xFFFF: true
    default: false
    }
  }

  /// A Latin letter with an accent, or a combining accent.
  var isAccentedLatin: Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263,
      0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  private var isPathLetter: Bool {
    isASCIILetter || isASCIIDigit || isAccentedLatin || (0x400...0x4FF).contains(value)
  }

  private var isLinkSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  private var isDirectionMark: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
