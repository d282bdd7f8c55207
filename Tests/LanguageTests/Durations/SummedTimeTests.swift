import Language
import Testing

@Suite("Time given in parts")
struct SummedTimeTests {
  @Test(
    "is added up",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "paperwork"),
      """
      hour on the file, 20 mins on the MG11 → 80m
      an hour before refs and two after → 180m
      2 hours in the morning and 3 after lunch → 300m
      2 hrs then another 30 mins → 150m
      20 mins before and 10 after → 30m
      1hr at my desk, 2 hrs on the phone → 180m
      from 2 till 6 then 7 till 9 → 360m
      5 hours, 2 of them outside → 300m
      5 hours including half an hour for food → 300m
      5 hrs, one of which was travel → 300m
      3 hours, 2 at the desk and 1 on the phone → 180m
      5 hours from 2 till 7 → 300m
      two hours in the car, one on foot → 180m
      supposed to be an hour, ended up 4 → 240m
      meant to be 1 hr but took 3 hours → 180m
      """))
  func isSummed(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is multiplied",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "school_talk"),
      """
      two lots of 90 mins → 180m
      3 lots of 20 minutes → 60m
      2 x 45 mins → 90m
      3x20min → 60m
      two 3 hour stints → 360m
      4 half hour sessions → 120m
      two sessions of an hour and a half → 180m
      45 mins twice → 90m
      an hour each way → 120m
      about two lots of 2 hours → ~240m
      30 mins x 3 → 90m
      """))
  func isMultiplied(_ reply: Reply) { reply.expectReading() }

  @Test(
    "may end at about a time",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      from 6 till gone 9 → ~180m
      from 2 till just after 5 → ~180m
      2200 till past midnight → ~120m
      from about 6 till 9 → ~180m
      from 6 till 9ish → ~180m
      1 till well after 4 → ~180m
      """))
  func mayEndAboutThen(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is not told by a denial of something else",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol"),
      """
      don't ask → unclearm
      didn't count → unclearm
      wasn't keeping track → unclearm
      didn't look at the clock → unclearm
      we didn't → 0m
      didn't do any → 0m
      back on it after 2 hours → 120m
      """))
  func isUnclear(_ reply: Reply) { reply.expectReading() }
}
