import Gate
import Language

/// The moves: what an officer asks of the conversation itself, at any question.
extension Conversation {
  mutating func make(_ move: Move, under campaign: Campaign) -> [Reply] {
    switch move {
    case .help: return [.notice(.help(stand.place))] + sameQuestion
    case .why: return [.notice(.why(stand.place))] + sameQuestion
    case .again, .goOn: return sameQuestion
    case .back: return back(under: campaign)
    case .stop:
      erase()
      return end(.stopped)
    case .forget:
      erase()
      return end(.forgotten)
    case .restart: return wait(for: .restart)
    case .uneasy, .distress:
      return [.notice(move == .distress ? .helplines : .reassurance(keeping))]
        + wait(for: .pause)
    case .skip, .change, .review, .status, .preview, .askMe, .done:
      guard case .gate = stand.place else { return make(inInterview: move, under: campaign) }
      return [.notice(move == .skip ? .cannotSkip : .notYet)] + sameQuestion
    }
  }

  /// The moves that only make sense once the gate is open.
  private mutating func make(inInterview move: Move, under campaign: Campaign) -> [Reply] {
    switch move {
    case .skip: return skip(under: campaign)
    case .done: return done(under: campaign)
    case .askMe:
      stand.asksInTurn = true
      return goOn(under: campaign)
    case .review: return listed + sameQuestion
    case .change: return [.notice(.whichOne)] + listed + sameQuestion
    case .status:
      let left = campaign.topics.count { $0.asked && answers[$0.id] == nil }
      return [.notice(.status(told: answers.told.count, left: left))] + sameQuestion
    case .preview: return preview(under: campaign) + sameQuestion
    case .help, .why, .again, .goOn, .back, .stop, .forget, .restart, .uneasy, .distress: return []
    }
  }

  /// Leaves the open question unanswered.
  private mutating func skip(under campaign: Campaign) -> [Reply] {
    switch stand.place {
    case .topic(let id):
      if answers[id] == nil, campaign.topic(id)?.kind != .words {
        answers.record(Entry(id, .notGiven))
      }
      return goOn(under: campaign)
    case .count(let id), .minutes(let id):
      guard var entry = answers[id] else { return goOn(under: campaign) }
      entry.amountLeftOut = true
      answers.record(entry)
      return goOn(under: campaign)
    case .open: return move(to: .anythingElse, under: campaign)
    case .anythingElse: return move(to: .review, under: campaign)
    case .gate, .review, .posts: return [reprompt(.unrecognised)]
    }
  }

  /// Nothing more to tell.
  private mutating func done(under campaign: Campaign) -> [Reply] {
    switch stand.place {
    case .posts: return finish()
    case .review: return answers.told.isEmpty ? end(.nothingPosted) : [reprompt(.unrecognised)]
    case .gate, .open, .topic, .count, .minutes, .anythingElse:
      return move(to: .review, under: campaign)
    }
  }

  private mutating func wait(for pending: Pending) -> [Reply] {
    stand.pending = pending
    return sameQuestion
  }

  /// The answers so far, or that there are none.
  var listed: [Reply] {
    let entries = answers.listed
    return entries.isEmpty ? [.notice(.nothingNoted)] : [.review(entries)]
  }
}

extension Answers {
  /// The answers as a list to check: all but those taken out again.
  public var listed: [Entry] { entries.filter { $0.happened != .removed } }
}
