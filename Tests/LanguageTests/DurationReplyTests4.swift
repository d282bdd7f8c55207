import Language
import Testing

@Suite("A question of how long, part 4")
struct DurationReplyTests4 {
  @Test(
    "hours hospital guard, in Welsh",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", in: .welsh),
      """
      saith awr → 420m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol, in Welsh",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", in: .welsh),
      """
      dwy awr → 120m
      3 awr → 180m
      teirawr → unclearm
      awr a chwarter → 75m
      tri chwarter awr → 45m
      hanner awr → 30m
      rhwng dwy a thair awr → 120-180m
      tua awr → ~60m
      mwy na dwy awr → >120m
      llai nag awr → <60m
      o naw tan un → 240m
      drwy'r shifft → unclearm
      dim amser → 0m
      wyth awr → 480m
      pump → 300m
      dwy neu dair → 120-180m
      pedair awr ar hugain → 240m
      cwpl o oriau → 120m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      what unit → unclearm
      stopped 3 hours → 180m
      passed 2 hours there → 120m
      back at 5 → unclearm
      skip → !skip
      back please → !back
      why do you want to know → !why
      stop → !stop
      help → !help
      5 hours, why? → 300m, !why
      5 hours. can I go back → !back
      no comment → !skip
      next → !skip
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }
}
