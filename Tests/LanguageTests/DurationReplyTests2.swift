import Language
import Testing

@Suite("A question of how long, part 2")
struct DurationReplyTests2 {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      nothing → 0m
      0 → 0m
      no time → 0m
      zero → 0m
      didn't go → 0m
      not today → 0m
      no → 0m
      not sure → unclearm
      dunno → unclearm
      can't remember → unclearm
      a while → unclearm
      long time → unclearm
      too bloody long → unclearm
      5 hours with a prisoner → 300m
      5 hours in A&E → 300m
      6 hours, no relief → 360m
      4 hrs on ward 12 → 240m
      3 hours in bay 4 → 180m
      2 of us, 4 hours → 240m
      prisoner fell ill, 5 hours → 300m
      5 hrs, then 2 welfare checks → 300m, +welfare_check 2
      5 no 6 hours → 360m
      5 hours, sorry 6 → 360m
      5 hours no wait 4 → 240m
      not 5, 6 → 360m
      4 hours I think → ~240m
      i think 4 → ~240m
      maybe 4 hours → ~240m
      probably about 4 → ~240m
      4 long hours → 240m
      4 solid hours → 240m
      4 flipping hours → 240m
      2 hrs in a&e 1 hr on the ward → 120m
      fourhours → unclearm
      4hours → 240m
      4 huors → 240m
      4 hors → 240m
      4 hrs. → 240m
      4 HOURS → 240m
      four → 240m
      two hours and a bit → ~120m
      3 and a bit hours → ~180m
      a minute → 1m
      5 mins → 5m
      120 minutes → 120m
      72 → 72m
      24 → 1440m
      an age → unclearm
      half → unclearm
      half day → unclearm
      the lot → ~600m
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
      315 mins → 315m
      300 minutes → 300m
      100 mins → 100m
      an hour and thirty → 90m
      1hr30mins → 90m
      1h → 60m
      1 hr 30 min → 90m
      hour and ten → 70m
      an hour plus → >60m
      over an hour → >60m
      well over 5 hours → >300m
      5 hours easy → >300m
      easily 5 hours → >300m
      a minimum of 5 hours → >300m
      5 hours if not more → >300m
      must have been 5 hours → ~300m
      felt like 10 hours, was 4 → 240m
      felt like forever → unclearm
      4 hours but felt like 10 → 240m
      4 hrs of my life i wont get back → 240m
      what felt like 12 hours → 720m
      all night → ~600m
      all of it → unclearm
      the entire shift → ~600m
      whole bloody shift → ~600m
      the full shift → ~600m
      whole night → ~600m
      half of it → ~300m
      half a shift → ~300m
      about half the shift → ~300m
      half the night → ~300m
      most of the night → 300-600m
      the best part of the shift → 300-600m
      nearly the whole shift → 300-600m
      all shift bar an hour → ~540m
      all but 2 hours → ~480m
      the last half → ~300m
      first half of the shift → ~300m
      a third of the shift → ~200m
      last 3 hours of the shift → 180m
      the last 3 hours → 180m
      first two hours → 120m
      2 then relieved → 120m
      relieved after 3 → 180m
      relieved at 3 → unclearm
      till 3 → unclearm
      from 2 → unclearm
      2 till late → unclearm
      half 8 → unclearm
      half past eight → unclearm
      8pm → unclearm
      1900 → unclearm
      since half 8 → unclearm
      10 → 600m
      10 to 2 → 240m
      10 til 2 → 240m
      ten till two → 240m
      8-4 → 480m
      9-5 → 480m
      7-7 → 720m
      10-6 → 480m
      11-3 → 240m
      12-8 → 480m
      3-4 → 180-240m
      5-6 hrs → 300-360m
      1-2 → 60-120m
      6-8 → unclearm
      6-8 hrs → 360-480m
      6 to 8 hrs → 360-480m
      6 to 8 → unclearm
      between 6 and 8 → 360-480m
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
      10 at night till 6 in the morning → 480m
      6 in the evening till midnight → 360m
      midnight to 5 → 300m
      noon-4 → 240m
      noon til half 3 → 210m
      quarter past 2 to quarter to 5 → 150m
      2.15 to 4.45 → 150m
      half nine until half one → 240m
      in at 3 out at 7 → 240m
      arrived 3 left 7 → 240m
      got there 1400 left 1730 → 210m
      there from 2, home at 7 → 300m
      5 hours (2-7) → 300m
      2-7, so 5 hours → 300m
      2 till 7 so five hours → 300m
      about 2 till 7 → ~300m
      roughly 2 til 6 → ~240m
      2ish till 6ish → ~240m
      2 hours, maybe 3 → 120-180m
      2 or so hours → ~120m
      2 hours or thereabouts → ~120m
      2 hrs approx → ~120m
      approx 2.5hrs → ~150m
      circa 3 hrs → ~180m
      3hrs-ish → ~180m
      3 hours odd → ~180m
      3 and a bit → ~180m
      3 hours and a half → 210m
      couple of hours max → <120m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
