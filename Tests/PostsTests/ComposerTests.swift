import Posts
import Testing

@Suite("Composing")
struct ComposerTests {
  @Test(
    "makes the letter's own posts, byte for byte",
    arguments: [
      "Dealt with missing person today #policing #truepicture",
      "Spent 2 hours talking to pupils on crime prevention #truepicture",
      "Spent 5 hours in A&E with offender needing medical attention #truepicture",
      "Prisoner escort #policing #truepicture",
      "Helped reassure a victim of crime #truepicture",
    ])
  func letter(_ post: String) throws {
    let words = post.split(separator: " ")
    let tags = words.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    let wording = words.prefix(words.count - tags.count).joined(separator: " ")
    let text = try texts { $0.singles(of: [statement(wording, tags: tags)]) }
    #expect(text.map { Array($0.utf8) } == [Array(post.utf8)])
  }

  @Test(
    "takes the first wording that fits",
    arguments: [
      (50, "Escorted a prisoner today #truepicture"), (37, "Prisoner escort #truepicture"),
    ])
  func ladder(_ limit: Int, _ text: String) throws {
    let fact = statement("Escorted a prisoner today", "Prisoner escort")
    #expect(try texts(limit: limit) { $0.singles(of: [fact]) } == [text])
  }

  @Test("takes the first wording that a message has room for", arguments: [(38, 38), (37, 28)])
  func message(_ most: Int, _ bytes: Int) throws {
    let composer = Composer(for: .x, under: try agreed(), mostBytes: most)
    let fact = statement("Escorted a prisoner today", "Prisoner escort")
    #expect(composer.singles(of: [fact]).map(\.text.utf8.count) == [bytes])
  }

  @Test("says by how much the shortest wording is over, and cuts nothing")
  func over() throws {
    let composer = Composer(for: .x, under: try agreed(), limit: 20)
    let outcomes = composer.singles(of: [statement("Escorted a prisoner today", "Prisoner escort")])
    #expect(outcomes == [.over(text: "Prisoner escort #truepicture", facts: ["f"], by: 8)])
  }

  @Test(
    "puts hashtags once, in the campaign's order",
    arguments: [
      ([["policing", "truepicture"], ["truepicture"]], "#policing #truepicture"),
      ([["truepicture"], ["policing", "truepicture"]], "#policing #truepicture"),
      ([["TruePicture"], ["policing", "truepicture"]], "#policing #TruePicture"),
      (
        [["policing", "truepicture"], ["policing", "cymru", "truepicture"]],
        "#policing #cymru #truepicture"
      ),
      ([["policing"], ["truepicture"]], "#policing #truepicture"),
      ([[], []], ""),
    ])
  func tags(_ lists: [[String]], _ line: String) throws {
    let facts = lists.map { statement("A", tags: $0) }
    let text = "A. A." + (line.isEmpty ? "" : " ") + line
    #expect(try texts { $0.thread(of: facts) } == [text])
  }

  @Test("gives a post on Threads one hashtag, the campaign's own")
  func topic() throws {
    let fact = statement("Prisoner escort", tags: ["policing", "truepicture"])
    #expect(try texts(on: .threads) { $0.singles(of: [fact]) } == ["Prisoner escort #truepicture"])
  }

  @Test(
    "leaves nothing in the words that would break the post",
    arguments: [
      ("One\r\ntwo", "One\ntwo #t"), ("One\rtwo ", "One\ntwo #t"), (" \u{FEFF}One", "One #t"),
      ("A\tred\u{1B}[31m \u{7}bell\u{85}", "A red[31m bell #t"),
      ("End of shift.Life goes on", "End of shift. Life goes on #t"),
      ("See police.uk", "See police.uk #t"), ("See Police.UK now", "See Police.UK now #t"),
      ("See https://www.gov.uk/a.B", "See https://www.gov.uk/a.B #t"),
    ])
  func tidied(_ words: String, _ text: String) throws {
    let got = try texts { $0.singles(of: [statement(words, tags: ["t"])]) }
    #expect(got.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test("spells a text message in letters that leave it its room")
  func plainLetters() throws {
    let fact = statement("2½ hours – “wedi’u” ½ an hour… café", tags: [])
    #expect(
      try texts(on: .sms) { $0.singles(of: [fact]) }
        == ["2.5 hours - \"wedi'u\" half an hour... café"])
  }

  @Test("takes an officer's own version as it is, less what would break it")
  func edited() throws {
    let composer = Composer(for: .x, under: try agreed())
    let outcome = composer.edited(
      " Escort,\u{FEFF} 2½ hours #truepicture\u{7} ", of: statement("Prisoner escort"))
    #expect(outcome.text == "Escort, 2½ hours #truepicture")
  }
}
