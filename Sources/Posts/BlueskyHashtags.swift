/// Hashtags as the Bluesky app finds them: anything up to white space, less the punctuation at the
/// end, as long as it is not all digits and punctuation.
enum BlueskyHashtags {
  static func hashtags(in text: [Unicode.Scalar]) -> [Hashtag] {
    var tags: [Hashtag] = []
    var index = 0
    while let sign = text[index...].firstIndex(where: \.isHashSign) {
      index = sign + 1
      guard sign == 0 || text[sign - 1].isBlueskySpace else { continue }
      let run = text[index...].firstIndex { !$0.isBlueskyTagCharacter } ?? text.count
      let word = text[index..<run]
      guard word.first != "\u{FE0F}", word.contains(where: \.isBlueskyTagSubstance) else {
        continue
      }
      let end = word.lastIndex { !$0.isPunctuation }.map { $0 + 1 } ?? index
      let tag = Hashtag(in: text, sign: sign, end: end)
      if (1...longest).contains(tag.name.utf16.count) { tags.append(tag) }
      index = run
    }
    return tags
  }

  /// In UTF-16 units, as the app counts them; the network itself would take 64 graphemes.
  private static let longest = 64
}

extension Unicode.Scalar {
  fileprivate var isBlueskySpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  fileprivate var isBlueskyTagCharacter: Bool {
    switch value {
    case 0xAD, 0x2060, 0x200A...0x200D, 0x20E2: false
    default: !isBlueskySpace
    }
  }

  fileprivate var isBlueskyTagSubstance: Bool { !isASCIIDigit && !isPunctuation }

  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
