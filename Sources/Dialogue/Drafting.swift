public import Posts

/// How the posts are to be, and which have been given.
public struct Drafting: Hashable, Sendable {
  /// Where they are to go.
  public internal(set) var network: Network
  /// How often each topic was to be worded otherwise.
  var rewordings: [String: Int] = [:]
  /// The fingerprints of the posts that the officer has been shown last, in order.
  var given: [UInt64] = []

  init(network: Network) {
    self.network = network
  }
}
