/// A web link as X finds it in a text, with `http://` or without.
public struct WebLink: Hashable, Sendable {
  /// The link as it is written.
  public let text: String
  /// Where it stands, in Unicode scalars from the start of the text.
  public let range: Range<Int>
  /// Whether it begins with `http://` or `https://`.
  public let hasProtocol: Bool
  /// Whether anything follows the domain: a port, a path, a query.
  public let hasPath: Bool

  init(in text: [Unicode.Scalar], at range: Range<Int>, hasProtocol: Bool, hasPath: Bool) {
    self.text = String(String.UnicodeScalarView(text[range]))
    self.range = range
    self.hasProtocol = hasProtocol
    self.hasPath = hasPath
  }

  /// The links in a text, in order.
  public static func links(in text: String) -> [WebLink] {
    text.mayHoldLink ? links(in: Array(text.unicodeScalars)) : []
  }

  static func links(in text: [Unicode.Scalar]) -> [WebLink] {
    LinkMatch.all(in: text).flatMap { $0.links(in: text) }
  }
}

extension String {
  /// False when the text surely holds no link: no dot in it is followed by more of a word.
  var mayHoldLink: Bool {
    var afterDot = false
    for byte in utf8 {
      if afterDot, byte > UInt8(ascii: "/") { return true }
      afterDot = byte == UInt8(ascii: ".")
    }
    return false
  }
}

extension WebLink {
  /// Whether it looks like the end of one sentence and the beginning of the next, as in
  /// "end of my shift.Life goes on", rather than like an address.
  public var isAccidental: Bool {
    guard !hasProtocol, !hasPath, let ending = text.split(separator: ".").last,
      ending.first?.isUppercase == true, ending.dropFirst().allSatisfy(\.isLowercase)
    else { return false }
    return !text.lowercased().hasPrefix("www.")
      && !Self.addressEndings.contains(ending.lowercased())
  }

  /// What an officer would write an address with, in whichever case.
  private static let addressEndings: Set<String> = [
    "com", "cymru", "gov", "net", "org", "scot", "uk", "wales",
  ]
}
