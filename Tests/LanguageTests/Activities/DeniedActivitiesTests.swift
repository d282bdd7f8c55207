import Language
import Testing

@Suite("What was done, and what was not")
struct DeniedActivitiesTests {
  @Test(
    "what was done",
    arguments: replies(
      to: Question(.activities, about: ""),
      """
      no mispers but 2 rtcs → +rtc 2, -missing_person
      didn't do any patrol, 3 hours of paperwork → +paperwork 180m, -patrol
      school talk got cancelled → unclear, -school_talk
      no arrests → no, -arrest
      no rtcs, no mispers, just paperwork → +paperwork, -rtc, -missing_person
      meant to be at court but it got cancelled, so patrol → +patrol, -court
      was going to do patrol but got sent to a scene guard → +scene_guard 1, -patrol
      instead of patrol I did 6 hrs on a cordon → +scene_guard 360m, -patrol
      patrol, no arrests → +patrol, -arrest
      missed the community meeting because of an rtc → +rtc 1, -community_meeting
      """))
  func shift(_ reply: Reply) { reply.expectReading() }
}
