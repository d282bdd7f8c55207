/// A place a post can go, as far as measuring and wording it needs to know.
public enum Network: String, Hashable, Sendable, CaseIterable {
  case x
  /// The 140 characters of 2015.
  case classic
  case bluesky, mastodon, threads, sms
  /// Anywhere else: no limit, no rules.
  case plain
}
