import Dialogue
import Gate
import Language
import Testing

/// What comes of whole conversations.
@Suite("A conversation")
struct OutcomeTests {
  @Test("makes the letter's five posts, byte for byte and in order")
  func letter() throws {
    let talk = try Talk(
      Way.consent + [
        "ask me", "yes, 1", "2 hours", "5 hours", "yes", "yes", "no", "no", "no", "make my posts",
      ])
    #expect(
      talk.posts == [
        "Dealt with missing person today #policing #truepicture",
        "Spent 2 hours talking to pupils on crime prevention #truepicture",
        "Spent 5 hours in A&E with offender needing medical attention #truepicture",
        "Prisoner escort #policing #truepicture",
        "Helped reassure a victim of crime #truepicture",
      ])
  }

  @Test(
    "takes nine replies or fewer for two facts",
    arguments: [
      ["2 mispers then A&E with a prisoner", "about 5", "done", "make my posts"],
      ["2 missing people and 3 hours of paperwork", "done", "make my posts"],
      ["patrol, an arrest", "4 hours", "done", "make my posts"],
    ])
  func effort(lines: [String]) throws {
    let replies = Way.consent + lines
    let talk = try Talk(replies)
    #expect(replies.count <= 9)
    #expect(talk.posts.count == 2)
  }

  @Test("leaves zeros out of the posts")
  func zeros() throws {
    let talk = try Talk(
      Way.consent + [
        "ask me", "none", "0", "0 hours", "no", "no", "nope", "0", "yes", "3 hours",
        "make my posts",
      ])
    #expect(talk.posts.count == 1)
    #expect(talk.posts.first?.contains("3 hours") == true)
  }

  @Test(
    "keeps the hedges",
    arguments: [
      ("about 5 hours at A&E", "about 5 hours"),
      ("at least 3 hours of paperwork", "at least 3 hours"),
      ("90 minutes of paperwork", "90 minutes"),
      ("2 or 3 missing people", "2 or 3 missing"),
    ])
  func hedges(told: String, words: String) throws {
    let talk = try Talk(Way.consent + [told, "done", "make my posts"])
    let post = try #require(talk.posts.first)
    #expect(post.contains(words), "\(post)")
  }

  @Test(
    "ends well after a quiet shift",
    arguments: [
      "nothing", "quiet shift", "it was a quiet one", "not much at all", "nothing at all today",
    ])
  func quiet(told: String) throws {
    let talk = try Talk(Way.consent + [told, "done", "make my posts"])
    #expect(talk.posts.count == 1)
    #expect(talk.posts.first?.lowercased().contains("quiet") == true)
  }

  @Test("forgets the quiet once something is told")
  func notQuiet() throws {
    let talk = try Talk(
      Way.consent + ["nothing", "actually 2 missing people", "done", "make my posts"])
    #expect(talk.posts == ["Dealt with 2 missing people today #policing #truepicture"])
  }

  @Test("without anything to tell ends with done")
  func nothing() throws {
    let talk = try Talk(Way.consent + ["done", "done"])
    #expect(talk.replies.ending == .nothingPosted)
  }

  @Test("only re-posting is no interview, and ends with where to look")
  func reposting() throws {
    let talk = try Talk(["yes", "only re-posting", "yes", "yes", "yes"])
    #expect(talk.replies.ending == .reposting)
    #expect(talk.lines.contains { $0.contains("#truepicture") })
  }

  @Test("from the official account does not ask about the shift's end")
  func official() throws {
    let talk = try Talk(["yes", "official", "yes", "yes"])
    #expect(talk.place == .open)
    let posts = talk.after("2 missing people").after("done").after("make my posts")
    #expect(posts.after("done").replies.ending == .posted(.official))
  }

  @Test("offers the personal way when the policy forbids the official one")
  func personalInstead() throws {
    let talk = try Talk(["yes", "official", "no"])
    #expect(talk.place == .gate(.account))
    #expect(talk.replies.notices.count == 1)
  }

  @Test("waits for the end of the shift, and goes on there")
  func waits() throws {
    var talk = try Talk(["yes", "my own", "no"])
    #expect(talk.replies.ending == .waiting(.finishedShift))
    talk.hear(.resume)
    #expect(talk.place == .gate(.finishedShift))
    for line in ["yes", "yes", "yes"] { talk.say(line) }
    #expect(talk.place == .open)
  }

  @Test("leaves out what is never posted about, and says so")
  func declined() throws {
    let talk = try Talk(Way.consent + ["2 missing people and a search warrant"])
    #expect(talk.replies.notices == [.declined("search_warrant")])
    #expect(talk.value(of: "search_warrant") == nil)
    #expect(talk.after("done").after("make my posts").posts.count == 1)
  }

  @Test("goes on after Ctrl-C and what cannot be read", arguments: Way.all)
  func unreadable(way: Way) throws {
    let before = try Talk(way.lines)
    for input in [Input.interrupted, .unreadable(.tooLong), .unreadable(.notText)] {
      var talk = before
      talk.hear(input)
      #expect(talk.replies.notices.count == 1)
      #expect(talk.replies.questions.map(\.place) == [way.place])
      #expect(talk.conversation == before.conversation)
    }
  }

  @Test("is done with Ctrl-D at the posts, and called away before them", arguments: Way.all)
  func end(way: Way) throws {
    var talk = try Talk(way.lines)
    talk.hear(.end)
    if way.place == .posts {
      #expect(talk.replies.ending == .posted(.personal))
    } else {
      #expect(talk.replies.notices == [.calledAway(.nothing)])
      #expect(talk.replies.ending == nil)
    }
  }

  @Test(
    "says nothing but its end after it", arguments: ["yes", "2 missing people", "back", "preview"])
  func over(line: String) throws {
    let talk = try Talk(Way.consent + ["2 missing people", "stop", line])
    #expect(talk.replies.ending == .stopped)
    #expect(talk.replies.count == 1)
  }

  @Test("is had in Welsh")
  func welsh() throws {
    let talk = try Talk(
      [
        "ydw", "fy nghyfrif fy hun", "ydw", "ydy", "ydw", "2 missing people", "done",
        "make my posts",
      ],
      in: .welsh)
    #expect(talk.posts.count == 1)
  }
}
