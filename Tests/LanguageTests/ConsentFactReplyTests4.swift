import Language
import Testing

@Suite("Consent, asked as a fact, part 4")
struct ConsentFactReplyTests4 {
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
      ydi tad → unsure
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
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      yes → yes
      they have → yes
      they know → unclear
      yes they've been told → yes
      family informed → yes
      yes by the FLO → yes
      mum knows → unsure
      not yet → no
      no → no
      they haven't been told → no
      not all of them → unsure
      some of them → unsure
      most of them → unsure
      yes most of them → unsure
      should have been → unsure
      I think the FLO told them → unsure
      being told now → unclear
      they will be → unsure
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      yes → yes
      I can → yes
      I can confirm → yes
      confirmed → yes
      yes nobody could → yes
      yes no one could be identified → yes
      nobody could be identified → unsure
      no names used → unclear
      no → no
      I can't → no
      no I can't confirm that → no
      not really → no
      I don't think anyone could → unsure
      shouldn't be → unsure
      hopefully not → unsure
      unlikely → unsure
      only by family → unsure
      unless they know him → unsure
      someone might → unsure
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }
}
