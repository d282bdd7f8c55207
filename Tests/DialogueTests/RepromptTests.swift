import Dialogue
import Gate
import Testing

/// What happens to an answer that is not understood.
@Suite("An answer that is not understood")
struct RepromptTests {
  /// Where any sentence at all is an answer.
  static let understandable = Way.all.filter { $0.place != .topic("own_words") }

  @Test("is met in three ways that differ, then the conversation waits", arguments: understandable)
  func ladder(way: Way) throws {
    var talk = try Talk(way.lines)
    let answers = talk.conversation.answers
    var said: [[String]] = []
    for _ in 1...3 {
      talk.say("xyzzy plugh")
      #expect(talk.replies.reason == .unrecognised)
      said.append(talk.lines)
    }
    #expect(Set(said).count == 3)
    #expect(said.allSatisfy { $0.first?.isEmpty == false })
    let waiting = talk.conversation
    for _ in 1...20 {
      talk.say("xyzzy plugh")
      #expect(talk.lines == said[2])
      #expect(talk.conversation == waiting)
    }
    #expect(talk.place == way.place && talk.conversation.answers == answers)
  }

  @Test("shows numbers for a choice only", arguments: understandable)
  func numbers(way: Way) throws {
    let talk = try Talk(way.lines + ["xyzzy", "xyzzy", "xyzzy"])
    let numbered = talk.lines.contains { $0.hasPrefix("1. ") }
    #expect(numbered == (way.place == .gate(.account)))
  }

  @Test("names stop at the third time", arguments: understandable)
  func third(way: Way) throws {
    let talk = try Talk(way.lines + ["xyzzy", "xyzzy", "xyzzy"])
    #expect(talk.lines.contains { $0.contains("stop") })
  }

  @Test("takes a number for a choice only when the numbers were shown")
  func number() throws {
    var talk = try Talk(["yes", "2"])
    #expect(talk.place == .gate(.account))
    talk.say("xyzzy")
    talk.say("xyzzy")
    talk.say("2")
    #expect(talk.conversation.gate.account == .personal)
  }

  @Test("is nothing typed at all, but for the open questions", arguments: Way.all)
  func blank(way: Way) throws {
    let talk = try Talk(way.lines + [""])
    if way.place == .open || way.place == .anythingElse {
      #expect(talk.replies.reason == nil)
    } else {
      #expect(talk.replies.reason == .unrecognised)
    }
  }
}

/// Amounts that are read, but not believed at once.
@Suite("An amount")
struct AmountTests {
  @Test(
    "that cannot be right is not recorded",
    arguments: [
      ("hospital_guard.minutes", "5 hours at A&E with a prisoner", "25 hours"),
      ("missing_person.count", "2 missing people", "20000"),
    ])
  func impossible(slot: String, told: String, amount: String) throws {
    let topic = String(slot.prefix { $0 != "." })
    let talk = try Talk(Way.consent + [told, "change 1", "done", "change 1", amount])
    #expect(talk.replies.reason == .impossible)
    #expect(talk.place == .topic(topic))
  }

  @Test(
    "that is doubtful is asked for by itself",
    arguments: [
      ("25 hours at A&E and 2 mispers", Reply.Reason.impossible, "5", "hospital_guard.minutes"),
      ("5 or 55 arrests and 2 mispers", .ambiguous, "5", "arrest.count"),
    ])
  func doubtful(line: String, reason: Reply.Reason, instead: String, slot: String) throws {
    for told in [[line], ["done", line], ["2 mispers", "make my posts", "actually " + line]] {
      var talk = try Talk(Way.consent + told)
      #expect(talk.replies.reason == reason)
      #expect(talk.value(of: "missing_person.count") == "2")
      #expect(talk.value(of: slot) == nil)
      talk.say(instead)
      #expect(talk.value(of: slot) != nil)
      #expect(talk.place == (told.count == 1 ? .anythingElse : told.count == 2 ? .review : .posts))
    }
  }

  @Test("that is unlikely is confirmed once", arguments: ["yes", "yes, 60", "60", "correct"])
  func unlikely(confirmed: String) throws {
    var talk = try Talk(Way.consent + ["60 missing people"])
    #expect(talk.replies.reason == .unlikely)
    #expect(talk.value(of: "missing_person.count") == nil)
    talk.say(confirmed)
    #expect(talk.value(of: "missing_person.count") == "60")
    #expect(talk.place == .anythingElse)
  }

  @Test("that was not meant is asked for again")
  func notMeant() throws {
    var talk = try Talk(Way.consent + ["60 missing people", "no"])
    #expect(talk.place == .count("missing_person"))
    talk.say("6")
    #expect(talk.value(of: "missing_person.count") == "6")
  }

  @Test("in place of an unlikely one is taken", arguments: ["6", "no, 6", "sorry, 6"])
  func instead(reply: String) throws {
    let talk = try Talk(Way.consent + ["60 missing people", reply])
    #expect(talk.value(of: "missing_person.count") == "6")
    #expect(talk.place == .anythingElse)
  }

  @Test("of none is a no, and in no post")
  func zero() throws {
    let talk = try Talk(
      Way.consent + ["2 missing people and no arrests", "done", "make my posts"])
    #expect(talk.value(of: "arrest") == "no")
    #expect(talk.posts.count == 1)
  }
}
