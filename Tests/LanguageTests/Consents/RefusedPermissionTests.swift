import Language
import Testing

@Suite("Leave to go on: a no")
struct RefusedPermissionTests {
  @Test(
    "permission draft ok",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      no → no
      nope → no
      no thanks → no
      nah → no
      not now → no
      don't → no
      don't bother → no
      please don't → no
      rather not → no
      nah you're alright → no
      leave it → no
      forget it → no
      no way → no
      👎 → no
      yes actually no → no
      not yet → no
      no thank you → no
      nah mate → no
      nah you're ok → no
      you're alright → no
      im good thanks → no
      i'm alright thanks → no
      not for me → no
      not this time → no
      not today thanks → no
      best not → no
      don't you dare → no
      over my dead body → no
      not a chance → no
      absolutely not → no
      hell no → no
      god no → no
      no need → no
      leave it out → no
      scrap it → no
      drop it → no
      you're joking → no
      are you kidding → no
      as if → no
      not on your life → no
      not likely → no
      hold off → no
      hold fire → no
      go on then, no actually → no
      yes, wait no → no
      yes hang on no → no
      please no → no
      please don't please → no
      no please → no
      not ok → no
      id rather you didnt → no, !uneasy
      I'd rather you didn't → no, !uneasy
      i'm not comfortable with that → no, !uneasy
      not happy → no, !uneasy
      not happy with that → no, !uneasy
      not really happy → no, !uneasy
      """))
  func draftOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission name place",
    arguments: replies(
      to: Question(.consent(.permission), about: "name_place"),
      """
      no don't name it → no
      no → no
      leave the town out → no
      don't name anywhere → no
      not the town → no
      no places please → no
      rather you left it out → no
      I'd rather not name it → no
      """))
  func namePlace(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission show hours",
    arguments: replies(
      to: Question(.consent(.permission), about: "show_hours"),
      """
      no, leave them out → no
      leave the hours out → no
      no hours → no
      skip the hours → no
      """))
  func showHours(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission comfortable",
    arguments: replies(
      to: Question(.consent(.permission), about: "comfortable"),
      """
      not really → no
      im fine → no
      """))
  func comfortable(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission take part",
    arguments: replies(
      to: Question(.consent(.permission), about: "take_part"),
      """
      no thanks → no
      not today → no
      """))
  func takePart(_ reply: Reply) { reply.expectReading() }
}
