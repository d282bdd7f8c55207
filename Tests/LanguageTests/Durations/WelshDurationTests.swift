import Language
import Testing

@Suite("How long, in Welsh")
struct WelshDurationTests {
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
  func hospitalGuard(_ reply: Reply) { reply.expectReading() }

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
  func patrol(_ reply: Reply) { reply.expectReading() }
}
