import Language
import Testing

@Suite("How many: one number or another")
struct CountRangeTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      3 or 4 → 3-4
      3-4 → 3-4
      3/4 → 3-4
      3 to 4 → 3-4
      between 3 and 5 → 3-5
      three, maybe four → 3-4
      2 or maybe 3 → 2-3
      two or three → 2-3
      3 maybe 4 → 3-4
      between 3 & 4 → 3-4
      anything from 3 to 6 → 3-6
      3 - 6 → 3-6
      somewhere between 3 and 6 → 3-6
      couple or three → 2-3
      two, three → 2-3
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      15 or 16 → 15-16
      10 - 12 → 10-12
      """))
  func calls(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      doors 1 to 30 → 1-30
      50-60 → 50-60
      """))
  func houseToHouse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many welfare check",
    arguments: replies(
      to: Question(.count, about: "welfare_check"),
      """
      four or five → 4-5
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }
}
