import Language
import Testing

@Suite("A request put together from its parts")
struct MoveGrammarTests {
  @Test(
    "is heard, and nothing besides",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      im bailing → !stop
      pull the plug on this → !stop
      got a shout, gotta dash → !stop
      no longer wish to participate → !stop
      take back my consent → !stop
      cba with this anymore → !stop
      give that one a swerve → !skip
      come back to that one later → !skip
      can we just bloody skip this bit mate → !skip
      plead the fifth → !skip
      I'd sooner not answer → !skip
      take me to the question before → !back
      go back I pressed the wrong thing → !back
      want another crack at the last question → !back
      revisit the one before → !back
      bin all of that and lets go again → !restart
      hit the big red reset button → !restart
      kick off again from question one → !restart
      scrub everything I've said → !forget
      who gets to read these → !why
      purpose of the question? → !why
      is anyone outside the job seeing it → !why
      whatll happen with it once its drafted → !why
      whats an rtc when its at home → !help
      what sort of thing do you want → !help
      do ones on private land count → !help
      gis a look at what you've got → !review
      whatve you got down for me so far → !review
      run through what's on there → !review
      list em → !review
      I need to go back one → !back
      I really can't be bothered with this → !stop
      what does rtc stand for → !help
      where's this info going → !why
      """))
  func isHeard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "may stand beside an answer",
    arguments: replies(
      to: Question(.count, about: "missing_person"),
      """
      2. what's it going to be used for? → 2, !why
      two and I'm knackered so end it there → 2, !stop
      5 but what's it matter to anyone → 5, !why
      """))
  func isBeside(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is not heard in the words of the job",
    arguments: [
      "stop and search", "skip fire", "skipper was in one", "back on patrol", "next door's car",
      "helped at one", "case review", "next thing I know", "stopped for a doughnut",
      "why is it always me", "changed a tyre", "undo seatbelt, drag bloke out",
      "Saturday game, away end", "i forget, 4ish", "was meant to but got diverted",
    ])
  func isNotHeard(text: String) {
    #expect(Reading(of: text, to: Question(.yesNo, about: "rtc")).move == nil)
  }
}

@Suite("What an officer feels about a question")
struct FeelingTests {
  @Test(
    "is heard wherever it is said",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      PSD would have a field day with this → !uneasy
      the boss will go ballistic → !uneasy
      could I get strung up for this → !uneasy
      not worth losing my pension for → !uneasy
      what if the Mail picks it up → !uneasy
      feels a bit grim putting that on twitter → !uneasy
      the lad's mum might read it → !uneasy
      that's somebody's kid we're on about → !uneasy
      I never agreed to questions like that → !uneasy
      i'm struggling atm → !distress
      my head's in bits after that → !distress
      it keeps coming back to me → !distress
      some days I don't want to be here → !distress
      broke down in the car after → !distress
      could do with someone to talk to → !distress
      dwi'm yn iawn → !distress
      """))
  func isHeard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is not heard of somebody else, or in plain talk of the shift",
    arguments: [
      "knackered, 3 jobs", "sad one, found safe", "a victim was distressed",
      "helped someone who couldn't cope", "mum was in distress bless her",
      "he couldn't sleep so we chatted", "the driver was in tears", "private ambulance took her",
      "nearly done in time", "custody sgt made me a brew", "I was worried there would be but no",
    ])
  func isNotHeard(text: String) {
    let move = Reading(of: text, to: Question(.yesNo, about: "rtc")).move
    #expect(move != .uneasy && move != .distress)
  }
}
