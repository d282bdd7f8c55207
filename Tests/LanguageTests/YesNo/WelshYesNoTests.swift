import Language
import Testing

@Suite("Whether it happened, in Welsh")
struct WelshYesNoTests {
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
  func missingPerson(_ reply: Reply) { reply.expectReading() }

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
  func schoolTalk(_ reply: Reply) { reply.expectReading() }

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
  func paperwork(_ reply: Reply) { reply.expectReading() }
}
