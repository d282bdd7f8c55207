import Language
import Testing

@Suite("A yes/no question")
struct YesNoReplyTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      yep → yes
      Yes. → yes
      yes 3 → yes 3
      yes, two of them → yes 2
      yup a couple → yes 2
      Yes a few → yes ~3
      loads → yes
      too many → yes
      plenty mate → yes
      yes unfortunately → yes
      1 → yes 1
      just 1 → yes 1
      three today → yes 3
      0 → no
      zero → no
      nil → no
      nope → no
      no → no
      No mispers → no, -missing_person
      none at all → no
      not a one → no
      nothing like that → no
      nah not today → no
      didn't have any → no
      we didn't have any mispers → no, -missing_person
      haven't had one in weeks → no
      no thank god → no
      none thankfully → no
      no, quiet for once → no
      surprisingly no → no
      for once no → no
      thankfully not → no
      nowt → no
      nada → no
      zilch → no
      not one → no
      don't think so → no
      i don't think we did → no
      not that I can remember → no
      can't remember → unsure
      not sure → unsure
      maybe → unsure
      might have been one → unsure
      possibly one → unsure
      i think we had one → unsure
      probably → unsure
      I couldn't tell you → unsure
      depends → unsure
      idk → unsure
      hmm maybe → unsure
      1 or 2 → yes 1-2
      about 4 → yes ~4
      at least 2 → yes >2
      yes - found safe and well → yes
      yes, 2 teenagers from the care home → yes 2
      2 kids → yes 2
      one lad, found at his nan's → yes 1
      a 14 year old → yes
      yes an elderly gent with dementia → yes
      had one first thing → yes 1
      there was one → yes 1
      there were two → yes 2
      we had 3 → yes 3
      dealt with one → yes 1
      dealt with 2 high risk → yes 2
      went to 1 → yes 1
      yes!! → yes
      YES → yes
      yesss → yes
      yeah → yes
      ye → yes
      yh → yes
      aye → yes
      ay 2 → yes 2
      👍 → yes
      👎 → no
      🤷 → unsure
      y → yes
      n → no
      yes actually → yes
      no actually → no
      no, actually yes, 1 → yes 1
      yes... no wait that was yesterday → no
      no. oh hang on, yes, one → yes 1
      2, no sorry 3 → yes 3
      yeah 2 I think → yes ~2
      no but we had 2 welfare checks → no, +welfare_check 2
      no, but I did 3 hours at A&E → no, +hospital_guard 180m
      nope, just paperwork → no, +paperwork
      yes one, and 2 rtcs → yes 1, +rtc 2
      yes 2 mispers → yes 2
      one misper → yes 1
      2 mispers and an arrest → yes 2, +arrest 1
      ask the skipper → unsure
      my cat is missing → yes
      always → yes
      every shift → yes
      as usual → yes
      when isn't there → yes
      bugger all → no
      sod all → no
      not a dickie bird → no
      chance would be a fine thing → no
      only the one → yes 1
      half a dozen → yes 6
      quite a few → yes
      several → yes
      a handful → yes
      oh yes → yes
      oh no → no
      er yes → yes
      well, yes → yes
      um no → no
      sadly yes → yes
      I did → yes
      we did → yes
      I did not → no
      we haven't → no
      never → no
      negative → no
      affirmative → yes
      yes sarge → yes
      no sarge → no
      correct → yes
      certainly → yes
      course → yes
      yeah no → no
      no yeah, one → yes 1
      no no no → no
      yes yes → yes
      asdfgh → unclear
      the weather was nice → unclear
      pizza → unclear
      lol → unclear
      👮 → unclear
      ok → unclear
      bananas and custard → unclear
      one missing lad and one missing pensioner → yes 2
      yes, 15 yr old girl → yes
      not exactly → no
      sort of → unsure
      kind of, a walkout from hospital → unsure
      yeah one of our regulars from the kids home → yes 1
      two, both regulars → yes 2
      yes. found within the hour → yes 60m
      one, took all night to find her → yes 1
      had two run from the same care home → yes 2
      a lad from the kids home, again → yes
      yes a lady with alzheimers → yes
      same lad as yesterday → unclear
      not on my shift → no
      not on ours → no
      not this time → no
      not for once → no
      not that i dealt with → no
      none that i was sent to → no
      none came my way → no
      nothing of the sort → no
      god no → no
      absolutely → yes
      absolutely none → no
      zero thankfully → no
      yes but found by another unit → yes
      yep, still outstanding → yes
      yes and still missing → yes
      one but it was cancelled → yes 1
      i'd have to check → unsure
      let me think... yes one → yes 1
      let me think, no → no
      er... one? → yes 1
      one or two → yes 1-2
      just a couple → yes 2
      a good few → yes
      more than usual → yes
      fewer than usual → yes
      the usual suspects → yes
      does a bear → unclear
      yeah course → yes
      yeah obvs → yes
      obviously → yes
      sadly → unclear
      thankfully no → no
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
