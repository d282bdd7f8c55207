import Testing

@testable import Posts

@Suite("A web link")
struct WebLinkTests {
  @Test(
    "is found in running text, and ends where the sentence goes on",
    arguments: [
      "Report it at «https://www.gov.uk/report?id=2&x=y». Thanks",
      "See «police.uk», «gov.uk/a» and («http://en.wikipedia.org/wiki/Primer_(film)»)",
      "«HTTP://EXAMPLE.COM:8080/A-b_c»!", "«a.example.co.uk»", "日本語«example.com»です",
      "«https://日本語.みんな/»", "«http://xn--fiqs8s.XN--FIQS8S/»",
      "«http://t.co/abc123»-def and «https://t.co/abc?amp=1»",
      "«example.com»:80 and «example.com»?a=b and «example.com:80/a?b=c»",
    ])
  func found(_ sample: String) {
    let (text, marked) = marks(in: sample)
    #expect(WebLink.links(in: text).map(\.text) == marked)
  }

  @Test(
    "is not made of what only looks like one",
    arguments: [
      "name@example.com", "end of shift. Life", "3.5 hours", "a.bz2", "#example.com",
      "@example.com",
      "$example.com", "http://no-domain", "http://-example.com", "http://a_b.com-x", "e.g. this",
      "-example.com", "http://xn--あ.com", "www", "a..uk", "example.comfort",
      "http://t.co/aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx",
    ])
  func notFound(_ text: String) {
    #expect(WebLink.links(in: text).map(\.text) == [])
  }

  @Test("has no label that is too long for the domain name system", arguments: [(63, 1), (64, 0)])
  func longLabel(_ length: Int, _ count: Int) {
    #expect(WebLink.links(in: String(repeating: "a", count: length) + ".com").count == count)
    #expect(
      WebLink.links(in: "http://" + String(repeating: "a", count: length) + ".com").count == count)
  }

  @Test(
    "is looked for in time that grows with the text, whatever the text", .timeLimit(.minutes(1)),
    arguments: ["a.", "日", "a_b.", "http://a.b/(", "@", "http://", "xn--", "a-.", "日."])
  func longText(_ piece: String) {
    #expect(WebLink.links(in: String(repeating: piece, count: 10_000) + "é") == [])
  }

  @Test(
    "is accidental where a space was forgotten",
    arguments: [
      ("shift.Life", true), ("it.So", true), ("police.uk", false), ("Police.Uk", false),
      ("bbc.co.uk", false), ("MLB.TV", false), ("www.shift.Life", false), ("shift.Life/a", false),
      ("https://shift.Life", false), ("mastodon.social", false),
    ])
  func accidental(_ text: String, _ expected: Bool) throws {
    let link = try #require(WebLink.links(in: text).first)
    #expect(link.isAccidental == expected)
  }

  @Test(
    "has labels as long as their Punycode",
    arguments: [
      ("bücher", 13), ("münchen", 14), ("中国", 10), ("みんな", 11), ("ελ", 8), ("日本語", 14),
      ("plain", 5), ("他们为什么不说中文", 28), ("3年b組金八先生", 28),
      ("Pročprostěnemluvíčesky", 34),
    ])
  func punycode(_ label: String, _ length: Int) {
    #expect(Punycode.length(of: Array(label.unicodeScalars)[...]) == length)
  }

  /// The sample without its marks, and what stands between them.
  private func marks(in sample: String) -> (text: String, marked: [String]) {
    let parts = sample.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
    let marked = parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    return (parts.joined(), marked)
  }
}
