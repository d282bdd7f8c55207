import Language
import Testing

@Suite("How long: minutes")
struct MinutesTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      2h30m → 150m
      2h 30m → 150m
      2 hours 30 mins → 150m
      2 hours and 30 minutes → 150m
      2hrs 30mins → 150m
      an hour and a quarter → 75m
      hour and three quarters → 105m
      three quarters of an hour → 45m
      quarter of an hour → 15m
      quarter hour → 15m
      an hour and ten minutes → 70m
      45 mins → 45m
      45 minutes → 45m
      45min → 45m
      45m → 45m
      90 mins → 90m
      a minute → 1m
      5 mins → 5m
      120 minutes → 120m
      315 mins → 315m
      300 minutes → 300m
      100 mins → 100m
      1hr30mins → 90m
      1 hr 30 min → 90m
      couple of minutes → 2m
      five minutes → 5m
      5 min → 5m
      3 hours 45 minutes → 225m
      3 hours, 45 mins → 225m
      3 hours & 45 mins → 225m
      zero minutes → 0m
      5 minuets → 5m
      5 mintues → 5m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      ten minutes → 10m
      10 mins → 10m
      a couple of minutes → 2m
      couple of mins → 2m
      quarter of an hour → 15m
      30 seconds → 1m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }
}
