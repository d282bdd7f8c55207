import Language
import Testing

@Suite("How many: none")
struct NoneAtAllTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      none → 0
      nil → 0
      zero → 0
      0 → 0
      no → 0
      nobody → 0
      none today → 0
      didn't have any → 0
      nothing → 0
      zero, nada → 0
      none, zip → 0
      naught → 0
      nought → 0
      diddly squat → 0
      fuck all → 0
      none whatsoever → 0
      not a single one → 0
      not one → 0
      wasn't any → 0
      weren't any → 0
      there were none → 0
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
