import Language
import Testing

@Suite("A yes by saying who, or how often")
struct YesBySayingWhoTests {
  @Test(
    "is heard",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      an old boy from the care home → yes
      lad of 14, found at his mates → yes
      girl from the kids' home → yes
      bumped into one on the way home → yes
      every bloody shift → yes
      every single week → yes
      mountains of them → yes
      pretty sure we did → unsure
      fairly certain there was → unsure
      """))
  func who(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is heard where nobody was hurt",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      no one hurt thank god, just a shunt → yes
      nobody injured, a bump → yes
      nothing serious, a prang → yes
      nobody hurt → unclear
      """))
  func unhurt(_ reply: Reply) { reply.expectReading() }
}
