import Language
import Testing

@Suite("A question of how long, part 4")
struct DurationReplyTests4 {
  @Test(
    "hours hospital guard, in Welsh",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard", in: .welsh),
      """
      awr → 60m
      dwy awr → 120m
      tair awr → 180m
      pedair awr → 240m
      pum awr → 300m
      awr a hanner → 90m
      hanner awr → 30m
      dwy awr a hanner → 150m
      tua dwy awr → ~120m
      rhyw deirawr → unclearm
      chwarter awr → 15m
      dwy neu dair awr → 120-180m
      o leiaf pum awr → >300m
      o 2 tan 7 → 300m
      ugain munud → 20m
      deg munud → 10m
      dim → 0m
      tair awr a chwarter → 195m
      awr neu ddwy → 60-120m
      4 awr → 240m
      dim syniad → unclearm
      chwe awr → 360m
      saith awr → 420m
      tua thair awr → ~180m
      bron i bedair awr → ~240m
      dros awr → >60m
      llai nag awr → <60m
      deg awr → 600m
      tri chwarter awr → 45m
      pedwar deg munud → 40m
      tri deg munud → 30m
      pum munud → 5m
      o ddau tan saith → 300m
      rhwng 2 a 3 awr → 120-180m
      2 awr → 120m
      dim o gwbl → 0m
      dwi ddim yn siŵr → unclearm
      drwy'r dydd → unclearm
      awr yr un → 60m
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol, in Welsh",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", in: .welsh),
      """
      dwy awr → 120m
      3 awr → 180m
      teirawr → unclearm
      awr a chwarter → 75m
      tri chwarter awr → 45m
      hanner awr → 30m
      rhwng dwy a thair awr → 120-180m
      tua awr → ~60m
      mwy na dwy awr → >120m
      llai nag awr → <60m
      o naw tan un → 240m
      drwy'r shifft → unclearm
      dim amser → 0m
      wyth awr → 480m
      pump → 300m
      dwy neu dair → 120-180m
      pedair awr ar hugain → 240m
      cwpl o oriau → 120m
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours hospital guard",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "hospital_guard"),
      """
      what unit → unclearm
      stopped 3 hours → 180m
      passed 2 hours there → 120m
      back at 5 → unclearm
      skip → !skip
      back please → !back
      why do you want to know → !why
      stop → !stop
      help → !help
      5 hours, why? → 300m, !why
      5 hours. can I go back → !back
      no comment → !skip
      next → !skip
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours patrol",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "patrol", shiftMinutes: 480),
      """
      2 hrs on foot → 120m
      couple hrs → 120m
      best part of 4 hrs → ~240m
      whole shift → ~480m
      most of it → 240-480m
      4 on 4 off → 240m
      2 hours foot, 2 hours car → 240m
      an hour here and there → 60m
      on and off all day → ~480m
      between calls → unclearm
      between jobs, maybe 2 hours → ~120m
      2 hours all in → 120m
      2 hours total → 120m
      total 2 hours → 120m
      2 hours in total → 120m
      three hours nearly → ~180m
      nearly 3 → ~180m
      3, give or take → ~180m
      3 hours I'd say → ~180m
      id say 3 hours → ~180m
      call it 3 hours → 180m
      say 3 hours → ~180m
      must be 3 hours → ~180m
      couldn't have been more than 2 → <120m
      can't have been more than 2 hours → <120m
      not more than 2 hours → <120m
      2 hours at most → <120m
      2 at the most → <120m
      2 minimum → >120m
      at least a couple of hours → >120m
      over a couple of hours → >120m
      120 → 120m
      1900 till 2200 → 180m
      19:00 till 22:00 → 180m
      7 till 10 → 180m
      7pm till 10 → 180m
      from 7 → unclearm
      half seven till ten → 150m
      half 7-10 → 150m
      7.30 til 10 → 150m
      730 til 10 → 150m
      0730 to 10 → 150m
      6am til noon → 360m
      6-noon → 360m
      6 til 12 → 360m
      12-6 → 360m
      midnight till 6 → 360m
      2300 - 0700 → 480m
      23:00-07:00 → 480m
      11pm-7am → 480m
      11-7 → 480m
      9-12 → unclearm
      """))
  func reads4(_ reply: Reply) { reply.expectReading() }

  @Test(
    "hours paperwork",
    arguments: replies(
      to: Question(.duration(bare: .hours), about: "paperwork"),
      """
      3 → 180m
      still going → unclearm
      all afternoon → unclearm
      too many → unclearm
      3 and counting → >180m
      a good three hours → ~180m
      an hour on the file, an hour on statements → 60m
      1hr file 1hr crimes → 60m
      2 hours ish → ~120m
      since lunch → unclearm
      the last 2 hours → 120m
      till home time → unclearm
      half my life → unclearm
      half the shift → unclearm
      whole shift → unclearm
      """))
  func reads5(_ reply: Reply) { reply.expectReading() }
}
