import Gate
import Posts

/// The posts: made of the answers under the consent, each screened whole before it is shown.
extension Conversation {
  /// Makes the posts, when there is anything to post.
  mutating func makePosts(under campaign: Campaign) -> [Reply] {
    guard !answers.told.isEmpty else { return [.notice(.nothingToPost)] + sameQuestion }
    leaveOutWhatIsLacking(under: campaign)
    stand = stand.moved(to: .posts)
    stand.asksInTurn = false
    stand.detour = nil
    return givePosts(onlyChanged: false, under: campaign)
  }

  /// Nothing more is asked of an officer who has said that the posts are to be made.
  private mutating func leaveOutWhatIsLacking(under campaign: Campaign) {
    for index in answers.entries.indices {
      let entry = answers.entries[index]
      if campaign.topic(entry.topic)?.lacking(in: entry) != nil {
        answers.entries[index].amountLeftOut = true
      }
    }
  }

  /// Gives the posts, or those that differ from what was given before.
  mutating func givePosts(onlyChanged: Bool, under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent else { return followGate(under: campaign) }
    let drafts = drafts(under: campaign, consent)
    let before = drafting.given
    drafting.given = drafts.map { $0.mark ?? 0 }
    guard !drafts.isEmpty else { return [.notice(.nothingToPost), question] }
    // Where a post has come to stand under another number, it is shown under that.
    let shown = drafts.enumerated().filter { index, draft in
      !onlyChanged || draft.mark == nil || !before.indices.contains(index)
        || before[index] != draft.mark
    }
    if shown.isEmpty { return [question] }
    return [.notice(onlyChanged ? .postsChanged : .postsFor(drafting.network))]
      + shown.flatMap(\.element.replies) + [question]
  }

  /// The posts so far, shown without going to them.
  func preview(under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent, !answers.told.isEmpty else {
      return [.notice(.nothingToPost)]
    }
    return drafts(under: campaign, consent).flatMap(\.replies)
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
    let composer = Composer(for: drafting.network, under: consent, mostBytes: mostBytes)
    let outcomes = outcomes(from: composer, for: consent.account, under: campaign)
    return outcomes.enumerated().map { index, made in
      Draft(
        made.outcome, keeping: made.kept, n: index + 1, of: outcomes.count, on: drafting.network,
        screenedBy: campaign.screen)
    }
  }

  /// The posts with what the officer keeps in them, flagged as it is.
  private func outcomes(
    from composer: Composer, for account: Account, under campaign: Campaign
  ) -> [(outcome: Composer.Outcome, kept: [Kept])] {
    let told = answers.entries.indices.filter { answers.entries[$0].happened == .yes }
    let statements = told.compactMap { index in
      statement(of: answers.entries[index], for: account, under: campaign)
        .map { (index: index, statement: $0) }
    }
    let kept = answers.told.flatMap(\.kept)
    switch drafting.form {
    case .summary:
      return composer.summary(of: statements.map(\.statement), in: campaign.language)
        .map { [($0, kept)] } ?? []
    case .thread: return composer.thread(of: statements.map(\.statement)).map { ($0, kept) }
    case .singles:
      return zip(statements, composer.singles(of: statements.map(\.statement))).map {
        made, single in
        let entry = answers.entries[made.index]
        guard let edit = drafting.edits[made.index], edit.entry == entry else {
          return (single, entry.kept)
        }
        return (composer.edited(edit.text, of: made.statement), edit.kept)
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
