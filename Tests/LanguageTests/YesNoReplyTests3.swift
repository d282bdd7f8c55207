import Language
import Testing

@Suite("A yes/no question, part 3")
struct YesNoReplyTests3 {
  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      any rtcs? yes 2 → yes 2
      one on the A19 → yes 1
      2 on the m62 → yes 2
      damage only on the bypass → yes
      yes - a shunt, no injuries → yes
      a prang in tesco car park → yes
      no one hurt but yes → yes
      no crashes → no, -rtc
      no rtcs, no drama → no, -rtc
      fatal → yes
      fatal on the A66, 6 hrs → yes 360m
      yes and it was grim → yes
      minor bump → yes
      yes one, took 2 hours → yes 1 120m
      one took all morning → yes 1
      an rtc with 3 cars → yes
      3 car pile up → yes
      just a bump on the A1(M) → yes
      y → yes
      2 and change nothing → yes 2
      stop and search → unclear, +stop_search
      skipper said none → no
      back on patrol → unclear, +patrol
      next door had one → yes 1
      passed one on the way → yes 1
      one on the back road → yes 1
      quit smoking → unclear
      stopped one on the way home → yes 1
      end of shift rtc → yes
      the back of a van was hit → unclear
      one, stop → yes 1
      one of ours got rear ended, no injuries → yes 1
      a bump, nowt serious → yes
      just one, damage only → yes 1
      yes nasty one on the bypass → yes 1
      yes, 3 vehicle → yes
      two, both minor → yes 2
      no collisions thank god → no, -rtc
      not one for once → no
      a tractor in a ditch → unclear
      yes a cyclist knocked off → yes
      1 with injuries → yes 1
      yes 1 serious 1 minor → yes 2
      pile up on the m1 → yes
      nothing on the roads today → no
      roads were quiet → unclear
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

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
      half term → unclear
      no, half term → no
      nah school's out → no
      spoke to y5 → unclear
      2 schools → yes 2
      an hour with year 4 → yes 60m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

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
  func reads3(_ reply: Reply) { reply.expectReading() }

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
  func reads4(_ reply: Reply) { reply.expectReading() }

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
  func reads5(_ reply: Reply) { reply.expectReading() }

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
  func reads6(_ reply: Reply) { reply.expectReading() }

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
      oes, un → yes 1
      oes, dwy ferch → yes 2
      oes, pedwar → yes 4
      oes, mae'n ddrwg gen i ddweud → yes
      nac oes, diolch byth → no
      nac oes ddim → no
      dim un diolch byth → no
      neb → no
      neb heddiw → no
      un, wedi ei ganfod yn saff → yes 1
      oedd, dau → yes 2
      dwi'n meddwl bod → unsure
      dwi'n meddwl → unsure
      dwi ddim yn cofio → unsure
      """))
  func reads7(_ reply: Reply) { reply.expectReading() }
}
