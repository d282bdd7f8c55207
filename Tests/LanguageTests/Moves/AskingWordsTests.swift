import Language
import Testing

@Suite("A question back")
struct AskingWordsTests {
  @Test(
    "asks what is meant",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      what exactly counts → !help
      what sort of answer do you want → !help
      which one are you asking about → !help
      how am I supposed to reply → !help
      what's that in English → !help
      could you put that another way → !help
      I need a hand with this one → !help
      """))
  func meaning(_ reply: Reply) { reply.expectReading() }

  @Test(
    "asks what it is for, or what was said",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      what's this all about → !why
      what good does this do → !why
      who will be reading my answers → !why
      where do these answers end up → !why
      what have you got for me so far → !review
      which ones have I answered → !review
      """))
  func purpose(_ reply: Reply) { reply.expectReading() }

  @Test(
    "asks nothing of us",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      yes. why do they always run → yes
      yes, why is it always me → yes
      yes, where was traffic when I needed them → yes
      no, what a relief → no
      """))
  func rhetorical(_ reply: Reply) { reply.expectReading() }

  @Test(
    "or a way out, begun anyhow",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      let's not go there → !skip
      move past this → !skip
      that's none of your business → !skip
      last answer was wrong → !change
      right that's me off home → !stop
      can't be bothered with this anymore → !stop
      time to go home → !stop
      rip it up and start again → !restart
      should this really be public → !uneasy
      don't want to upset the mum → !uneasy
      don't want it on social media → !uneasy
      """))
  func wayOut(_ reply: Reply) { reply.expectReading() }
}
