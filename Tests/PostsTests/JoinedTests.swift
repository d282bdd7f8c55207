import Language
import Posts
import Testing

@Suite("A list in a sentence")
struct JoinedTests {
  @Test(
    "joins its entries",
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
      (["a, b", "c", "d"], "a, b; c and d"),
      (["a and b", "c", "d", "e"], "a and b; c; d and e"),
      (["a", "b", "c and d"], "a; b; and c and d"),
      (["sand", "b", "land"], "sand, b and land"),
    ])
  func entries(_ entries: [String], _ text: String) {
    #expect(entries.joined(in: .english) == text)
  }

  @Test(
    "has only commas in Welsh",
    arguments: [(["a", "b", "c"], "a; b; c"), (["x", "y", "z"], "x, y, z"), (["x"], "x")])
  func welsh(_ entries: [String], _ text: String) {
    #expect(entries.joined(in: .welsh) == text)
  }
}
