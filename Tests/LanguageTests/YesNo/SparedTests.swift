import Language
import Testing

@Suite("A job an officer was spared")
struct SparedTests {
  @Test(
    "is a no",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      managed to dodge it → no
      got out of it this time → no
      glued to my desk → no
      not that I was sent to → no
      """))
  func isNo(_ reply: Reply) { reply.expectReading() }
}
