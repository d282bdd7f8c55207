package import Posts

/// How conversations are served.
package struct Terms: Hashable, Sendable {
  /// How many days after a person's last message their session is kept.
  package var days: Int
  /// From which all wordings are drawn; `nil` for a seed of its own for each conversation.
  package var seed: UInt64?
  /// Where the posts are to go; `nil` for where the campaign sends them.
  package var network: Network?
  /// The program's version.
  package var version: String

  /// Terms of service.
  package init(days: Int, seed: UInt64?, network: Network?, version: String) {
    self.days = days
    self.seed = seed
    self.network = network
    self.version = version
  }
}
