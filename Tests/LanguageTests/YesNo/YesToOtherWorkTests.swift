import Language
import Testing

@Suite("Whether other work was done: yes")
struct YesToOtherWorkTests {
  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      damage only on the bypass → yes
      yes - a shunt, no injuries → yes
      a prang in tesco car park → yes
      no one hurt but yes → yes
      fatal → yes
      yes and it was grim → yes
      minor bump → yes
      an rtc with 3 cars → yes
      3 car pile up → yes
      just a bump on the A1(M) → yes
      y → yes
      end of shift rtc → yes
      a bump, nowt serious → yes
      yes, 3 vehicle → yes
      yes a cyclist knocked off → yes
      pile up on the m1 → yes
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk"),
      """
      yes did an assembly → yes
      yes, year 6 → yes
      year 6 at St Mary's → yes
      talked to 30 kids about knife crime → yes
      popped into a primary → yes
      """))
  func schoolTalk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard"),
      """
      yes, most of the shift → yes
      yes with a prisoner → yes
      stuck there all night → yes
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      a bit → yes
      for a bit → yes
      yeah foot patrol round town → yes
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork"),
      """
      when is there not → yes
      loads as always → yes
      mg11s coming out of my ears → yes
      is the pope catholic → yes
      tons → yes
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any mental health",
    arguments: replies(
      to: Question(.yesNo, about: "mental_health"),
      """
      136 → yes
      s136 detention → yes
      jumper on the bridge → yes
      lad on the wrong side of the railings → yes
      talked a girl down → yes
      """))
  func mentalHealth(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any first aid",
    arguments: replies(
      to: Question(.yesNo, about: "first_aid"),
      """
      cpr → yes
      bandaged a cut → yes
      gave naloxone to one lad → yes
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any animals",
    arguments: replies(
      to: Question(.yesNo, about: "animals"),
      """
      a dog → yes
      loose cow → yes
      dog and a cat → yes
      swan → yes
      escaped emu → yes
      """))
  func animals(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any court",
    arguments: replies(
      to: Question(.yesNo, about: "court"),
      """
      all day → yes
      yeah crown → yes
      """))
  func court(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any training",
    arguments: replies(
      to: Question(.yesNo, about: "training"),
      """
      taser refresher → yes
      """))
  func training(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any event",
    arguments: replies(
      to: Question(.yesNo, about: "event"),
      """
      protest in town → yes
      the match → yes
      yes, the derby → yes
      """))
  func event(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any domestic abuse",
    arguments: replies(
      to: Question(.yesNo, about: "domestic_abuse"),
      """
      always → yes
      yep, safeguarding all night → yes
      """))
  func domesticAbuse(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard", shiftMinutes: 600),
      """
      the whole shift → yes
      """))
  func hospitalGuardInAShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any lost property",
    arguments: replies(
      to: Question(.yesNo, about: "lost_property"),
      """
      a wallet → yes
      someone handed in a phone → yes
      """))
  func lostProperty(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any burglary visit",
    arguments: replies(
      to: Question(.yesNo, about: "burglary_visit"),
      """
      yes, poor old couple → yes
      """))
  func burglaryVisit(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any asb",
    arguments: replies(
      to: Question(.yesNo, about: "asb"),
      """
      usual kids → yes
      kids on bikes → yes
      yes neighbours again → yes
      """))
  func asb(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any prisoner escort",
    arguments: replies(
      to: Question(.yesNo, about: "prisoner_escort"),
      """
      ran one up to leeds → yes
      """))
  func prisonerEscort(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any victim reassurance",
    arguments: replies(
      to: Question(.yesNo, about: "victim_reassurance"),
      """
      yes an old lady → yes
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any crime prevention",
    arguments: replies(
      to: Question(.yesNo, about: "crime_prevention"),
      """
      bike marking → yes
      yes stall at tesco → yes
      gave out leaflets → yes
      """))
  func crimePrevention(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any community meeting",
    arguments: replies(
      to: Question(.yesNo, about: "community_meeting"),
      """
      yes PACT → yes
      """))
  func communityMeeting(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any traffic enforcement",
    arguments: replies(
      to: Question(.yesNo, about: "traffic_enforcement"),
      """
      tickets → yes
      """))
  func trafficEnforcement(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any constant obs",
    arguments: replies(
      to: Question(.yesNo, about: "constant_obs"),
      """
      yes all night → yes
      """))
  func constantObs(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any public advice",
    arguments: replies(
      to: Question(.yesNo, about: "public_advice"),
      """
      all day long → yes
      front desk → yes
      yes gave some directions → yes
      """))
  func publicAdvice(_ reply: Reply) { reply.expectReading() }
}
