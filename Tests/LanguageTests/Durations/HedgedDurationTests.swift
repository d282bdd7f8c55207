import Language
import Testing

@Suite("How long: about, at least or at most")
struct HedgedDurationTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      few hours → ~180m
      a few hours → ~180m
      all but an hour → ~540m
      about 5 → ~300m
      about 5 hours → ~300m
      5ish → ~300m
      5 ish hours → ~300m
      5 hours ish → ~300m
      5 hours or so → ~300m
      5 or so hours → ~300m
      roughly 5hrs → ~300m
      nearly 5 hours → ~300m
      almost 5 → ~300m
      just over 5 hours → ~300m
      just under 5 → ~300m
      getting on for 5 hours → ~300m
      best part of 5 hours → ~300m
      the better part of 5 hours → ~300m
      5 hours give or take → ~300m
      5 odd hours → ~300m
      close to 5 hours → ~300m
      a good 5 hours → ~300m
      at least 5 hours → >300m
      5 hours at least → >300m
      over 5 hours → >300m
      5+ hours → >300m
      5+ → >300m
      5hrs+ → >300m
      5 hours plus → >300m
      more than 5 hours → >300m
      5 hours min → >300m
      3 hours minimum → >180m
      min 3 hours → >180m
      up to 5 hours → <300m
      5 hours max → <300m
      5 hrs tops → <300m
      no more than 5 hours → <300m
      less than an hour → <60m
      under an hour → <60m
      4 hours I think → ~240m
      i think 4 → ~240m
      maybe 4 hours → ~240m
      probably about 4 → ~240m
      two hours and a bit → ~120m
      3 and a bit hours → ~180m
      an hour plus → >60m
      over an hour → >60m
      well over 5 hours → >300m
      5 hours easy → >300m
      easily 5 hours → >300m
      a minimum of 5 hours → >300m
      5 hours if not more → >300m
      must have been 5 hours → ~300m
      half of it → ~300m
      all but 2 hours → ~480m
      the last half → ~300m
      about 2 till 7 → ~300m
      roughly 2 til 6 → ~240m
      2ish till 6ish → ~240m
      2 or so hours → ~120m
      2 hours or thereabouts → ~120m
      2 hrs approx → ~120m
      approx 2.5hrs → ~150m
      circa 3 hrs → ~180m
      3hrs-ish → ~180m
      3 hours odd → ~180m
      3 and a bit → ~180m
      couple of hours max → <120m
      a couple of hours at least → >120m
      couple of hours or so → ~120m
      an hour or so → ~60m
      hour or so → ~60m
      about an hour → ~60m
      about half an hour → ~30m
      just over an hour → ~60m
      just under an hour → ~60m
      nearly an hour → ~60m
      the best part of an hour → ~60m
      half hour or so → ~30m
      half an hour tops → <30m
      no more than half an hour → <30m
      less than half an hour → <30m
      not even an hour → <60m
      a few minutes → ~3m
      10 min max → <10m
      4 hrs and counting → >240m
      5 hrs give or take 10 mins → ~300m
      a solid 6 → ~360m
      a good 6 → ~360m
      good 6 hours → ~360m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      about 10 → ~10m
      20ish → ~20m
      few minutes → ~3m
      5 mins max → <5m
      about 20 → ~20m
      20 mins or so → ~20m
      10 minutes tops → <10m
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      best part of 4 hrs → ~240m
      between jobs, maybe 2 hours → ~120m
      three hours nearly → ~180m
      nearly 3 → ~180m
      3, give or take → ~180m
      3 hours I'd say → ~180m
      id say 3 hours → ~180m
      say 3 hours → ~180m
      must be 3 hours → ~180m
      couldn't have been more than 2 → <120m
      can't have been more than 2 hours → <120m
      not more than 2 hours → <120m
      2 hours at most → <120m
      2 at the most → <120m
      2 minimum → >120m
      at least a couple of hours → >120m
      over a couple of hours → >120m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours paperwork",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "paperwork"),
      """
      3 and counting → >180m
      a good three hours → ~180m
      2 hours ish → ~120m
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }
}
