extension Network {
  /// The length of a text in the network's own unit.
  ///
  /// For a text message it is that of its ``TextMessage``, which also says in which unit.
  func length(of text: String) -> Int {
    switch self {
    case .x: Weighing.byScriptAndEmoji.weight(of: text)
    case .classic: Weighing.even.weight(of: text)
    case .bluesky, .plain: text.count
    case .mastodon: MastodonText.counted(text).count
    case .threads: text.reduce(0) { $0 + ($1.isEmoji ? $1.utf8.count : 1) }
    case .sms: TextMessage(text).length
    }
  }

  /// The most bytes of UTF-8 a post may have, where the network has such a limit as well.
  var byteLimit: Int? { self == .bluesky ? 3000 : nil }

  /// Whether a byte-order mark or a noncharacter makes a post invalid.
  var refusesMarks: Bool { self == .x || self == .classic }
}

extension Character {
  /// Whether it is drawn as an emoji.
  fileprivate var isEmoji: Bool {
    guard let first = unicodeScalars.first, first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
      || unicodeScalars.contains("\u{20E3}")
  }
}
