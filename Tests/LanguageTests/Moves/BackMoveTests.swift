import Language
import Testing

@Suite("Going back, and changing an answer")
struct BackMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      can i go back → !back
      take me back to the last question → !back
      i want to go back → !back
      back one → !back
      back up → !back
      go to the previous question → !back
      previous please → !back
      the one before → !back
      wrong button, go back → !back
      hit the wrong one, back please → !back
      i messed up go back → !back
      bk → !back
      no. can I go back → !back
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      back → !back
      go back → !back
      go back one → !back
      back please → !back
      can we go back → !back
      previous → !back
      previous question → !back
      last question → !back
      take me back → !back
      go back a step → !back
      undo → !back
      oops go back → !back
      yn ôl → !back
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
