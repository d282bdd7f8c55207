import Language
import Testing

@Suite("What was done: several things")
struct SeveralActivitiesTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      misper then bed watch → +missing_person, +hospital_guard
      burglary this morning, took a statement → +burglary_visit, +paperwork
      constants then court → +constant_obs, +court
      MISPER. RTC. DOMESTIC. → +missing_person, +rtc, +domestic_abuse
      bonfire night patrols → +event, +patrol
      overdose, naloxone given → +mental_health, +first_aid
      Patrol. Paperwork. Home. → +patrol, +paperwork
      PATROL AND PAPERWORK → +patrol, +paperwork
      patrol/paperwork → +patrol, +paperwork
      patrol+paperwork → +patrol, +paperwork
      patrol & paperwork → +patrol, +paperwork
      patrol n paperwork → +patrol, +paperwork
      - misper - rtc → +missing_person, +rtc
      misper; rtc; arrest → +missing_person, +rtc, +arrest
      misper -> a&e -> home → +missing_person, +hospital_guard
      misper @ 2am, rtc @ 4am → +missing_person, +rtc
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
