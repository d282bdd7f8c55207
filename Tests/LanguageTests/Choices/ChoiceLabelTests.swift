import Language
import Testing

@Suite("A choice whose label has signs in it")
struct ChoiceLabelTests {
  @Test(
    "is taken by its words",
    arguments: ["the work one", "work", "official"])
  func bracket(_ reply: String) {
    let question = Question(
      .choice([
        .init(id: "a", label: "Official (work"), .init(id: "b", label: "Your own] | #1 *"),
      ]), about: "account")
    #expect(Reading(of: reply, to: question).choice == "a")
  }
}
