public import Posts

/// The commands of the review and the posts.
extension Conversation {
  /// Carries out a command; `nil` where it means nothing and the reply is read as an answer.
  mutating func carry(out command: Command, under campaign: Campaign) -> [Reply]? {
    switch stand.place {
    case .posts: carry(outAtPosts: command, under: campaign)
    case .review: carry(outAtReview: command, under: campaign)
    case .open, .anythingElse, .topic, .count, .minutes:
      switch command {
      case .add(let words): add(words, under: campaign)
      case .change(let n): listed(n).map { change($0, under: campaign) } ?? noSuch(n)
      case .remove(let n): listed(n).map { remove($0, under: campaign) } ?? noSuch(n)
      case .makePosts where stand.place == .anythingElse: makePosts(under: campaign)
      case .quietShift where stand.place == .anythingElse || stand.place == .open:
        saidQuiet(under: campaign)
      case .makePosts, .quietShift, .give, .reword, .edit, .link, .code, .network: nil
      }
    case .gate: nil
    }
  }

  private mutating func carry(outAtReview command: Command, under campaign: Campaign) -> [Reply]? {
    switch command {
    case .makePosts: makePosts(under: campaign)
    case .quietShift: saidQuiet(under: campaign)
    case .change(let n): listed(n).map { change($0, under: campaign) } ?? noSuch(n)
    case .remove(let n): listed(n).map { remove($0, under: campaign) } ?? noSuch(n)
    case .add(let words): add(words, under: campaign)
    case .network(let name): set(network: name, under: campaign)
    case .give, .reword, .edit, .link, .code: nil
    }
  }

  private mutating func carry(outAtPosts command: Command, under campaign: Campaign) -> [Reply]? {
    switch command {
    case .makePosts: makePosts(under: campaign)
    case .give(let form): give(as: form, under: campaign)
    case .change(let n): told(n).map { change($0, under: campaign) } ?? noSuch(n)
    case .remove(let n): told(n).map { remove($0, under: campaign) } ?? noSuch(n)
    case .reword(let n): told(n).map { reword($0, under: campaign) } ?? noSuch(n)
    case .edit(let n): told(n).map { _ in edit(n, under: campaign) } ?? noSuch(n)
    case .link(let n, let place): link(to: n, at: place, under: campaign)
    case .code(let n, let linked): code(of: n, linked: linked, under: campaign)
    case .add(let words): add(words, under: campaign)
    case .network(let name): set(network: name, under: campaign)
    case .quietShift: nil
    }
  }

  /// The entry of a row of the review.
  private func listed(_ n: Int) -> Entry? { answers.listed.nth(n) }

  /// The entry that a post was made of.
  private func told(_ n: Int) -> Entry? { answers.told.nth(n) }

  private mutating func add(_ words: String?, under campaign: Campaign) -> [Reply]? {
    guard let topic = campaign.topics.first(where: { $0.kind == .words }) else { return nil }
    return words.map { own(words: $0, of: topic.id, under: campaign) }
      ?? askAnew(topic.id, under: campaign)
  }

  /// Asks about an entry anew; own words are taken out, since new ones come in their place.
  private mutating func change(_ entry: Entry, under campaign: Campaign) -> [Reply] {
    if entry.words != nil, let index = answers.entries.firstIndex(of: entry) {
      answers.entries[index].happened = .removed
    }
    return askAnew(entry.topic, under: campaign)
  }

  private mutating func remove(_ entry: Entry, under campaign: Campaign) -> [Reply] {
    guard let index = answers.entries.firstIndex(of: entry) else { return sameQuestion }
    answers.entries[index].happened = .removed
    let struck: [Reply] = entry.happened == .yes ? [.notice(.struck([entry]))] : []
    return struck + stay(under: campaign)
  }

  private mutating func set(network name: String, under campaign: Campaign) -> [Reply] {
    guard let network = Network(named: name) else {
      return [.notice(.networkUnknown)] + sameQuestion
    }
    drafting.network = network
    return stand.place == .posts
      ? givePosts(onlyChanged: false, under: campaign)
      : [.notice(.networkSet(network))] + sameQuestion
  }
}

extension [Entry] {
  /// The entry at a number, counted from 1.
  fileprivate func nth(_ n: Int) -> Entry? { indices.contains(n - 1) ? self[n - 1] : nil }
}

extension Network {
  /// The network that officers call by a name.
  public init?(named name: String) {
    switch name.lowercased() {
    case "twitter": self = .x
    case "text", "texts", "message": self = .sms
    case "facebook", "linkedin", "nextdoor", "whatsapp", "elsewhere", "other": self = .plain
    case let name: self.init(rawValue: name)
    }
  }
}
