import Language
import Testing

@Suite("How long, and what else was done")
struct DurationAmongOthersTests {
  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", shiftMinutes: 600),
      """
      5 hrs, then 2 welfare checks → 300m, +welfare_check 2
      5 hours with the prisoner, 1 hour paperwork → 300m, +paperwork 60m
      5 hrs and then 2 arrests → 300m, +arrest 2
      5 hours then nicked one → 300m, +arrest 1
      3 hrs. 2 rtcs before that → 180m, +rtc 2
      4 hours and 2 welfare checks → 240m, +welfare_check 2
      5 hours at A&E, 1 hour patrol → 300m, +patrol 60m
      none, patrol all day → 0m, +patrol
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      skip → !skip
      back please → !back
      why do you want to know → !why
      stop → !stop
      help → !help
      5 hours, why? → 300m, !why
      5 hours. can I go back → !back
      no comment → !skip
      next → !skip
      """))
  func hospitalGuardInAShift(_ reply: Reply) { reply.expectReading() }
}
