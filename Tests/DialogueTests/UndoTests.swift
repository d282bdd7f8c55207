import Testing

@testable import Dialogue

@Suite("The log of what can be taken back")
struct UndoTests {
  @Test("gives own words back without having kept them")
  func words() throws {
    var talk = try Talk(Way.consent + ["add Long shift but a good team", "done", "remove 1"])
    #expect(!talk.conversation.log.map(String.init(describing:)).joined().contains("team"))
    talk.say("back")
    #expect(talk.value(of: "own_words.words") == "Long shift but a good team")
  }
}
