import Language
import Testing

@Suite("A move that says of what")
struct MoveObjectTests {
  @Test(
    "is one",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      forget everything I said → !forget
      delete what I've told you → !forget
      wipe all that I typed → !forget
      cant stop thinking about that kid → !distress
      keep seeing his little face → !distress
      still hearing that mum screaming → !distress
      feels wrong posting that → !uneasy
      doesn't feel right sharing it → !uneasy
      it feels disrespectful tweeting about this → !uneasy
      what's the difference → !help
      what's the difference between those two → !help
      thats me done, bye → !stop
      that's all, cheerio → !stop
      that's it, thanks → !done
      """))
  func isMove(_ reply: Reply) { reply.expectReading() }
}
