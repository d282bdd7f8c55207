import Language
import Testing

@Suite("Whether anyone went missing: yes, and how many")
struct YesWithAmountTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      yes 3 → yes 3
      yes, two of them → yes 2
      yup a couple → yes 2
      Yes a few → yes ~3
      1 → yes 1
      just 1 → yes 1
      three today → yes 3
      1 or 2 → yes 1-2
      about 4 → yes ~4
      at least 2 → yes >2
      yes, 2 teenagers from the care home → yes 2
      2 kids → yes 2
      one lad, found at his nan's → yes 1
      had one first thing → yes 1
      there was one → yes 1
      there were two → yes 2
      we had 3 → yes 3
      dealt with one → yes 1
      dealt with 2 high risk → yes 2
      went to 1 → yes 1
      ay 2 → yes 2
      no, actually yes, 1 → yes 1
      no. oh hang on, yes, one → yes 1
      2, no sorry 3 → yes 3
      yeah 2 I think → yes ~2
      yes 2 mispers → yes 2
      one misper → yes 1
      only the one → yes 1
      half a dozen → yes 6
      no yeah, one → yes 1
      one missing lad and one missing pensioner → yes 2
      yeah one of our regulars from the kids home → yes 1
      two, both regulars → yes 2
      yes. found within the hour → yes 60m
      one, took all night to find her → yes 1
      had two run from the same care home → yes 2
      one but it was cancelled → yes 1
      let me think... yes one → yes 1
      er... one? → yes 1
      one or two → yes 1-2
      just a couple → yes 2
      yes x2 → yes 2
      yes (2) → yes 2
      Yes: 2 → yes 2
      yes-2 → yes 2
      2 yes → yes 2
      two yeah → yes 2
      definitely one → yes 1
      at least one → yes >1
      yes about half a dozen → yes ~6
      yes around three or four → yes ~3-4
      yes, dealt w/ 1 → yes 1
      yes!!! 3!!! → yes 3
      YES 2 OF THEM → yes 2
      👍🏻 2 → yes 2
      1️⃣ → yes 1
      helped find one → yes 1
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
      never had one → yes 1
      yes. well, one came back before we got there → yes 1
      possibly two → yes ~2
      Yeh 1 → yes 1
      2 hours → yes 120m
      yes took 3 hours → yes 180m
      one, 3 hours → yes 1 180m
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
