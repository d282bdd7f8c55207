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

  @Test(
    "how many prisoner escort",
    arguments: replies(
      to: Question(.count, about: "prisoner_escort"),
      """
      two → 2
      2 runs → 2
      just the one run → 1
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many victim reassurance",
    arguments: replies(
      to: Question(.count, about: "victim_reassurance"),
      """
      4 calls → 4
      rang 3, saw 2 → 3
      about 6 → ~6
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many domestic abuse",
    arguments: replies(
      to: Question(.count, about: "domestic_abuse"),
      """
      3 domestics → 3
      two, both verbal → 2
      3 + a breach → 3
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many traffic enforcement",
    arguments: replies(
      to: Question(.count, about: "traffic_enforcement"),
      """
      12 tickets → 12
      8 tickets, 2 seizures → 10
      15 cars → 15
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }
}
