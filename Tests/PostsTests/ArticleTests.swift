import Posts
import Testing

@Suite("The article")
struct ArticleTests {
  @Test(
    "goes by the sound",
    arguments: [
      "an A&E", "an MP", "an RTC", "an NHS", "an hour", "an 8-hour", "an 11-year-old", "an 18-hour",
      "an X-ray", "an HGV", "an arrest", "an unidentified", "an honest", "an 80", "an e-scooter",
      "a PC", "a UK", "a unit", "a one-off", "a 999", "a 101", "a uniform", "a user", "a MARAC",
      "a prisoner", "a European", "a U-turn", "a house", "a 110", "a ½-hour", "a useful", "a PCSO",
    ])
  func sound(_ phrase: String) throws {
    let words = phrase.split(separator: " ")
    #expect(Article(before: String(words[1])).rawValue == words[0])
  }
}
