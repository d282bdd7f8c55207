import Language
import Testing

@Suite("Leave to go on: a doubt is no yes")
struct DoubtedPermissionTests {
  @Test(
    "permission draft ok",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok"),
      """
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
      yes no → unclear
      yes to the first bit → unsure
      yes, most of it → unsure
      yes except the times → unsure
      yes and no → unsure
      probably → unsure
      probably not → unsure
      yes for now → unsure
      I'd say so → unsure
      let's see → unsure
      possibly later → unsure
      later → unsure
      yeah why not → unsure
      go on, why not → unsure
      knock yourself out → unsure
      fill your boots → unsure
      maybe not → unsure
      probably best not → unsure
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
      tomorrow → unsure
      yes and tweet it → unsure
      yes post it → unsure
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
      no problem but not now → unsure
      no objections but keep it vague → unsure
      make it short → unsure
      make it anonymous → unsure
      let's not → unsure
      lets wait → unsure
      not fine → unsure
      not sure sounds good → unsure
      is it ok → unsure
      ok? sure? → unsure
      yes.. → unsure
      yes.…. → unsure
      👍? → unsure
      👍 but short → unsure
      """))
  func draftOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission name place",
    arguments: replies(
      to: Question(.consent(.permission), about: "name_place"),
      """
      ok to name it → unsure
      only the county → unsure
      just the county → unsure
      county only → unsure
      the county's fine → unsure
      vague is fine → unsure
      yes but not the street → unsure
      if you must → unsure
      up to you → unsure
      """))
  func namePlace(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission show hours",
    arguments: replies(
      to: Question(.consent(.permission), about: "show_hours"),
      """
      yes but round it → unsure
      maybe just the total → unsure
      only A&E → unsure
      """))
  func showHours(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission comfortable",
    arguments: replies(
      to: Question(.consent(.permission), about: "comfortable"),
      """
      fairly → unsure
      """))
  func comfortable(_ reply: Reply) { reply.expectReading() }
}
