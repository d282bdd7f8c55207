import Language
import Testing

@Suite("Whether it happened: not sure")
struct UnsureYesNoTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
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
      🤷 → unsure
      ask the skipper → unsure
      sort of → unsure
      kind of, a walkout from hospital → unsure
      i'd have to check → unsure
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
      couldn't tell you mate, ask control → unsure
      one sort of → unsure
      yes possibly → unsure
      yes maybe → unsure
      i want to say yes → unsure
      kinda → unsure
      think there was one → unsure
      there may have been one → unsure
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }
}
