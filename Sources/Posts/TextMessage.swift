/// A text as the phone networks send it: in which alphabet, and in how many parts.
///
/// It is taken as it is typed, without normalising: a letter with a combining accent is not in the
/// GSM alphabet, and one such letter halves the room for all the others.
public struct TextMessage: Hashable, Sendable {
  /// The alphabet the whole text is sent in.
  public let encoding: Encoding
  /// The length: septets, or UTF-16 units.
  public let length: Int
  /// How many messages it is sent as; one even for no text at all.
  public let segments: Int

  /// An alphabet of text messages.
  public enum Encoding: String, Hashable, Sendable, CaseIterable {
    /// 160 plain characters, a few of which count twice.
    case gsm7 = "GSM-7"
    /// 70 characters of any script.
    case ucs2 = "UCS-2"

    /// The most that one message holds.
    public var limit: Int {
      switch self {
      case .gsm7: 160
      case .ucs2: 70
      }
    }

    /// The most that a message holds which is a part of a longer one.
    var partLimit: Int {
      switch self {
      case .gsm7: 153
      case .ucs2: 67
      }
    }
  }

  /// Reads a text as a message, or several.
  public init(_ text: String) {
    let septets = text.unicodeScalars.map { GSMAlphabet.septets(of: $0) }
    let plain = septets.compactMap(\.self)
    encoding = plain.count == septets.count ? .gsm7 : .ucs2
    let sizes = encoding == .gsm7 ? plain : text.unicodeScalars.map { UTF16.width($0) }
    length = sizes.reduce(0, +)
    segments = length <= encoding.limit ? 1 : Self.parts(of: sizes, holding: encoding.partLimit)
  }

  /// How many parts the characters take in order, none of them halved.
  private static func parts(of sizes: [Int], holding limit: Int) -> Int {
    var parts = 1
    var filled = 0
    for size in sizes {
      if filled + size > limit {
        parts += 1
        filled = 0
      }
      filled += size
    }
    return parts
  }
}
