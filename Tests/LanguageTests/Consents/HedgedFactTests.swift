import Language
import Testing

@Suite("Whether it is allowed: a guess is no yes")
struct HedgedFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      I think so → unsure
      probably → unsure
      dunno → unsure
      no idea → unsure
      not that I know of → unsure
      yes I think → unsure
      yes as far as I know → unsure
      99% sure → unsure
      I believe it does → unsure
      yes, I believe → unsure
      not sure tbh → unsure
      no idea mate → unsure
      don't know → unsure
      maybe → unsure
      perhaps → unsure
      might do → unsure
      assume so → unsure
      I'd imagine so → unsure
      i would have thought so → unsure
      presumably → unsure
      yes I believe so → unsure
      yes probably → unsure
      yes i guess → unsure
      yeah should be ok → unsure
      yes should be → unsure
      yeah reckon so → unsure
      apparently → unsure
      apparently so → unsure
      I wouldn't think so → unsure
      probably not → unsure
      don't believe so → unsure
      not as far as I know → unsure
      yes no maybe → unsure
      yes - scratch that, not sure → unsure
      no wait I'm not sure → unsure
      90% sure → unsure
      quite sure → unsure
      i'm sure it does → unsure
      yes most likely → unsure
      yes maybe → unsure
      yes i hope → unsure
      yes apparently → unsure
      definitely maybe → unsure
      absolutely no idea → unsure
      it does I think → unsure
      it does apparently → unsure
      it might → unsure
      it could → unsure
      it should → unsure
      that is allowed I think → unsure
      allowed I guess → unsure
      would be yes → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      he said probably → unsure
      he said he would → unsure
      he would → unsure
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      I think the FLO told them → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      nobody could be identified → unsure
      I don't think anyone could → unsure
      someone might → unsure
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
