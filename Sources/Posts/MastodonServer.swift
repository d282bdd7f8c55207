/// The name of a Mastodon server, such as `mastodon.social`.
public struct MastodonServer: Hashable, Sendable {
  /// The name in lower case, with a port if one was given.
  public let name: String

  /// Reads a server's name; a pasted address with `https://` and a slash at the end will do.
  public init?(_ typed: String) {
    var name = typed.lowercased()[...]
    for scheme in ["https://", "http://"] where name.hasPrefix(scheme) {
      name = name.dropFirst(scheme.count)
    }
    if name.hasSuffix("/") { name = name.dropLast() }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, Self.isHost(host), parts.count <= 2,
      parts.dropFirst().allSatisfy({ Self.isPort($0) })
    else { return nil }
    self.name = String(name)
  }

  private static func isHost(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return text.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && label.first != "-" && label.last != "-"
          && label.unicodeScalars.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == "-" }
      }
  }

  private static func isPort(_ text: Substring) -> Bool {
    (1...5).contains(text.utf8.count) && text.unicodeScalars.allSatisfy(\.isASCIIDigit)
  }
}
