/// A finished post: its text, and how it measures on its network.
///
/// Only ``Composer`` makes one, and a composer takes a `Consent`.
public struct Post: Hashable, Sendable {
  /// The post, hashtags and all, and nothing else.
  public let text: String
  /// The facts it was made of, in order.
  public let facts: [String]
  /// Where it is to go.
  public let network: Network
  /// Its length in the network's own unit.
  public let length: Int
  /// The most the network takes; `nil` where there is no limit.
  public let limit: Int?

  init(_ measured: Measured, of facts: [String]) {
    text = measured.text
    self.facts = facts
    network = measured.network
    length = measured.length
    limit = measured.limit
  }
}
