import Language
import Testing

@Suite("Steering the conversation, part 3")
struct MoveReplyTests3 {
  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      this feels wrong → !uneasy
      this feels a bit personal → !uneasy
      i don't like this → !uneasy
      not happy with this → !uneasy
      not sure about this → !uneasy
      bit worried about this → !uneasy
      could i get in trouble for this → !uneasy
      will I get in trouble → !uneasy
      is this legal → !uneasy
      is this confidential → !uneasy
      that's confidential → !uneasy
      too personal → !uneasy
      that's private → !uneasy
      i'm worried about privacy → !uneasy
      isn't this a data breach → !uneasy
      i shouldn't be talking about this → !uneasy
      feels a bit close to home → !uneasy
      psd will have my job → !uneasy
      i dont want to get in trouble → !uneasy
      i can't cope → !distress
      i cant do this any more → !distress
      i'm not ok → !distress
      i'm struggling → !distress
      had enough of all this → !distress
      that one's got to me → !distress
      that one really got to me → !distress
      i'm broken → !distress
      it's all too much → !distress
      i keep seeing his face → !distress
      go on → !go on
      carry on → !go on
      continue → !go on
      no stop → !stop
      yes. why? → yes, !why
      2. why do you need to know? → yes 2, !why
      no, skip → !skip
      ok stop → !stop
      please stop → !stop
      stop please → !stop
      oh just skip it → !skip
      skip it mate → !skip
      yn ôl → !back
      nesaf → !skip
      pam → !why
      stopio → !stop
      dechrau eto → !restart
      dwi ddim yn gyfforddus → !uneasy
      dwi ddim yn deall → !help
      hepgor → !skip
      cymorth → !help
      pwy fydd yn gweld hyn → !why
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

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
  func reads2(_ reply: Reply) { reply.expectReading() }
}
