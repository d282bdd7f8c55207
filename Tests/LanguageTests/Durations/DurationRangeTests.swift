import Language
import Testing

@Suite("How long: one time or another")
struct DurationRangeTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      most of it → 300-600m
      2-3 hours → 120-180m
      2-3 hrs → 120-180m
      2 - 3 hours → 120-180m
      2 to 3 hours → 120-180m
      2 or 3 hours → 120-180m
      two or three hours → 120-180m
      two three hours → 120-180m
      2/3 hours → 120-180m
      between 2 and 3 hours → 120-180m
      an hour or two → 60-120m
      one or two → 60-120m
      2-3 → 120-180m
      2-7 hours → 120-420m
      4 or 5 → 240-300m
      30-40 mins → 30-40m
      30 to 40 minutes → 30-40m
      half an hour to an hour → 30-60m
      1.5-2 hours → 90-120m
      3-4 → 180-240m
      5-6 hrs → 300-360m
      1-2 → 60-120m
      6-8 hrs → 360-480m
      6 to 8 hrs → 360-480m
      between 6 and 8 → 360-480m
      2 hours, maybe 3 → 120-180m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      10-15 → 10-15m
      10 or 15 → 10-15m
      15 or 20 → 15-20m
      20-25 → 20-25m
      a minute or two → 1-2m
      5 or 10 mins → 5-10m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      most of it → 240-480m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }
}
