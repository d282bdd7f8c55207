import Language
import Testing

@Suite("How long: so much of the shift")
struct ShareOfShiftTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      all day → ~600m
      the whole shift → ~600m
      whole shift → ~600m
      all shift → ~600m
      entire shift → ~600m
      my whole shift → ~600m
      half the shift → ~300m
      half my shift → ~300m
      most of the shift → 300-600m
      the lot → ~600m
      all night → ~600m
      the entire shift → ~600m
      whole bloody shift → ~600m
      the full shift → ~600m
      whole night → ~600m
      half a shift → ~300m
      about half the shift → ~300m
      half the night → ~300m
      most of the night → 300-600m
      the best part of the shift → 300-600m
      nearly the whole shift → 300-600m
      all shift bar an hour → ~540m
      first half of the shift → ~300m
      a third of the shift → ~200m
      last 3 hours of the shift → 180m
      10 at night till 6 in the morning → 480m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      whole shift → ~480m
      on and off all day → ~480m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      12hr shift → 720m
      """))
  func sceneGuard(_ reply: Reply) { reply.expectReading() }
}
