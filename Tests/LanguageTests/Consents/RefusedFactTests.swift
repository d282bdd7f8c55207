import Language
import Testing

@Suite("Whether it is allowed: a no")
struct RefusedFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      no → no
      it doesn't → no
      no it doesn't → no
      not allowed → no
      it's banned → no
      no it's not allowed → no
      no, not allowed → no
      nah → no
      nope, banned → no
      absolutely not → no
      definitely not → no
      no way → no
      not on your nelly → no
      no chance → no
      it isn't → no
      not permitted → no
      it's forbidden → no
      against policy → no
      no, personal accounts are banned → no
      they don't allow it → no
      doesn't allow it → no
      no it prohibits it → no
      strictly no → no
      never → no
      dont no → no
      wouldn't have thought so → no
      yes, sorry, no → no
      yes actually, no → no
      I think so, actually no → no
      of course not → no
      course not → no
      certainly not → no
      it does not → no
      it does, not → no
      yes. hang on. no. → no
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact finished shift",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      not yet → no
      still on → no
      no another 2 hours → no
      """))
  func finishedShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      not yet → no
      he hasn't → no
      no → no
      hasn't → no
      no he said no → no
      she refused → no
      don't have one → no
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      not yet → no
      no → no
      they haven't been told → no
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      no → no
      I can't → no
      no I can't confirm that → no
      not really → no
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
