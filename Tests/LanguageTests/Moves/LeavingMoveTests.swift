import Language
import Testing

@Suite("Leaving a question or the conversation")
struct LeavingMoveTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      skip this question → !skip
      skip that → !skip
      can I skip → !skip
      can i skip this one → !skip
      skip pls → !skip
      skip!! → !skip
      ill skip that → !skip
      i'll pass → !skip
      pass on that one → !skip
      hard pass → !skip
      next pls → !skip
      nxt → !skip
      onto the next → !skip
      moving on → !skip
      don't want to say → !skip
      not saying → !skip
      none of your business → !skip
      I won't answer that → !skip
      not going to answer that → !skip
      i'd rather skip this → !skip
      leave that blank → !skip
      can we come back to this → !skip
      ask me later → !skip
      ask me something else → !skip
      different question → !skip
      i'm done for today → !stop
      i'm out → !stop
      stop now please → !stop
      I want to stop now → !stop
      stop this → !stop
      end this → !stop
      quit please → !stop
      can we finish → !stop
      can we leave it there → !stop
      let's call it a day → !stop
      that's me, off home → !stop
      i'm off home → !stop
      off home now, bye → !stop
      bye → !stop
      cheerio → !stop
      not interested → !stop
      i don't want to do this → !stop
      i dont want to take part → !stop
      i've changed my mind → !stop
      enough of this → !stop
      no more questions → !stop
      no more questions please → !stop
      stop asking me → !stop
      unsubscribe → !stop
      go away → !stop
      sod this → !stop
      job on, got to go → !stop
      got a job, gotta run → !stop
      called away → !stop
      need to shoot → !stop
      shout's come in → !stop
      reset please → !restart
      let's start again → !restart
      can i start over → !restart
      start from the beginning → !restart
      back to the start → !restart
      go back to the beginning → !restart
      scrap that, start again → !restart
      wipe everything → !restart
      clear everything → !restart
      clear it all and start over → !restart
      delete all that and start again → !restart
      new shift → !restart
      begin from scratch → !restart
      scrap the lot → !restart
      can't discuss it → !skip
      dont want to talk about it → !skip
      not sure, skip → !skip
      pass, dunno → !skip
      """))
  func missingPerson(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      skip → !skip
      skip it → !skip
      skip this → !skip
      skip this one → !skip
      pass → !skip
      next → !skip
      next question → !skip
      next one please → !skip
      move on → !skip
      can we move on → !skip
      no comment → !skip
      rather not say → !skip
      i'd rather not say → !skip
      prefer not to say → !skip
      don't want to answer → !skip
      dont want to answer that → !skip
      I'd rather not answer that → !skip
      leave that one → !skip
      leave it blank → !skip
      come back to that → !skip
      come back to me on that → !skip
      stop → !stop
      STOP → !stop
      quit → !stop
      exit → !stop
      end → !stop
      bye → !stop
      cancel → !stop
      i want to stop → !stop
      can we stop → !stop
      let's stop there → !stop
      stop there → !stop
      that's enough → !stop
      i've had enough → !stop
      enough now → !stop
      i need to go → !stop
      gotta go → !stop
      call it a day → !stop
      i quit → !stop
      get me out of here → !stop
      end it here → !stop
      not doing this anymore → !stop
      i don't want to do this anymore → !stop
      leave me alone → !stop
      got a shout → !stop
      restart → !restart
      start again → !restart
      start over → !restart
      can we start again → !restart
      begin again → !restart
      wipe it all and start again → !restart
      from the top → !restart
      start from scratch → !restart
      i want to start over → !restart
      forget it all → !forget
      forget everything → !forget
      delete my answers → !forget
      delete everything → !forget
      erase it all → !forget
      no stop → !stop
      no, skip → !skip
      ok stop → !stop
      please stop → !stop
      stop please → !stop
      oh just skip it → !skip
      skip it mate → !skip
      nesaf → !skip
      stopio → !stop
      dechrau eto → !restart
      hepgor → !skip
      """))
  func rtc(_ reply: Reply) { reply.expectReading() }
}
