/// Hashtags as X finds them: letters, digits and a few signs after `#`, and a letter among them.
enum XHashtags {
  static func hashtags(in text: [Unicode.Scalar]) -> [Hashtag] {
    let tags = candidates(in: text)
    guard !tags.isEmpty else { return [] }
    var taken = WebLink.links(in: text).map(\.range)
    // Whichever starts first stands: a tag within a link is none.
    taken.removeAll { link in tags.contains { $0.range.contains(link.lowerBound) } }
    return tags.filter { tag in !taken.contains { $0.overlaps(tag.range) } }
  }

  private static func candidates(in text: [Unicode.Scalar]) -> [Hashtag] {
    var tags: [Hashtag] = []
    var index = 0
    var free = 0
    while let sign = text[index...].firstIndex(where: \.isHashSign) {
      index = sign + 1
      guard sign == 0 || (sign > free && text[sign - 1].mayPrecedeHashtag),
        index < text.count, !text[index].makesEmojiOfHash
      else { continue }
      let end = text[index...].firstIndex { !$0.isHashtagCharacter } ?? text.count
      guard text[index..<end].contains(where: \.isLetterOrMark) else { continue }
      let rest = text[end...]
      if rest.first?.isHashSign != true, !rest.starts(with: "://".unicodeScalars) {
        tags.append(Hashtag(in: text, sign: sign, end: end))
      }
      index = end
      free = end
    }
    return tags
  }
}

extension Unicode.Scalar {
  fileprivate var isHashtagCharacter: Bool {
    switch self {
    case "_", "\u{200C}", "\u{200D}", "\u{A67E}", "\u{05BE}", "\u{05F3}", "\u{05F4}", "\u{FF5E}",
      "\u{301C}", "\u{309B}", "\u{309C}", "\u{30A0}", "\u{30FB}", "\u{3003}", "\u{0F0B}",
      "\u{0F0C}", "\u{00B7}":
      true
    default: isLetterOrMark || properties.generalCategory == .decimalNumber
    }
  }

  /// A variation selector is a mark, yet an emoji that ends with one may stand before a tag.
  fileprivate var mayPrecedeHashtag: Bool {
    makesVariant || !isHashtagCharacter && self != "&"
  }

  /// What follows the `#` of a keycap.
  fileprivate var makesEmojiOfHash: Bool { self == "\u{FE0F}" || self == "\u{20E3}" }

  private var makesVariant: Bool { self == "\u{FE0E}" || self == "\u{FE0F}" }
}
