public import Gate

/// Makes posts of statements, for one network, under a consent.
public struct Composer: Hashable, Sendable {
  /// The network the posts are for.
  public let network: Network
  private let consent: Consent

  /// What became of one post: it fits, or it does not and says by how much.
  public enum Outcome: Hashable, Sendable {
    case fits(Post)
    /// The shortest wording, and by how many units it is over the limit; never cut.
    case over(text: String, facts: [String], by: Int)
  }

  /// A composer for a network. Without a consent there is none.
  public init(for network: Network, under consent: Consent) {
    self.network = network
    self.consent = consent
  }

  /// One post a fact, in the order given.
  public func singles(of statements: [Statement]) -> [Outcome] {
    []
  }
}
