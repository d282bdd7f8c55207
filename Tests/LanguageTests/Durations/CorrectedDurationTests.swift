import Language
import Testing

@Suite("How long: corrected in the same breath")
struct CorrectedDurationTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      no time → 0m
      not today → 0m
      no → 0m
      6 hours, no relief → 360m
      5 no 6 hours → 360m
      5 hours, sorry 6 → 360m
      5 hours no wait 4 → 240m
      not 5, 6 → 360m
      felt like 10 hours, was 4 → 240m
      not long, 20 mins → 20m
      no time at all → 0m
      no hours → 0m
      5 hours. Actually 6. → 360m
      5... no 6 hours → 360m
      5 hours, I mean 4 → 240m
      make that 4 hours → 240m
      4 not 5 → 240m
      4, not 5 → 240m
      a 3 hour wait → 180m
      six-hour wait → 360m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      no time at all → 0m
      not long, 5 mins → 5m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      call it 3 hours → 180m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      10hrs in the rain with no relief → 600m
      eight hours and no brew → 480m
      """))
  func sceneGuard(_ reply: Reply) { reply.expectReading() }
}
