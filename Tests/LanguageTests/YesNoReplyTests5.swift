import Language
import Testing

@Suite("A yes/no question, part 5")
struct YesNoReplyTests5 {
  @Test(
    "any burglary visit",
    arguments: replies(
      to: Question(.yesNo, about: "burglary_visit"),
      """
      2 sheds and a house → yes 2
      one dwelling one shed → yes 2
      yes, poor old couple → yes
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any asb",
    arguments: replies(
      to: Question(.yesNo, about: "asb"),
      """
      usual kids → yes
      kids on bikes → yes
      yes neighbours again → yes
      no, raining → no
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any welfare check",
    arguments: replies(
      to: Question(.yesNo, about: "welfare_check"),
      """
      2 of them → yes 2
      5, all fine → yes 5
      one old lady, all ok → yes 1
      yes 3 and a misper → yes 3, +missing_person 1
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk", in: .welsh),
      """
      do → yes
      do, ysgol gynradd → yes
      naddo → no
      do, dwy → yes 2
      naddo, dim heddiw → no
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork", in: .welsh),
      """
      ydw → yes
      nac ydw → no
      ydw, drwy'r amser → yes
      trwy'r dydd → unclear
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }
}
