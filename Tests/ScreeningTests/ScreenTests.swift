import Screening
import Testing

@Suite("A screen")
struct ScreenTests {
  @Test("counts offsets in scalars of the text as it was typed")
  func offsets() throws {
    let text = "👨‍👩‍👧 thanked by Nia\u{0302}mh today"
    let finding = try #require(Screen().findings(in: "é " + text).first)
    let scalars = Array(("é " + text).unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[finding.range])) == "Nia\u{0302}mh")
  }

  @Test(
    "sees through disguises",
    arguments: [
      ("J0hn Br1erley came in", Finding.Category.personName),
      ("Dаniel refused to leave", .personName),
      ("p c  w a t s o n did 16 hours", .officerIdentity),
      ("silver Astra reg ｃａ５３ ｈｆｗ", .vehicle),
      ("stopped KL1\u{200B}9 FTP twice", .vehicle),
      ("found EO71.TZN in the river", .vehicle),
      ("flat 4️⃣2️⃣ Orchard House again", .address),
      ("w@nkers outside the club", .abuse),
      ("#PrayForDavidJones", .personName),
      ("#prayfordavidjones", .personName),
    ])
  func disguises(_ text: String, _ category: Finding.Category) {
    let categories = Screen().findings(in: text).map(\.category)
    #expect(categories.contains(category))
  }

  @Test(
    "finds hidden characters but leaves emoji and flags",
    arguments: [
      ("Quiet\u{200B} night", 1), ("Cup \u{2066}of\u{2069} tea", 2), ("so\u{AD}ft", 1),
      ("Proud of this lot \u{E0041}\u{E0042} tonight", 1), ("bell \u{7}", 1),
      ("👨‍👩‍👧‍👦 home safe", 0), ("🏴󠁧󠁢󠁷󠁬󠁳󠁿 proud", 0), ("1️⃣ tea 2️⃣ cake", 0), ("tea\u{A0}time", 0),
    ])
  func hidden(_ text: String, _ count: Int) {
    let found = Screen().findings(in: text).filter { $0.category == .linkOrControl }
    #expect(found.count == count)
  }

  @Test("lets a campaign add words, and finds them in any case")
  func added() {
    let screen = Screen(adding: ["blue lantern"])
    let findings = screen.findings(in: "Walked past the Blue LANTERN today")
    #expect(findings.map(\.range) == [16..<28])
    #expect(findings.map(\.severity) == [.block])
  }

  @Test("lets a campaign's own days be named and no other")
  func campaignDays() {
    let screen = Screen(campaignDays: [Screen.Day(month: 3, day: 4)])
    #expect(screen.findings(in: "Robbery on 4 March") == [])
    #expect(screen.findings(in: "Robbery on 9 February").map(\.category) == [.timeDate])
  }

  @Test(
    "keeps the fact in what it suggests",
    arguments: [
      ("Sat with a 34 year old man", "a man in his thirties"),
      ("Sat with a lady aged 93", "a woman in her old age"),
      ("a nine year old rang 999", "a child"),
      ("Six hours at Fairview Hospital", "the hospital"),
    ])
  func suggestions(_ text: String, _ suggestion: String) {
    let suggestions = Screen().findings(in: text).map(\.suggestion)
    #expect(suggestions.contains(suggestion))
  }

  @Test(
    "says the letter's own posts are clean",
    arguments: [
      "Dealt with missing person today #policing #truepicture",
      "Spent 2 hours talking to pupils on crime prevention #truepicture",
      "Spent 5 hours in A&E with offender needing medical attention #truepicture",
      "Prisoner escort #policing #truepicture",
      "Helped reassure a victim of crime #truepicture",
    ])
  func letter(_ post: String) {
    let findings = Screen().findings(in: post)
    #expect(findings == [])
  }
}
