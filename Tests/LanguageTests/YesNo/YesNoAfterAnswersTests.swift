import Language
import Testing

@Suite("Whether it happened, asked after other answers")
struct YesNoAfterAnswersTests {
  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.any"), Slot(written: "hospital_guard.minutes"),
          Slot(written: "school_talk.any"), Slot(written: "account"),
        ], lastSlot: Slot(written: "missing_person.count")),
      """
      i meant official → !change account=official
      yes 2 → yes 2
      no → no
      2 → yes 2
      2 rtcs → yes 2
      actually no → no
      sorry, no → no
      yes sorry 2 → yes 2
      4 hours at a&e → unclear, +hospital_guard 240m
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: .rtcAfterAnswers,
      """
      use the official account instead → !change account=official
      yes → yes
      one on the A1 → yes 1
      no sorry → no
      """))
  func rtcAfterAnswers(_ reply: Reply) { reply.expectReading() }
}
