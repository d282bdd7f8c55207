import Language
import Testing

@Suite("Whether it is allowed: a condition is no yes")
struct ConditionalFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      if it's anonymous → unsure
      yes but not on duty → unsure
      it depends → unsure
      depends what's in it → unsure
      yes as long as it's generic → unsure
      only after shift → unsure
      only if it's anonymised → unsure
      if I'm off duty → unsure
      yes when off duty → unsure
      yes but check with comms → unsure
      yes but i'd check → unsure
      yes subject to approval → unsure
      subject to comms → unsure
      yes once the gaffer's seen it → unsure
      just put yes → unsure
      no but yes → unsure
      yes but no → unsure
      as if → unsure
      yes when its quiet → unsure
      yes if they ask → unsure
      yes until they change it → unsure
      yes but → unsure
      yes although → unsure
      yes unless → unsure
      yeah as if → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      only by family → unsure
      unless they know him → unsure
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
