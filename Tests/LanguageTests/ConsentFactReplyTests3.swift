import Language
import Testing

@Suite("Consent, asked as a fact, part 3")
struct ConsentFactReplyTests3 {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      100% not → unsure
      definitely maybe → unsure
      absolutely no idea → unsure
      of course not → no
      course not → no
      correct it doesn't → unclear
      indeed not → unsure
      certainly not → no
      no doubt → yes
      no question → yes
      no question it does → yes
      there's no doubt it does → unsure
      doubtless → unclear
      it does not → no
      it does, not → no
      it does? → unsure
      does it → unsure
      it does I think → unsure
      it does as far as I'm aware → unsure
      it does apparently → unsure
      it does for official ones → unsure
      it does with permission → unsure
      it might → unsure
      it could → unsure
      it should → unsure
      it must → unsure
      that is allowed I think → unsure
      allowed? → unsure
      allowed I guess → unsure
      allowed within reason → unsure
      permitted with caveats → unsure
      yes within reason → unsure
      yes with caveats → unsure
      yes with care → unsure
      yes carefully → unsure
      yes to a point → unsure
      yes to an extent → unsure
      up to a point → unsure
      by and large → unsure
      on the whole yes → unsure
      broadly → unsure
      in general yes → unsure
      yes and I'd check → unsure
      yes let me check → unsure
      yes i'll check → unsure
      yes i need to check → unsure
      yes ask them → unsure
      yes wait → unsure
      yes hang on → unsure
      yes. hang on. no. → no
      yes then no → unclear
      yeah right → unsure
      yeah as if → unsure
      aye right → unsure
      yes minister → unsure
      y e s → unsure
      yesno → unclear
      yesish → unclear
      yesterday → unclear
      yeti → unclear
      yer mum → unclear
      yes men → unsure
      no yes no → unsure
      not yes → unsure
      don't say yes → unsure
      I can't say yes → unsure
      I won't say yes → unsure
      never said yes → unsure
      who said yes → unsure
      they didn't say yes → unsure
      is that a yes → unsure
      yes is what I'd put → unsure
      the answer is yes → unsure
      my answer is yes → unsure
      would be yes → unsure
      was yes → unsure
      was a yes last year → unsure
      yes in 2013 → unsure
      what → !help
      pardon → !repeat
      what do you mean → !help
      why do you ask → !why
      skip this → !skip
      back → !back
      not comfortable → !uneasy
      stop → !stop
      can we go back → !back
      start again → !restart
      not comfortable with this → !uneasy
      i'd rather not say → !skip
      go back → !back
      help → !help
      yes but I'm not comfortable → !uneasy
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact finished shift",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      yes, booked off → yes
      booked off → yes
      yes finished at 3 → yes
      finished → yes
      done and dusted → unclear
      not yet → no
      still on → no
      no another 2 hours → no
      nearly → unsure
      yes just now → yes
      off duty → yes
      i have → yes
      im off → yes
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      yes he agreed → yes
      she has → yes
      yes she signed it off → yes
      sarge agreed → yes
      not yet → no
      he hasn't → no
      haven't asked → unsure
      asking her later → unsure
      he will → unsure
      verbally → unsure
      he said probably → unsure
      yes → yes
      he has → yes
      she has yes → yes
      yes he's agreed → yes
      yes, signed off → yes
      signed off this morning → yes
      she agreed → yes
      yes they have → yes
      agreed → yes
      skipper agreed → yes
      sarge is happy → unclear
      inspector approved it → yes
      yes inspector signed it off → yes
      he knows → unsure
      he's aware → unsure
      aware → unsure
      she's going to → unsure
      he said he would → unsure
      no → no
      hasn't → no
      haven't asked yet → unsure
      no he said no → no
      she refused → no
      he's on leave → unsure
      he would → unsure
      he won't mind → unsure
      he'd be fine with it → unsure
      in principle → unsure
      verbally yes → yes
      sort of → unsure
      he nodded → unclear
      which supervisor → unclear
      I am the supervisor → unsure
      don't have one → no
      """))
  func reads3(_ reply: Reply) { reply.expectReading() }
}
