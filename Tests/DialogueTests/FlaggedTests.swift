import Dialogue
import Posts
import Screening
import Testing

/// Words that the screen asks about or keeps back, and what an officer can make of them.
@Suite("Flagged words")
struct FlaggedTests {
  /// A named place is asked about; a name is kept back.
  static let asks = Way.consent + ["add gave a talk at Oakfield Academy"]
  static let blocks = Way.consent + ["add sat with Mrs Jones after the burglary"]
  static let both = Way.consent + ["add gave a talk at Oakfield Academy with Mrs Jones"]

  @Test("are offered in safer words", arguments: [asks, blocks])
  func offered(lines: [String]) throws {
    let talk = try Talk(lines)
    #expect(talk.replies.reason == .withheld)
    #expect(talk.lines.last?.contains("yes") == true)
    #expect(talk.value(of: "own_words.words") == nil)
  }

  @Test(
    "are reworded at one reply",
    arguments: ["yes", "use that", "ok", "yes please", "ok use that", "Yes."])
  func accepted(line: String) throws {
    let talk = try Talk(Self.asks + [line])
    #expect(talk.value(of: "own_words.words") == "gave a talk at a local school")
    #expect(talk.place == .anythingElse)
  }

  @Test("that block are reworded too")
  func blockAccepted() throws {
    let talk = try Talk(Self.blocks + ["yes"])
    #expect(talk.value(of: "own_words.words") == "sat with someone after the burglary")
  }

  @Test("are left out at a no", arguments: ["no", "nope", "skip", "leave it out", "no thanks"])
  func leftOut(line: String) throws {
    let talk = try Talk(Self.asks + [line])
    #expect(talk.value(of: "own_words.words") == nil)
    #expect(talk.place == .anythingElse)
  }

  @Test("give way to others, which are screened")
  func others() throws {
    var talk = try Talk(Self.asks + ["gave a talk with Mrs Jones"])
    #expect(talk.replies.reason == .withheld)
    talk.say("gave a talk to some pupils")
    #expect(talk.value(of: "own_words.words") == "gave a talk to some pupils")
  }

  @Test(
    "that are asked about stay when the officer says so",
    arguments: [
      "keep my words", "Keep it as it is.", "keep what I wrote", "No, keep my words please",
      "I'd like to keep my words", "cadw fy ngeiriau",
    ])
  func kept(line: String) throws {
    var talk = try Talk(Self.asks + [line])
    #expect(talk.value(of: "own_words.words") == "gave a talk at Oakfield Academy")
    talk.say("make my posts")
    #expect(talk.posts == ["gave a talk at Oakfield Academy #policing #truepicture"])
    #expect(talk.replies.notices.contains(.kept(["Oakfield Academy"])))
  }

  @Test(
    "stay at nothing less",
    arguments: [
      "no", "ok", "yes", "no thanks", "yes please", "I'd rather not keep my words",
      "should I keep my words?", "keep my words?", "maybe keep my words", "keep my words I suppose",
      "don't keep my words",
      "keep", "not sure", "go on", "",
    ])
  func notKept(line: String) throws {
    let talk = try Talk(Self.asks + [line])
    #expect(talk.conversation.answers.entries.allSatisfy { $0.kept.isEmpty })
    #expect(talk.value(of: "own_words.words") != "gave a talk at Oakfield Academy")
    #expect(talk.value(of: "own_words.words")?.contains("keep") != true)
  }

  @Test("that block never stay", arguments: [blocks, both])
  func neverKept(lines: [String]) throws {
    var talk = try Talk(lines + ["keep my words"])
    #expect(talk.replies.notices == [.cannotKeep])
    talk.say("make my posts")
    #expect(talk.posts.isEmpty)
  }

  @Test("that are kept say so in a summary and a thread", arguments: ["summary", "thread"])
  func forms(form: String) throws {
    let talk = try Talk(Self.asks + ["keep my words", "make my posts", form])
    #expect(talk.posts.count == 1)
    #expect(talk.replies.notices.contains(.kept(["Oakfield Academy"])))
  }

  @Test("that are kept are kept in a saved conversation")
  func saved() throws {
    let talk = try Talk(Self.asks + ["keep my words", "make my posts"])
    var resumed = try #require(talk.resumed)
    let replies = resumed.receive(.line("preview"), under: talk.campaign)
    #expect(replies.notices.contains(.kept(["Oakfield Academy"])))
  }

  @Test("can be settled in a conversation taken up again", arguments: ["yes", "keep my words"])
  func settledLater(line: String) throws {
    let talk = try Talk(Self.asks)
    var resumed = try #require(talk.resumed)
    _ = resumed.receive(.line(line), under: talk.campaign)
    #expect(resumed.value(of: "own_words.words") == talk.after(line).value(of: "own_words.words"))
  }

  @Test("are asked for anew by a conversation that greets again")
  func greeted() throws {
    let talk = try Talk(Self.asks)
    var resumed = try #require(talk.resumed)
    let replies = resumed.receive(.resume, under: talk.campaign)
    #expect(replies.questions.last?.pending == nil)
    #expect(replies.questions.last?.place == .topic("own_words"))
  }

  @Test("of a post are settled in the same way")
  func edited() throws {
    let made = ["2 mispers", "make my posts", "edit 1", "Back from Oakfield Academy #policing"]
    var talk = try Talk(Way.consent + made)
    let asked = talk
    talk.say("yes")
    #expect(talk.posts == ["Back from a local school #policing"])
    #expect(asked.after("no").posts.isEmpty)
    let kept = asked.after("keep my words")
    #expect(kept.posts == ["Back from Oakfield Academy #policing"])
    #expect(kept.replies.notices.contains(.kept(["Oakfield Academy"])))
  }

  @Test("that nobody insisted on are in no post", arguments: [[], ["keep my words"]])
  func finished(insisted: [String]) throws {
    var campaign = try DefaultCampaign.english.get()
    campaign.topics[0].wordings.posts = [
      .many: [Wording(["Found {count} people at Oakfield Academy"])]
    ]
    let lines = Self.asks + (insisted.isEmpty ? ["no"] : insisted) + ["2 mispers", "make my posts"]
    let talk = Talk(lines, under: campaign)
    #expect(talk.posts.count == insisted.count)
    #expect(!talk.posts.contains { $0.contains("Found") })
  }

  @Test("that a campaign adds to the screen block")
  func added() throws {
    var campaign = try DefaultCampaign.english.get()
    campaign.screen = Screen(adding: ["zebra"])
    let talk = Talk(Way.consent + ["add saw a zebra today", "keep my words"], under: campaign)
    #expect(talk.replies.notices == [.cannotKeep])
  }
}
