import Language
import Testing

@Suite("How many: told in parts")
struct CountInPartsTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      2 men and a woman → 3
      a man and a woman → 2
      two lads, one girl → 3
      3 kids and 2 adults → 5
      2 high risk and 1 medium → 3
      1 adult, 2 juveniles → 3
      one high risk, two medium → 3
      2 + 1 → 3
      2 plus another → 3
      2 and then another 2 → 4
      3, two of them kids → 3
      3, one still outstanding → 3
      4, all found → 4
      2 (both found) → 2
      2 (two) → 2
      two (2) → 2
      a 15 yr old and a 17 yr old → 2
      2, took 4 hours → 2
      one, searched 6 fields for her → 1
      one and only one → 1
      a lad and a lass → 2
      mum and her two kids → 3
      a mum and 2 kids → 3
      3 girls, 2 boys → 5
      2 adults + 3 kids → 5
      2 on earlies, 1 on lates → 3
      2 in the morning and 1 later → 3
      one this morning and two this afternoon → 3
      1 then another → 2
      1 + 1 → 2
      3 (1 high risk, 2 medium) → 3
      3: 1 high 2 med → 3
      4 - 3 found, 1 outstanding → 4
      four total, three found → 4
      five (5) → 5
      (3) → 3
      3, → 3
      3 - all home → 3
      3 mispers, 2 found, 1 ongoing → 3
      2 aged 14 and 15 → 2
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many rtc",
    arguments: replies(
      to: Question(.count, about: "rtc"),
      """
      2, one on the A1, one in town → 2
      A19, 2 → 2
      2 damage only and 1 injury → 3
      4 bumps and a fatal → 5
      2 injury, 1 damage → 3
      3 on the A1 and 1 on the A19 → 4
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many arrest",
    arguments: replies(
      to: Question(.count, about: "arrest"),
      """
      one, drink drive → 1
      """))
  func arrest(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      both sides of the road, 24 → 24
      """))
  func houseToHouse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many welfare check",
    arguments: replies(
      to: Question(.count, about: "welfare_check"),
      """
      3 today, 2 yesterday → 3
      5, all okay → 5
      five, all safe → 5
      2 ladies and a gent → 3
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many mental health",
    arguments: replies(
      to: Question(.count, about: "mental_health"),
      """
      two s136 and a voluntary → 3
      one s136, one voluntary → 2
      """))
  func mentalHealth(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many stop search",
    arguments: replies(
      to: Question(.count, about: "stop_search"),
      """
      4, 1 positive → 4
      """))
  func stopSearch(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many victim reassurance",
    arguments: replies(
      to: Question(.count, about: "victim_reassurance"),
      """
      rang 3, saw 2 → 3
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many domestic abuse",
    arguments: replies(
      to: Question(.count, about: "domestic_abuse"),
      """
      two, both verbal → 2
      3 + a breach → 3
      """))
  func domesticAbuse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many traffic enforcement",
    arguments: replies(
      to: Question(.count, about: "traffic_enforcement"),
      """
      8 tickets, 2 seizures → 10
      """))
  func trafficEnforcement(_ reply: Reply) { reply.expectReading() }
}
