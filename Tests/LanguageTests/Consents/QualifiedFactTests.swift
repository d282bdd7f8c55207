import Language
import Testing

@Suite("Whether it is allowed: a yes with more to it is no yes")
struct QualifiedFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      yes in theory → unsure
      yes last time I looked → unsure
      yes, with permission → unsure
      yes with supervision → unsure
      yes/no → unsure
      hell yes → unsure
      yes siree → unsure
      yes, usually → unsure
      yes with no names → unsure
      yes so long as it's after shift → unsure
      yes after shift → unsure
      yes pending sign off → unsure
      yes... → unsure
      yes.... → unsure
      yes 🤞 → unsure
      yes 😬 → unsure
      yes for now → unsure
      yes at the moment → unsure
      yes and no → unsure
      yes no yes → unclear
      yeah go on → unsure
      yes go ahead → unsure
      yes. no. yes. → unclear
      yes almost certainly → unsure
      yes in most cases → unsure
      yes for some stuff → unsure
      yes partly → unsure
      yes not personal → unsure
      yes no names → unsure
      yes its anonymous → unsure
      yes, all anonymous → unsure
      yes booked off → unsure
      yes ish → unsure
      yes mostly → unsure
      yes before 2014 it did → unsure
      yes however → unsure
      yes hopefully → unsure
      yes allegedly → unsure
      yes supposedly → unsure
      yes wink wink → unsure
      yes 😂 → unsure
      yes 🙄 → unsure
      yes not → unsure
      yes 50/50 → unsure
      yes 50% → unsure
      yes 80% → unsure
      yes within reason → unsure
      yes with caveats → unsure
      yes with care → unsure
      yes carefully → unsure
      yes to a point → unsure
      yes to an extent → unsure
      yes and I'd check → unsure
      yes let me check → unsure
      yes i'll check → unsure
      yes i need to check → unsure
      yes ask them → unsure
      yes wait → unsure
      yes hang on → unsure
      yeah right → unsure
      aye right → unsure
      yes minister → unsure
      y e s → unsure
      yes men → unsure
      yes is what I'd put → unsure
      yes in 2013 → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      yes most of them → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }
}
