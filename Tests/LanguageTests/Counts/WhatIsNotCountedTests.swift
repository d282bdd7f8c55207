import Language
import Testing

@Suite("Numbers that count something else")
struct WhatIsNotCountedTests {
  @Test(
    "are left out",
    arguments: replies(
      to: Question(.count, about: "arrest"),
      """
      two lads, 19 and 20 → 2
      a lad and a lass, 17 and 18 → 2
      14 and 15 year old sisters → 2
      3 lads, 2 of them brothers → 3
      """))
  func areLeftOut(_ reply: Reply) { reply.expectReading() }

  @Test(
    "of a collision are left out",
    arguments: replies(
      to: Question(.count, about: "rtc"),
      """
      1 rtc 3 vehicles → 1
      2 rtcs 1 fatal → 3
      none really → 0
      not a lot → unclear
      """))
  func vehicles(_ reply: Reply) { reply.expectReading() }

  @Test(
    "may be time spent with someone",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      6 hrs with a s136 → 360m
      3 hours with a misper → 180m
      3 hours and then another one → 240m
      none really → 0m
      """))
  func company(_ reply: Reply) { reply.expectReading() }
}
