import Gate
import Posts

/// Hand-over: a post on its way to the officer's own phone, with no call of the program's own.
extension Conversation {
  /// Gives a link that opens a post in the officer's own app.
  ///
  /// `place` names another target, or the officer's Mastodon server.
  func link(to n: Int, at place: String?, under campaign: Campaign) -> [Reply] {
    guard let post = post(n, under: campaign) else { return noSuch(n) }
    let named = place.flatMap { ShareLink.Target(named: $0) }
    guard let target = named ?? (place == nil ? drafting.network.target : .mastodon) else {
      return [.notice(.whichTarget)] + sameQuestion
    }
    let server = named == nil ? place : nil
    if target == .mastodon, server == nil { return [.notice(.whichServer(n))] + sameQuestion }
    guard let link = ShareLink(post.text, to: target, server: server ?? ShareLink.exampleServer)
    else { return [.notice(.whichServer(n))] + sameQuestion }
    guard link.isShort else { return [.notice(.linkTooLong)] + sameQuestion }
    return [.link(link.url, n: n)] + sameQuestion
  }

  /// Gives a code that a phone can read: of the post itself, so that no network sees it before it
  /// is posted, or of its link.
  func code(of n: Int, linked: Bool, under campaign: Campaign) -> [Reply] {
    guard let post = post(n, under: campaign) else { return noSuch(n) }
    guard linked else { return [.code(post.text, n: n)] + sameQuestion }
    guard let target = drafting.network.target, target != .mastodon,
      let link = ShareLink(post.text, to: target)
    else { return [.notice(.whichTarget)] + sameQuestion }
    return [.code(link.url, n: n)] + sameQuestion
  }

  private func post(_ n: Int, under campaign: Campaign) -> Post? {
    guard let consent = gate.consent else { return nil }
    let drafts = drafts(under: campaign, consent)
    return drafts.indices.contains(n - 1) ? drafts[n - 1].post : nil
  }

  func noSuch(_ n: Int) -> [Reply] { [.notice(.noSuchNumber(n))] + sameQuestion }
}

extension Network {
  /// Where a link takes a post for the network; `nil` when it has no such links.
  fileprivate var target: ShareLink.Target? {
    switch self {
    case .x, .classic: .x
    case .bluesky: .bluesky
    case .mastodon: .mastodon
    case .threads: .threads
    case .sms: .sms
    case .plain: nil
    }
  }
}

extension ShareLink.Target {
  /// The target that officers call by a name.
  fileprivate init?(named name: String) {
    switch name {
    case "twitter": self = .x
    case "email", "mail": self = .mailto
    case "text": self = .sms
    case let name: self.init(rawValue: name)
    }
  }
}
