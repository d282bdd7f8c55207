public import Posts

/// The commands of the review and the posts.
extension Conversation {
  /// Carries out a command; `nil` where it means nothing and the reply is read as an answer.
  mutating func carry(out command: Command, under campaign: Campaign) -> [Reply]? {
    switch (command, stand.place) {
    case (.makePosts, .review), (.makePosts, .anythingElse), (.makePosts, .posts):
      return makePosts(under: campaign)
    case (.quietShift, .open), (.quietShift, .anythingElse), (.quietShift, .review):
      return saidQuiet(under: campaign)
    case (.add(let words), _):
      guard let topic = campaign.topics.first(where: { $0.kind == .words }) else { return nil }
      return words.map { own(words: $0, of: topic.id, under: campaign) }
        ?? askAnew(topic.id, under: campaign)
    case (.change(let n), .review), (.change(let n), .posts):
      return numbered(n).map { askAnew($0.topic, under: campaign) } ?? noSuch(n)
    case (.remove(let n), .review), (.remove(let n), .posts):
      return numbered(n).map { remove($0, under: campaign) } ?? noSuch(n)
    case (.reword(let n), .posts):
      return numbered(n).map { reword($0, under: campaign) } ?? noSuch(n)
    case (.network(let name), .posts), (.network(let name), .review):
      return set(network: name, under: campaign)
    case (.makePosts, _), (.quietShift, _), (.change, _), (.remove, _), (.reword, _), (.network, _):
      return nil
    }
  }

  /// The entry that a number stands for: in the review its row, at the posts the post's fact.
  private func numbered(_ n: Int) -> Entry? {
    let entries = stand.place == .posts ? answers.told : answers.listed
    return entries.indices.contains(n - 1) ? entries[n - 1] : nil
  }

  private func noSuch(_ n: Int) -> [Reply] { [.notice(.noSuchNumber(n))] + sameQuestion }

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
