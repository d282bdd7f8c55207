import Language
import Testing

@Suite("Steering the conversation, part 2")
struct MoveReplyTests2 {
  @Test(
    "any missing person",
    arguments: replies(
      to: Question(.yesNo, about: "missing_person"),
      """
      could this come back on me → !uneasy
      could I lose my job over this → !uneasy
      i'll get sacked → !uneasy
      i don't want this going public → !uneasy
      don't want the family to see this → !uneasy
      the family might see it → !uneasy
      think about the family → !uneasy
      not fair on the family → !uneasy
      i'd rather keep that private → !uneasy
      keep that private → !uneasy
      i'd rather not talk about it → !uneasy
      dont want to talk about it → !skip
      can't stop thinking about it → !distress
      still thinking about it → !distress
      it's hit me hard → !distress
      that hit me hard → !distress
      that job broke me → !distress
      i'm in bits → !distress
      feeling really low → !distress
      im not coping → !distress
      struggling tbh → !distress
      struggling a bit → !distress
      i'm at breaking point → !distress
      i can't do this → !distress
      had enough of it all → !distress
      don't want to be here anymore → !distress
      yes, that's it → yes, !done
      no that's it → no, !done
      no more → !done
      one, why → yes 1, !why
      no. can I go back → !back
      yes one. what's this for? → yes 1, !why
      maybe. what counts? → !help
      not sure, skip → !skip
      pass, dunno → !skip
      """))
  func reads1(_ reply: Reply) { reply.expectReading() }

  @Test(
    "any rtc",
    arguments: replies(
      to: Question(.yesNo, about: "rtc"),
      """
      help → !help
      help me → !help
      help please → !help
      HELP → !help
      i need help → !help
      can you help → !help
      what do i put → !help
      what do I say → !help
      what are my options → !help
      how does it work → !help
      i dont understand → !help
      I don't get it → !help
      don't understand the question → !help
      wdym → !help
      what does that mean → !help
      explain → !help
      what counts → !help
      eh? → !help
      ?? → !help
      huh → !help
      say again → !repeat
      repeat → !repeat
      repeat the question → !repeat
      pardon? → !repeat
      what was the question → !repeat
      sorry what was the question → !repeat
      can you say that again please → !repeat
      back → !back
      go back → !back
      go back one → !back
      back please → !back
      can we go back → !back
      previous → !back
      previous question → !back
      last question → !back
      take me back → !back
      go back a step → !back
      undo → !back
      oops go back → !back
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
      review → !review
      recap → !review
      summary → !review
      show me my answers → !review
      what have I said → !review
      what have you got so far → !review
      what have i said so far → !review
      read it back → !review
      can I see my answers → !review
      read that back to me → !review
      status → !status
      how many more → !status
      how many questions left → !status
      how long is this → !status
      are we nearly done → !status
      preview → !preview
      show me the post → !preview
      ask me → !ask me
      just ask me → !ask me
      done → !done
      i'm done → !done
      that's all → !done
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
      why → !why
      why? → !why
      why do you ask → !why
      why do you want to know → !why
      why are you asking → !why
      what's this for → !why
      what is this for → !why
      who sees this → !why
      who's going to see this → !why
      who will read it → !why
      what's the point → !why
      what happens to my answers → !why
      what will you do with it → !why
      is this necessary → !why
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
      uneasy → !uneasy
      i'm uneasy → !uneasy
      not comfortable with this → !uneasy
      i'm not comfortable with this → !uneasy
      i don't feel comfortable → !uneasy
      """))
  func reads2(_ reply: Reply) { reply.expectReading() }
}
