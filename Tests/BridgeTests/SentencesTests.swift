import Testing

@testable import Bridge

@Suite("A text in pieces")
struct SentencesTests {
  @Test(
    "is cut between sentences, else between words, else inside a word",
    arguments: [
      ("One. Two three. Four.", 16, ["One. Two three.", "Four."]),
      ("One\ntwo three", 10, ["One", "two three"]),
      ("one two three", 9, ["one two", "three"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("\u{E9}\u{E9}\u{E9}", 4, ["\u{E9}\u{E9}", "\u{E9}"]),
      ("short", 40, ["short"]),
      ("", 40, []),
    ])
  func pieces(text: String, most: Int, pieces: [String]) {
    #expect(text.sentences(within: most) == pieces)
  }
}
