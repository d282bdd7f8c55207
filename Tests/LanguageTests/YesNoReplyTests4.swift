import Language
import Testing

@Suite("A yes/no question, part 4")
struct YesNoReplyTests4 {
  @Test(
    "any missing person, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person", in: .welsh),
      """
      ddim yn cofio → unsure
      ddim yn gwybod → unsure
      falle un → unsure
      sa i'n gwybod → unsure
      ie, un → yes 1
      ia, dau → yes 2
      yndi → yes
      tri heddiw → yes 3
      o leiaf dau → yes >2
      tua dau → yes ~2
      dau neu dri → yes 2-3
      llawer → yes
      gormod → yes
      nag oes → no
      na, dim heddiw → no
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc, answers given",
    arguments: replies(
      to: Question(
        .yesNo, about: "rtc",
        filled: [
          Slot(written: "missing_person.any"), Slot(written: "missing_person.count"),
          Slot(written: "hospital_guard.any"), Slot(written: "hospital_guard.minutes"),
          Slot(written: "school_talk.any"), Slot(written: "account"),
        ], lastSlot: Slot(written: "missing_person.count")),
      """
      i meant official → !change account=official
      yes 2 → yes 2
      no → no
      2 → yes 2
      2 rtcs → yes 2
      actually no → no
      sorry, no → no
      yes sorry 2 → yes 2
      4 hours at a&e → unclear, +hospital_guard 240m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any mental health",
    arguments: replies(
      to: Question(.yesNo, about: "mental_health"),
      """
      136 → yes
      one 136 → yes 1
      two 136s → yes 2
      one section 136 and one voluntary → yes 2
      s136 detention → yes
      yes sat with him for 6 hours → yes 360m
      jumper on the bridge → yes
      lad on the wrong side of the railings → yes
      talked a girl down → yes
      no, nobody in crisis today → no, -mental_health
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any first aid",
    arguments: replies(
      to: Question(.yesNo, about: "first_aid"),
      """
      cpr → yes
      bandaged a cut → yes
      gave naloxone to one lad → yes
      only a plaster → unclear
      ambulance beat us to it → unclear
      no need → no
      paramedics did it all → unclear
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any animals",
    arguments: replies(
      to: Question(.yesNo, about: "animals"),
      """
      a dog → yes
      loose cow → yes
      2 horses → yes 2
      dog and a cat → yes
      swan → yes
      no beasts today → unclear
      escaped emu → yes
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any court",
    arguments: replies(
      to: Question(.yesNo, about: "court"),
      """
      stood down → no
      cancelled → no
      warned but not called → unclear
      all day → yes
      yeah crown → yes
      no, trial got vacated → no
      """))
  func reads6(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any training",
    arguments: replies(
      to: Question(.yesNo, about: "training"),
      """
      taser refresher → yes
      cancelled again → no
      elearning 2 hours → yes 120m
      """))
  func reads7(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any event",
    arguments: replies(
      to: Question(.yesNo, about: "event"),
      """
      protest in town → yes
      the match → yes
      yes, the derby → yes
      no, rest days cancelled for nothing → no
      """))
  func reads8(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any stop search",
    arguments: replies(
      to: Question(.yesNo, about: "stop_search"),
      """
      yes 2, nothing found → yes 2
      3 negative → yes 3
      2 positive 1 negative → yes 3
      """))
  func reads9(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any domestic abuse",
    arguments: replies(
      to: Question(.yesNo, about: "domestic_abuse"),
      """
      3 domestics → yes 3
      always → yes
      2 dv jobs → yes 2
      three, one arrest → yes 3, +arrest 1
      yes 2, and an arrest → yes 2, +arrest 1
      yep, safeguarding all night → yes
      """))
  func reads10(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard", shiftMinutes: 600),
      """
      sat in a&e for 4 hrs → yes 240m
      yes from 2 till 7 → yes 300m
      the whole shift → yes
      7 hours with a prisoner who swallowed something → yes 420m
      in and out → unclear
      just dropped off → unclear
      """))
  func reads11(_ reply: Reply) { reply.expectReading() }
}
