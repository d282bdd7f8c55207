import Language
import Testing

@Suite("A consent put together from its parts")
struct ConsentPartsTests {
  @Test(
    "says that the policy allows it",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      sure does → yes
      yess → yes
      YESSSS → yes
      definitley yes → yes
      yes chief → yes
      yes FFS → yes
      the force policy does allow it → yes
      our policy definitely covers this → yes
      it bloody does → yes
      yes, section 4 of the policy says we can → yes
      yes, comms have approved it → yes
      yes, cleared by comms last month → yes
      yes checked with the sergeant → yes
      yes confirmed with the press office → yes
      yes, the force encourages it → yes
      yes, ran it past comms → unsure
      yes and I've read it → yes
      yeah, read the whole thing last week and it's allowed → yes
      yes, got it open in front of me → yes
      yes, no ifs no buts → yes
      it doesn't... sorry misread, it does allow it, yes → yes
      comms have approved it → unsure
      I've read it → unsure
      yes yesterday → unsure
      yes it says so → unsure
      yeah right → unsure
      yes tentatively → unsure
      xyzzy plugh → unclear
      it does, does it → unsure
      comms said it does → unsure
      yes let's get on with it → unsure
      yes sounds good → unsure
      yes we could → unsure
      """))
  func policy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "says that somebody agreed",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      my inspector has signed it off → yes
      sarge's given it the green light → yes
      the skipper OK'd it on Monday → unsure
      the skipper OK'd it last Monday → yes
      both the skipper and the guvnor have agreed → yes
      yes, got it in writing off the inspector → yes
      yes, spoke to her this morning → yes
      yes I am the supervisor → yes
      yes I got the ok → yes
      yes cleared it with her → yes
      yes, emailed him → unsure
      she agreed in principle → unsure
      she agreed to look at it → unsure
      he passed it on → unsure
      yes tonight → unsure
      she knocked it back → no
      he's not been asked yet → no
      """))
  func supervisor(_ reply: Reply) { reply.expectReading() }

  @Test(
    "says that a family knows",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      they've all been told → yes
      mum and dad have been informed → yes
      I told them myself → yes
      told them at 3, yes → yes
      yes they know → yes
      they know → unclear
      yes, some of them → unsure
      yes, I was told → unsure
      nobody's told them → no
      """))
  func family(_ reply: Reply) { reply.expectReading() }

  @Test(
    "says that nobody can be told",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      yes. nobody. → yes
      absolutely, no names no places nothing → yes
      nobody → unclear
      yes they can → unsure
      yes it is → yes
      yes she is → unsure
      """))
  func anonymity(_ reply: Reply) { reply.expectReading() }

  @Test(
    "gives leave",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      stick 'em in → yes
      yeah put the town in → yes
      the hours are fine by me → yes
      aw go on then son → yes
      on you go → yes
      cracking idea, yes → yes
      that'd be lush → yes
      I'd love one ta → yes
      yeah fill your boots → yes
      yes please, saves me a job → yes
      yes all 12 of them → yes
      not a problem → yes
      yes draft one for me → yes
      fill your boots → unsure
      get away with you → unsure
      go on with you → unsure
      put the county in → unsure
      yes today → unsure
      yes, post it → unsure
      yes to the county → unsure
      """))
  func leave(_ reply: Reply) { reply.expectReading() }

  @Test(
    "refuses",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      don't put the hours in → no
      don't mention the town → no
      give it a swerve → no
      forget that → no
      not a hope → no
      no ur ok thx → no
      no, the whole village would know → no
      computer says no → no
      that'll be a no from me → no
      no, if they find out → unsure
      no idea → unsure
      """))
  func refusal(_ reply: Reply) { reply.expectReading() }
}
