import Language
import Testing

@Suite("Asking for help, the reason or the question again")
struct AskingMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      what do you mean by missing → !help
      ? → !help
      yes why → !why
      can i get some help → !help
      help!! → !help
      halp → !help
      hlep → !help
      need a hand → !help
      what am I supposed to say → !help
      what do you want me to put → !help
      what do you want → !help
      how do I answer this → !help
      how do i answer → !help
      what does this mean → !help
      not sure what you mean → !help
      i'm confused → !help
      confused → !help
      you've lost me → !help
      can you explain → !help
      explain please → !help
      what can i type → !help
      what are the commands → !help
      options → !help
      instructions → !help
      give me an example → !help
      example? → !help
      what? → !help
      wot → !help
      eh → !help
      come again → !repeat
      say that again → !repeat
      what was that → !repeat
      sorry didn't catch that → !repeat
      ask me again → !repeat
      repeat that please → !repeat
      whats the question again → !repeat
      why do you need that → !why
      why's that → !why
      why does that matter → !why
      what's it for → !why
      what's it to you → !why
      what's that got to do with anything → !why
      what do you want to know that for → !why
      what will this be used for → !why
      who is this for → !why
      who wants to know → !why
      who's asking → !why
      who reads this → !why
      who gets to see it → !why
      where does this go → !why
      where's this going → !why
      what's the purpose → !why
      what's the point of this → !why
      how will this be used → !why
      do you need that → !why
      is that relevant → !why
      one, why → yes 1, !why
      yes one. what's this for? → yes 1, !why
      maybe. what counts? → !help
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      help → !help
      help me → !help
      help please → !help
      HELP → !help
      i need help → !help
      can you help → !help
      what do i put → !help
      what do I say → !help
      what are my options → !help
      how does it work → !help
      i dont understand → !help
      I don't get it → !help
      don't understand the question → !help
      wdym → !help
      what does that mean → !help
      explain → !help
      what counts → !help
      eh? → !help
      ?? → !help
      huh → !help
      say again → !repeat
      repeat → !repeat
      repeat the question → !repeat
      pardon? → !repeat
      what was the question → !repeat
      sorry what was the question → !repeat
      can you say that again please → !repeat
      why → !why
      why? → !why
      why do you ask → !why
      why do you want to know → !why
      why are you asking → !why
      what's this for → !why
      what is this for → !why
      who sees this → !why
      who's going to see this → !why
      who will read it → !why
      what's the point → !why
      what happens to my answers → !why
      what will you do with it → !why
      is this necessary → !why
      yes. why? → yes, !why
      2. why do you need to know? → yes 2, !why
      pam → !why
      dwi ddim yn deall → !help
      cymorth → !help
      pwy fydd yn gweld hyn → !why
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
