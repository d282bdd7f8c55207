import Language
import Testing

@Suite("A question of how many, part 2")
struct CountReplyTests2 {
  @Test(
    "how many missing person",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      2, took 4 hours → 2
      one, searched 6 fields for her → 1
      3 on nights → 3
      3 since 7 → 3
      3 before 9am → 3
      only 2 today mate → 2
      3 today → 3
      we had 3 today → 3
      3 of the buggers → 3
      bout 3 → ~3
      3ish maybe → ~3
      3 maybe 4 → 3-4
      3/4 ish → ~3-4
      3 or 4 ish → ~3-4
      between 3 & 4 → 3-4
      anything from 3 to 6 → 3-6
      3 - 6 → 3-6
      somewhere between 3 and 6 → 3-6
      not many, 3 → 3
      not loads, maybe 3 → ~3
      only 3 → 3
      3 only → 3
      just 3 → 3
      a mere 3 → 3
      a whopping 12 → 12
      at least three, possibly four → >3-4
      no less than 3 → >3
      not less than 3 → >3
      no more than 3 → <3
      not more than 3 → <3
      three or more → >3
      3 or fewer → <3
      3 or less → <3
      well over 10 → >10
      comfortably 10 → 10
      10 easily → >10
      10 at the very least → >10
      10 at the absolute most → <10
      less than a dozen → <12
      more than a dozen → >12
      about a couple → ~2
      a couple maybe → ~2
      couple or three → 2-3
      two, three → 2-3
      2,3 → unclear
      one and only one → 1
      single → 1
      a single one → 1
      solitary one → 1
      one lad → 1
      a lad → 1
      a lad and a lass → 2
      one of each → 1
      mum and her two kids → 2
      a mum and 2 kids → 3
      2 brothers → 2
      twins → unclear
      a family of 4 → 4
      3 girls, 2 boys → 5
      3 girls 2 boys → 5
      2 adults + 3 kids → 5
      2 am, 3 pm → unclear
      2 on earlies, 1 on lates → 3
      2 in the morning and 1 later → 3
      one this morning and two this afternoon → 3
      1 then another → 2
      1 + 1 → 2
      3 (1 high risk, 2 medium) → 3
      3: 1 high 2 med → 3
      4 - 3 found, 1 outstanding → 4
      four total, three found → 4
      5 in all → 5
      5 altogether → 5
      all 5 → 5
      a total of 5 → 5
      five (5) → 5
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
      a dozen at least → >12
      couple dozen → 24
      half a dozen or so → ~6
      half a doz → unclear
      twenty-odd → ~20
      twenty something → ~20
      20 something → ~20
      twentyish → ~20
      double figures → unclear
      single figures → unclear
      enough → unclear
      hardly any → unclear
      barely any → unclear
      not a lot → unclear
      fewer than 5 → <5
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
      there were 2 → 2
      there was 1 → 1
      3rd one this week → 1
      2 more → 2
      another 2 → 2
      an extra 2 → 2
      just another one → 1
      1.5 → unclear
      half → unclear
      minus 1 → 1
      -1 → 1
      3 x → 3
      three x → 3
      x 3 → 3
      3 no. → 3
      no. 3 → 3
      #3 → 3
      =3 → 3
      3. → 3
      3! → 3
      3? → 3
      3?? → 3
      (3) → 3
      3, → 3
      3 - all home → 3
      3 home safe → 3
      3 mispers, 2 found, 1 ongoing → 3
      2 mispers and 1 arrest → 2, +arrest 1
      2 mispers plus 3 welfare checks → 2, +welfare_check 3
      2 aged 14 and 15 → 2
      2 girls aged 13 → 2
      a 13 year old girl → 1
      one 13yo → 1
      2 14yr olds → 2
      1 male 36 → 1
      one on 136 → 1
      2, one sectioned under 136 → 2, +mental_health 1
      2 from ward 3 → 2
      2 calls from 101 → 2
      3 via 999 → 3
      2 on the A64 → 2
      3. next → 3
      help, too many → unclear
      2 and 3 hours of paperwork → 2, +paperwork 180m
      3, then 2 hours at A&E → 3, +hospital_guard 120m
      none, but 2 rtcs → 0, +rtc 2
      0, did a school talk tho → 0, +school_talk 1
      2. Also 1 arrest → 2, +arrest 1
      2 mispers 3 welfare checks 1 arrest → 2, +welfare_check 3, +arrest 1
      1, patrol the rest of the day → 1, +patrol
      4 with a couple of arrests → 4, +arrest 2
      three, and before that court → 3, +court
      skip → !skip
      review → !review
      back → !back
      next question → !skip
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
