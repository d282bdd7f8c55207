/// A hashtag as a network finds it in a text.
public struct Hashtag: Hashable, Sendable {
  /// The tag without its sign, as typed.
  public let name: String
  /// Where it stands with its sign, in Unicode scalars from the start of the text.
  public let range: Range<Int>

  init(in text: [Unicode.Scalar], sign: Int, end: Int) {
    name = String(String.UnicodeScalarView(text[(sign + 1)..<end]))
    range = sign..<end
  }
}

extension Network {
  /// The hashtags that the network makes of a text, in order.
  ///
  /// Text messages have none; Threads takes the first for its topic.
  public func hashtags(in text: String) -> [Hashtag] {
    guard text.unicodeScalars.contains(where: \.isHashSign) else { return [] }
    let scalars = Array(text.unicodeScalars)
    return switch self {
    case .x, .classic, .plain: XHashtags.hashtags(in: scalars)
    case .bluesky: BlueskyHashtags.hashtags(in: scalars)
    case .mastodon: MastodonHashtags.hashtags(in: scalars)
    case .threads: Array(XHashtags.hashtags(in: scalars).filter { $0.name.count <= 50 }.prefix(1))
    case .sms: []
    }
  }
}

extension Unicode.Scalar {
  /// The sign of a hashtag, narrow or wide.
  var isHashSign: Bool { self == "#" || self == "＃" }

  /// A letter of any script, or a mark on one.
  var isLetterOrMark: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  /// What Mastodon takes for a part of a word.
  var isWordCharacter: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
    default: properties.isAlphabetic
    }
  }
}
