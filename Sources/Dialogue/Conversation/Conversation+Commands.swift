public import Posts

/// The commands of the review and the posts.
extension Conversation {
  /// Carries out a command; `nil` where it means nothing and the reply is read as an answer.
  mutating func carry(out command: Command, under campaign: Campaign) -> [Reply]? {
    let place = stand.place
    if place.isGate { return nil }
    if place == .posts, drafting.form != .singles, command.isAboutOneFact {
      return [.notice(.onlySingles)] + sameQuestion
    }
    switch command {
    case .add(let words): return add(words, under: campaign)
    case .change(let n): return numbered(n).map { change($0, under: campaign) } ?? noSuch(n)
    case .remove(let n): return numbered(n).map { remove($0, under: campaign) } ?? noSuch(n)
    case .quietShift where [.open, .anythingElse, .review].contains(place):
      return saidQuiet(under: campaign)
    case .makePosts: return makePosts(under: campaign)
    case .network(let name) where [.review, .posts].contains(place):
      return set(network: name, under: campaign)
    case .give(let form) where place == .posts: return give(as: form, under: campaign)
    case .reword(let n) where place == .posts:
      return numbered(n).map { reword($0, under: campaign) } ?? noSuch(n)
    case .edit(let n) where place == .posts:
      return numbered(n).map { _ in edit(n, under: campaign) } ?? noSuch(n)
    case .link(let n, let target) where place == .posts:
      return link(to: n, at: target, under: campaign)
    case .code(let n, let linked) where place == .posts:
      return code(of: n, linked: linked, under: campaign)
    case .thanks where place == .posts: return finish()
    case .quietShift, .thanks, .network, .give, .reword, .edit, .link, .code: return nil
    }
  }

  /// The entry at a number: at the posts the one a post was made of, else a row of the review.
  private func numbered(_ n: Int) -> Entry? {
    let entries = stand.place == .posts ? answers.told : answers.listed
    return entries.indices.contains(n - 1) ? entries[n - 1] : nil
  }

  /// Asks about an entry anew; own words stay until others come in their place.
  private mutating func change(_ entry: Entry, under campaign: Campaign) -> [Reply] {
    _ = askAnew(entry.topic, under: campaign)
    if entry.words != nil { stand.replaces = answers.entries.firstIndex(of: entry) }
    return [question]
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
