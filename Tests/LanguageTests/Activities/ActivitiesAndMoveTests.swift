import Language
import Testing

@Suite("What was done, and what the officer asks for")
struct ActivitiesAndMoveTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      nothing else → !done
      that's all → !done
      that's the lot → !done
      thats it thanks → !done
      done → !done
      all done → !done
      no thats everything → no, !done
      nowt else → !done
      that'll do → !done
      i'm finished → !done
      nah that's everything thanks → no, !done
      no more → !done
      finished → !done
      no that's me → no, !done
      nope, done → no, !done
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
