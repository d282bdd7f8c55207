import Language
import Testing

@Suite("Steering the conversation, in Welsh")
struct WelshMoveTests {
  @Test(
    "any missing person, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person", in: .welsh),
      """
      cymorth → !help
      sgipio → !skip
      nesaf → !skip
      nôl → !back
      pam ydych chi'n gofyn? → !why
      pwy fydd yn ei weld? → !why
      stopiwch → !stop
      digon → !stop
      dechrau o'r dechrau → !restart
      beth ydych chi'n feddwl? → !help
      dwi ddim yn deall y cwestiwn → !help
      dwi ddim eisiau ateb → !skip
      well gen i beidio â dweud → !skip
      dwi'n anghyfforddus → !uneasy
      mae hyn yn rhy bersonol → !uneasy
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
