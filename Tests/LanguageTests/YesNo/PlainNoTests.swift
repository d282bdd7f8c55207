import Language
import Testing

@Suite("Whether it happened: no")
struct PlainNoTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      0 → no
      zero → no
      nil → no
      nope → no
      no → no
      none at all → no
      not a one → no
      nothing like that → no
      nah not today → no
      didn't have any → no
      haven't had one in weeks → no
      no thank god → no
      none thankfully → no
      no, quiet for once → no
      surprisingly no → no
      for once no → no
      thankfully not → no
      nowt → no
      nada → no
      zilch → no
      not one → no
      don't think so → no
      i don't think we did → no
      not that I can remember → no
      👎 → no
      n → no
      no actually → no
      yes... no wait that was yesterday → no
      bugger all → no
      sod all → no
      not a dickie bird → no
      chance would be a fine thing → no
      oh no → no
      um no → no
      I did not → no
      we haven't → no
      never → no
      negative → no
      no sarge → no
      yeah no → no
      no no no → no
      not exactly → no
      not on my shift → no
      not on ours → no
      not this time → no
      not for once → no
      not that i dealt with → no
      none that i was sent to → no
      none came my way → no
      nothing of the sort → no
      god no → no
      absolutely none → no
      zero thankfully → no
      let me think, no → no
      thankfully no → no
      thank god no → no
      mercifully none → no
      luckily not → no
      touch wood no → no
      not so far → no
      not yet anyway → no
      none as yet → no
      nah → no
      naw → no
      nowt mate → no
      no mate → no
      no bud → no
      no, none → no
      no not one → no
      no none at all today → no
      nothing mate → no
      none. zero. zip. → no
      no. → no
      No → no
      none! → no
      ❌ → no
      0️⃣ → no
      nonne → no
      why he ran nobody knows → no
      nah pretty quiet → no
      nope all quiet → no
      none on my patch → no
      not had any → no
      haven't had any → no
      we haven't had any for weeks → no
      i wasn't sent to any → no
      not a single one → no
      don't recall any → no
      yes and no → no
      absolutely not → no
      certainly not → no
      not likely → no
      not a hope → no
      didn't → no
      did not → no
      we had none → no
      had none → no
      got none → no
      nought → no
      no not today → no
      no, thank god → no
      no - thankfully → no
      no... → no
      no!! → no
      no 🙏 → no
      N → no
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      skipper said none → no
      not one for once → no
      nothing on the roads today → no
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk"),
      """
      no, half term → no
      nah school's out → no
      """))
  func schoolTalk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      no chance, stuck in the nick → no
      never got the chance → no
      did I heck → no
      if only → no
      I wish → no
      wish i could → no
      never left the station → no
      didn't leave the nick → no
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any arrest",
    arguments: replies(
      to: Question(.yesNo, about: "arrest"),
      """
      none → no
      """))
  func arrest(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any first aid",
    arguments: replies(
      to: Question(.yesNo, about: "first_aid"),
      """
      no need → no
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any court",
    arguments: replies(
      to: Question(.yesNo, about: "court"),
      """
      stood down → no
      cancelled → no
      no, trial got vacated → no
      """))
  func court(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any training",
    arguments: replies(
      to: Question(.yesNo, about: "training"),
      """
      cancelled again → no
      """))
  func training(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any event",
    arguments: replies(
      to: Question(.yesNo, about: "event"),
      """
      no, rest days cancelled for nothing → no
      """))
  func event(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any asb",
    arguments: replies(
      to: Question(.yesNo, about: "asb"),
      """
      no, raining → no
      """))
  func asb(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any victim reassurance",
    arguments: replies(
      to: Question(.yesNo, about: "victim_reassurance"),
      """
      no time → no
      wanted to but no → no
      """))
  func victimReassurance(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any crime prevention",
    arguments: replies(
      to: Question(.yesNo, about: "crime_prevention"),
      """
      not this week → no
      """))
  func crimePrevention(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any community meeting",
    arguments: replies(
      to: Question(.yesNo, about: "community_meeting"),
      """
      cancelled → no
      """))
  func communityMeeting(_ reply: Reply) { reply.expectReading() }
}
