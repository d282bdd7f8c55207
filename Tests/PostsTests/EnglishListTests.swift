import Posts
import Testing

@Suite("An English list")
struct EnglishListTests {
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
    #expect(entries.joinedInEnglish() == text)
  }
}
