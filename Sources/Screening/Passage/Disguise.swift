/// Words with digits and signs for letters: "J0hn", "Br1erley", "w@nkers".
enum Disguise {
  /// The word as it is meant to be read; itself when nothing is disguised.
  static func plain(_ text: WordText) -> WordText {
    var letters = 0
    var signs = 0
    for byte in text {
      if byte.isLetter { letters += 1 } else { signs += 1 }
    }
    if let first = text.first, first.isDigit, text.count < 5 { return text }  // 4yo, 2nd
    guard signs > 0, letters >= 2, signs <= letters, !text.contains(UInt8(ascii: "*")) else {
      return text
    }
    for one in [UInt8(ascii: "i"), UInt8(ascii: "l")] {
      guard let meant = read(text, one: one) else { return text }
      if Lexicon.isNameOnly(meant) || Lexicon.isAbusive(meant) { return meant }
    }
    return hidesWithin(text) ? read(text, one: UInt8(ascii: "i")) ?? text : text
  }

  /// Whether every sign stands alone between two letters.
  private static func hidesWithin(_ text: WordText) -> Bool {
    let bytes = text
    guard bytes.count >= 4 else { return false }
    return bytes.indices.allSatisfy { place in
      bytes[place].isLetter
        || (place > 0 && place + 1 < bytes.count && bytes[place - 1].isLetter
          && bytes[place + 1].isLetter)
    }
  }

  private static func read(_ text: WordText, one: UInt8) -> WordText? {
    var meant = WordText()
    for byte in text {
      switch byte {
      case UInt8(ascii: "0"): meant.append(UInt8(ascii: "o"))
      case UInt8(ascii: "1"), UInt8(ascii: "!"): meant.append(one)
      case UInt8(ascii: "3"): meant.append(UInt8(ascii: "e"))
      case UInt8(ascii: "4"), UInt8(ascii: "@"): meant.append(UInt8(ascii: "a"))
      case UInt8(ascii: "5"), UInt8(ascii: "$"): meant.append(UInt8(ascii: "s"))
      case UInt8(ascii: "7"): meant.append(UInt8(ascii: "t"))
      case let letter where letter.isLetter: meant.append(letter)
      default: return nil
      }
    }
    return meant
  }
}
