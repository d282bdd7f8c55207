import Language
import Testing

@Suite("A choice by its place or a common word")
struct ChoicePositionTests {
  private static let draft = Question(
    .choice([.init(id: "d1", label: "Draft 1"), .init(id: "d2", label: "Draft 2")]),
    about: "draft")
  private static let account = Question(
    .choice([
      .init(id: "official", label: "Official account"),
      .init(id: "personal", label: "Personal account"),
    ]), about: "account")

  @Test(
    "takes a number that stands",
    arguments: replies(
      to: draft,
      """
      1. actually 2 → d2
      1, no 2 → d2
      no 2 → d2
      no. 2 → d2
      one, no two → d2
      number two → d2
      draft two please → d2
      not 1 → d2
      2nd → d2
      A → d1
      1 or 2 → unclear
      2 of us wrote it → unclear
      """))
  func places(_ reply: Reply) { reply.expectReading() }

  @Test(
    "takes a common word only where little else is said",
    arguments: replies(
      to: account,
      """
      work → official
      the work one → official
      use the team account please → official
      our police page → official
      put it on the force one → official
      my own page → personal
      just me → personal
      got to ask the team about that → unclear
      I'm at work till 6 → unclear
      need to check with my team first → unclear
      the job has been mad → unclear
      police business → unclear
      I'll do it from home → unclear
      """))
  func commonWords(_ reply: Reply) { reply.expectReading() }
}
