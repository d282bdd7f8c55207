public import Gate

/// Makes posts of statements, for one network, under a consent.
public struct Composer: Hashable, Sendable {
  /// The network the posts are for.
  public let network: Network
  /// A limit in place of the network's own, such as a Mastodon server's.
  public let limit: Int?
  /// The most bytes of UTF-8 that the messages take in which posts are handed over.
  public let mostBytes: Int?
  private let consent: Consent

  /// A composer for a network; without a consent there is none.
  public init(
    for network: Network, under consent: Consent, limit: Int? = nil, mostBytes: Int? = nil
  ) {
    self.network = network
    self.limit = limit
    self.mostBytes = mostBytes
    self.consent = consent
  }

  /// One post a fact, in the order given: the first wording that fits, then its hashtags.
  public func singles(of statements: [Statement]) -> [Outcome] {
    statements.map(tidied).map { statement in
      let drafts = statement.rungs.map { draft($0, of: [statement]) }
      let text = drafts.first { fits($0) } ?? drafts.last ?? ""
      return outcome(text, of: [statement])
    }
  }

  /// A fact in words that a post on the network may hold.
  func tidied(_ statement: Statement) -> Statement {
    let tidy = { (words: String) in
      network == .sms ? words.tidied.inPlainLetters : words.tidied
    }
    return Statement(
      fact: statement.fact, rungs: statement.rungs.map(tidy), clause: tidy(statement.clause),
      tags: statement.tags)
  }

  /// A finished text: the words, and after one space the hashtags of the facts in it.
  func draft(_ words: String, of statements: [Statement]) -> String {
    let tags = TagLine(of: statements, on: network).text
    return tags.isEmpty ? words : words + " " + tags
  }

  /// Whether a finished text fits, on the network and in a message.
  func fits(_ text: String) -> Bool {
    Measured(text, on: network, limit: limit).excess == 0
      && (mostBytes.map { text.utf8.count <= $0 } ?? true)
  }

  /// What becomes of a finished text.
  func outcome(_ text: String, of statements: [Statement]) -> Outcome {
    let measured = Measured(text, on: network, limit: limit)
    let facts = statements.map(\.fact)
    return measured.excess == 0
      ? .fits(Post(measured, of: facts)) : .over(text: text, facts: facts, by: measured.excess)
  }
}
