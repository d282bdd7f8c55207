/// A link that opens a post, ready to be sent, in the officer's own app or mail.
///
/// The program opens nothing and sends nothing: the officer follows the link, on whichever device
/// is logged in, and posts there. The whole text travels in one parameter, hashtags included.
public struct ShareLink: Hashable, Sendable {
  /// The link.
  public let url: String

  /// Where a link can take a post.
  public enum Target: String, Hashable, Sendable, CaseIterable {
    case x, bluesky, mastodon, threads, whatsapp, mailto, sms
  }

  /// The server that stands for the one an officer has not named yet.
  public static let exampleServer = "mastodon.example"

  /// A link that takes a text to a target; `nil` when the server is not a server's name.
  ///
  /// - Parameters:
  ///   - text: the post, of any length.
  ///   - target: the network or the app.
  ///   - server: the Mastodon server of the officer's account; of no account elsewhere.
  public init?(_ text: String, to target: Target, server: String = exampleServer) {
    switch target {
    case .x: url = "https://x.com/intent/post?text=" + text.percentEncoded
    case .bluesky: url = "https://bsky.app/intent/compose?text=" + text.percentEncoded
    case .mastodon:
      guard let host = MastodonServer(server) else { return nil }
      url = "https://\(host.name)/share?text=" + text.percentEncoded
    case .threads: url = "https://www.threads.com/intent/post?text=" + text.percentEncoded
    case .whatsapp: url = "https://wa.me/?text=" + text.percentEncoded
    case .mailto: url = "mailto:?body=" + text.withMailLineEnds.percentEncoded
    // iOS reads `&body`, Android `?body`; both read this.
    case .sms: url = "sms:?&body=" + text.percentEncoded
    }
  }

  /// Whether every browser and terminal takes a link of this length.
  public var isShort: Bool { url.utf8.count <= 2000 }
}

extension String {
  /// The text with the line ends of mail, CR LF (RFC 6068).
  fileprivate var withMailLineEnds: String {
    var lines = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", previous != "\r" { lines.append("\r") }
      lines.append(scalar)
      previous = scalar
    }
    return String(lines)
  }
}
