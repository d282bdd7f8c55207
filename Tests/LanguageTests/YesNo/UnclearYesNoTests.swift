import Language
import Testing

@Suite("Whether it happened: what cannot be told")
struct UnclearYesNoTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      asdfgh → unclear
      the weather was nice → unclear
      pizza → unclear
      lol → unclear
      👮 → unclear
      ok → unclear
      bananas and custard → unclear
      same lad as yesterday → unclear
      does a bear → unclear
      sadly → unclear
      nae → unclear
      1st of the year → unclear
      n o → unclear
      🙅 → unclear
      yees → unclear
      yse → unclear
      noe → unclear
      it was quiet → unclear
      quiet one → unclear
      dead quiet → unclear
      Q word → unclear
      manic → unclear
      what's a misper → !help
      bored now → unclear
      cba → unclear
      that one was hard → unclear
      it was a bad one → unclear
      i need a break → unclear
      i'm exhausted → unclear
      i feel sick about it → !distress
      stopped for tea → unclear
      he stopped breathing → unclear
      passed out drunk lad → unclear
      next of kin told → unclear
      skipped lunch → unclear
      back door kicked in → unclear
      went back to the care home, she was there → unclear
      end of the pier → unclear
      quit the job → unclear
      restarted his heart → unclear
      change of shift → unclear
      left at 4 → unclear
      exit road closed → unclear
      stop stick → unclear
      stopping distance → unclear
      repeat caller → unclear
      status zero → unclear
      status 5 → unclear
      not that springs to mind → unclear
      zippo → unclear
      no thank christ → unclear
      ✖ → unclear
      ja → unclear
      si → unclear
      2 and a half → unclear
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      quit smoking → unclear
      the back of a van was hit → unclear
      a tractor in a ditch → unclear
      roads were quiet → unclear
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any school talk",
    arguments: replies(
      to: Question(.yesNo, about: "school_talk"),
      """
      half term → unclear
      spoke to y5 → unclear
      """))
  func schoolTalk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      briefly → unclear
      """))
  func patrol(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork"),
      """
      mountains of it → yes
      reams → unclear
      do bears → unclear
      """))
  func paperwork(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any first aid",
    arguments: replies(
      to: Question(.yesNo, about: "first_aid"),
      """
      only a plaster → unclear
      ambulance beat us to it → unclear
      paramedics did it all → unclear
      """))
  func firstAid(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any animals",
    arguments: replies(
      to: Question(.yesNo, about: "animals"),
      """
      no beasts today → unclear
      """))
  func animals(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any court",
    arguments: replies(
      to: Question(.yesNo, about: "court"),
      """
      warned but not called → unclear
      """))
  func court(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard", shiftMinutes: 600),
      """
      in and out → unclear
      just dropped off → unclear
      """))
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any lost property",
    arguments: replies(
      to: Question(.yesNo, about: "lost_property"),
      """
      just a set of keys → unclear
      """))
  func lostProperty(_ reply: Reply) { reply.expectReading() }
}
