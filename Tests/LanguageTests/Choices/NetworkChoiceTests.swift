import Language
import Testing

@Suite("A choice of network")
struct NetworkChoiceTests {
  @Test(
    "which platform",
    arguments: replies(
      to: Question(
        .choice([
          .init(id: "x", label: "X"), .init(id: "facebook", label: "Facebook"),
          .init(id: "instagram", label: "Instagram"), .init(id: "nextdoor", label: "Nextdoor"),
        ]), about: "platform"),
      """
      twitter → x
      x → x
      fb → facebook
      insta → instagram
      next door → nextdoor
      nextdoor → nextdoor
      ig → instagram
      3 → instagram
      last one → nextdoor
      facebok → facebook
      X please → x
      not facebook → unclear
      whatsapp → unclear
      any → unclear
      facebook or insta → unclear
      the second → facebook
      next → !skip
      """))
  func platform(_ reply: Reply) { reply.expectReading() }
}
