import Language
import Testing

@Suite("Words that tell a move")
struct TellingWordsTests {
  @Test(
    "tell it in any clause about oneself",
    arguments: replies(
      to: Question(.yesNo, about: "arrest"),
      """
      what about GDPR → !uneasy
      I don't trust this thing → !uneasy
      are you allowed to ask me that → !uneasy
      could easily identify someone → !uneasy
      I feel sick thinking about it → !distress
      can't do this job any more → !distress
      it's all getting on top of me → !distress
      my head's a mess after that one → !distress
      don't put that on the internet → !uneasy
      is my boss going to see this → !uneasy
      being shouted for, bye → !stop
      """))
  func tell(_ reply: Reply) { reply.expectReading() }

  @Test(
    "do not where somebody else or some work is meant",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      GDPR training all morning → +training
      data protection training → +training
      school talk about staying safe on the internet → +school_talk
      talked down a lad, he was in tears → +mental_health
      """))
  func ofOthers(_ reply: Reply) { reply.expectReading() }

  @Test(
    "do not where an answer is given",
    arguments: replies(
      to: Question(.yesNo, about: "arrest"),
      """
      yes, went back for a second → yes
      no he was let off, changed his story → no
      yes and he was uneasy about it lol → yes
      yes, why is it always me → yes
      """))
  func answers(_ reply: Reply) { reply.expectReading() }
}
