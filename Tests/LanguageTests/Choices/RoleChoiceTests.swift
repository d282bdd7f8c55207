import Language
import Testing

@Suite("A choice of role")
struct RoleChoiceTests {
  @Test(
    "which role",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "pc", label: "PC"), .init(id: "pcso", label: "PCSO"),
          .init(id: "special", label: "Special constable"),
          .init(id: "staff", label: "Police staff"),
        ]), about: "role"),
      """
      pcso → pcso
      special → special
      specials → special
      police staff → staff
      im a pc → pc
      constable → pc
      call handler → staff
      bobby → pc
      neighbourhood pc → pc
      response → pc
      sergeant → unclear
      civvy → staff
      PC → pc
      pc → pc
      PCSO → pcso
      I'm a PCSO → pcso
      special constable → special
      im a special → special
      hobby bobby → special
      staff → staff
      civilian → staff
      control room → staff
      detective → pc
      DC → pc
      inspector → unclear
      a → pc
      4 → staff
      4th → staff
      volunteer → special
      retired → unclear
      999 call taker → staff
      """))
  func role(_ reply: Reply) { reply.expectReading() }
}
