import Dialogue
import Gate

/// One sender's conversation for the length of a turn: taken out of its session, and put back.
struct Talk {
  private var conversation: Conversation
  private let campaign: Campaign
  /// When the open question was handed out; `nil` when none has been.
  private var asked: Instant?
  /// Whether what comes next can be heard as a reply to what was asked last.
  private var isListening = false

  /// How far two clocks may differ, in milliseconds.
  private static let leeway = 2000

  /// A conversation that has not begun.
  init(_ terms: Terms, under campaign: Campaign) {
    self.campaign = campaign
    conversation = Conversation(
      seed: terms.seed ?? .random(in: 1...UInt64.max), keeping: .session(days: terms.days),
      network: terms.network ?? campaign.network)
    conversation.numbersChoices = true
  }

  /// A conversation taken out of its session; `nil` when it cannot be read.
  init?(_ session: Records.Session, _ terms: Terms, under campaign: Campaign, at now: Now) {
    guard let snapshot = Snapshot(lines: session.snapshot) else { return nil }
    let conversation = Conversation(
      restoring: snapshot, keeping: .session(days: terms.days), under: campaign, at: now.moment)
    self.campaign = campaign
    self.conversation = conversation
    self.conversation.numbersChoices = true
    asked = session.asked
    isListening =
      conversation.ending == nil && snapshot.isStillAsked(by: conversation, under: campaign)
  }

  /// What becomes of its session; `nil` before it was begun.
  var aftermath: Hearing.Aftermath? {
    switch conversation.ending {
    case nil, .waiting:
      asked.map { asked in
        .goesOn(
          Records.Session(snapshot: conversation.snapshot(under: campaign).lines, asked: asked))
      }
    case .gate, .reposting, .posted, .nothingPosted: .isOver
    case .stopped: .isErased(.stopped)
    case .forgotten: .isErased(.forgotten)
    }
  }

  /// Hears a message and says what to say.
  mutating func hear(_ message: Message, at now: Now) -> [Reply] {
    conversation.mostBytes = message.maxBytes
    let before = conversation.stand
    let input = input(from: message)
    let replies = conversation.receive(input, under: campaign, at: now.moment)
    let isAskedAnew = input == .begin || input == .resume
    let stand = conversation.stand
    if isAskedAnew || stand.place != before.place || stand.pending != before.pending {
      asked = now.instant
    }
    return replies
  }

  private func input(from message: Message) -> Input {
    guard asked != nil else { return .begin }
    guard isListening, message.text != Message.sessionStart else { return .resume }
    let input = Input(typed: Array(message.typed.utf8))
    guard case .line(let line) = input, let asked, let sent = message.sent,
      sent.milliseconds < asked.milliseconds - Self.leeway
    else { return input }
    return conversation.early(line, under: campaign)
  }

  /// Whether it waits for something outside, or for its question to be put anew, so that a message
  /// answers nothing.
  var isWaiting: Bool { !isListening }
}

extension Message {
  /// Rasa's word for a chat that was opened.
  static let sessionStart = "/session_start"

  /// What an officer would have typed to the same effect as Rasa's own words.
  var typed: String {
    switch text {
    case "/restart": "restart"
    case "/stop": "stop"
    case _: text
    }
  }
}
