import Testing

@testable import Screening

@Suite("The long word lists")
struct SortedWordsTests {
  private static let list = SortedWords([
    3: """
    tea van
    way
    """,
    9: "breakfast",
  ])

  @Test(
    "hold their words, first and last of a length", arguments: ["tea", "van", "way", "breakfast"])
  func held(_ word: String) {
    #expect(Self.list.contains(WordText(word.utf8)))
  }

  @Test("hold no others", arguments: ["", "te", "tee", "zoo", "aaa", "vans", "breakfasts"])
  func others(_ word: String) {
    #expect(!Self.list.contains(WordText(word.utf8)))
  }
}
