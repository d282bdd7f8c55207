import Dialogue
import Gate
import Posts
import Testing

/// What an officer can do with the posts once they are there.
@Suite("The posts")
struct PostsPlaceTests {
  static let made = Way.consent + ["2 missing people, 3 arrests and a patrol", "skip"]

  @Test("are made at the word, from any question", arguments: Way.interview)
  func made(way: Way) throws {
    var talk = try Talk(way.lines)
    let facts = talk.conversation.answers.told.count
    talk.say("that's it, make my posts")
    #expect(talk.posts.count == facts)
    #expect(facts == 0 || talk.place == .posts)
  }

  @Test("ask for nothing that was left out to make them")
  func lacking() throws {
    let talk = try Talk(Way.consent + ["A&E with a prisoner", "make my posts", "reword 1"])
    #expect(talk.place == .posts)
  }

  @Test("end the questions that were asked in turn")
  func turn() throws {
    let talk = try Talk(Way.consent + ["ask me", "2", "make my posts", "an hour of paperwork"])
    #expect(talk.place == .posts)
    #expect(talk.posts.count == 1)
  }

  @Test("are shown under their new numbers when one is taken out")
  func renumbered() throws {
    var talk = try Talk(Self.made + ["make my posts", "remove 1"])
    let shown = talk.replies.compactMap { reply in
      if case .post(let post, let n, _) = reply { "\(n) \(post.facts)" } else { String?.none }
    }
    #expect(shown == [#"1 ["arrest"]"#, #"2 ["patrol"]"#])
    talk.say("remove 2")
    #expect(talk.posts.isEmpty)
  }

  @Test(
    "that hold several facts are not changed by a number",
    arguments: ["summary", "thread"], ["remove 2", "change 1", "reword 1", "edit 1"])
  func numbers(form: String, line: String) throws {
    let talk = try Talk(Self.made + ["make my posts", form, line])
    #expect(talk.replies.notices == [.onlySingles])
  }

  @Test("take a command for a command while one is edited", arguments: ["summary", "reword 1"])
  func editing(line: String) throws {
    let talk = try Talk(Self.made + ["make my posts", "edit 1", line])
    #expect(talk.conversation.stand.pending == nil)
    #expect(!talk.posts.contains(line))
  }

  @Test("stay as they were when nothing is typed for one")
  func blank() throws {
    let talk = try Talk(Self.made + ["make my posts", "edit 1", ""])
    #expect(talk.conversation.stand.pending == .edit(1))
  }

  @Test("are done with at a thank you", arguments: ["thanks", "Thank you!", "bye", "diolch"])
  func thanks(line: String) throws {
    let talk = try Talk(Self.made + ["make my posts", line])
    #expect(talk.replies.ending == .posted(.personal))
  }
}

/// What comes after "add".
@Suite("What is added")
struct AddingTests {
  @Test(
    "is an activity where it is nothing else",
    arguments: [
      ("add 2 welfare checks", "welfare_check.count", "2"),
      ("add: 3 hours of paperwork", "paperwork.minutes", "180"),
      ("add a domestic and 2 arrests", "arrest.count", "2"),
    ])
  func activity(line: String, slot: String, value: String) throws {
    for told in [[], ["2 mispers"], ["2 mispers", "done"], ["2 mispers", "make my posts"]] {
      let talk = try Talk(Way.consent + told + [line])
      #expect(talk.value(of: slot) == value)
      #expect(talk.value(of: "own_words.words") == nil)
    }
  }

  @Test(
    "is in own words where it says more",
    arguments: ["add 2 welfare checks in the snow", "add zebra crossing duty", "add a long patrol"])
  func words(line: String) throws {
    let talk = try Talk(Way.consent + [line])
    #expect(talk.value(of: "own_words.words") == String(line.dropFirst("add ".count)))
  }

  @Test("can be a change of mind")
  func change() throws {
    let told = ["2 mispers and 3 hours at A&E with a prisoner", "add", "change A&E"]
    let talk = try Talk(Way.consent + told)
    #expect(talk.place == .topic("hospital_guard"))
    #expect(talk.value(of: "own_words.words") == nil)
  }
}
