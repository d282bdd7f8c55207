import Language
import Testing

@Suite("A yes/no question, part 2")
struct YesNoReplyTests2 {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      thank god no → no
      mercifully none → no
      luckily not → no
      touch wood no → no
      not so far → no
      not yet anyway → no
      none as yet → no
      yes x2 → yes 2
      yes (2) → yes 2
      Yes: 2 → yes 2
      yes-2 → yes 2
      2 yes → yes 2
      two yeah → yes 2
      nah → no
      naw → no
      nae → unclear
      aye twa → yes
      nowt mate → no
      no mate → no
      no bud → no
      no, none → no
      no not one → no
      no none at all today → no
      nothing mate → no
      none. zero. zip. → no
      no idea → unsure
      not a clue → unsure
      couldn't say → unsure
      possibly, not sure → unsure
      might've → unsure
      could be → unsure
      i believe so → unsure
      I reckon so → unsure
      suppose → unsure
      yes I think so → unsure
      pretty sure we did → yes
      almost certainly → yes
      definitely one → yes 1
      at least one → yes >1
      yes about half a dozen → yes ~6
      yes around three or four → yes ~3-4
      1st of the year → unclear
      yes, dealt w/ 1 → yes 1
      yes!!! 3!!! → yes 3
      YES 2 OF THEM → yes 2
      YEP → yes
      no. → no
      No → no
      n o → unclear
      none! → no
      🙅 → unclear
      ✅ → yes
      ❌ → no
      👍🏻 2 → yes 2
      yes 👍 → yes
      0️⃣ → no
      1️⃣ → yes 1
      yees → unclear
      yse → unclear
      noe → unclear
      nonne → no
      yep one misper, one concern for welfare → yes 1, +welfare_check 1
      no mispers, 1 domestic tho → no, +domestic_abuse 1, -missing_person
      it was quiet → unclear
      quiet one → unclear
      dead quiet → unclear
      Q word → unclear
      manic → unclear
      is a lost dog a missing person → unclear, +animals
      what's a misper → unclear
      bored now → unclear
      cba → unclear
      that one was hard → unclear
      it was a bad one → unclear
      i need a break → unclear
      i'm exhausted → unclear
      i feel sick about it → unclear
      stopped for tea → unclear
      he stopped breathing → unclear
      passed out drunk lad → unclear
      next of kin told → unclear
      skipped lunch → unclear
      back door kicked in → unclear
      back in the car → unclear, +patrol
      went back to the care home, she was there → unclear
      helped find one → yes 1
      reviewed the cctv → unclear, +house_to_house
      end of the pier → unclear
      quit the job → unclear
      restarted his heart → unclear
      why he ran nobody knows → no
      change of shift → unclear
      left at 4 → unclear
      exit road closed → unclear
      stop stick → unclear
      stopping distance → unclear
      repeat caller → unclear
      repeat misper, third time → yes
      status zero → unclear
      status 5 → unclear
      done 2 → yes 2
      2 that's all → yes 2
      2, skip the rest → yes 2
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      any rtcs? yes 2 → yes 2
      one on the A19 → yes 1
      2 on the m62 → yes 2
      damage only on the bypass → yes
      yes - a shunt, no injuries → yes
      a prang in tesco car park → yes
      no one hurt but yes → yes
      no crashes → no, -rtc
      no rtcs, no drama → no, -rtc
      fatal → yes
      fatal on the A66, 6 hrs → yes 360m
      yes and it was grim → yes
      minor bump → yes
      yes one, took 2 hours → yes 1 120m
      one took all morning → yes 1
      an rtc with 3 cars → yes
      3 car pile up → yes
      just a bump on the A1(M) → yes
      y → yes
      2 and change nothing → yes 2
      stop and search → unclear, +stop_search
      skipper said none → no
      back on patrol → unclear, +patrol
      next door had one → yes 1
      passed one on the way → yes 1
      one on the back road → yes 1
      quit smoking → unclear
      stopped one on the way home → yes 1
      end of shift rtc → yes
      the back of a van was hit → unclear
      one, stop → yes 1
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk"),
      """
      yes did an assembly → yes
      yes, year 6 → yes
      year 6 at St Mary's → yes
      talked to 30 kids about knife crime → yes
      popped into a primary → yes
      half term → unclear
      no, half term → no
      nah school's out → no
      spoke to y5 → unclear
      2 schools → yes 2
      an hour with year 4 → yes 60m
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }
}
