import Language
import Testing

@Suite("Consent, asked as a fact")
struct ConsentFactReplyTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      yes → yes
      yes it does → yes
      it does → yes
      yes definitely → yes
      yes I checked → yes
      yes, checked this morning → yes
      100% → yes
      absolutely → yes
      correct → yes
      no → no
      it doesn't → no
      no it doesn't → no
      not allowed → no
      it's banned → no
      I think so → unsure
      probably → unsure
      should do → unsure
      dunno → unsure
      no idea → unsure
      never asked → unsure
      everyone does it → unsure
      sarge said it was ok → unsure
      doesn't say we can't → unsure
      doesn't say no → unsure
      not that I know of → unsure
      there's nothing against it → unsure
      yes I think → unsure
      yes as far as I know → unsure
      99% sure → unsure
      pretty much → unsure
      yes in theory → unsure
      if it's anonymous → unsure
      on personal accounts yes → unsure
      it did last year → unsure
      yes last time I looked → unsure
      yes according to the sarge → unsure
      ok → unclear
      go ahead → unclear
      no problem → unclear
      sure → unclear
      fine → unclear
      fine by me → unclear
      crack on → unclear
      👍 → yes
      yes 👍 → yes
      y → yes
      yep → yes
      yep, all good → yes
      yes no problem → yes
      yes it is allowed → yes
      it is → yes
      yes it's in the policy → yes
      yes our policy allows it → yes
      yes, with permission → unsure
      yes with supervision → unsure
      yes (I asked comms) → unsure
      comms said yes → unsure
      need to check → unsure
      I'll ask → unsure
      let me check → unsure
      no rules against it → unsure
      not banned → unsure
      yes but not on duty → unsure
      hm → unclear
      what policy → unclear
      which one → unclear
      yes/no → unsure
      yes or no → unclear
      both → unclear
      is it? → unclear
      does it? → unsure
      hell yes → unsure
      yes siree → unsure
      yes indeed → yes
      yes of course → yes
      course it does → yes
      I believe it does → unsure
      yes, I believe → unsure
      yes unfortunately not → unclear
      yes it doesn't → unclear
      nobody has said otherwise → unsure
      yes, it allows it → yes
      yeah it's allowed → yes
      yes that's allowed → yes
      yes thats fine → yes
      it's allowed → yes
      policy allows it → yes
      policy permits it → yes
      yes, policy allows it → yes
      yes. checked with comms. → yes
      yes our policy covers this → yes
      it certainly does → yes
      it absolutely does → yes
      oh yes → yes
      yes yes → yes
      yes sir → yes
      yup → yes
      yep it does → yes
      aye → yes
      affirmative → yes
      definitely → yes
      without a doubt → yes
      1000% → yes
      yes!! → yes
      YES → yes
      Yes. → yes
      yes, definitely allowed → yes
      yes it is → yes
      that's right → yes
      correct, it does → yes
      ✅ → yes
      yes ✅ → yes
      confirmed → yes
      yes confirmed with the press office → unsure
      for sure → yes
      it does indeed → yes
      sure does → unsure
      it does yeah → yes
      yeah it does mate → yes
      yes - within policy → yes
      within policy → yes
      no it's not allowed → no
      no, not allowed → no
      nah → no
      nope, banned → no
      absolutely not → no
      definitely not → no
      no way → no
      not on your nelly → no
      no chance → no
      it isn't → no
      not permitted → no
      it's forbidden → no
      against policy → no
      no, personal accounts are banned → no
      they don't allow it → no
      doesn't allow it → no
      no it prohibits it → no
      strictly no → no
      not under our policy → unsure
      never → no
      not sure tbh → unsure
      unsure → unsure
      not certain → unsure
      I'm not 100% → unsure
      no clue → unsure
      no idea mate → unsure
      haven't a clue → unsure
      haven't read it → unsure
      never read it → unsure
      couldn't tell you → unsure
      don't know → unsure
      dont no → no
      who knows → unsure
      god knows → unsure
      good question → unsure
      hard to say → unsure
      it depends → unsure
      depends what's in it → unsure
      grey area → unsure
      bit of a grey area → unsure
      maybe → unsure
      perhaps → unsure
      could be → unsure
      might do → unsure
      may well do → unsure
      suspect so → unsure
      assume so → unsure
      I'd imagine so → unsure
      i would have thought so → unsure
      presumably → unsure
      in theory → unsure
      technically yes → unsure
      technically → unsure
      sort of → unsure
      more or less → unsure
      mostly → unsure
      mainly → unclear
      generally yes → unsure
      normally → unsure
      sometimes → unsure
      yes, usually → unsure
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
