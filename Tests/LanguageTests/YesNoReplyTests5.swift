import Language
import Testing

@Suite("A yes/no question, part 5")
struct YesNoReplyTests5 {
  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.any"), Slot(written: "hospital_guard.minutes"),
          Slot(written: "school_talk.any"), Slot(written: "school_talk.minutes"),
          Slot(written: "account"),
        ], lastSlot: Slot(written: "school_talk.minutes")),
      """
      use the official account instead → !change account=official
      yes → yes
      one on the A1 → yes 1
      no sorry → no
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any lost property",
    arguments: replies(
      to: Question(.yesNo, about: "lost_property"),
      """
      a wallet → yes
      someone handed in a phone → yes
      just a set of keys → unclear
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any burglary visit",
    arguments: replies(
      to: Question(.yesNo, about: "burglary_visit"),
      """
      2 sheds and a house → yes 2
      one dwelling one shed → yes 2
      yes, poor old couple → yes
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any asb",
    arguments: replies(
      to: Question(.yesNo, about: "asb"),
      """
      usual kids → yes
      kids on bikes → yes
      yes neighbours again → yes
      no, raining → no
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any welfare check",
    arguments: replies(
      to: Question(.yesNo, about: "welfare_check"),
      """
      2 of them → yes 2
      5, all fine → yes 5
      one old lady, all ok → yes 1
      yes 3 and a misper → yes 3, +missing_person 1
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk", in: .welsh),
      """
      do → yes
      do, ysgol gynradd → yes
      naddo → no
      do, dwy → yes 2
      naddo, dim heddiw → no
      """))
  func reads6(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork", in: .welsh),
      """
      ydw → yes
      nac ydw → no
      ydw, drwy'r amser → yes
      trwy'r dydd → unclear
      """))
  func reads7(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any prisoner escort",
    arguments: replies(
      to: Question(.yesNo, about: "prisoner_escort"),
      """
      two runs to the other suite → yes 2
      took one to court → yes 1
      ran one up to leeds → yes
      """))
  func reads8(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any victim reassurance",
    arguments: replies(
      to: Question(.yesNo, about: "victim_reassurance"),
      """
      rang 4 → yes 4
      yes an old lady → yes
      yes 2 burglary victims → yes 2
      no time → no
      wanted to but no → no
      """))
  func reads9(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any crime prevention",
    arguments: replies(
      to: Question(.yesNo, about: "crime_prevention"),
      """
      bike marking → yes
      yes stall at tesco → yes
      gave out leaflets → yes
      not this week → no
      """))
  func reads10(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any search warrant",
    arguments: replies(
      to: Question(.yesNo, about: "search_warrant"),
      """
      yes one → yes 1
      """))
  func reads11(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any community meeting",
    arguments: replies(
      to: Question(.yesNo, about: "community_meeting"),
      """
      yes PACT → yes
      parish council 2 hours → yes 120m
      cancelled → no
      """))
  func reads12(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any traffic enforcement",
    arguments: replies(
      to: Question(.yesNo, about: "traffic_enforcement"),
      """
      tickets → yes
      yes 4 stops → yes 4
      3 tickets and a seizure → yes 3
      """))
  func reads13(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any constant obs",
    arguments: replies(
      to: Question(.yesNo, about: "constant_obs"),
      """
      4 hours on constants → yes 240m
      yes all night → yes
      """))
  func reads14(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any public advice",
    arguments: replies(
      to: Question(.yesNo, about: "public_advice"),
      """
      all day long → yes
      front desk → yes
      yes gave some directions → yes
      """))
  func reads15(_ reply: Reply) { reply.expectReading() }
}
