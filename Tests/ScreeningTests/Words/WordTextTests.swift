import Testing

@testable import Screening

@Suite("The letters of a word")
struct WordTextTests {
  @Test(
    "are kept in order, wherever they are read from",
    arguments: [
      "", "a", "abc", "abcd", "officers", "sergeants", "superintendents", "sixteen letters!",
    ])
  func order(_ text: String) {
    let letters = Array(text.utf8)
    let packed = letters.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { WordText($0, count: letters.count) } ?? WordText()
    }
    #expect(Array(WordText(letters)) == letters)
    #expect(packed == WordText(letters))
  }

  @Test("are the first 23 of a longer word")
  func limit() {
    let long = WordText("abcdefghijklmnopqrstuvwxyz".utf8)
    #expect(Array(long) == Array("abcdefghijklmnopqrstuvw".utf8))
  }

  @Test(
    "take an ending and lose one",
    arguments: [
      ("rob", "bed", "robbed"), ("arrest", "ing", "arresting"), ("a", "", "a"),
      ("superintend", "ents", "superintendents"),
    ] as [(WordText, WordText, WordText)])
  func endings(_ stem: WordText, _ ending: WordText, _ whole: WordText) {
    #expect(stem.appending(ending) == whole)
    #expect(whole.dropping(last: ending.count) == stem)
  }

  @Test("sort as words do")
  func sorting() {
    let words: [WordText] = ["pc", "arrested", "a", "arrest", "pcso", "superintendent"]
    let sorted: [WordText] = ["a", "arrest", "arrested", "pc", "pcso", "superintendent"]
    #expect(words.sorted() == sorted)
  }
}
