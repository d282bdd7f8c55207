import Language
import Testing

@Suite("A question of how many")
struct CountReplyTests {
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
      few → ~3
      a few → ~3
      3ish → ~3
      3 ish → ~3
      3-ish → ~3
      three or so → ~3
      about five → ~5
      abt 5 → ~5
      around 5 → ~5
      ~5 → ~5
      c.5 → ~5
      roughly 4 → ~4
      approx. 10 → ~10
      nearly 10 → ~10
      5 odd → ~5
      20-odd → ~20
      5 give or take → ~5
      5 or thereabouts → ~5
      i think 3 → ~3
      3 I think → ~3
      3, I think → ~3
      maybe 3 → ~3
      probably 4 → ~4
      at least 3 → >3
      3 at least → >3
      more than 4 → >4
      over 10 → >10
      10+ → >10
      10 plus → >10
      10 or more → >10
      upwards of 5 → >5
      no fewer than 3 → >3
      3 minimum → >3
      min 3 → >3
      up to 5 → <5
      5 tops → <5
      5 max → <5
      max 5 → <5
      no more than 5 → <5
      under 10 → <10
      less than 10 → <10
      5 at most → <5
      just over 10 → ~10
      just under 10 → ~10
      getting on for 10 → ~10
      going on 10 → ~10
      best part of 10 → ~10
      close to 10 → ~10
      3 or 4 → 3-4
      3-4 → 3-4
      3/4 → 3-4
      3 to 4 → 3-4
      between 3 and 5 → 3-5
      three, maybe four → 3-4
      2 or maybe 3 → 2-3
      two or three → 2-3
      half a dozen → 6
      half dozen → 6
      dozen → 12
      two dozen → 24
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
      none → 0
      nil → 0
      zero → 0
      0 → 0
      no → 0
      nobody → 0
      none today → 0
      didn't have any → 0
      nothing → 0
      twenty five → 25
      twenty-five → 25
      thirty → 30
      a hundred → 100
      3.5 → unclear
      one and a half → unclear
      4x → 4
      x4 → 4
      4 of them → 4
      4 in total → 4
      4 total → 4
      total of 4 → 4
      4 all told → 4
      2 men and a woman → 3
      a man and a woman → 2
      two lads, one girl → 3
      1 male 1 female → 2
      3 kids and 2 adults → 5
      2 high risk and 1 medium → 3
      1 adult, 2 juveniles → 3
      one high risk, two medium → 3
      2 + 1 → 3
      2 plus another → 3
      2 and then another 2 → 4
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
      3, two of them kids → 3
      3, one still outstanding → 3
      4, all found → 4
      5 but only 1 high risk → 5
      2 (both found) → 2
      2 (two) → 2
      two (2) → 2
      a 15 yr old → 1
      a 15 yr old and a 17 yr old → 2
      2 15 year olds → 2
      15 yr old lad → 1
      3, and 2 rtcs → 3, +rtc 2
      3 mispers and 2 welfare checks → 3, +welfare_check 2
      2 mispers → 2
      three missing kids → 3
      3 reports → 3
      one from the hospital on ward 7 → 1
      2 on s136 → 2
      2 of us dealt with 3 → 3
      3 between 4 of us → 3
      1 → 1
      one thousand → 1000
      999 → unclear
      99 → 99
      a million → unclear
      too many → unclear
      more than enough → unclear
      more than i can count → unclear
      as many as yesterday → unclear
      same as yesterday → unclear
      2nd → unclear
      dozen or so → ~12
      about a dozen → ~12
      a good dozen → ~12
      thre → 3
      fuor → unclear
      fiev → unclear
      seven → 7
      elevn → 11
      tweleve → 12
      twlve → 12
      13 → 13
      ✌️ → unclear
      3 🙂 → 3
      Three!!! → 3
      THREE → 3
      it was 3 → 3
      we had 3 → 3
      3 i reckon → ~3
      3 reckon → ~3
      must have been 3 → ~3
      pushing 20 → ~20
      north of 20 → >20
      20 if not more → >20
      20 easy → >20
      easily 20 → >20
      3 and counting → >3
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
