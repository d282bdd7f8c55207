import Language
import Testing

@Suite("Steering the conversation")
struct MoveReplyTests {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      what do you mean by missing → !help
      ? → !help
      yes why → !why
      can i get some help → !help
      help!! → !help
      halp → !help
      hlep → !help
      need a hand → !help
      what am I supposed to say → !help
      what do you want me to put → !help
      what do you want → !help
      how do I answer this → !help
      how do i answer → !help
      what does this mean → !help
      not sure what you mean → !help
      i'm confused → !help
      confused → !help
      you've lost me → !help
      can you explain → !help
      explain please → !help
      what can i type → !help
      what are the commands → !help
      options → !help
      instructions → !help
      give me an example → !help
      example? → !help
      what? → !help
      wot → !help
      eh → !help
      come again → !repeat
      say that again → !repeat
      what was that → !repeat
      sorry didn't catch that → !repeat
      ask me again → !repeat
      repeat that please → !repeat
      whats the question again → !repeat
      can i go back → !back
      take me back to the last question → !back
      i want to go back → !back
      back one → !back
      back up → !back
      go to the previous question → !back
      previous please → !back
      the one before → !back
      wrong button, go back → !back
      hit the wrong one, back please → !back
      i messed up go back → !back
      bk → !back
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
      show me what I've said → !review
      show me what ive put so far → !review
      what have you got down → !review
      what do you have so far → !review
      what did i say → !review
      what have we got → !review
      can I review → !review
      let me check my answers → !review
      where are we up to → !review
      sum it up → !review
      read it all back to me → !review
      list my answers → !review
      summary please → !review
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
      why do you need that → !why
      why's that → !why
      why does that matter → !why
      what's it for → !why
      what's it to you → !why
      what's that got to do with anything → !why
      what do you want to know that for → !why
      what will this be used for → !why
      who is this for → !why
      who wants to know → !why
      who's asking → !why
      who reads this → !why
      who gets to see it → !why
      where does this go → !why
      where's this going → !why
      what's the purpose → !why
      what's the point of this → !why
      how will this be used → !why
      is this going public → !uneasy
      do you need that → !why
      is that relevant → !why
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
      not happy about this → !uneasy
      i'm not happy with this → !uneasy
      don't feel right about this → !uneasy
      doesn't feel right → !uneasy
      feels off → !uneasy
      this is a bit close to the bone → !uneasy
      i feel uncomfortable → !uneasy
      feeling uneasy about this → !uneasy
      bit uncomfortable with that → !uneasy
      makes me uncomfortable → !uneasy
      that's a bit personal → !uneasy
      bit personal → !uneasy
      that's too personal → !uneasy
      too sensitive → !uneasy
      it's a live job → !uneasy
      live investigation → !uneasy
      can't talk about that → !uneasy
      can't discuss it → !skip
      it's sub judice → !uneasy
      it's going to court → !uneasy
      data protection → !uneasy
      gdpr → !uneasy
      isn't that confidential → !uneasy
      is this anonymous → !uneasy
      is this secure → !uneasy
      is my name on this → !uneasy
      will my name be on it → !uneasy
      will my boss see this → !uneasy
      will my sergeant see this → !uneasy
      can this be traced back to me → !uneasy
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }
}
