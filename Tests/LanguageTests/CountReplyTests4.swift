import Language
import Testing

@Suite("A question of how many, part 4")
struct CountReplyTests4 {
  @Test(
    "how many stop search",
    arguments: replies(
      to: Question(.count, about: "stop_search"),
      """
      4, 1 positive → 4
      10 → 10
      4 positive 6 negative → 10
      s1 x 3 → 3
      3 under s23 → 3
      2 s60 → 2
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
