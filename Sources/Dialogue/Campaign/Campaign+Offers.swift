import Gate
import Language

/// An answer that a question offers.
public struct Offer: Hashable, Sendable {
  /// What is shown: "Yes".
  public var title: String
  /// What an officer could type to the same effect: "yes".
  public var typed: String
}

extension Reply.Asked {
  /// The answers that the question offers, in order; none where the officer says how many, how long
  /// or what.
  public func offers(under campaign: Campaign) -> [Offer] {
    switch pending {
    case .unlikely, .restart: return campaign.language.yesNo
    case .flagged(let flagged):
      return flagged.instead == nil ? [] : campaign.language.yesNo
    case .pause, .edit: return []
    case nil: break
    }
    switch place {
    case .gate(.account):
      return Account.allCases.map {
        let label = $0.label(in: campaign.language)
        return Offer(title: label, typed: label.lowercased())
      }
    case .gate: return campaign.language.yesNo
    case .topic(let id) where campaign.topic(id)?.kind == .yesNo: return campaign.language.yesNo
    case .topic, .open, .count, .minutes, .anythingElse, .review, .posts: return []
    }
  }

  /// Whether the offers are options of a choice, which may be numbered; a yes and a no may not.
  public var isChoice: Bool { pending == nil && place == .gate(.account) }
}

extension Tongue {
  /// Yes and no.
  fileprivate var yesNo: [Offer] {
    switch self {
    case .english: [Offer(title: "Yes", typed: "yes"), Offer(title: "No", typed: "no")]
    case .welsh: [Offer(title: "Ie", typed: "ie"), Offer(title: "Na", typed: "na")]
    }
  }
}
