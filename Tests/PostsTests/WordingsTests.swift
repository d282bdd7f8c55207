import Gate
import Language
import Posts
import Testing

/// The ways to word a fact.
@Suite("Wordings")
struct WordingsTests {
  static let wordings = Wordings(
    noted: [.plain: "escort"],
    posts: [
      .plain: [
        Wording(["Escorted a prisoner today", "Escorted a prisoner"]), Wording(["An escort"]),
        Wording(["Took a prisoner from one place to another"]), Wording(["Prisoner escort"]),
      ]
    ])

  @Test(
    "go on down the ladder with the shorter of the others",
    arguments: [
      (0, ["Escorted a prisoner today", "Escorted a prisoner", "Prisoner escort", "An escort"]),
      (1, ["An escort"]), (3, ["Prisoner escort", "An escort"]),
    ])
  func ladder(reword: Int, rungs: [String]) {
    let statement = Self.wordings.statement(
      of: Fact("escort"), from: .personal, in: .english, tags: [], seed: 0, reword: reword)
    #expect(statement?.rungs == rungs)
  }
}
