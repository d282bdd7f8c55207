import Language
import Testing

@Suite("Consent, asked as a permission")
struct ConsentPermissionReplyTests {
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
      maybe → unsure
      if you like → unsure
      whatever → unsure
      not sure → unsure
      i suppose → unsure
      i guess so → unsure
      go on then if you must → unsure
      yes but keep it short → unsure
      yes if it's anonymous → unsure
      only the school bit → unsure
      as long as no names → unsure
      yes? → unsure
      yes... → unsure
      ok but let me see it first → unsure
      not unhappy with that → unsure
      wouldn't hurt → unsure
      why not → unsure
      can't see why not → unsure
      yes actually no → no
      no wait yes → yes
      yes no → unsure
      no yeah go on then → unclear
      yeah nah → unclear
      banana → unclear
      2 → unclear
      yes yes yes → yes
      yes to the first bit → unsure
      yes, most of it → unsure
      yes except the times → unsure
      yep crack on → yes
      yes go on → yes
      go on → yes
      ok go ahead → yes
      yes ta → yes
      yes thanks → yes
      fire away → yes
      draft away → yes
      yes and no → unsure
      probably → unsure
      probably not → unsure
      yes for now → unsure
      I'd say so → unsure
      let's see → unsure
      show me first → unclear
      possibly later → unsure
      later → unsure
      not yet → no
      yse → unclear
      yess → unclear
      yesss → unclear
      okay → yes
      k → yes
      ye → yes
      yh go on → yes
      yeah why not → unsure
      yes do → yes
      yes, go on → yes
      yeah go for it → yes
      aye crack on → yes
      go on, why not → unsure
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
      yes draft one for me → unsure
      knock yourself out → unsure
      fill your boots → unsure
      ✔️ → yes
      👍🏽 → yes
      🙌 → yes
      💯 → unclear
      no thank you → no
      nah mate → no
      nah you're ok → no
      you're alright → no
      im good thanks → no
      i'm alright thanks → no
      not for me → no
      not this time → no
      not today thanks → no
      maybe not → unsure
      probably best not → unsure
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
      hang fire → unclear
      perhaps → unsure
      possibly → unsure
      i guess → unsure
      suppose so → unsure
      spose → unsure
      if you want → unsure
      if you think so → unsure
      if it helps → unsure
      as you like → unsure
      up to you → unsure
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
