import Dialogue
import Glibc
import Terminal
import Transcripts

/// One conversation with the person at this terminal or pipe: what they do goes in, words come out.
struct Session: ~Copyable {
  private(set) var conversation: Conversation
  let campaign: Campaign
  private let output = Output()
  private var recording: Recording?
  private let saved: SavedConversation?
  private var wasInterrupted = false

  /// A session that is about to begin or, with a saved conversation in it, to go on.
  init(
    _ conversation: Conversation, under campaign: Campaign, recording: Recording?,
    saved: consuming SavedConversation?
  ) {
    self.conversation = conversation
    self.campaign = campaign
    self.recording = recording
    self.saved = saved
  }

  /// How a session goes on after something happened.
  enum Course: Hashable {
    case goesOn
    /// The conversation is over, or waits for something outside.
    case over
    /// Nobody reads any more.
    case closed
    /// Ctrl-C twice in a row.
    case interrupted
  }

  /// Lets the conversation hear what happened, saves it, and says what it says.
  ///
  /// A Ctrl-C that was `clearing` typed text off the line never leaves.
  mutating func hear(_ input: Input, clearing: Bool = false) -> Course {
    let twice = wasInterrupted && input == .interrupted && !clearing
    wasInterrupted = input == .interrupted
    let now = Moment.now()
    recording?.heard(input, at: now)
    if twice { return .interrupted }
    let replies = conversation.receive(input, under: campaign, at: now)
    recording?.said(replies.flatMap(campaign.words(for:)))
    // What is said is acknowledged, so it is saved before.
    let trouble = save() ? [] : [campaign.phrase(.notSaved)]
    var lines: [String] = []
    for reply in replies { lines += shown(reply) }
    switch output.write((lines + trouble).paragraphs) {
    case .written: return conversation.ending == nil ? .goesOn : .over
    case .closed, .failed: return .closed
    }
  }

  /// Keeps the conversation if it is to be kept and can be taken up again; false when it cannot be.
  private borrowing func save() -> Bool {
    switch conversation.ending {
    case nil, .waiting: return saved?.write(conversation.snapshot(under: campaign)) ?? true
    case .gate, .reposting, .posted, .nothingPosted, .stopped, .forgotten:
      saved?.remove()
      return true
    }
  }

  /// The transcript so far, if one is being recorded.
  borrowing func transcript(exit code: Int) -> [UInt8]? { recording?.transcript(exit: code) }
}

extension [String] {
  /// The lines one below the other, with at most one empty line between two.
  fileprivate var paragraphs: String {
    var text = ""
    var wasEmpty = false
    for line in self {
      if !(line.isEmpty && wasEmpty) { text += line + "\n" }
      wasEmpty = line.isEmpty
    }
    return text
  }
}

extension Moment {
  /// The time on this machine's clock, in its own zone.
  static func now() -> Moment {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return Moment(minutes: (now + local.tm_gmtoff) / 60)
  }
}
