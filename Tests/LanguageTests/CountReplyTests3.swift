import Language
import Testing

@Suite("A question of how many, part 3")
struct CountReplyTests3 {
  @Test(
    "how many rtc",
    arguments: replies(
      to: Question(.count, about: "rtc"),
      """
      2, one on the A1, one in town → 2
      one on the A19 one on the A66 → 2
      3 on the m6 → 3
      1 at junction 15 → 1
      A19, 2 → 2
      2 damage only and 1 injury → 3
      two 2 car shunts → 2
      one 3 car → 1
      4 bumps and a fatal → 5
      3 bumps → 3
      2 rtcs 1 fatal → 3
      2 injury, 1 damage → 3
      one 4 car pile up → 1
      a 3 car pile up → 1
      3 on the A1 and 1 on the A19 → 4
      4 all minor → 4
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

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
      one, drink drive → 1
      couple of shoplifters → 2
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many calls",
    arguments: replies(
      to: Question(.count, about: "calls"),
      """
      12 jobs → 12
      about 15 calls → ~15
      15 or 16 → 15-16
      101 calls? about 6 → ~6
      24/7 → unclear
      non stop → unclear
      10 jobs, 3 arrests → 10, +arrest 3
      eleventy → unclear
      10 - 12 → 10-12
      8 → 8
      8 jobs, 2 arrests → 8, +arrest 2
      lost count after 8 → >8
      about a dozen → ~12
      one long one → 1
      back to back → unclear
      wall to wall → unclear
      more than 10 less than 20 → ~10-20
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many missing person, in Welsh",
    arguments: replies(
      to: Question(.count, about: "missing_person", in: .welsh),
      """
      dau → 2
      dwy → 2
      tri → 3
      tair → 3
      pedwar → 4
      pump → 5
      chwech → 6
      dim un → 0
      dim → 0
      neb → 0
      un → 1
      tua pump → ~5
      rhyw dri → ~3
      o leiaf dau → >2
      mwy na thri → >3
      dau neu dri → 2-3
      ychydig → ~3
      llawer → unclear
      naw → 9
      deg → 10
      ugain → 20
      deuddeg → 12
      hanner dwsin → 6
      sawl un → unclear
      dau ddyn a menyw → 3
      dim ond un → 1
      hyd at bump → <5
      2 → 2
      saith neu wyth → 7-8
      un yn unig → 1
      dim ond dau → 2
      tri neu bedwar → 3-4
      tua phump → ~5
      tua chwech → ~6
      dros ddeg → >10
      llai na phump → <5
      pymtheg → 15
      un ar ddeg → 11
      dau ddeg → 20
      dau ddeg pump → 25
      tri deg → 30
      dim llawer → unclear
      wn i ddim → unclear
      pâr → unclear
      cwpwl → 2
      dau fachgen ac un ferch → 3
      dwy ferch → 2
      pump o bobl → 5
      chwech ohonyn nhw → 6
      rhyw bump → ~5
      bron i ddeg → ~10
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many house to house",
    arguments: replies(
      to: Question(.count, about: "house_to_house"),
      """
      40 doors → 40
      whole street, about 30 → ~30
      both sides of the road, 24 → 24
      doors 1 to 30 → 1-30
      50-60 → 50-60
      every one → unclear
      the whole estate → unclear
      120 → 120
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many welfare check",
    arguments: replies(
      to: Question(.count, about: "welfare_check"),
      """
      four or five → 4-5
      3 today, 2 yesterday → 3
      a handful → unclear
      5, all okay → 5
      five, all safe → 5
      6 checks → 6
      6 welfare checks → 6
      one lady → 1
      2 ladies and a gent → 3
      two old boys → 2
      """))
  func reads6(_ reply: Reply) { reply.expectReading() }

  @Test(
    "how many mental health",
    arguments: replies(
      to: Question(.count, about: "mental_health"),
      """
      2 136s → 2
      one 136 → 1
      2 x 136 → 2
      two s136 and a voluntary → 3
      one s136, one voluntary → 2
      3 calls → 3
      3 crisis calls → 3
      """))
  func reads7(_ reply: Reply) { reply.expectReading() }
}
