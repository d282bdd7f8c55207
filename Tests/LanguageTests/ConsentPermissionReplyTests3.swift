import Language
import Testing

@Suite("Consent, asked as a permission, part 3")
struct ConsentPermissionReplyTests3 {
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
      ok to name it → unsure
      no don't name it → no
      no → no
      leave the town out → no
      don't name anywhere → no
      not the town → no
      no places please → no
      rather you left it out → no
      I'd rather not name it → no
      only the county → unsure
      just the county → unsure
      county only → unsure
      the county's fine → unsure
      vague is fine → unsure
      yes but not the street → unsure
      town yes street no → unclear
      if you must → unsure
      up to you → unsure
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "permission show hours",
    arguments: replies(
      to: Question(.consent(.permission), about: "show_hours"),
      """
      yes → yes
      include them → yes
      yes include the hours → yes
      put the hours in → unsure
      ok → yes
      no, leave them out → no
      leave the hours out → no
      no hours → no
      skip the hours → no
      round them up → unclear
      yes but round it → unsure
      maybe just the total → unsure
      only A&E → unsure
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

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
      fairly → unsure
      not really → no
      yes happy to go on → yes
      happy to → yes
      i'm comfortable → yes
      im fine → no
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

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
      no thanks → no
      not today → no
      count me in → yes
      maybe later → !skip
      count me out → !stop
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }
}
