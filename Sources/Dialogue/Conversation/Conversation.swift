public import Gate
import Language
public import Posts

/// One officer's conversation: a state machine that turns what happened into what to say.
///
/// A value without effects: the same inputs under the same campaign give the same replies.
public struct Conversation: Hashable, Sendable {
  /// From which the wordings of the posts are drawn; 0 takes each topic's first.
  public let seed: UInt64
  /// What is kept of it.
  public let keeping: Keeping
  /// The consent steps.
  public internal(set) var gate = Gate()
  /// Where it stands.
  public internal(set) var stand = Stand(.gate(.takePart))
  /// What the officer has told.
  public internal(set) var answers = Answers()
  /// Whether the options of a choice are shown with numbers from the first, as to a bridge.
  public var numbersChoices = false
  /// The most bytes that a message to the officer takes; a longer post is worded shorter.
  public var mostBytes: Int?
  /// How it ended; `nil` while it goes on.
  public internal(set) var ending: Ending?
  /// How the posts are to be.
  public internal(set) var drafting: Drafting
  var log: [Undo] = []
  /// Whether the campaign has changed since the conversation was saved.
  var isChangedSince = false

  /// A conversation that has not begun.
  public init(seed: UInt64, keeping: Keeping, network: Network) {
    self.seed = seed
    self.keeping = keeping
    drafting = Drafting(network: network)
  }

  /// Hears what happened and says what to say; never nothing.
  ///
  /// The campaign is the same throughout a conversation; the moment is the officer's clock, where
  /// there is one.
  public mutating func receive(
    _ input: Input, under campaign: Campaign, at moment: Moment? = nil
  ) -> [Reply] {
    if let ending, !(ending.isForNow && input == .resume) { return [.done(ending, keeping)] }
    switch input {
    case .begin: return [.notice(.welcome(keeping)), question]
    case .resume: return resume(under: campaign)
    case .unreadable(let why): return [.notice(.unreadable(why))] + sameQuestion
    case .interrupted: return [.notice(.lineCleared)] + sameQuestion
    case .end: return stand.place == .posts ? finish() : [.notice(.calledAway(keeping))]
    case .line(let line): return hear(line, under: campaign, at: moment)
    }
  }

  /// Hears a line where the conversation stands.
  private mutating func hear(
    _ line: String, under campaign: Campaign, at moment: Moment?
  ) -> [Reply] {
    let before = (stand: stand, answers: answers, given: drafting.given, steps: log.count)
    let replies = replies(to: line, under: campaign, at: moment)
    let moved =
      stand.place != before.stand.place || answers != before.answers
      || stand.withoutFlagged.pending != before.stand.withoutFlagged.pending
    // What was taken back is not logged again; the gate keeps its own account.
    if ending == nil, moved, !stand.place.isGate, !before.stand.place.isGate,
      log.count == before.steps, stand.pending.isAboutAnAnswer, before.stand.pending.isAboutAnAnswer
    {
      log.remember(Undo(from: before.stand, before.answers, before.given, to: answers))
    }
    return replies
  }

  private mutating func replies(
    to line: String, under campaign: Campaign, at moment: Moment?
  ) -> [Reply] {
    let reading = reading(of: line, under: campaign, at: moment)
    if let pending = stand.pending {
      return settle(pending, hearing: line, reading, under: campaign)
    }
    if case .gate(let step) = stand.place {
      if let move = reading.move { return make(move, under: campaign) }
      return hearInGate(line, at: step, under: campaign, moment)
    }
    return hearInInterview(line, reading, under: campaign)
  }
}

/// The time on the officer's clock.
public struct Moment: Hashable, Sendable {
  /// Whole minutes since the beginning of 1970 as that clock counts them; never negative.
  public var minutes: Int

  /// So many minutes after the beginning of 1970.
  public init(minutes: Int) {
    self.minutes = max(0, minutes)
  }

  /// The time of day, in minutes after midnight.
  public var timeOfDay: Int { minutes % (24 * 60) }
}
