@_spi(_Unicode) import Swift

/// How X has weighed the characters of a post over the years.
///
/// The text is brought to NFC first, so that é weighs the same however it was typed. The standard
/// library has NFC but does not promise its name, hence the SPI import; the tests notice if it goes.
enum Weighing: Hashable, Sendable {
  /// To 2017, of 140: every code point is one.
  case even
  /// From 2017, of 280: one for Latin and its neighbours, two for the rest.
  case byScript
  /// From 2018, of 280: the same, and an emoji is two whatever it is made of.
  case byScriptAndEmoji

  /// What any link weighs, long or short.
  static let link = 23

  /// The weight of a finished text, links and all.
  func weight(of text: String) -> Int {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    if isASCII, !text.mayHoldLink { return text.utf8.count }

    let scalars = isASCII ? Array(text.unicodeScalars) : Array(text._nfc)
    var weight = 0
    var index = 0
    for link in WebLink.links(in: scalars) {
      weight += self.weight(of: scalars[index..<link.range.lowerBound]) + Self.link
      index = link.range.upperBound
    }
    return weight + self.weight(of: scalars[index...])
  }

  /// The weight of text between links.
  private func weight(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
    switch self {
    case .even: scalars.count
    case .byScript: scalars.reduce(0) { $0 + $1.weight }
    case .byScriptAndEmoji:
      scalars.contains { $0.mayStartSequence }
        ? String(String.UnicodeScalarView(scalars)).reduce(0) { $0 + $1.weight }
        : scalars.reduce(0) { $0 + $1.weight }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var weight: Int {
    switch value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }

  fileprivate var mayStartSequence: Bool {
    value > 0xA8 && properties.isEmoji || self == "\u{20E3}"
  }
}

extension Character {
  fileprivate var weight: Int {
    isWeighedAsEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.weight }
  }

  private var isWeighedAsEmoji: Bool {
    guard let first = unicodeScalars.first, first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation
      || unicodeScalars.count > 1 && (first.value > 0xA8 || unicodeScalars.contains("\u{20E3}"))
  }
}
