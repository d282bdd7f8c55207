import Language
import Testing

@Suite("How many: corrected in the same breath")
struct CorrectedCountTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      four, no five → 5
      4 no 5 → 5
      not 3, 2 → 2
      3 not 4 → 3
      3 sorry 4 → 4
      3 - no wait 4 → 4
      3, actually make that 4 → 4
      3... scratch that, 2 → 2
      2 i mean 3 → 3
      3, tell a lie, 4 → 4
      it was 3 → 3
      not many, 3 → 3
      6, no, 7 → 7
      6, sorry 7 → 7
      6 wait no 7 → 7
      6... 7 actually → 7
      7 (not 6) → 7
      was 6 now 7 → 6
      6 scrap that 7 → 7
      6 correction 7 → 7
      6 i lie 7 → 7
      6 or 7, call it 7 → 7
      there was 1 → 1
      3 no. → 3
      no. 3 → 3
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
