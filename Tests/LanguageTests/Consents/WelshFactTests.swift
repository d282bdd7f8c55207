import Language
import Testing

@Suite("Whether it is allowed, in Welsh")
struct WelshFactTests {
  @Test(
    "fact local policy, in Welsh",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy", in: .welsh),
      """
      ydy → yes
      ydi → yes
      nac ydy → no
      nac ydi → no
      dwi ddim yn siŵr → unsure
      dwi'n meddwl → unsure
      dwi'n meddwl ei fod → unsure
      efallai → unsure
      yn bendant → yes
      wrth gwrs → yes
      na → no
      siŵr o fod → unsure
      ydy, os → unsure
      dim syniad → unsure
      ydy mae → yes
      ydi tad → yes
      ydy, yn bendant → yes
      ydy siŵr → yes
      ie → yes
      oes → yes
      nac ydy dim → no
      dim o gwbl → no
      nag yw → no
      ddim yn siŵr → unsure
      sa i'n siŵr → unsure
      mae'n bosib → unsure
      dylai fod → unsure
      dwi ddim yn gwybod → unsure
      dwi'n credu → unsure
      ydy ond → unsure
      ydy os yw'n ddienw → unsure
      falle → unsure
      wn i ddim → unsure
      mae'n dibynnu → unsure
      ydy dwi'n meddwl → unsure
      mae pawb yn ei wneud → unsure
      ydy, mae'n caniatáu → yes
      ydy wir → yes
      nag ydi → no
      ydw → yes
      fwy na thebyg → unsure
      mwy na thebyg → unsure
      rwy'n credu → unsure
      credu bod → unsure
      gobeithio → unsure
      am wn i → unsure
      os yw'n ddienw → unsure
      ydy, cyn belled â → unsure
      yn sicr → yes
      holwch y sarjant → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }
}
