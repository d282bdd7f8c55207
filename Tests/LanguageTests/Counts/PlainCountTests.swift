import Language
import Testing

@Suite("How many: a number")
struct PlainCountTests {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      2 → 2
      two → 2
      Two. → 2
      just one → 1
      only the one → 1
      one → 1
      a couple → 2
      couple → 2
      pair of em → 2
      half a dozen → 6
      half dozen → 6
      dozen → 12
      two dozen → 24
      twenty five → 25
      twenty-five → 25
      thirty → 30
      a hundred → 100
      4x → 4
      x4 → 4
      4 of them → 4
      4 in total → 4
      4 total → 4
      total of 4 → 4
      4 all told → 4
      1 male 1 female → 2
      5 but only 1 high risk → 5
      a 15 yr old → 1
      2 15 year olds → 2
      15 yr old lad → 1
      2 mispers → 2
      three missing kids → 3
      3 reports → 3
      one from the hospital on ward 7 → 1
      2 on s136 → 2
      2 of us dealt with 3 → 3
      3 between 4 of us → 3
      1 → 1
      one thousand → 1000
      99 → 99
      thre → 3
      seven → 7
      elevn → 11
      tweleve → 12
      twlve → 12
      13 → 13
      3 🙂 → 3
      Three!!! → 3
      THREE → 3
      we had 3 → 3
      3 on nights → 3
      3 since 7 → 3
      3 before 9am → 3
      only 2 today mate → 2
      3 today → 3
      we had 3 today → 3
      3 of the buggers → 3
      only 3 → 3
      3 only → 3
      just 3 → 3
      a mere 3 → 3
      a whopping 12 → 12
      comfortably 10 → 10
      single → 1
      a single one → 1
      solitary one → 1
      one lad → 1
      a lad → 1
      one of each → 1
      2 brothers → 2
      a family of 4 → 4
      3 girls 2 boys → 5
      5 in all → 5
      5 altogether → 5
      all 5 → 5
      a total of 5 → 5
      couple dozen → 24
      there were 2 → 2
      3rd one this week → 1
      2 more → 2
      another 2 → 2
      an extra 2 → 2
      just another one → 1
      minus 1 → 1
      -1 → 1
      3 x → 3
      three x → 3
      x 3 → 3
      #3 → 3
      =3 → 3
      3. → 3
      3! → 3
      3? → 3
      3?? → 3
      3 home safe → 3
      2 girls aged 13 → 2
      a 13 year old girl → 1
      one 13yo → 1
      2 14yr olds → 2
      1 male 36 → 1
      one on 136 → 1
      2 from ward 3 → 2
      2 calls from 101 → 2
      3 via 999 → 3
      2 on the A64 → 2
      3. next → 3
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many rtc",
    arguments: replies(
      to: Question(.count, about: "rtc"),
      """
      one on the A19 one on the A66 → 2
      3 on the m6 → 3
      1 at junction 15 → 1
      two 2 car shunts → 2
      one 3 car → 1
      3 bumps → 3
      2 rtcs 1 fatal → 3
      one 4 car pile up → 1
      a 3 car pile up → 1
      4 all minor → 4
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many arrest",
    arguments: replies(
      to: Question(.count, about: "arrest"),
      """
      2 for shoplifting 1 for assault → 3
      1 drunk 1 shoplifter → 2
      one → 1
      3 nicked → 3
      nicked 3 → 3
      locked up 4 → 4
      2 arrests → 2
      2 for theft → 2
      two males → 2
      1 male 1 female → 2
      couple of shoplifters → 2
      """))
  func arrest(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      12 jobs → 12
      8 → 8
      one long one → 1
      """))
  func calls(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      40 doors → 40
      120 → 120
      """))
  func houseToHouse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many welfare check",
    arguments: replies(
      to: Question(.count, about: "welfare_check"),
      """
      6 checks → 6
      6 welfare checks → 6
      one lady → 1
      two old boys → 2
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many mental health",
    arguments: replies(
      to: Question(.count, about: "mental_health"),
      """
      2 136s → 2
      one 136 → 1
      2 x 136 → 2
      3 calls → 3
      3 crisis calls → 3
      """))
  func mentalHealth(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many stop search",
    arguments: replies(
      to: Question(.count, about: "stop_search"),
      """
      10 → 10
      4 positive 6 negative → 10
      s1 x 3 → 3
      3 under s23 → 3
      2 s60 → 2
      """))
  func stopSearch(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many prisoner escort",
    arguments: replies(
      to: Question(.count, about: "prisoner_escort"),
      """
      two → 2
      2 runs → 2
      just the one run → 1
      """))
  func prisonerEscort(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many victim reassurance",
    arguments: replies(
      to: Question(.count, about: "victim_reassurance"),
      """
      4 calls → 4
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many domestic abuse",
    arguments: replies(
      to: Question(.count, about: "domestic_abuse"),
      """
      3 domestics → 3
      """))
  func domesticAbuse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many traffic enforcement",
    arguments: replies(
      to: Question(.count, about: "traffic_enforcement"),
      """
      12 tickets → 12
      15 cars → 15
      """))
  func trafficEnforcement(_ reply: Reply) { reply.expectReading() }
}
