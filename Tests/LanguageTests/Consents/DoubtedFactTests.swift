import Language
import Testing

@Suite("Whether it is allowed: a doubt is no yes")
struct DoubtedFactTests {
  @Test(
    "fact local policy",
    arguments: replies(
      to: Question(.consent(.fact), about: "local_policy"),
      """
      never asked → unsure
      doesn't say we can't → unsure
      doesn't say no → unsure
      there's nothing against it → unsure
      pretty much → unsure
      on personal accounts yes → unsure
      it did last year → unsure
      need to check → unsure
      I'll ask → unsure
      let me check → unsure
      no rules against it → unsure
      not banned → unsure
      unsure → unsure
      not certain → unsure
      I'm not 100% → unsure
      no clue → unsure
      haven't a clue → unsure
      haven't read it → unsure
      never read it → unsure
      couldn't tell you → unsure
      god knows → unsure
      good question → unsure
      hard to say → unsure
      grey area → unsure
      bit of a grey area → unsure
      may well do → unsure
      suspect so → unsure
      in theory → unsure
      technically yes → unsure
      technically → unsure
      sort of → unsure
      more or less → unsure
      mostly → unsure
      generally yes → unsure
      normally → unsure
      sometimes → unsure
      I heard it does → unsure
      word is yes → unsure
      the other shifts do it → unsure
      loads of officers tweet → unsure
      we've always done it → unsure
      done it before → unsure
      been doing it for years → unsure
      no one has complained → unsure
      there's no rule against it → unsure
      isn't banned → unsure
      it doesn't say I can't → unsure
      not explicitly → unsure
      not in so many words → unsure
      don't see why not → unsure
      no reason not to → unsure
      I don't see a problem → unsure
      not to my knowledge → unsure
      hardly → unsure
      I doubt it → unsure
      it used to → unsure
      did last time → unsure
      it will soon → unsure
      will do → unsure
      going to check → unsure
      I'll find out → unsure
      check with the fed → unsure
      I'd have to look → unsure
      awaiting a reply → unsure
      🤷‍♂️ → unsure
      🤔 → unsure
      🤞 → unsure
      put yes → unsure
      say yes → unsure
      let's say yes → unsure
      go with yes → unsure
      call it a yes → unsure
      wouldn't say no → unsure
      not a problem → unclear
      I don't mind → unsure
      whatever → unsure
      99% → unsure
      fairly certain → unsure
      pretty confident → unsure
      in part → unsure
      the first bit yes → unsure
      for official accounts yes → unsure
      for work accounts it does → unsure
      not for personal ones → unsure
      100% not → unsure
      indeed not → unsure
      there's no doubt it does → unsure
      it does as far as I'm aware → unsure
      it does for official ones → unsure
      it does with permission → unsure
      it must → unsure
      allowed within reason → unsure
      permitted with caveats → unsure
      up to a point → unsure
      by and large → unsure
      on the whole yes → unsure
      broadly → unsure
      in general yes → unsure
      no yes no → unclear
      not yes → unsure
      don't say yes → unsure
      I can't say yes → unsure
      I won't say yes → unsure
      the answer is yes → unsure
      my answer is yes → unsure
      was yes → unsure
      was a yes last year → unsure
      """))
  func localPolicy(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact finished shift",
    arguments: replies(
      to: Question(.consent(.fact), about: "finished_shift"),
      """
      nearly → unsure
      """))
  func finishedShift(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact supervisor ok",
    arguments: replies(
      to: Question(.consent(.fact), about: "supervisor_ok"),
      """
      haven't asked → unsure
      asking her later → unsure
      verbally → unsure
      aware → unsure
      haven't asked yet → unsure
      in principle → unsure
      sort of → unsure
      """))
  func supervisorOk(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact family told",
    arguments: replies(
      to: Question(.consent(.fact), about: "family_told"),
      """
      mum knows → unsure
      not all of them → unsure
      some of them → unsure
      most of them → unsure
      """))
  func familyTold(_ reply: Reply) { reply.expectReading() }

  @Test(
    "fact not identifiable",
    arguments: replies(
      to: Question(.consent(.fact), about: "not_identifiable"),
      """
      shouldn't be → unsure
      hopefully not → unsure
      unlikely → unsure
      """))
  func notIdentifiable(_ reply: Reply) { reply.expectReading() }
}
