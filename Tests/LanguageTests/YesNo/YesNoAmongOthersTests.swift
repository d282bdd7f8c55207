import Language
import Testing

@Suite("Whether it happened, and what else was done")
struct YesNoAmongOthersTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      No mispers → no, -missing_person
      we didn't have any mispers → no, -missing_person
      no but we had 2 welfare checks → no, +welfare_check 2
      no, but I did 3 hours at A&E → no, +hospital_guard 180m
      nope, just paperwork → no, +paperwork
      yes one, and 2 rtcs → yes 1, +rtc 2
      2 mispers and an arrest → yes 2, +arrest 1
      yep one misper, one concern for welfare → yes 1, +welfare_check 1
      no mispers, 1 domestic tho → no, +domestic_abuse 1, -missing_person
      is a lost dog a missing person → unclear, +animals
      back in the car → unclear, +patrol
      reviewed the cctv → unclear, +house_to_house
      no, 3 domestics and a scene guard → no, +domestic_abuse 3, +scene_guard 1
      none but 4 hours on a cordon → no, +scene_guard 240m
      yes two, plus 5 hrs at A&E → yes 2, +hospital_guard 300m
      just the one and then paperwork all day → yes 1, +paperwork
      no, just patrol → no, +patrol
      nope, court all day → no, +court
      yes 1, also arrested a shoplifter → yes 1, +arrest
      one, then 3 hours of statements → yes 1, +paperwork 180m
      yes, and a 136 → yes, +mental_health 1
      no but did a school talk → no, +school_talk 1
      no - bed watch 6 hours → no, +hospital_guard 360m
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      no crashes → no, -rtc
      no rtcs, no drama → no, -rtc
      stop and search → unclear, +stop_search
      back on patrol → unclear, +patrol
      no collisions thank god → no, -rtc
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard"),
      """
      no hospital today → no, -hospital_guard
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      no, tied up with paperwork → no, +paperwork
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any mental health",
    arguments: replies(
      to: Question(.yesNo, about: "mental_health"),
      """
      no, nobody in crisis today → no, -mental_health
      """))
  func mentalHealth(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any domestic abuse",
    arguments: replies(
      to: Question(.yesNo, about: "domestic_abuse"),
      """
      three, one arrest → yes 3, +arrest 1
      yes 2, and an arrest → yes 2, +arrest 1
      """))
  func domesticAbuse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any welfare check",
    arguments: replies(
      to: Question(.yesNo, about: "welfare_check"),
      """
      yes 3 and a misper → yes 3, +missing_person 1
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }
}
