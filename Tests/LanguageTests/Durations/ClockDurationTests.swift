import Language
import Testing

@Suite("How long: from one time of day to another")
struct ClockDurationTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      from 2 till 7 → 300m
      2 till 7 → 300m
      2 til 7 → 300m
      2 until 7 → 300m
      from 2 to 7 → 300m
      2pm-7pm → 300m
      2pm to 7pm → 300m
      2-7pm → 300m
      10am-2pm → 240m
      10-2 → 240m
      7-3 → 480m
      8 till 4 → 480m
      10pm-2am → 240m
      10pm till 2 → 240m
      noon till 5 → 300m
      midday to 3 → 180m
      9 to midnight → 180m
      0700-1500 → 480m
      1400-1900 → 300m
      1400 to 1900 hrs → 300m
      1400hrs to 1900hrs → 300m
      14:00-19:00 → 300m
      14:00 - 19:30 → 330m
      2215 till 0445 → 390m
      half two till five → 150m
      half 2 til half 4 → 120m
      quarter to 3 till 5 → 135m
      ten past 2 till 3 → 50m
      2.30 till 5 → 150m
      got there at 2 left at 7 → 300m
      arrived at 2, left at half 6 → 270m
      10 to 2 → 240m
      10 til 2 → 240m
      ten till two → 240m
      8-4 → 480m
      9-5 → 480m
      7-7 → 720m
      10-6 → 480m
      11-3 → 240m
      12-8 → 480m
      7am to 3pm → 480m
      7am-3 → 480m
      7 - 3pm → 480m
      from 7am to 3.30pm → 510m
      0800-1200 → 240m
      08:00-12:30 → 270m
      0800 to 1230 → 270m
      0800 - 1230hrs → 270m
      2200-0600 → 480m
      2200 to 0600 hours → 480m
      10pm to 6am → 480m
      6 in the evening till midnight → 360m
      midnight to 5 → 300m
      noon-4 → 240m
      noon til half 3 → 210m
      quarter past 2 to quarter to 5 → 150m
      2.15 to 4.45 → 150m
      half nine until half one → 240m
      arrived 3 left 7 → 240m
      got there 1400 left 1730 → 210m
      there from 2, home at 7 → 300m
      5 hours (2-7) → 300m
      2-7, so 5 hours → 300m
      2 till 7 so five hours → 300m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard, with a clock",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard", now: 990),
      """
      since 8 → 510m
      since 2 → 150m
      since noon → 270m
      since half two → 120m
      since 1400 → 150m
      since 7am → 570m
      """))
  func sceneGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      15 mins till the ambo came → 15m
      from 10.15 to 10.40 → 25m
      1015-1040 → 25m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      1900 till 2200 → 180m
      19:00 till 22:00 → 180m
      7 till 10 → 180m
      7pm till 10 → 180m
      half seven till ten → 150m
      half 7-10 → 150m
      7.30 til 10 → 150m
      730 til 10 → 150m
      0730 to 10 → 150m
      6am til noon → 360m
      6-noon → 360m
      6 til 12 → 360m
      12-6 → 360m
      midnight till 6 → 360m
      2300 - 0700 → 480m
      23:00-07:00 → 480m
      11pm-7am → 480m
      11-7 → 480m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      0600-1800 → 720m
      6 till 6 → 720m
      0630 - 1500 → 510m
      """))
  func sceneGuardInAShift(_ reply: Reply) { reply.expectReading() }
}
