import Dialogue
import Gate
import Language
import Testing

/// Every move at every question of the default campaign.
@Suite("A move, at every question")
struct MoveTests {
  /// What an officer says for a move.
  static func line(for move: Move) -> String {
    switch move {
    case .uneasy: "is this confidential"
    case .distress: "I can't cope"
    case .help, .why, .again, .back, .skip, .change, .review, .status, .preview, .askMe, .done,
      .restart, .stop, .forget, .goOn:
      move.rawValue
    }
  }

  /// Whether the words of a move are an answer in the gate: "done" to "Have you finished your
  /// shift?", and "go on" to a question that asks leave to.
  static func isAnswer(_ move: Move, _ place: Place) -> Bool {
    move == .done && place == .gate(.finishedShift) || move == .goOn && place.isGate
  }

  /// The moves that only look: nothing has changed after them.
  static let looking: [Move] = [
    .help, .why, .again, .status, .preview, .review, .change,
  ]

  @Test("brings the same question back once", arguments: Way.all, looking)
  func sameQuestion(way: Way, move: Move) throws {
    let before = try Talk(way.lines)
    let after = before.after(Self.line(for: move))
    #expect(after.replies.questions.map(\.place) == [way.place])
    #expect(after.replies.last == .question(after.replies.questions[0]))
    #expect(after.conversation == before.conversation)
  }

  @Test("says something besides the question", arguments: Way.all, [Move.help, .why])
  func says(way: Way, move: Move) throws {
    let talk = try Talk(way.lines + [Self.line(for: move)])
    let told = talk.lines.dropLast(
      talk.campaign.words(for: talk.replies[talk.replies.count - 1]).count)
    #expect(told.first?.isEmpty == false)
  }

  @Test("is never stored as an answer", arguments: Way.all, Move.allCases)
  func notStored(way: Way, move: Move) throws {
    let before = try Talk(way.lines)
    let after = before.after(Self.line(for: move))
    for entry in after.conversation.answers.entries {
      #expect(entry.words == nil)
      let known = before.conversation.answers[entry.topic]
      #expect(entry.happened == known?.happened || entry.happened == .notGiven)
      #expect(entry.count == known?.count && entry.minutes == known?.minutes)
    }
    let heard = after.conversation.gate.readings
    #expect(before.conversation.gate.readings.starts(with: heard) || Self.isAnswer(move, way.place))
  }

  @Test("leaves out a topic's question with skip", arguments: Way.interview)
  func skip(way: Way) throws {
    let before = try Talk(way.lines)
    let after = before.after("skip")
    switch way.place {
    case .review, .posts: #expect(after.replies.reason == .unrecognised)
    case .gate, .open, .topic, .count, .minutes, .anythingElse:
      #expect(after.place != way.place)
    }
  }

  @Test("cannot skip a consent question", arguments: Way.gate)
  func noSkip(way: Way) throws {
    let talk = try Talk(way.lines + ["skip"])
    #expect(talk.replies.notices == [.cannotSkip])
    #expect(talk.place == way.place)
  }

  @Test("goes straight to the review with done", arguments: Way.interview)
  func done(way: Way) throws {
    let talk = try Talk(way.lines + ["done"])
    if way.place == .posts {
      #expect(talk.replies.ending == .posted(.personal))
    } else {
      #expect(talk.place == .review)
    }
  }

  @Test("begins to ask with ask me", arguments: Way.interview)
  func askMe(way: Way) throws {
    let talk = try Talk(way.lines + ["ask me"])
    #expect(talk.replies.questions.count == 1)
    if let about = way.place.about, about != "own_words",
      !["scene_guard", "constant_obs"].contains(about)
    {
      #expect(talk.place == way.place)
    }
  }

  @Test("asks before it begins anew", arguments: Way.all)
  func restart(way: Way) throws {
    var talk = try Talk(way.lines)
    let before = talk.conversation
    talk.say("restart")
    #expect(talk.replies.questions.last?.pending == .restart)
    talk.say("no")
    #expect(talk.conversation == before)
    talk.say("restart")
    talk.say("yes")
    #expect(talk.place == .gate(.takePart))
    #expect(talk.conversation == (try Talk()).conversation)
  }

  @Test("withdraws and erases with stop and forget", arguments: Way.all, [Move.stop, .forget])
  func stop(way: Way, move: Move) throws {
    let talk = try Talk(way.lines + [Self.line(for: move)])
    #expect(talk.replies.ending == (move == .stop ? .stopped : .forgotten))
    #expect(talk.conversation.answers.entries.isEmpty)
    #expect(talk.conversation.gate.consent == nil)
    #expect(talk.conversation.drafting == (try Talk()).conversation.drafting)
  }

  @Test("pauses, and goes on with the same question", arguments: Way.all, [Move.uneasy, .distress])
  func pause(way: Way, move: Move) throws {
    var talk = try Talk(way.lines)
    let before = talk.conversation
    talk.say(Self.line(for: move))
    #expect(talk.replies.notices == [move == .distress ? .helplines : .reassurance(.nothing)])
    #expect(talk.replies.questions.last?.pending == .pause)
    // Nothing is composed until the officer says to go on.
    for line in ["make my posts", "2 missing people", "preview", "reword 1", "", "no"] {
      talk.say(line)
      #expect(talk.replies.posts.isEmpty)
      #expect(talk.replies.questions.last?.pending == .pause)
    }
    talk.say("go on")
    #expect(talk.conversation == before)
    #expect(talk.replies == [.question(talk.replies.questions[0])])
  }
}
