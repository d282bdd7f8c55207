import Language
import Testing

@Suite("Work, as officers name it")
struct ActivityJargonTests {
  @Test(
    "is known with any object",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      conveyed two to Liverpool custody → +prisoner_escort 2
      took one to court → +prisoner_escort 1
      canvassed the street for a robbery → +house_to_house
      seat belts and phones op → +traffic_enforcement
      Community Speedwatch with volunteers → +traffic_enforcement
      searched a cannabis house → +search_warrant
      hi vis in the town centre → +patrol
      plain clothes burglary patrol → +patrol
      checked on an elderly fella → +welfare_check
      popped in on an old dear → +welfare_check
      found property booked in → +lost_property
      fraud talk to pensioners → +crime_prevention
      read to the nursery kids → +school_talk
      looking for an old lad with dementia → +missing_person
      victim statements at the hospital → +paperwork
      think that covers it → no
      """))
  func isKnown(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is known in Welsh",
    arguments: replies(
      to: Question(.activities, about: "", in: .welsh),
      """
      cludo carcharor i'r llys → +prisoner_escort
      symud carcharor i'r ddalfa → +prisoner_escort
      """))
  func isKnownInWelsh(_ reply: Reply) { reply.expectReading() }

  @Test(
    "is timed and counted in Welsh",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", in: .welsh),
      """
      o saith tan hanner awr wedi deg → 210m
      """)
      + replies(
        to: Question(.count, about: "rtc", in: .welsh),
        """
        tri, na pedwar → 4
        """)
      + replies(
        to: Question(.yesNo, about: "rtc", in: .welsh),
        """
        ewch nôl → !back
        dos yn ôl un → !back
        dyna ddigon am heno → !stop
        """))
  func isTimedInWelsh(_ reply: Reply) { reply.expectReading() }
}
