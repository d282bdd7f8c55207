import Language
import Testing

@Suite("Unease and distress")
struct UneasyMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      is this going public → !uneasy
      not happy about this → !uneasy
      i'm not happy with this → !uneasy
      don't feel right about this → !uneasy
      doesn't feel right → !uneasy
      feels off → !uneasy
      this is a bit close to the bone → !uneasy
      i feel uncomfortable → !uneasy
      feeling uneasy about this → !uneasy
      bit uncomfortable with that → !uneasy
      makes me uncomfortable → !uneasy
      that's a bit personal → !uneasy
      bit personal → !uneasy
      that's too personal → !uneasy
      too sensitive → !uneasy
      it's a live job → !uneasy
      live investigation → !uneasy
      can't talk about that → !uneasy
      it's sub judice → !uneasy
      it's going to court → !uneasy
      data protection → !uneasy
      gdpr → !uneasy
      isn't that confidential → !uneasy
      is this anonymous → !uneasy
      is this secure → !uneasy
      is my name on this → !uneasy
      will my name be on it → !uneasy
      will my boss see this → !uneasy
      will my sergeant see this → !uneasy
      can this be traced back to me → !uneasy
      could this come back on me → !uneasy
      could I lose my job over this → !uneasy
      i'll get sacked → !uneasy
      i don't want this going public → !uneasy
      don't want the family to see this → !uneasy
      the family might see it → !uneasy
      think about the family → !uneasy
      not fair on the family → !uneasy
      i'd rather keep that private → !uneasy
      keep that private → !uneasy
      i'd rather not talk about it → !uneasy
      can't stop thinking about it → !distress
      still thinking about it → !distress
      it's hit me hard → !distress
      that hit me hard → !distress
      that job broke me → !distress
      i'm in bits → !distress
      feeling really low → !distress
      im not coping → !distress
      struggling tbh → !distress
      struggling a bit → !distress
      i'm at breaking point → !distress
      i can't do this → !distress
      had enough of it all → !distress
      don't want to be here anymore → !distress
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      uneasy → !uneasy
      i'm uneasy → !uneasy
      not comfortable with this → !uneasy
      i'm not comfortable with this → !uneasy
      i don't feel comfortable → !uneasy
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
      dwi ddim yn gyfforddus → !uneasy
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
