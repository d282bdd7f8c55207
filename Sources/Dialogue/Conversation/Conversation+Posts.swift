import Gate
import Posts

/// The posts: made of the answers under the consent, each screened whole before it is shown.
extension Conversation {
  /// Makes the posts, when there is anything to post.
  mutating func makePosts(under campaign: Campaign) -> [Reply] {
    guard !answers.told.isEmpty else { return [.notice(.nothingToPost)] + sameQuestion }
    stand = stand.moved(to: .posts)
    return givePosts(onlyChanged: false, under: campaign)
  }

  /// Gives the posts, or those that differ from what was given before.
  mutating func givePosts(onlyChanged: Bool, under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent else { return followGate(under: campaign) }
    let drafts = drafts(under: campaign, consent)
    let before = drafting.given
    drafting.given = drafts.compactMap(\.mark)
    guard !drafts.isEmpty else { return [.notice(.nothingToPost), question] }
    let shown =
      onlyChanged ? drafts.filter { $0.mark.map { !before.contains($0) } ?? true } : drafts
    if shown.isEmpty { return [question] }
    return [.notice(onlyChanged ? .postsChanged : .postsFor(drafting.network))]
      + shown.map(\.reply) + [question]
  }

  /// The posts so far, shown without going to them.
  func preview(under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent, !answers.told.isEmpty else {
      return [.notice(.nothingToPost)]
    }
    return drafts(under: campaign, consent).map(\.reply)
  }

  /// Gives the posts in another form.
  mutating func give(as form: Drafting.Form, under campaign: Campaign) -> [Reply] {
    drafting.form = form
    return givePosts(onlyChanged: false, under: campaign)
  }

  /// Words one post otherwise.
  mutating func reword(_ entry: Entry, under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent, let fact = entry.fact, let topic = campaign.topic(fact.topic),
      topic.wordings.choices(for: fact, from: consent.account).count > 1
    else { return [.notice(.noMoreWordings)] + sameQuestion }
    drafting.rewordings[entry.topic, default: 0] += 1
    if let index = answers.entries.firstIndex(of: entry) { drafting.edits[index] = nil }
    return givePosts(onlyChanged: true, under: campaign)
  }

  /// What the facts have become, in the order of the telling.
  func drafts(under campaign: Campaign, _ consent: Consent) -> [Draft] {
    let composer = Composer(for: drafting.network, under: consent)
    let outcomes = outcomes(from: composer, for: consent.account, under: campaign)
    return outcomes.enumerated().map { index, outcome in
      Draft(
        outcome, n: index + 1, of: outcomes.count, on: drafting.network,
        screenedBy: campaign.screen)
    }
  }

  private func outcomes(
    from composer: Composer, for account: Account, under campaign: Campaign
  ) -> [Composer.Outcome] {
    let told = answers.entries.indices.filter { answers.entries[$0].happened == .yes }
    let statements = told.compactMap { index in
      statement(of: answers.entries[index], for: account, under: campaign)
        .map { (index: index, statement: $0) }
    }
    switch drafting.form {
    case .summary:
      return composer.summary(of: statements.map(\.statement), in: campaign.language).map { [$0] }
        ?? []
    case .thread: return composer.thread(of: statements.map(\.statement))
    case .singles:
      return zip(statements, composer.singles(of: statements.map(\.statement))).map {
        made, single in
        guard let edit = drafting.edits[made.index], edit.entry == answers.entries[made.index]
        else { return single }
        return composer.edited(edit.text, of: made.statement)
      }
    }
  }

  private func statement(
    of entry: Entry, for account: Account, under campaign: Campaign
  ) -> Statement? {
    guard let fact = entry.fact, let topic = campaign.topic(fact.topic) else { return nil }
    return topic.wordings.statement(
      of: fact, from: account, in: campaign.language, tags: topic.tags, seed: seed,
      reword: drafting.rewordings[fact.topic] ?? 0)
  }
}
