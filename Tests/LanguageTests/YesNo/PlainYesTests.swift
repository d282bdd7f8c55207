import Language
import Testing

@Suite("Whether anyone went missing: yes")
struct PlainYesTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      yep → yes
      Yes. → yes
      loads → yes
      too many → yes
      plenty mate → yes
      yes unfortunately → yes
      yes - found safe and well → yes
      a 14 year old → yes
      yes an elderly gent with dementia → yes
      yes!! → yes
      YES → yes
      yesss → yes
      yeah → yes
      ye → yes
      yh → yes
      aye → yes
      👍 → yes
      y → yes
      yes actually → yes
      my cat is missing → yes
      always → yes
      every shift → yes
      as usual → yes
      when isn't there → yes
      quite a few → yes
      several → yes
      a handful → yes
      oh yes → yes
      er yes → yes
      well, yes → yes
      sadly yes → yes
      I did → yes
      we did → yes
      affirmative → yes
      yes sarge → yes
      correct → yes
      certainly → yes
      course → yes
      yes yes → yes
      yes, 15 yr old girl → yes
      a lad from the kids home, again → yes
      yes a lady with alzheimers → yes
      absolutely → yes
      yes but found by another unit → yes
      yep, still outstanding → yes
      yes and still missing → yes
      a good few → yes
      more than usual → yes
      fewer than usual → yes
      the usual suspects → yes
      yeah course → yes
      yeah obvs → yes
      obviously → yes
      aye twa → yes
      pretty sure we did → unsure
      almost certainly → yes
      YEP → yes
      ✅ → yes
      yes 👍 → yes
      repeat misper, third time → yes
      yes but stood down → yes
      oh god yes → yes
      hell yes → yes
      damn right → yes
      too right → yes
      you bet → yes
      you betcha → yes
      yes 😔 → yes
      ✔ → yes
      Y → yes
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
