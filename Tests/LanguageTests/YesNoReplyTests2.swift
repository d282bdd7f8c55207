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
      yup one young lad, back home now → yes 1
      aye just the one like → yes 1
      we did aye, two → yes 2
      two mispers and a right pain they were → yes 2
      a couple yeah → yes 2
      three in one shift would you believe → yes 3
      one, a walker → yes 1
      one elderly → yes 1
      1 high risk 1 medium → yes 2
      couldn't tell you mate, ask control → unsure
      nah pretty quiet → no
      nope all quiet → no
      none on my patch → no
      not had any → no
      haven't had any → no
      never had one → yes 1
      we haven't had any for weeks → no
      i wasn't sent to any → no
      not a single one → no
      don't recall any → no
      not that springs to mind → unclear
      yes. well, one came back before we got there → yes 1
      one sort of → unsure
      possibly two → yes ~2
      yes possibly → unsure
      yes maybe → unsure
      i want to say yes → unsure
      yes and no → no
      yes but stood down → yes
      kinda → unsure
      think there was one → unsure
      there may have been one → unsure
      oh god yes → yes
      hell yes → yes
      damn right → yes
      too right → yes
      you bet → yes
      you betcha → yes
      absolutely not → no
      certainly not → no
      not likely → no
      not a hope → no
      zippo → unclear
      didn't → no
      did not → no
      we had none → no
      had none → no
      got none → no
      nought → no
      no not today → no
      no, thank god → no
      no thank christ → unclear
      no - thankfully → no
      no... → no
      no!! → no
      no 🙏 → no
      yes 😔 → yes
      ✔ → yes
      ✖ → unclear
      Y → yes
      N → no
      Yeh 1 → yes 1
      ja → unclear
      si → unclear
      no, 3 domestics and a scene guard → no, +domestic_abuse 3, +scene_guard 1
      none but 4 hours on a cordon → no, +scene_guard 240m
      yes two, plus 5 hrs at A&E → yes 2, +hospital_guard 300m
      just the one and then paperwork all day → yes 1, +paperwork
      no, just patrol → no, +patrol
      nope, court all day → no, +court
      yes 1, also arrested a shoplifter → yes 1, +arrest
      one, then 3 hours of statements → yes 1, +paperwork 180m
      yes, and a 136 → yes, +mental_health 1
      no but did a school talk → no, +school_talk 1
      no - bed watch 6 hours → no, +hospital_guard 360m
      2 and a half → unclear
      2 hours → yes 120m
      yes took 3 hours → yes 180m
      one, 3 hours → yes 1 180m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
