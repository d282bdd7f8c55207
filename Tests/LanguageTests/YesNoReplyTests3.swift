import Language
import Testing

@Suite("A yes/no question, part 3")
struct YesNoReplyTests3 {
  @Test(
    "any hospital guard",
    arguments: replies(
      to: Question(.yesNo, about: "hospital_guard"),
      """
      yes 5 hours → yes 300m
      6 hours on a bed watch → yes 360m
      4 hrs with a prisoner → yes 240m
      yes, most of the shift → yes
      yes with a prisoner → yes
      no hospital today → no, -hospital_guard
      stuck there all night → yes
      20 minutes → yes 20m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any patrol",
    arguments: replies(
      to: Question(.yesNo, about: "patrol"),
      """
      no chance, stuck in the nick → no
      never got the chance → no
      did I heck → no
      an hour → yes 60m
      a bit → yes
      for a bit → yes
      if only → no
      I wish → no
      wish i could → no
      2 hours in the rain → yes 120m
      yeah foot patrol round town → yes
      briefly → unclear
      couple of hours → yes 120m
      got out for an hour → yes 60m
      half an hour if that → yes <30m
      no, tied up with paperwork → no, +paperwork
      never left the station → no
      didn't leave the nick → no
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any paperwork",
    arguments: replies(
      to: Question(.yesNo, about: "paperwork"),
      """
      when is there not → yes
      mountains of it → unclear
      loads as always → yes
      reams → unclear
      3 hours of it → yes 180m
      two files → yes 2
      mg11s coming out of my ears → yes
      do bears → unclear
      is the pope catholic → yes
      tons → yes
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

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
      none → no
      two in → yes 2
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any missing person, in Welsh",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person", in: .welsh),
      """
      oes → yes
      oes, tri → yes 3
      nac oes → no
      na → no
      dim un → no
      dim heddiw → no
      do → yes
      efallai → unsure
      dim syniad → unsure
      dwi ddim yn siŵr → unsure
      un → yes 1
      dau ohonyn nhw → yes 2
      oedd, un bachgen → yes 1
      naddo → no
      ie → yes
      nage → no
      yes → yes
      no → no
      oes, tua tri → yes ~3
      dim byd → no
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }

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
      i meant official → unclear
      yes 2 → yes 2
      no → no
      2 → yes 2
      2 rtcs → yes 2
      actually no → no
      sorry, no → no
      yes sorry 2 → yes 2
      4 hours at a&e → unclear, +hospital_guard 240m
      """))
  func reads6(_ reply: Reply) { reply.expectReading() }

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
  func reads7(_ reply: Reply) { reply.expectReading() }

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
  func reads8(_ reply: Reply) { reply.expectReading() }

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
  func reads9(_ reply: Reply) { reply.expectReading() }
}
