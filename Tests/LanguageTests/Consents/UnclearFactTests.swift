import Language
import Testing

@Suite("Whether it is allowed: what cannot be told")
struct UnclearFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      ok → unclear
      go ahead → unclear
      no problem → unclear
      sure → unclear
      fine → unclear
      fine by me → unclear
      crack on → unclear
      hm → unclear
      what policy → unsure
      which one → unsure
      yes or no → unclear
      both → unclear
      is it? → unsure
      yes unfortunately not → unclear
      yes it doesn't → unclear
      mainly → unclear
      yeah no → unclear
      no yes → unclear
      y n → unclear
      1 → unclear
      blah → unclear
      go for it → unclear
      please do → unclear
      alright → unclear
      lovely → unclear
      no objections → unclear
      no problem at all → unclear
      sounds good → unclear
      happy to → unclear
      👌 → unclear
      positive → unclear
      i am sure → unsure
      skipper agreed → unclear
      sarge approved it → unclear
      the boss signed it off → unclear
      i have → unclear
      booked off → unclear
      yes it isn't → unclear
      correct it doesn't → unclear
      doubtless → unclear
      yes then no → unclear
      yesno → unclear
      yesish → unclear
      yesterday → unclear
      yeti → unclear
      yer mum → unsure
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
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact finished shift",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      done and dusted → unsure
      """))
  func finishedShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      sarge is happy → unsure
      he nodded → unsure
      which supervisor → unsure
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      they know → unclear
      being told now → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      no names used → unclear
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
