import Language
import Testing

@Suite("Consent, asked as a permission, part 2")
struct ConsentPermissionReplyTests2 {
  @Test(
    "permission draft ok",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
      your call → unsure
      don't mind → unsure
      not fussed → unsure
      not bothered → unsure
      meh → unsure
      couldn't care less → unsure
      can do → unsure
      could do → unsure
      you could → unsure
      might as well → unsure
      may as well → unsure
      dunno → unsure
      in two minds → unsure
      let me think → unsure
      need to think → unsure
      not unless it's anonymous → unsure
      yes if short → unsure
      yes as long as i see it first → unsure
      ok but nothing identifying → unsure
      ok provided I can edit it → unsure
      fine but no names → unsure
      only if you keep it vague → unsure
      just the patrol bit → unsure
      yes for the school one → unsure
      yes but not the rtc → unsure
      some of it → unsure
      yes minus the hospital → unsure
      wouldn't say no → unsure
      not against it → unsure
      can't hurt → unsure
      no harm → unsure
      don't see why not → unsure
      I've no objection I suppose → unsure
      ok? → unsure
      ok... → unsure
      yeah... → unsure
      yes, i think → unsure
      yeah probably → unsure
      no go on then → unclear
      no, go ahead → unclear
      nah go on then → unclear
      go on then, no actually → no
      yes, wait no → no
      yes hang on no → no
      no, sorry, yes → yes
      what post → unclear
      which post? → unclear
      draft → unclear
      the school one → unclear
      tomorrow → unsure
      change it first → unclear
      yes and tweet it → unsure
      yes post it → unsure
      ye sure → yes
      yeah sure → yes
      sure, go ahead → yes
      kk → yes
      okey dokey → yes
      righto → yes
      roger → yes
      wait → unclear
      hang on → unclear
      yes today → unsure
      yes later → unsure
      yes tomorrow → unsure
      yes no names → unsure
      yes, no places → unsure
      yes its anonymous → unsure
      yes i suppose → unsure
      yes you can try → unsure
      you can try → unsure
      go on but keep it short → unsure
      go on if you must → unsure
      go ahead I don't care → unsure
      go ahead if you want → unsure
      do what you like → unsure
      do it later → unsure
      do it if you want → unsure
      ok if i can see it → unsure
      ok for the moment → unsure
      ok I guess → unsure
      fine whatever → unsure
      fine if it's short → unsure
      sure why not → unsure
      sure if you like → unsure
      great idea but no → unsure
      sounds good but no → unsure
      happy to but not today → unsure
      id love to but no → unsure
      please no → no
      please don't please → no
      please wait → unclear
      no please → no
      no please do → unclear
      no problem but not now → unsure
      no objections but keep it vague → unsure
      draft nothing → unclear
      make it short → unsure
      make it anonymous → unsure
      let's not → unsure
      lets wait → unsure
      not ok → no
      not fine → unsure
      not sure sounds good → unsure
      ok not ok → unclear
      is it ok → unsure
      ok? sure? → unsure
      yes.. → unsure
      yes.…. → unsure
      👍👎 → unclear
      👍? → unsure
      👍 but short → unsure
      👎👍 → unclear
      ✅❌ → unclear
      id rather you didnt → no, !uneasy
      stop → !stop
      skip → !skip
      what do you mean → !help
      why → !why
      I'd rather you didn't → no, !uneasy
      pass → !skip
      not interested → !stop
      can i see it → !review
      i'm not comfortable with that → no, !uneasy
      this feels wrong → !uneasy
      too personal → !uneasy
      who will see it → !why
      what will it say → !preview
      stop there → !stop
      start over → !restart
      please stop → !stop
      not happy → no, !uneasy
      not happy with that → no, !uneasy
      not really happy → no, !uneasy
      not too happy → !uneasy
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission draft ok, in Welsh",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok", in: .welsh),
      """
      iawn → yes
      ewch ymlaen → yes
      cewch → yes
      ie plîs → yes
      na → no
      dim diolch → no
      ydw → yes
      efallai → unsure
      os liciwch chi → unsure
      wrth gwrs → yes
      ie → yes
      ie os gwelwch yn dda → yes
      cewch siŵr → yes
      ewch amdani → yes
      dim problem → yes
      na chewch → no
      ddim eto → no
      well gen i beidio → no
      os oes rhaid → unsure
      dim ots gen i → unsure
      peidiwch → no
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }
}
