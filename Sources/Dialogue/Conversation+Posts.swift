import Gate
import Posts
import Screening

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
    let shown = onlyChanged ? drafts.filter { !before.contains($0.mark ?? 0) } : drafts
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

  /// Words one post otherwise.
  mutating func reword(_ entry: Entry, under campaign: Campaign) -> [Reply] {
    guard let consent = gate.consent, let fact = entry.fact, let topic = campaign.topic(fact.topic),
      topic.wordings.choices(for: fact, from: consent.account).count > 1
    else { return [.notice(.noMoreWordings)] + sameQuestion }
    drafting.rewordings[entry.topic, default: 0] += 1
    return givePosts(onlyChanged: true, under: campaign)
  }

  /// What the facts have become, in the order of the telling.
  private func drafts(under campaign: Campaign, _ consent: Consent) -> [Draft] {
    let statements = answers.told.compactMap { entry in
      entry.fact.flatMap { statement(of: $0, from: consent.account, under: campaign) }
    }
    let outcomes = Composer(for: drafting.network, under: consent).singles(of: statements)
    return outcomes.enumerated().map { index, outcome in
      Draft(outcome, n: index + 1, of: outcomes.count, on: drafting.network, campaign.screen)
    }
  }

  private func statement(
    of fact: Fact, from account: Account, under campaign: Campaign
  ) -> Statement? {
    guard let topic = campaign.topic(fact.topic) else { return nil }
    return topic.wordings.statement(
      of: fact, from: account, in: campaign.language, tags: topic.tags, seed: seed,
      reword: drafting.rewordings[fact.topic] ?? 0)
  }
}

/// What became of one fact on its way to a post.
private struct Draft {
  /// What the officer is told of it.
  var reply: Reply
  /// The fingerprint of the post; `nil` when there is none.
  var mark: UInt64?

  /// Screens a finished post whole, since pieces that pass alone can identify together.
  init(_ outcome: Composer.Outcome, n: Int, of count: Int, on network: Network, _ screen: Screen) {
    switch outcome {
    case .over(let text, _, let excess):
      reply = .notice(.tooLong(text: text, by: excess, network))
    case .fits(let post):
      if let finding = screen.findings(in: post.text).first {
        reply = .notice(.postWithheld(topic: post.facts.first ?? "", finding))
      } else {
        reply = .post(post, n: n, of: count)
        mark = fingerprint(of: [post.text])
      }
    }
  }
}
