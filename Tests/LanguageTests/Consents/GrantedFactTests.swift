import Language
import Testing

@Suite("Whether it is allowed: a plain yes")
struct GrantedFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      yes → yes
      yes it does → yes
      it does → yes
      yes definitely → yes
      yes I checked → yes
      yes, checked this morning → yes
      100% → yes
      absolutely → yes
      correct → yes
      👍 → yes
      yes 👍 → yes
      y → yes
      yep → yes
      yep, all good → yes
      yes no problem → yes
      yes it is allowed → yes
      it is → yes
      yes it's in the policy → yes
      yes our policy allows it → yes
      yes indeed → yes
      yes of course → yes
      course it does → yes
      yes, it allows it → yes
      yeah it's allowed → yes
      yes that's allowed → yes
      yes thats fine → yes
      it's allowed → yes
      policy allows it → yes
      policy permits it → yes
      yes, policy allows it → yes
      yes. checked with comms. → yes
      yes our policy covers this → yes
      it certainly does → yes
      it absolutely does → yes
      oh yes → yes
      yes yes → yes
      yes sir → yes
      yup → yes
      yep it does → yes
      aye → yes
      affirmative → yes
      definitely → yes
      without a doubt → yes
      1000% → yes
      yes!! → yes
      YES → yes
      Yes. → yes
      yes, definitely allowed → yes
      yes it is → yes
      that's right → yes
      correct, it does → yes
      ✅ → yes
      yes ✅ → yes
      confirmed → yes
      for sure → yes
      it does indeed → yes
      it does yeah → yes
      yeah it does mate → yes
      yes - within policy → yes
      within policy → yes
      no, actually yes → yes
      yes lol → yes
      yes haha → yes
      no doubt → yes
      no question → yes
      no question it does → yes
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact finished shift",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      yes, booked off → yes
      booked off → yes
      yes finished at 3 → yes
      finished → yes
      yes just now → yes
      off duty → yes
      i have → yes
      im off → yes
      """))
  func finishedShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      yes he agreed → yes
      she has → yes
      yes she signed it off → yes
      sarge agreed → yes
      yes → yes
      he has → yes
      she has yes → yes
      yes he's agreed → yes
      yes, signed off → yes
      signed off this morning → yes
      she agreed → yes
      yes they have → yes
      agreed → yes
      skipper agreed → yes
      inspector approved it → yes
      yes inspector signed it off → yes
      verbally yes → yes
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      yes → yes
      they have → yes
      yes they've been told → yes
      family informed → yes
      yes by the FLO → yes
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      yes → yes
      I can → yes
      I can confirm → yes
      confirmed → yes
      yes nobody could → yes
      yes no one could be identified → yes
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
