import Testing
import Transcripts

@Suite("An expected line")
struct ExpectationTests {
  @Test(
    "fits what it is written to fit",
    arguments: [
      ("Hours at A&E?", "Hours at A&E?"),
      ("a.c", "a.c"),
      (#"Noted: \d+ missing people\. (re)"#, "Noted: 12 missing people."),
      ("caf. (re)", "café"),
      ("Noted: * (glob)", "Noted: 2 missing people."),
      ("*a*b (glob)", "aaxbb"),
      ("Post ? of ? (glob)", "Post 1 of 5"),
      (#"Sure\? * (glob)"#, "Sure? Yes."),
      (#"a\b (glob)"#, #"a\b"#),
      ("* (glob)", ""),
      ("As it stands (re)", "As it stands (re)"),
    ])
  func fits(written: String, line: String) throws {
    let expectation = try #require(Expectation(reading: written))
    #expect(expectation.matches(line))
  }

  @Test(
    "fits nothing else",
    arguments: [
      ("Hours at A&E?", "Hours at A&E? "),
      ("a.c", "abc"),
      ("é", "e\u{301}"),
      ("caf. (re)", "cafe\u{301}"),
      ("b (re)", "abc"),
      ("a* (glob)", "ba"),
      ("a*c (glob)", "ab"),
      ("Post ? (glob)", "Post 12"),
      (#"Sure\? (glob)"#, "Surely"),
    ])
  func fitsNothingElse(written: String, line: String) throws {
    let expectation = try #require(Expectation(reading: written))
    #expect(!expectation.matches(line))
  }

  @Test("is not read from a broken regular expression")
  func broken() {
    #expect(Expectation(reading: "a( (re)") == nil)
  }

  @Test(
    "is written for one line alone so that a transcript reads it back",
    arguments: [
      "Anything else?", ">", "> yes", ">yes", "% of all", "%id open", "a.c (re)", "what? (glob)",
      "> [a] (1) {2} $3 ^4 +5 | 6 * 7 ? 8 . 9 \\ é (re)",
    ])
  func exactly(line: String) throws {
    let written = Expectation(exactly: line).written
    let transcript = try Transcript(Array((written + "\n").utf8), file: "t.chat")
    #expect(!transcript.isAnswersOnly)
    let read = try #require(Expectation(reading: written))
    #expect(read.matches(line))
    #expect(!read.matches(line.replacing(".", with: "x") + "x"))
  }
}
