import Dialogue
import Gate
import Testing

/// Changing what was told, in every stage.
@Suite("A change")
struct ChangeTests {
  static let told = "2 missing people, 5 hours at A&E with a prisoner and an hour at a school"

  /// The stages in which a change can be made, and the lines that lead there.
  static let stages: [(String, [String])] = [
    ("anything else", []),
    ("a topic", ["ask me"]),
    ("the review", ["done"]),
    ("the posts", ["done", "make my posts"]),
  ]

  /// What is typed, the slot, and what it holds afterwards.
  static let changes: [(String, String, String?)] = [
    ("actually it was 3 hours at A&E", "hospital_guard.minutes", "180"),
    ("sorry, three missing people", "missing_person.count", "3"),
    ("not the school", "school_talk", nil),
    ("remove missing persons", "missing_person", nil),
  ]

  @Test("in words is made where the officer is", arguments: stages, changes)
  func inWords(stage: (String, [String]), change: (String, String, String?)) throws {
    var talk = try Talk(Way.consent + [Self.told] + stage.1)
    let place = talk.place
    talk.say(change.0)
    #expect(talk.value(of: change.1) == change.2)
    #expect(talk.place == place)
    #expect(talk.replies.questions.count == 1)
  }

  @Test("asks the question again, and comes back", arguments: stages)
  func asked(stage: (String, [String])) throws {
    var talk = try Talk(Way.consent + [Self.told] + stage.1)
    let place = talk.place
    talk.say("change missing persons")
    #expect(talk.place == .topic("missing_person"))
    #expect(talk.replies.questions.last?.before != nil)
    talk.say("4")
    #expect(talk.value(of: "missing_person.count") == "4")
    #expect(talk.place == place)
  }

  @Test("by its number in the list", arguments: [["done"], ["done", "make my posts"]])
  func numbered(stage: [String]) throws {
    var talk = try Talk(Way.consent + [Self.told] + stage)
    let place = talk.place
    talk.say("change 2")
    #expect(talk.place == .topic("hospital_guard"))
    talk.say("4 hours")
    #expect(talk.value(of: "hospital_guard.minutes") == "240")
    #expect(talk.place == place)
    talk.say("remove 1")
    #expect(talk.value(of: "missing_person") == nil)
    talk.say("change 9")
    #expect(talk.replies.notices == [.noSuchNumber(9)])
  }

  @Test("shows only the posts that it changed")
  func onlyChanged() throws {
    var talk = try Talk(Way.consent + [Self.told, "done", "make my posts"])
    #expect(talk.posts.count == 3)
    talk.say("actually it was 3 hours at A&E")
    #expect(talk.posts.count == 1)
    #expect(talk.replies.notices == [.postsChanged])
    talk.say("no, three missing people")
    #expect(talk.posts == ["Dealt with 3 missing people today #policing #truepicture"])
  }

  @Test("that takes out the last fact leaves nothing to post")
  func lastFact() throws {
    let talk = try Talk(Way.consent + ["2 missing people", "done", "make my posts", "remove 1"])
    #expect(talk.replies.notices.contains(.nothingToPost))
    #expect(talk.posts.isEmpty)
  }

  @Test("asks again only what depends on it")
  func dependent() throws {
    var talk = try Talk(Way.consent + [Self.told, "done", "change missing persons", "yes"])
    #expect(talk.place == .review)
    talk.say("change missing persons")
    talk.say("no")
    #expect(talk.place == .review)
    #expect(talk.value(of: "missing_person") == "no")
  }

  @Test("of the account goes back into the gate, and the answers wait for the consent")
  func account() throws {
    var talk = try Talk(Way.consent + [Self.told, "done", "make my posts"])
    talk.say("change account")
    #expect(talk.place == .gate(.account))
    #expect(talk.conversation.gate.consent == nil)
    talk.say("official")
    for line in ["yes", "yes"] where talk.place.isGate { talk.say(line) }
    #expect(talk.conversation.gate.consent?.account == .official)
    #expect(talk.value(of: "missing_person.count") == "2")
    #expect(talk.place == .posts)
  }

  @Test("volunteered at any question fills another topic", arguments: Way.interview)
  func extras(way: Way) throws {
    let talk = try Talk(way.lines + ["and an hour of house to house"])
    if way.place != .topic("own_words") {
      #expect(talk.value(of: "house_to_house.minutes") == "60")
    }
    #expect(talk.replies.questions.count == 1)
  }
}
