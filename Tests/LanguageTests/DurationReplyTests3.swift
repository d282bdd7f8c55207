import Language
import Testing

@Suite("A question of how long, part 3")
struct DurationReplyTests3 {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
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
      not long → unclearm
      not long, 20 mins → 20m
      too long, 7 hours → 420m
      far too long → unclearm
      an eternity → unclearm
      a long time → unclearm
      long enough → unclearm
      no time at all → 0m
      a few minutes → ~3m
      couple of minutes → 2m
      five minutes → 5m
      5 min → 5m
      10 min max → <10m
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
      3 hours 45 minutes → 225m
      3 hours, 45 mins → 225m
      3 hours & 45 mins → 225m
      2 hrs in the queue and 3 on the ward → 300m
      2 hours then another hour → 180m
      2 + 3 → 120m
      5 hours with the prisoner, 1 hour paperwork → 300m, +paperwork 60m
      5 hrs and then 2 arrests → 300m, +arrest 2
      nah none → 0m
      didn't go today → 0m
      nil → 0m
      no hours → 0m
      zero minutes → 0m
      haven't been → 0m
      5 hours. Actually 6. → 360m
      5... no 6 hours → 360m
      5 hours, I mean 4 → 240m
      make that 4 hours → 240m
      4 not 5 → 240m
      4, not 5 → 240m
      2 officers 4 hours → 240m
      4 hours each → 240m
      4 hours double crewed → 240m
      4 hours on bed 6 → 240m
      bay 3, 4 hours → 240m
      ward 12 for 4 hours → 240m
      4 hrs waiting for a doctor → 240m
      4 hours at QE → 240m
      4 hrs and counting → >240m
      still there, 4 hours so far → 240m
      five hours!!! → 300m
      FIVE HOURS → 300m
      5 hrs 😴 → 300m
      5hours → 300m
      5 hors → 300m
      5 hous → 300m
      5 housr → 300m
      5 minuets → 5m
      5 mintues → 5m
      fivehours → unclearm
      fve hours → unclearm
      5 hrs give or take 10 mins → ~300m
      5 hours plus travel → 300m
      5 x 1hr → 300m
      two 3 hour stints → 360m
      3 hour stint → 180m
      a 3 hour wait → 180m
      six-hour wait → 360m
      a solid 6 → ~360m
      a good 6 → ~360m
      good 6 hours → ~360m
      5 hours then nicked one → 300m, +arrest 1
      3 hrs. 2 rtcs before that → 180m, +rtc 2
      4 hours and 2 welfare checks → 240m, +welfare_check 2
      5 hours at A&E, 1 hour patrol → 300m, +patrol 60m
      none, patrol all day → 0m, +patrol
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

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
      half past 1 → 180m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "minutes first aid",
    arguments: replies(
      to: Question(.duration(bare: .minutes), about: "first_aid"),
      """
      10 → 10m
      ten → 10m
      ten minutes → 10m
      10 mins → 10m
      about 10 → ~10m
      10-15 → 10-15m
      10 or 15 → 10-15m
      half an hour → 30m
      an hour → 60m
      1 hour → 60m
      20ish → ~20m
      a couple of minutes → 2m
      few minutes → ~3m
      couple of mins → 2m
      120 → 120m
      until the ambo came → unclearm
      5 mins max → <5m
      no time at all → 0m
      15 or 20 → 15-20m
      20 → 20m
      about 20 → ~20m
      20 mins or so → ~20m
      20-25 → 20-25m
      quarter of an hour → 15m
      1.5 hours → 90m
      half hour → 30m
      10 minutes tops → <10m
      ages → unclearm
      15 mins till the ambo came → 15m
      from 10.15 to 10.40 → 25m
      1015-1040 → 25m
      2 → 2m
      seconds → unclearm
      30 seconds → 1m
      a minute or two → 1-2m
      5 or 10 mins → 5-10m
      not long, 5 mins → 5m
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }
}
