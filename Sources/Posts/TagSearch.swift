/// A link to what others post under a hashtag, for officers who only pass posts on.
public struct TagSearch: Hashable, Sendable {
  /// The link.
  public let url: String

  /// A link to a tag's posts; `nil` where hashtags lead nowhere, or without a server's name.
  ///
  /// - Parameters:
  ///   - tag: the hashtag, without its sign.
  ///   - network: where to look.
  ///   - server: the Mastodon server of the officer's account; of no account elsewhere.
  public init?(for tag: String, on network: Network, server: String = ShareLink.exampleServer) {
    let tag = tag.percentEncoded
    switch network {
    case .x: url = "https://x.com/hashtag/\(tag)"
    case .bluesky: url = "https://bsky.app/hashtag/\(tag)"
    case .mastodon:
      guard let host = MastodonServer(server) else { return nil }
      url = "https://\(host.name)/tags/\(tag)"
    case .threads: url = "https://www.threads.com/search?q=%23\(tag)"
    case .classic, .sms, .plain: return nil
    }
  }
}
