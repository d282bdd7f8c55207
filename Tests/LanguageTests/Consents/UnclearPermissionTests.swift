import Language
import Testing

@Suite("Leave to go on: what cannot be told")
struct UnclearPermissionTests {
  @Test(
    "permission draft ok",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      no yeah go on then → unclear
      yeah nah → unclear
      banana → unclear
      2 → unclear
      show me first → unsure
      💯 → unclear
      hang fire → unsure
      no go on then → unclear
      no, go ahead → unclear
      nah go on then → unclear
      what post → unsure
      which post? → unsure
      draft → unclear
      the school one → unsure
      change it first → unsure
      wait → unclear
      hang on → unsure
      please wait → unsure
      no please do → unclear
      draft nothing → unsure
      ok not ok → unclear
      👍👎 → unclear
      👎👍 → unclear
      ✅❌ → unclear
      stop → !stop
      skip → !skip
      what do you mean → !help
      why → !why
      pass → !skip
      not interested → !stop
      can i see it → !review
      this feels wrong → !uneasy
      too personal → !uneasy
      who will see it → !why
      what will it say → !preview
      stop there → !stop
      start over → !restart
      please stop → !stop
      not too happy → !uneasy
      """))
  func draftOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission name place",
    arguments: replies(
      to: Question(.consent(.permission), about: "name_place"),
      """
      town yes street no → unclear
      """))
  func namePlace(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission show hours",
    arguments: replies(
      to: Question(.consent(.permission), about: "show_hours"),
      """
      round them up → unsure
      """))
  func showHours(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission take part",
    arguments: replies(
      to: Question(.consent(.permission), about: "take_part"),
      """
      maybe later → !skip
      count me out → !stop
      """))
  func takePart(_ reply: Reply) { reply.expectReading() }
}
