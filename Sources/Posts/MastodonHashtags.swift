/// Hashtags as Mastodon finds them: a word after `#`, in which a few signs may join its parts.
enum MastodonHashtags {
  static func hashtags(in text: [Unicode.Scalar]) -> [Hashtag] {
    var tags: [Hashtag] = []
    var index = 0
    while let sign = text[index...].firstIndex(where: \.isHashSign) {
      index = sign + 1
      guard sign == 0 || text[sign - 1].properties.isWhitespace,
        let end = joinedEnd(in: text, from: index) ?? wordEnd(in: text, from: index)
      else { continue }
      tags.append(Hashtag(in: text, sign: sign, end: end))
      index = end
    }
    return tags
  }

  /// The end of a word of three or more, of which an inner one is a letter or joins two parts.
  private static func joinedEnd(in text: [Unicode.Scalar], from start: Int) -> Int? {
    let run = text[start...].firstIndex { !$0.isWordCharacter && !$0.joinsHashtag } ?? text.count
    guard start < run, text[start].isWordCharacter,
      let last = text[start..<run].lastIndex(where: \.isWordCharacter), last > start,
      text[(start + 1)..<last].contains(where: { $0.properties.isAlphabetic || $0.joinsHashtag })
    else { return nil }
    return last + 1
  }

  /// The end of a plain word with a letter in it.
  private static func wordEnd(in text: [Unicode.Scalar], from start: Int) -> Int? {
    let end = text[start...].firstIndex { !$0.isWordCharacter } ?? text.count
    return text[start..<end].contains { $0.properties.isAlphabetic } ? end : nil
  }
}

extension Unicode.Scalar {
  fileprivate var joinsHashtag: Bool {
    switch self {
    case "_", "\u{B7}", "\u{30FB}", "\u{200C}": true
    default: false
    }
  }
}
