/// Where the conversation goes next.
extension Conversation {
  /// Goes to the next question and puts it.
  mutating func goOn(under campaign: Campaign) -> [Reply] {
    let next = nextPlace(under: campaign)
    if next == stand.detour {
      stand.detour = nil
    } else if stand.place == .review || stand.place == .posts, next.about != nil, !stand.asksInTurn
    {
      stand.detour = stand.place
    }
    if next == .review { stand.asksInTurn = false }
    stand = stand.moved(to: next)
    return arrive(under: campaign)
  }

  /// Goes to a place, the way back there being the log's.
  mutating func move(to place: Place, under campaign: Campaign) -> [Reply] {
    stand = stand.moved(to: place)
    stand.detour = nil
    stand.asksInTurn = false
    return arrive(under: campaign)
  }

  /// What is said on arriving where the conversation stands, its question last.
  mutating func arrive(under campaign: Campaign) -> [Reply] {
    switch stand.place {
    case .review: listed + [question]
    case .posts: givePosts(onlyChanged: true, under: campaign)
    case .gate, .open, .topic, .count, .minutes, .anythingElse: [question]
    }
  }

  /// What a noted fact still lacks comes first, then the way back from a change; then, if the
  /// officer wants to be asked, the campaign's questions in their order.
  private func nextPlace(under campaign: Campaign) -> Place {
    for entry in answers.told {
      if let lacking = campaign.topic(entry.topic)?.lacking(in: entry) { return lacking }
    }
    if let detour = stand.detour { return detour }
    switch stand.place {
    case .review, .posts: if !stand.asksInTurn { return stand.place }
    case .gate, .open, .topic, .count, .minutes, .anythingElse: break
    }
    guard stand.asksInTurn else { return .anythingElse }
    let unasked = campaign.topics.first { $0.asked && answers[$0.id] == nil }
    return unasked.map { .topic($0.id) } ?? .review
  }
}
