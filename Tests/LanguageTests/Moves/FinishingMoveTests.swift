import Language
import Testing

@Suite("Going on, being asked, being done")
struct FinishingMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      yes, that's it → yes, !done
      no that's it → no, !done
      no more → !done
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      ask me → !ask me
      just ask me → !ask me
      done → !done
      i'm done → !done
      that's all → !done
      go on → !go on
      carry on → !go on
      continue → !go on
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
