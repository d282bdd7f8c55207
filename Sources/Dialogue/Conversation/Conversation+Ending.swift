import Gate

/// How a conversation ends.
extension Conversation {
  /// Ends it, for good or until the officer is back.
  mutating func end(_ how: Ending) -> [Reply] {
    ending = how
    return [.done(how, keeping)]
  }

  /// Ends it well, the posts given or not.
  mutating func finish() -> [Reply] {
    guard stand.place == .posts, let consent = gate.consent else { return end(.nothingPosted) }
    return end(.posted(consent.account))
  }

  /// Withdraws everything: consent, answers, posts.
  mutating func erase() {
    gate = Gate()
    answers = Answers()
    log = []
    drafting = Drafting(network: drafting.network)
    stand = Stand(.gate(.takePart))
  }
}
