import Language
import Testing

@Suite("Whether other work was done: yes, and how many or how long")
struct YesToOtherWorkWithAmountTests {
  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      any rtcs? yes 2 → yes 2
      one on the A19 → yes 1
      2 on the m62 → yes 2
      fatal on the A66, 6 hrs → yes 360m
      yes one, took 2 hours → yes 1 120m
      one took all morning → yes 1
      2 and change nothing → yes 2
      next door had one → yes 1
      passed one on the way → yes 1
      one on the back road → yes 1
      stopped one on the way home → yes 1
      one, stop → yes 1
      one of ours got rear ended, no injuries → yes 1
      just one, damage only → yes 1
      yes nasty one on the bypass → yes 1
      two, both minor → yes 2
      1 with injuries → yes 1
      yes 1 serious 1 minor → yes 2
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk"),
      """
      2 schools → yes 2
      an hour with year 4 → yes 60m
      """))
  func schoolTalk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard"),
      """
      yes 5 hours → yes 300m
      6 hours on a bed watch → yes 360m
      4 hrs with a prisoner → yes 240m
      20 minutes → yes 20m
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      an hour → yes 60m
      2 hours in the rain → yes 120m
      couple of hours → yes 120m
      got out for an hour → yes 60m
      half an hour if that → yes <30m
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork"),
      """
      3 hours of it → yes 180m
      two files → yes 2
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any arrest",
    arguments: replies(
      to: Question(.yesNo, about: "arrest"),
      """
      nicked 2 → yes 2
      locked up 3 → yes 3
      1 shoplifter → yes 1
      one for drink drive → yes 1
      yes, one male for assault → yes 1
      two in → yes 2
      """))
  func arrest(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any mental health",
    arguments: replies(
      to: Question(.yesNo, about: "mental_health"),
      """
      one 136 → yes 1
      two 136s → yes 2
      one section 136 and one voluntary → yes 2
      yes sat with him for 6 hours → yes 360m
      """))
  func mentalHealth(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any animals",
    arguments: replies(
      to: Question(.yesNo, about: "animals"),
      """
      2 horses → yes 2
      """))
  func animals(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any training",
    arguments: replies(
      to: Question(.yesNo, about: "training"),
      """
      elearning 2 hours → yes 120m
      """))
  func training(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any stop search",
    arguments: replies(
      to: Question(.yesNo, about: "stop_search"),
      """
      yes 2, nothing found → yes 2
      3 negative → yes 3
      2 positive 1 negative → yes 3
      """))
  func stopSearch(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any domestic abuse",
    arguments: replies(
      to: Question(.yesNo, about: "domestic_abuse"),
      """
      3 domestics → yes 3
      2 dv jobs → yes 2
      """))
  func domesticAbuse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard", shiftMinutes: 600),
      """
      sat in a&e for 4 hrs → yes 240m
      yes from 2 till 7 → yes 300m
      7 hours with a prisoner who swallowed something → yes 420m
      """))
  func hospitalGuardInAShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any burglary visit",
    arguments: replies(
      to: Question(.yesNo, about: "burglary_visit"),
      """
      2 sheds and a house → yes 2
      one dwelling one shed → yes 2
      """))
  func burglaryVisit(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any welfare check",
    arguments: replies(
      to: Question(.yesNo, about: "welfare_check"),
      """
      2 of them → yes 2
      5, all fine → yes 5
      one old lady, all ok → yes 1
      """))
  func welfareCheck(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any prisoner escort",
    arguments: replies(
      to: Question(.yesNo, about: "prisoner_escort"),
      """
      two runs to the other suite → yes 2
      took one to court → yes 1
      """))
  func prisonerEscort(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any victim reassurance",
    arguments: replies(
      to: Question(.yesNo, about: "victim_reassurance"),
      """
      rang 4 → yes 4
      yes 2 burglary victims → yes 2
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any search warrant",
    arguments: replies(
      to: Question(.yesNo, about: "search_warrant"),
      """
      yes one → yes 1
      """))
  func searchWarrant(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any community meeting",
    arguments: replies(
      to: Question(.yesNo, about: "community_meeting"),
      """
      parish council 2 hours → yes 120m
      """))
  func communityMeeting(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any traffic enforcement",
    arguments: replies(
      to: Question(.yesNo, about: "traffic_enforcement"),
      """
      yes 4 stops → yes 4
      3 tickets and a seizure → yes 3
      """))
  func trafficEnforcement(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any constant obs",
    arguments: replies(
      to: Question(.yesNo, about: "constant_obs"),
      """
      4 hours on constants → yes 240m
      """))
  func constantObs(_ reply: Reply) { reply.expectReading() }
}
