import Language
import Testing

@Suite("Whether it is allowed: a question back is no yes")
struct AskedBackFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      should do → unsure
      does it? → unsure
      who knows → unsure
      could be → unsure
      can't think why not → unsure
      why wouldn't it → unsure
      yes? → unsure
      yes?? → unsure
      yeah? → unsure
      y? → unsure
      it does? → unsure
      does it → unsure
      allowed? → unsure
      who said yes → unsure
      is that a yes → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      should have been → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }
}
