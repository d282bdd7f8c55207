import Language
import Testing

@Suite("How many: what is no number")
struct UnclearCountTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      several → unclear
      loads → unclear
      a handful → unclear
      quite a few → unclear
      too many to count → unclear
      dozens → unclear
      lots → unclear
      some → unclear
      not many → unclear
      lost count → unclear
      no idea → unclear
      dunno → unclear
      can't remember → unclear
      3.5 → unclear
      one and a half → unclear
      999 → unclear
      a million → unclear
      too many → unclear
      more than enough → unclear
      more than i can count → unclear
      as many as yesterday → unclear
      same as yesterday → unclear
      2nd → unclear
      fuor → unclear
      fiev → unclear
      ✌️ → unclear
      2,3 → unclear
      twins → unclear
      2 am, 3 pm → unclear
      half a doz → unclear
      double figures → unclear
      single figures → unclear
      enough → unclear
      hardly any → unclear
      barely any → unclear
      not a lot → unclear
      1.5 → unclear
      half → unclear
      help, too many → unclear
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      24/7 → unclear
      non stop → unclear
      eleventy → unclear
      back to back → unclear
      wall to wall → unclear
      """))
  func calls(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      every one → unclear
      the whole estate → unclear
      """))
  func houseToHouse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many welfare check",
    arguments: replies(
      to: Question(.count, about: "welfare_check"),
      """
      a handful → unclear
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }
}
