import Language
import Testing

@Suite("A consent taken back or refused with a reason")
struct ConsentRefusalTests {
  @Test(
    "is refused by a shift that goes on",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      no, on till 10 → no
      on till late → no
      till 6 → no
      still on till 0700 → no
      no, still got 2 hours → no
      2 hours to go → no
      finish in 10 mins → no
      don't finish till 3 → no
      no, working until 6 → no
      off at 10 → no
      finished at 6 → yes
      booked off at 22:00 → yes
      yes, clocked off at 7 → yes
      yes till 10 → unsure
      """))
  func shift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is refused at the end",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      go on... no, leave it out → no
      yes, no don't → no
      ok then. no, bin it → no
      yeah go on, nah leave it → no
      no yeah go on then → unclear
      """))
  func end(_ reply: Reply) { reply.expectReading() }

  @Test(
    "of fact is given and taken back",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      no - sorry, misread that, yes it does → yes
      no, wrong button, yes → yes
      yes, typo, no → no
      yes. misread it, it doesn't → no
      can't be certain → unsure
      couldn't say for sure → unsure
      wouldn't swear to it → unsure
      yh no prob carry on → unsure
      yes go for it → unsure
      yes, no problem → yes
      """))
  func fact(_ reply: Reply) { reply.expectReading() }

  @Test(
    "of family is given by whom",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      yes, by the FLO → yes
      yes, told by the OIC → yes
      yes by me → yes
      FLO told them → yes
      yes, by the papers → unsure
      by Facebook → unsure
      """))
  func family(_ reply: Reply) { reply.expectReading() }
}
