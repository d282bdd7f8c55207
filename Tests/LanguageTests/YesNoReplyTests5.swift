import Language
import Testing

@Suite("A yes/no question, part 5")
struct YesNoReplyTests5 {
  @Test(
    "any welfare check",
    arguments: replies(
      to: Question(.yesNo, about: "welfare_check"),
      """
      2 of them → yes 2
      5, all fine → yes 5
      one old lady, all ok → yes 1
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
