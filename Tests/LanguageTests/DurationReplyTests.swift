import Language
import Testing

@Suite("A question of how long")
struct DurationReplyTests {
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
      2h30m → 150m
      2 h 30 → 150m
      2h 30m → 150m
      2hr30 → 150m
      2hrs30 → 150m
      2 hours 30 → 150m
      2 hours 30 mins → 150m
      2 hours and 30 minutes → 150m
      2hrs 30mins → 150m
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
      an hour and a quarter → 75m
      hour and three quarters → 105m
      three quarters of an hour → 45m
      3/4 of an hour → 45m
      quarter of an hour → 15m
      quarter hour → 15m
      an hour and ten minutes → 70m
      an hour 20 → 80m
      an hour and 20 → 80m
      45 mins → 45m
      45 minutes → 45m
      45min → 45m
      45m → 45m
      90 mins → 90m
      90 → 90m
      30 → 30m
      couple of hours → 120m
      a couple of hrs → 120m
      cpl of hours → 120m
      couple hours → 120m
      few hours → ~180m
      a few hours → ~180m
      several hours → unclearm
      hours → unclearm
      hours and hours → unclearm
      ages → unclearm
      forever → unclearm
      too long → unclearm
      all day → ~600m
      the whole shift → ~600m
      whole shift → ~600m
      all shift → ~600m
      entire shift → ~600m
      my whole shift → ~600m
      half the shift → ~300m
      half my shift → ~300m
      most of the shift → 300-600m
      most of it → 300-600m
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
      2-7 → unclearm
      2-7 hours → 120-420m
      4 or 5 → 240-300m
      30-40 mins → 30-40m
      30 to 40 minutes → 30-40m
      half an hour to an hour → 30-60m
      1.5-2 hours → 90-120m
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
      0700x1900 → 720m
      half two till five → 150m
      half 2 til half 4 → 120m
      quarter to 3 till 5 → 135m
      ten past 2 till 3 → 50m
      2.30 till 5 → 150m
      got there at 2 left at 7 → 300m
      arrived at 2, left at half 6 → 270m
      there at 9 and away by 11 → 120m
      started at 8 finished at 12 → 240m
      on at 7 off at 3 → 480m
      from noon → unclearm
      since 2 → unclearm
      at 2 → unclearm
      till 7 → unclearm
      2pm → unclearm
      none → 0m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
