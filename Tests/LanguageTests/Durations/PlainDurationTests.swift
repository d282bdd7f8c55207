import Language
import Testing

@Suite("How long: hours")
struct PlainDurationTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      5 → 300m
      5 hours → 300m
      5 hrs → 300m
      5hrs → 300m
      5h → 300m
      5 hr → 300m
      five hours → 300m
      five → 300m
      2.5 → 150m
      2.5 hours → 150m
      2 1/2 → 150m
      2 1/2 hrs → 150m
      2½ → 150m
      2½ hours → 150m
      2 and a half → 150m
      2 and a half hours → 150m
      two and a half hrs → 150m
      two n a half hours → 150m
      2hrs and a half → 150m
      2h30 → 150m
      2 h 30 → 150m
      2hr30 → 150m
      2hrs30 → 150m
      2 hours 30 → 150m
      2:30 → 150m
      2.30 → 150m
      1:45 → 105m
      1.75 → 105m
      1.25 hrs → 75m
      0.5 → 30m
      half an hour → 30m
      half hour → 30m
      1/2 hour → 30m
      1/2 hr → 30m
      an hour → 60m
      1 hour → 60m
      hour → 60m
      one hour → 60m
      an hour and a half → 90m
      hour and a half → 90m
      hour n half → 90m
      1 and a half hours → 90m
      3/4 of an hour → 45m
      an hour 20 → 80m
      an hour and 20 → 80m
      90 → 90m
      30 → 30m
      couple of hours → 120m
      a couple of hrs → 120m
      cpl of hours → 120m
      couple hours → 120m
      0700x1900 → 720m
      there at 9 and away by 11 → 120m
      started at 8 finished at 12 → 240m
      on at 7 off at 3 → 480m
      none → 0m
      nothing → 0m
      0 → 0m
      zero → 0m
      didn't go → 0m
      5 hours with a prisoner → 300m
      5 hours in A&E → 300m
      4 hrs on ward 12 → 240m
      3 hours in bay 4 → 180m
      2 of us, 4 hours → 240m
      prisoner fell ill, 5 hours → 300m
      4 long hours → 240m
      4 solid hours → 240m
      4 flipping hours → 240m
      2 hrs in a&e 1 hr on the ward → 120m
      4hours → 240m
      4 huors → 240m
      4 hors → 240m
      4 hrs. → 240m
      4 HOURS → 240m
      four → 240m
      72 → 72m
      24 → 1440m
      5 hours. five! → 300m
      one hour fifteen → 75m
      one hour forty five → 105m
      hour forty → 100m
      1hr 5 → 65m
      7 hours 50 → 470m
      3hr → 180m
      3hrs 🥱 → 180m
      5hrs 30 → 330m
      5 hours thirty → 330m
      five and a half → 330m
      five n half → 330m
      5 1/2h → 330m
      5.5h → 330m
      5,5 hours → 330m
      5.50 → 330m
      5.15 → 315m
      5:15 → 315m
      5 hrs 15 → 315m
      315 → 315m
      an hour and thirty → 90m
      1h → 60m
      hour and ten → 70m
      4 hours but felt like 10 → 240m
      4 hrs of my life i wont get back → 240m
      what felt like 12 hours → 720m
      the last 3 hours → 180m
      first two hours → 120m
      2 then relieved → 120m
      relieved after 3 → 180m
      10 → 600m
      in at 3 out at 7 → 240m
      3 hours and a half → 210m
      too long, 7 hours → 420m
      45 → 45m
      25 → 25m
      60 → 60m
      24 hours → 1440m
      23 → 1380m
      1 → 60m
      0.75 → 45m
      .5 → 30m
      ¾ hour → 45m
      ¾ of an hour → 45m
      1¼ hours → 75m
      3hrs45 → 225m
      3:45 hrs → 225m
      2 hrs in the queue and 3 on the ward → 300m
      2 hours then another hour → 180m
      2 + 3 → 120m
      nah none → 0m
      didn't go today → 0m
      nil → 0m
      haven't been → 0m
      2 officers 4 hours → 240m
      4 hours each → 240m
      4 hours double crewed → 240m
      4 hours on bed 6 → 240m
      bay 3, 4 hours → 240m
      ward 12 for 4 hours → 240m
      4 hrs waiting for a doctor → 240m
      4 hours at QE → 240m
      still there, 4 hours so far → 240m
      five hours!!! → 300m
      FIVE HOURS → 300m
      5 hrs 😴 → 300m
      5hours → 300m
      5 hors → 300m
      5 hous → 300m
      5 housr → 300m
      5 hours plus travel → 300m
      5 x 1hr → 300m
      two 3 hour stints → 360m
      3 hour stint → 180m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard, with a clock",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard", now: 990),
      """
      half past 1 → 180m
      """))
  func sceneGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      10 → 10m
      ten → 10m
      half an hour → 30m
      an hour → 60m
      1 hour → 60m
      120 → 120m
      20 → 20m
      1.5 hours → 90m
      half hour → 30m
      2 → 2m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      stopped 3 hours → 180m
      passed 2 hours there → 120m
      """))
  func hospitalGuardInAShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      2 hrs on foot → 120m
      couple hrs → 120m
      4 on 4 off → 240m
      2 hours foot, 2 hours car → 240m
      an hour here and there → 60m
      2 hours all in → 120m
      2 hours total → 120m
      total 2 hours → 120m
      2 hours in total → 120m
      120 → 120m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours paperwork",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "paperwork"),
      """
      3 → 180m
      an hour on the file, an hour on statements → 60m
      1hr file 1hr crimes → 60m
      the last 2 hours → 120m
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours scene guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "scene_guard"),
      """
      12 → 720m
      all 10 hours → 600m
      ten hours straight → 600m
      9 hrs, frozen → 540m
      8 → 480m
      7 hours 30 → 450m
      seven and half → 450m
      7 n half hrs → 450m
      7.5 → 450m
      7½ → 450m
      """))
  func sceneGuardInAShift(_ reply: Reply) { reply.expectReading() }
}
