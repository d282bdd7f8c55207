/// A place a post can go, as far as measuring and wording it needs to know.
public enum Network: String, Hashable, Sendable, CaseIterable {
  case x
  /// The 140 characters of 2015.
  case classic
  case bluesky, mastodon, threads, sms
  /// Anywhere else: no limit, no rules.
  case plain

  /// The most a post may count here, in the network's own unit; `nil` where there is no limit.
  ///
  /// For a text message it is that of one message of plain characters; ``Measured`` knows better
  /// once it has seen the text.
  public var limit: Int? {
    switch self {
    case .x: 280
    case .classic: 140
    case .bluesky: 300
    case .mastodon, .threads: 500
    case .sms: 160
    case .plain: nil
    }
  }
}
