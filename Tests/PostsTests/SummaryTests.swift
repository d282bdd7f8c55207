import Language
import Posts
import Testing

@Suite("A summary of the day")
struct SummaryTests {
  @Test("names every fact when there is room")
  func all() throws {
    #expect(
      try summary(["2 missing persons", "5 hours in A&E", "a prisoner escort"])
        == "Today: 2 missing persons, 5 hours in A&E and a prisoner escort. #truepicture")
  }

  @Test("uses semicolons where an entry has a comma or an and")
  func semicolons() throws {
    #expect(
      try summary(["house, shop and bus searches", "5 hours in A&E", "a prisoner escort"])
        == "Today: house, shop and bus searches; 5 hours in A&E and a prisoner escort. #truepicture"
    )
  }

  @Test(
    "counts what it has no room for, and names the earliest",
    arguments: [
      (76, "Today: a prisoner escort, 2 missing persons and 5 hours in A&E. #truepicture"),
      (75, "Today: a prisoner escort, 2 missing persons and 1 more job. #truepicture"),
      (71, "Today: a prisoner escort, 5 hours in A&E and 1 more job. #truepicture"),
      (68, "Today: a prisoner escort and 2 more jobs. #truepicture"),
      (53, "Today: 5 hours in A&E and 2 more jobs. #truepicture"),
      (50, nil),
    ])
  func rest(_ limit: Int, _ text: String?) throws {
    let clauses = ["a prisoner escort", "2 missing persons", "5 hours in A&E"]
    #expect(try summary(clauses, limit: limit) == text)
  }

  @Test("says by how much the shortest is over")
  func over() throws {
    let facts = [statement("a prisoner escort"), statement("5 hours in A&E")]
    let outcome = Composer(for: .x, under: try agreed(), limit: 40).summary(of: facts)
    #expect(
      outcome
        == .over(
          text: "Today: 5 hours in A&E and 1 more job. #truepicture", facts: ["f"], by: 10))
  }

  @Test("speaks Welsh")
  func welsh() throws {
    let facts = [
      statement("2 awr yn A&E"), statement("hebrwng carcharor"), statement("3 arestiad"),
    ]
    let composer = Composer(for: .x, under: try agreed(), limit: 58)
    #expect(
      composer.summary(of: facts, in: .welsh)?.text
        == "Heddiw: 2 awr yn A&E, 3 arestiad, 1 arall. #truepicture")
  }

  @Test("of a text message is as long as its letters let it be")
  func textMessage() throws {
    let facts = (1...30).map { index in
      Statement(fact: "\(index)", rungs: [""], clause: "\(index) ŵyl yma", tags: [])
    }
    let summary = Composer(for: .sms, under: try agreed()).summary(of: facts)
    #expect(
      summary?.text
        == "Today: 1 ŵyl yma, 2 ŵyl yma, 3 ŵyl yma, 4 ŵyl yma and 26 more jobs.")
  }

  @Test("is nothing of no facts")
  func nothing() throws {
    #expect(Composer(for: .x, under: try agreed()).summary(of: []) == nil)
  }

  /// The summary's text where it fits.
  private func summary(_ clauses: [String], limit: Int? = nil) throws -> String? {
    let facts = clauses.map { Statement(fact: $0, rungs: [$0], clause: $0, tags: ["truepicture"]) }
    let outcome = Composer(for: .x, under: try agreed(), limit: limit).summary(of: facts)
    return outcome?.excess == 0 ? outcome?.text : nil
  }
}
