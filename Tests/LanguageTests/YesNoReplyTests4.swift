import Language
import Testing

@Suite("A yes/no question, part 4")
struct YesNoReplyTests4 {
  @Test(
    "any court",
    arguments: replies(
      to: Question(.yesNo, about: "court"),
      """
      stood down → no
      cancelled → no
      warned but not called → unclear
      all day → yes
      yeah crown → yes
      no, trial got vacated → no
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any training",
    arguments: replies(
      to: Question(.yesNo, about: "training"),
      """
      taser refresher → yes
      cancelled again → no
      elearning 2 hours → yes 120m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any event",
    arguments: replies(
      to: Question(.yesNo, about: "event"),
      """
      protest in town → yes
      the match → yes
      yes, the derby → yes
      no, rest days cancelled for nothing → no
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any stop search",
    arguments: replies(
      to: Question(.yesNo, about: "stop_search"),
      """
      yes 2, nothing found → yes 2
      3 negative → yes 3
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any domestic abuse",
    arguments: replies(
      to: Question(.yesNo, about: "domestic_abuse"),
      """
      3 domestics → yes 3
      always → yes
      2 dv jobs → yes 2
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard", shiftMinutes: 600),
      """
      sat in a&e for 4 hrs → yes 240m
      yes from 2 till 7 → yes 300m
      the whole shift → yes
      7 hours with a prisoner who swallowed something → yes 420m
      in and out → unclear
      just dropped off → unclear
      """))
  func reads6(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.any"), Slot(written: "hospital_guard.minutes"),
          Slot(written: "school_talk.any"), Slot(written: "school_talk.minutes"),
          Slot(written: "account"),
        ], lastSlot: Slot(written: "school_talk.minutes")),
      """
      use the official account instead → unclear
      yes → yes
      one on the A1 → yes 1
      no sorry → no
      """))
  func reads7(_ reply: Reply) { reply.expectReading() }
}
