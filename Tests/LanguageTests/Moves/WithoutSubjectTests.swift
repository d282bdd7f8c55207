import Language
import Testing

@Suite("What is meant, however it is begun")
struct WithoutSubjectTests {
  @Test(
    "asks for help",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      not sure what you're after here → !help
      no idea what this question is asking → !help
      help me out here → !help
      how do you mean → !help
      what do you mean by that → !help
      """))
  func help(_ reply: Reply) { reply.expectReading() }

  @Test(
    "asks why",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      how come you need that → !why
      what you gonna do with it → !why
      what are you planning to do with this → !why
      pam wyt ti'n gofyn hynny → !why
      pam mae angen hynny → !why
      """))
  func why(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is uneasy or in distress",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      don't want my name on it → !uneasy
      don't want his mum seeing this → !uneasy
      can't face talking about that one → !distress
      can't stomach going over it again → !distress
      that job's really got to me → !distress
      not really sleeping since that one → !distress
      haven't slept properly since → !distress
      """))
  func uneasy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "leaves or looks back in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "rtc", in: .welsh),
      """
      dw i eisiau stopio nawr → !stop
      dwi isio gorffen → !stop
      beth dwi wedi dweud hyd yn hyn → !review
      dwi ddim yn meddwl → no
      """))
  func welsh(_ reply: Reply) { reply.expectReading() }
}
