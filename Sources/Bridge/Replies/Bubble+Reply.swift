import Dialogue
import Posts
import Screening

extension Bubble {
  /// What the conversation says, as one message.
  init(_ reply: Reply, under campaign: Campaign) {
    let text = reply.withoutWithheldWords.text(under: campaign)
    switch reply {
    case .notice, .link, .code: self.init(text, .notice)
    case .question(let asked):
      self.init(text, .question, [JSON.Member("id", .string(asked.place.id))])
      offer(asked, under: campaign)
    case .reprompt(let asked, let attempt, let reason):
      self.init(
        text, .reprompt,
        [
          JSON.Member("id", .string(asked.place.id)), JSON.Member("attempt", .number(attempt)),
          JSON.Member("reason", .string(reason.rawValue)),
        ])
      offer(asked, under: campaign)
    case .noted(let entries): self.init(text, .noted, entries.noted)
    case .withheld(let withheld):
      self.init(text, .withheld, [JSON.Member("findings", .array(withheld.map(\.json)))])
    case .review(let entries):
      self.init(text, .review, [JSON.Member("answers", .array(entries.map(\.json)))])
    case .post(let post, let n, let count): self.init(post.text, .post, post.measures(n, of: count))
    case .done(let ending, _): self.init(text, .done, [JSON.Member("id", .string(ending.id))])
    }
  }

  /// Says the possible answers in the text too, so that a network without buttons loses nothing.
  private mutating func offer(_ asked: Reply.Asked, under campaign: Campaign) {
    buttons = asked.offers(under: campaign)
    guard !buttons.isEmpty else { return }
    if asked.isChoice {
      let options = buttons.enumerated().map { "\($0.offset + 1). \($0.element.title)" }
      if !options.allSatisfy(text.contains) { text += "\n" + options.joined(separator: "\n") }
    } else {
      text += " (" + buttons.map(\.typed).joined(separator: " / ") + ")"
    }
  }
}

extension Reply {
  /// The reply without the words that must not be published: a line is stored before it is sent.
  fileprivate var withoutWithheldWords: Reply {
    guard case .withheld(let withheld) = self else { return self }
    return .withheld(
      withheld.map {
        var reticent = $0
        reticent.words = "..."
        return reticent
      })
  }

  /// The campaign's words for it, one line below the other.
  fileprivate func text(under campaign: Campaign) -> String {
    campaign.words(for: self).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Reply.Withheld {
  fileprivate var json: JSON {
    [
      "category": .string(finding.category.rawValue),
      "severity": .string(finding.severity.rawValue), "reason": .string(finding.reason),
      "suggestion": .string(finding.suggestion),
    ]
  }
}

extension Post {
  fileprivate func measures(_ n: Int, of count: Int) -> [JSON.Member] {
    [
      JSON.Member("n", .number(n)), JSON.Member("of", .number(count)),
      JSON.Member("network", .string(network.rawValue)), JSON.Member("length", .number(length)),
      JSON.Member("limit", limit.map { .number($0) } ?? .null),
    ]
  }
}
