import Gate
import Language
import Posts
import Screening

/// The words of a reply: the gate's own sentences, the campaign's for all else.
extension Campaign {
  /// The lines of a reply, in order; an empty line is a pause between what stands together.
  public func words(for reply: Reply) -> [String] {
    switch reply {
    case .notice(let notice): words(for: notice)
    case .question(let asked): question(asked)
    case .reprompt(let asked, let attempt, let reason):
      before(asked, attempt: attempt, reason) + question(asked)
    case .noted(let entries): [phrase(.noted, ("facts", list(entries)))]
    case .withheld(let withheld): withheld.map(words(for:))
    case .review(let entries):
      [phrase(.review)]
        + entries.enumerated().map { index, entry in
          phrase(
            .reviewRow, ("n", "\(index + 1)"), ("label", label(of: entry)),
            ("answer", answer(of: entry)))
        }
    case .post(let post, let n, let of): ["", place(of: post, n: n, of: of), post.text, ""]
    case .link(let url, let n): [phrase(.link, ("n", "\(n)")), url]
    case .code(_, let n): [phrase(.codeElsewhere, ("n", "\(n)"))]
    case .done(let ending, let keeping): words(for: ending, keeping)
    }
  }

  /// A line of the campaign with its values filled in.
  public func phrase(_ phrase: Phrase, _ values: (name: String, value: String)...) -> String {
    (phrases[phrase] ?? phrase.rawValue).filled(values)
  }

  /// The question as it is put.
  private func question(_ asked: Reply.Asked) -> [String] {
    switch asked.pending {
    case .pause: return [phrase(.pauseAsk)]
    case .restart: return [phrase(.restartAsk)]
    case .edit(let n): return [phrase(.editAsk, ("n", "\(n)"))]
    case .flagged(let flagged): return words(for: flagged)
    case .unlikely(let slot, let amount):
      var entry = Entry(slot.topic)
      entry.set(amount, slot.part)
      return [phrase(.unlikely, ("answer", clause(for: entry).capitalised))]
    case nil: break
    }
    switch asked.place {
    case .gate(let step): return shown(at: step, account: asked.account)
    case .open: return [phrase(.open)]
    case .topic(let id): return before(asked) + [topic(id)?.asking.question ?? id]
    case .count(let id): return before(asked) + [topic(id)?.asking.howMany ?? phrase(.howMany)]
    case .minutes(let id): return before(asked) + [topic(id)?.asking.howLong ?? phrase(.howLong)]
    case .anythingElse: return [phrase(.anythingElse)]
    case .review:
      guard asked.hasFacts else { return [phrase(.reviewAskEmpty)] }
      return [phrase(.reviewAsk, ("one", "1"), ("other", "\(min(2, asked.rows))"))]
    case .posts: return [phrase(.init(asking: asked.form))]
    }
  }

  /// What the officer answered before.
  private func before(_ asked: Reply.Asked) -> [String] {
    asked.before.map { [phrase(.notedBefore, ("answer", answer(of: $0)))] } ?? []
  }

  /// What is said before a question comes again.
  private func before(_ asked: Reply.Asked, attempt: Int, _ reason: Reply.Reason) -> [String] {
    switch reason {
    case .unlikely, .ambiguous, .withheld: return []
    case .impossible:
      let topic = asked.place.about.flatMap { self.topic($0) }
      let time = kind(of: asked.place) == .hours || topic?.then == .hours
      return [phrase(time ? .impossibleTime : .impossibleCount)]
    case .unsure:
      if case .gate = asked.place { return [] }
      return [phrase(.unsure)]
    case .unrecognised:
      if case .gate(let step) = asked.place {
        return sentences.notUnderstood(step, attempt: attempt)
      }
      let topic = asked.place.about.flatMap { self.topic($0) }
      let own = if case .topic = asked.place { topic?.asking.reprompts } else { [String]?.none }
      let ladder = own ?? reprompts[kind(of: asked.place)] ?? []
      guard ladder.indices.contains(attempt - 1) else { return [] }
      return [ladder[attempt - 1].filled([("example", topic?.asking.example ?? "")])]
    }
  }

  /// The kind of the question at a place.
  private func kind(of place: Place) -> AnswerKind {
    switch place {
    case .gate: .yesNo
    case .open: .open
    case .count: .count
    case .minutes: .hours
    case .anythingElse: .anythingElse
    case .review: .review
    case .posts: .posts
    case .topic(let id):
      switch topic(id)?.kind {
      case .yesNo, nil: .yesNo
      case .count: .count
      case .hours: .hours
      case .words: .words
      }
    }
  }

  private func place(of post: Post, n: Int, of count: Int) -> String {
    let length = (name: "length", value: "\(post.length)")
    guard let limit = post.limit else {
      return phrase(.postPlaceUnlimited, ("n", "\(n)"), ("of", "\(count)"), length)
    }
    return phrase(.postPlace, ("n", "\(n)"), ("of", "\(count)"), length, ("limit", "\(limit)"))
  }
}

extension Phrase {
  /// What is asked after posts of a form.
  fileprivate init(asking form: Drafting.Form) {
    switch form {
    case .singles: self = .postsAsk
    case .summary: self = .postsAskSummary
    case .thread: self = .postsAskThread
    }
  }
}
