import Language
import Testing

@Suite("What was said before")
struct SaidBeforeTests {
  @Test(
    "is changed by what follows",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.minutes"), Slot(written: "account"),
        ], lastSlot: Slot(written: "missing_person.count")),
      """
      I said 2 mispers but it was 3 → !change missing_person.count=3
      I said 2 but it was 3 → !change missing_person.count=3
      I put 5 hours at A&E but it was 6 hours → !change hospital_guard.minutes=360
      use my personal account instead → !change account=personal
      3 instead → !change missing_person.count=3
      I said no → no
      """))
  func isChanged(_ reply: Reply) { reply.expectReading() }
}
