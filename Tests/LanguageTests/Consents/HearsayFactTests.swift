import Language
import Testing

@Suite("Whether it is allowed: what others say is no yes")
struct HearsayFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      everyone does it → unsure
      sarge said it was ok → unsure
      yes according to the sarge → unsure
      yes (I asked comms) → unsure
      comms said yes → unsure
      nobody has said otherwise → unsure
      skipper says yes → unsure
      sarge says it's fine → unsure
      the DI said it was ok → unsure
      I've been told it does → unsure
      so I'm told → unsure
      so they say → unsure
      according to comms → unsure
      everyone else does → unsure
      never been told off → unsure
      nobody's said otherwise → unsure
      nothing says we can't → unsure
      ask comms → unsure
      ask my sergeant → unsure
      it says → unsure
      yes sarge signed it off → unsure
      yes skipper said yes → unsure
      he said yes → unsure
      yes or so i'm told → unsure
      yes, sarge reckons → unsure
      never said yes → unsure
      they didn't say yes → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      he will → unsure
      he knows → unsure
      he's aware → unsure
      she's going to → unsure
      he's on leave → unsure
      he won't mind → unsure
      he'd be fine with it → unsure
      I am the supervisor → unsure
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      they will be → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }
}
