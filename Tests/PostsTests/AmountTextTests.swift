import Language
import Posts
import Testing

@Suite("An amount in a post")
struct AmountTextTests {
  static let durations: [(Amount, String)] = [
    (Amount(1), "1 minute"), (Amount(45), "45 minutes"), (Amount(60), "1 hour"),
    (Amount(90), "90 minutes"), (Amount(119), "119 minutes"), (Amount(120), "2 hours"),
    (Amount(150), "2½ hours"), (Amount(200), "3 hours 20 minutes"),
    (Amount(300, approximate: true), "about 5 hours"),
    (Amount(180, bound: .min), "at least 3 hours"), (Amount(180, bound: .max), "up to 3 hours"),
    (Amount(low: 120, high: 180), "2 or 3 hours"), (Amount(low: 120, high: 300), "2 to 5 hours"),
    (Amount(low: 60, high: 90), "60 to 90 minutes"),
    (Amount(low: 120, high: 150), "2 hours to 2½ hours"),
  ]

  @Test("says how long", arguments: durations)
  func duration(amount: Amount, text: String) {
    #expect(amount.duration(in: .english) == text)
  }

  static let counts: [(Amount, String)] = [
    (Amount(3), "3"), (Amount(1200), "1,200"), (Amount(3, approximate: true), "about 3"),
    (Amount(low: 3, high: 4), "3 or 4"), (Amount(low: 3, high: 6), "3 to 6"),
    (Amount(10, bound: .min), "at least 10"),
  ]

  @Test("says how many", arguments: counts)
  func count(amount: Amount, text: String) {
    #expect(amount.count(in: .english) == text)
  }

  @Test("fills a template once, and never what it filled in")
  func filled() {
    #expect("{a} and {b}".filled([("a", "{b}"), ("b", "2")]) == "{b} and 2")
    #expect("no {such} name".filled([]) == "no {such} name")
  }
}
