import Language
import Testing

@Suite("Leave to go on, in Welsh")
struct WelshPermissionTests {
  @Test(
    "permission draft ok, in Welsh",
    arguments: replies(
      to: Question(.consent(.permission), about: "draft_ok", in: .welsh),
      """
      iawn → yes
      ewch ymlaen → yes
      cewch → yes
      ie plîs → yes
      na → no
      dim diolch → no
      ydw → yes
      efallai → unsure
      os liciwch chi → unsure
      wrth gwrs → yes
      ie → yes
      ie os gwelwch yn dda → yes
      cewch siŵr → yes
      ewch amdani → yes
      dim problem → yes
      na chewch → no
      ddim eto → no
      well gen i beidio → no
      os oes rhaid → unsure
      dim ots gen i → unsure
      peidiwch → no
      """))
  func draftOk(_ reply: Reply) { reply.expectReading() }
}
