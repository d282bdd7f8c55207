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
    "say once only of what was said to be once",
    arguments: zip(
      [Amount(1), Amount(1, bound: .min), Amount(1, approximate: true), Amount(low: 1, high: 2)],
      ["a job", "jobs", "jobs", "1 or 2 jobs"]))
  func once(count: Amount, clause: String) {
    let wordings = Wordings(noted: [.plain: "jobs", .one: "a job", .many: "{count} jobs"])
    #expect(wordings.clause(for: Fact("job", count: count), in: .english) == clause)
  }

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
