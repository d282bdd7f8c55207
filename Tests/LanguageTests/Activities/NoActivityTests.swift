import Language
import Testing

@Suite("What was done: nothing that is named")
struct NoActivityTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      nothing → no
      no → no
      nope → no
      nah i'm good → no
      nothing to report → no
      quiet shift → unclear
      yes → yes
      yeah → yes
      loads more → yes
      lots → yes
      yep a bit more → yes
      too much to list → yes
      all sorts → unclear
      busy → unclear
      same old → unclear
      the usual → yes
      dunno → unclear
      not sure → unclear
      hmm → unclear
      stuff → unclear
      it was raining → unclear
      my radio broke → unclear
      skip fire behind the shops → unclear
      motorbike off on the bend, 3 hrs → unclear
      inbox → unclear
      neighbour worried about old fella next door → unclear
      gave a lady a lift home → unclear
      advised a landlord dispute → unclear
      a bit of everything → yes
      where to begin → unclear
      chaos → unclear
      same as yesterday → unclear
      nothing much → no
      not a lot → no
      bugger all → no
      not much else → no
      think that's it → no
      i think thats all → no
      that's about it → no
      that'll be all → no
      nothing more to add → no
      yes one more thing → yes
      yeah there was more → yes
      yes but can't remember → yes
      a few bits → yes
      loads → yes
      tons more → yes
      oh yeah → yes
      actually yes → yes
      went for a curry → unclear
      my feet hurt → unclear
      cold → unclear
      tired → unclear
      briefing → unclear
      refs → unclear
      made 14 cups of tea → unclear
      tea → unclear
      travelling → unclear
      parade room → unclear
      arguing with the printer → unclear
      4 hours at a sudden death → unclear
      neglected baby, changed a nappy, waited for social services → unclear
      told a family their son had died → unclear
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
