import Language
import Testing

@Suite("Leave to go on: a plain yes")
struct GrantedPermissionTests {
  @Test(
    "permission draft ok",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      yes → yes
      go ahead → yes
      go on then → yes
      ok → yes
      sure → yes
      fine → yes
      yes please → yes
      please do → yes
      go for it → yes
      do it → yes
      yeah ok → yes
      ok then → yes
      alright then → yes
      sounds good → yes
      happy with that → yes
      no problem → yes
      no objections → yes
      👍 → yes
      👌 → yes
      y → yes
      by all means → yes
      yes, draft it → yes
      yeah do it → yes
      yes mate → yes
      absolutely → yes
      definitely → yes
      no wait yes → yes
      yes yes yes → yes
      yep crack on → yes
      yes go on → yes
      go on → yes
      ok go ahead → yes
      yes ta → yes
      yes thanks → yes
      fire away → yes
      draft away → yes
      okay → yes
      k → yes
      ye → yes
      yh go on → yes
      yes do → yes
      yes, go on → yes
      yeah go for it → yes
      aye crack on → yes
      oh go on then → yes
      OK 👍 → yes
      sure thing → yes
      certainly → yes
      of course → yes
      please → yes
      yes please do → yes
      that'd be great → yes
      that would be great thanks → yes
      lovely, yes → yes
      great → yes
      perfect → yes
      cool → yes
      sounds good to me → yes
      works for me → yes
      fine by me → yes
      all good → yes
      good to go → yes
      happy for you to → yes
      I'm happy with that → yes
      im ok with that → yes
      no worries → yes
      no problem at all → yes
      no objections from me → yes
      you can → yes
      you may → yes
      feel free → yes
      be my guest → yes
      make it so → yes
      let's do it → yes
      let's go → yes
      draft it → yes
      write it → yes
      write it up → yes
      yes write one → yes
      ✔️ → yes
      👍🏽 → yes
      🙌 → yes
      no, sorry, yes → yes
      ye sure → yes
      yeah sure → yes
      sure, go ahead → yes
      kk → yes
      okey dokey → yes
      righto → yes
      roger → yes
      """))
  func draftOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission name place",
    arguments: replies(
      to: Question(.consent(.permission), about: "name_place"),
      """
      yes → yes
      yes name it → yes
      name the town → yes
      fine → yes
      yes, fine → yes
      happy for you to → yes
      yeah go for it → yes
      """))
  func namePlace(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission show hours",
    arguments: replies(
      to: Question(.consent(.permission), about: "show_hours"),
      """
      yes → yes
      include them → yes
      yes include the hours → yes
      ok → yes
      """))
  func showHours(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission comfortable",
    arguments: replies(
      to: Question(.consent(.permission), about: "comfortable"),
      """
      yes → yes
      i am → yes
      yes i am → yes
      comfortable → yes
      yes comfortable → yes
      yes happy to go on → yes
      happy to → yes
      i'm comfortable → yes
      """))
  func comfortable(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission take part",
    arguments: replies(
      to: Question(.consent(.permission), about: "take_part"),
      """
      yes → yes
      i do → yes
      sure → yes
      go on then → yes
      i'd like to → yes
      yes i'd like to → yes
      count me in → yes
      """))
  func takePart(_ reply: Reply) { reply.expectReading() }
}
