import Dialogue
import Gate

/// A message, and what the records know of it: all that a turn is made from.
struct Hearing: Sendable {
  let message: Message
  let known: Known

  /// What the records know of a message.
  enum Known: Sendable {
    /// It was answered with this line.
    case answered([UInt8])
    /// It was answered in a talk that was erased since.
    case erased(Ending)
    /// It is new, and its sender's session is this; `nil` when there is none.
    case new(Records.Session?)
    /// It cannot be heard.
    case refused(Refusal)
  }

  /// What it comes to; nothing is changed.
  enum Outcome: Sendable {
    /// The line of an earlier time.
    case again([UInt8])
    /// A new line, and what becomes of the session.
    case turn([UInt8], Aftermath)
    /// A wish to be forgotten where no question is open: it counts if anything is kept.
    case withdrawal(Ending, farewell: [UInt8], otherwise: [UInt8], Aftermath)
    case refused(Refusal)
  }

  /// What becomes of a session.
  enum Aftermath: Sendable {
    case goesOn(Records.Session)
    case isOver
    /// All of the sender is to be erased.
    case isErased(Ending)
  }

  /// What the message comes to under a campaign.
  func outcome(under campaign: Campaign, _ terms: Terms, at now: Now) -> Outcome {
    let session: Records.Session?
    switch known {
    case .answered(let line): return .again(line)
    case .erased(let ending): return .again(farewell(ending, under: campaign, terms))
    case .refused(let refusal): return .refused(refusal)
    case .new(let known): session = known
    }
    var talk = Talk(terms, under: campaign)
    if let session {
      guard let open = Talk(session, terms, under: campaign, at: now) else {
        return .refused(.fault)
      }
      talk = open
    }
    let ending =
      talk.isWaiting ? Conversation.withdrawal(in: message.typed, under: campaign) : nil
    let replies = talk.hear(message, at: now)
    let line = Turn(replies, under: campaign, within: message.maxBytes).line(to: message)
    guard let aftermath = talk.aftermath else { return .refused(.fault) }
    guard let ending else { return .turn(line, aftermath) }
    return .withdrawal(
      ending, farewell: farewell(ending, under: campaign, terms), otherwise: line, aftermath)
  }

  /// What is said to every message of a talk that was erased.
  private func farewell(_ ending: Ending, under campaign: Campaign, _ terms: Terms) -> [UInt8] {
    let reply = Reply.done(ending, .session(days: terms.days))
    return Turn([reply], under: campaign, within: message.maxBytes).line(to: message)
  }
}
