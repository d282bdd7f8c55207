import Dialogue
import Testing

/// Facts in the officer's own words.
@Suite("Own words")
struct OwnWordsTests {
  static let asked = Way.consent + ["2 missing people", "add"]

  @Test("are a fact, and a post as they stand")
  func fact() throws {
    var talk = try Talk(Self.asked + ["Long shift but a good team"])
    #expect(talk.value(of: "own_words.words") == "Long shift but a good team")
    talk.say("done")
    talk.say("make my posts")
    #expect(talk.posts.last == "Long shift but a good team #policing #truepicture")
  }

  @Test("can be added in one line", arguments: ["add long shift, good team", "add: long shift"])
  func oneLine(line: String) throws {
    let talk = try Talk(Way.consent + ["2 missing people", line])
    #expect(talk.value(of: "own_words.words")?.hasPrefix("long shift") == true)
  }

  @Test("that name someone are withheld, and asked for again")
  func withheld() throws {
    let talk = try Talk(Self.asked + ["Helped Sarah Jones of 12 High Street"])
    guard case .withheld(let withheld) = talk.replies.first else {
      Issue.record("nothing was withheld")
      return
    }
    #expect(!withheld.isEmpty)
    #expect(talk.replies.reason == .withheld)
    #expect(talk.value(of: "own_words.words") == nil)
  }

  @Test("are not a plain yes or no", arguments: ["yes", "no", "nothing", "no thanks", "none"])
  func answer(line: String) throws {
    let talk = try Talk(Self.asked + [line])
    #expect(talk.value(of: "own_words.words") == nil)
    #expect(talk.conversation.answers.told.count == 1)
  }

  @Test("said before are kept when there are no more")
  func noMore() throws {
    let talk = try Talk(Self.asked + ["Long shift but a good team", "add", "no"])
    #expect(talk.value(of: "own_words.words") == "Long shift but a good team")
  }

  @Test("are taken in up to a bound, also when some are taken out again")
  func bounded() throws {
    var talk = try Talk(Self.asked + ["Long shift"])
    for _ in 1..<50 {
      talk.say("add long shift, good team")
      talk.say("remove 2")
    }
    talk.say("add one more of those")
    #expect(talk.replies.notices == [.enoughWords])
    #expect(talk.value(of: "own_words.words") != "one more of those")
  }

  @Test("that are to be changed stay until there are others", arguments: ["skip", "no", "back"])
  func changed(line: String) throws {
    let asked = try Talk(Self.asked + ["Long shift but a good team", "done", "change 2"])
    #expect(asked.replies.questions.last?.before?.words == "Long shift but a good team")
    let talk = asked.after(line)
    #expect(talk.value(of: "own_words.words") == "Long shift but a good team")
    let changed = asked.after("Good team")
    #expect(changed.conversation.answers.told.compactMap(\.words) == ["Good team"])
    #expect(changed.place == .review)
  }

  @Test("that are taken out are in no post")
  func takenOut() throws {
    let talk = try Talk(
      Self.asked + ["Long shift but a good team", "done", "remove 2", "make my posts"])
    #expect(talk.posts.count == 1)
  }
}
