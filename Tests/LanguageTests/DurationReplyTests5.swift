import Language
import Testing

@Suite("A question of how long, part 5")
struct DurationReplyTests5 {
  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      12 → 720m
      12hr shift → 720m
      0600-1800 → 720m
      6 till 6 → 720m
      from 6am → unclearm
      0630 - 1500 → 510m
      all 10 hours → 600m
      ten hours straight → 600m
      10hrs in the rain with no relief → 600m
      9 hrs, frozen → 540m
      8 → 480m
      eight hours and no brew → 480m
      7 hours 30 → 450m
      seven and half → 450m
      7 n half hrs → 450m
      7.5 → 450m
      7½ → 450m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
