public import Gate

/// Makes posts of statements, for one network, under a consent.
public struct Composer: Hashable, Sendable {
  /// The network the posts are for.
  public let network: Network
  let room: Room
  private let consent: Consent

  /// What became of one post: it fits, or it does not and says by how much.
  public enum Outcome: Hashable, Sendable {
    case fits(Post)
    /// The shortest wording, and by how many units it is over the limit; never cut.
    case over(text: String, facts: [String], by: Int)
  }

  /// A composer for a network; without a consent there is none.
  ///
  /// A limit given here replaces the network's own, as for a Mastodon server with another.
  public init(for network: Network, under consent: Consent, limit: Int? = nil) {
    self.network = network
    self.consent = consent
    room = Room(network: network, limit: limit)
  }

  /// One post a fact, in the order given: the first wording that fits, with its tags.
  public func singles(of statements: [Statement]) -> [Outcome] {
    statements.map { statement in
      let tags = TagLine(of: [statement]).text
      let drafts = statement.rungs.map { $0.closing(with: tags) }
      return outcome(of: drafts, facts: [statement.fact])
    }
  }

  /// The first of the drafts that fits, or the last and by how much it does not.
  func outcome(of drafts: [String], facts: [String]) -> Outcome {
    var shortest = ""
    for draft in drafts {
      let measured = Measured(draft, on: network, limit: room.limit)
      if measured.excess == 0 {
        return .fits(
          Post(
            text: draft, facts: facts, network: network, length: measured.length,
            limit: measured.limit))
      }
      shortest = draft
    }
    return .over(text: shortest, facts: facts, by: room.excess(of: shortest))
  }
}

extension String {
  /// The text with a line of hashtags after it, one space between.
  func closing(with tags: String) -> String {
    tags.isEmpty ? self : self + " " + tags
  }
}
