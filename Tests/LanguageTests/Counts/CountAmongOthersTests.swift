import Language
import Testing

@Suite("How many, and what else was done")
struct CountAmongOthersTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      3, and 2 rtcs → 3, +rtc 2
      3 mispers and 2 welfare checks → 3, +welfare_check 2
      2 mispers and 1 arrest → 2, +arrest 1
      2 mispers plus 3 welfare checks → 2, +welfare_check 3
      2, one sectioned under 136 → 2, +mental_health 1
      2 and 3 hours of paperwork → 2, +paperwork 180m
      3, then 2 hours at A&E → 3, +hospital_guard 120m
      none, but 2 rtcs → 0, +rtc 2
      0, did a school talk tho → 0, +school_talk 1
      2. Also 1 arrest → 2, +arrest 1
      2 mispers 3 welfare checks 1 arrest → 2, +welfare_check 3, +arrest 1
      1, patrol the rest of the day → 1, +patrol
      4 with a couple of arrests → 4, +arrest 2
      three, and before that court → 3, +court
      skip → !skip
      review → !review
      back → !back
      next question → !skip
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      10 jobs, 3 arrests → 10, +arrest 3
      8 jobs, 2 arrests → 8, +arrest 2
      """))
  func calls(_ reply: Reply) { reply.expectReading() }
}
