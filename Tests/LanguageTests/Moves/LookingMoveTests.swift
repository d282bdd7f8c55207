import Language
import Testing

@Suite("Looking at what there is so far")
struct LookingMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      show me what I've said → !review
      show me what ive put so far → !review
      what have you got down → !review
      what do you have so far → !review
      what did i say → !review
      what have we got → !review
      can I review → !review
      let me check my answers → !review
      where are we up to → !review
      sum it up → !review
      read it all back to me → !review
      list my answers → !review
      summary please → !review
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      review → !review
      recap → !review
      summary → !review
      show me my answers → !review
      what have I said → !review
      what have you got so far → !review
      what have i said so far → !review
      read it back → !review
      can I see my answers → !review
      read that back to me → !review
      status → !status
      how many more → !status
      how many questions left → !status
      how long is this → !status
      are we nearly done → !status
      preview → !preview
      show me the post → !preview
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
