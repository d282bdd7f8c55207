/// How officers begin anew, stop and erase, each phrase a whole clause.
enum LeavingPhrases {
  static let all: [(Move, String)] = [
    (
      .restart,
      """
      (restart|reset|re start|start over|start again|start afresh|start anew|begin again|new
        shift|start from scratch|from the top|from the start|from scratch|from the beginning
        |clear all|clear everything|wipe it|wipe everything|wipe it all|clear it|clear the lot
        |clear the slate|clean slate|redo it all|do over|start fresh|fresh start|begin anew
        |start a new one|new conversation|new chat|start new|scrap it all|scrap everything
        |scrap the lot|bin it all|bin the lot|square one|reboot|begin over|begin afresh|all
        over again|from the top please)
      (start|begin|go|do|run|take|lets go|try) [it|this|me|all|the|us|back] [whole|all|this]
        [thing|it|lot] (again|over|afresh|anew|from scratch|from the (top|start|beginning|off)
        |fresh|over again|all over again|back to the (start|beginning)|back to square one)
        [again|from the (top|start|beginning)|from scratch|over|from]
      (back|go back|return|take me back) to (the (start|beginning|top|very start)|square one
        |question (1|one)|first question|the first question)
      (clear|wipe|scrap|bin|ditch|delete|reset|erase|scrub|dump|forget|throw|throw away|cancel
        |chuck|rip|tear|screw) (it|this|that|the|all|everything|my) [all|lot|of|whole|answers
        |thing|everything|conversation] [it|that|answers|of it|my answers] [up|away|out|off|in]
        [and] (start|begin|go|try) (again|over|afresh|fresh|from scratch|anew|from the top)
      (new|different|fresh|clean|another) (shift|session|start|beginning|attempt|slate)
      (new|fresh) (one|go|try)
      (can|could|may) (i|we) (restart|start again|start over|begin again|reset)
      (clear|wipe|reset|scrap|bin) (the lot|everything|it all|all of it|my answers|all my
        answers|all answers|the answers|the slate|all that|the whole thing|all)
      (dechrau eto|dechrau or newydd|ailddechrau|ail ddechrau|dechreuwch eto|or dechrau
        |dechrau drosodd|ailosod|ail gychwyn|ailgychwyn|cychwyn eto|dechrau or dechrau|clirio
        popeth|clirior cwbl|shifft newydd)
      """
    ),
    (
      .stop,
      """
      (stop|quit|exit|end|cancel|abort|bye|goodbye|cya|cheerio|ta ra|tara|laters|see ya|end it
        |stop it|stop now|stop there|stop this|stop here|stop please|stopp|end this|end now
        |finish now|quit now|enough now|enough is enough|log off|log out|logoff|logout|sign
        off|sign out|close|close this|close it|terminate|halt|cease|get me out|get me out of
        here|not doing this anymore|not doing this any more|im not doing this|im not doing
        this anymore|im not doing this any more|im off|im out|im leaving|gtg|g2g|got to go
        |gotta go|have to go|need to go|must go|gotta run|got to run|got a job|got a call|got
        a shout|getting called|being called out|shouts come in|goodnight|good night|night
        night|im going home|going home|im off home|not interested|no longer interested|stop
        stop|end chat|end conversation|end session|leave now|over and out)
      (stop|end|quit|leave|call|finish|exit|cancel|close|pause|wrap|drop|abort|halt|bail out
        of|get out of|pull the plug on) (it|this|here|there|now|things|that|the|off|up|on
        |right|out|all) [chat|conversation|there|here|now|a day|quits|up|off|off here|session
        |thing|for|whole|interview|this|questions|asking|right|a night|at that|out] [for] [now
        |today|tonight|there|here|please|thing]
      (lets|ill|can we|we can|we could|i want to|i wanna|id like to|i would like to|im going
        to|im gonna|i think well|i think ill|well|shall we|time to|we should|need to|i need to
        |have to|ive got to|got to) (stop|leave|call|end|finish|quit|wrap|pack|knock|draw a
        line|go|leave off|park|pull out|back out|drop out|bow out|opt out|get off|do one) [it
        |this|there|here|now|a line|things|that|under] [up|in|off|there|here|a day|on the head
        |it|a night|under it|now|at that|quits] [for|now] [today|now|tonight|there|good]
      (leave|call) it (there|at that|here|a day|a night|quits) [for] [now|today|tonight]
      (thats|thatll be) enough [for|now|questions|of] [now|today|this|me|that|one day|tonight]
      (ive|had) [had] enough [of this|for today|for now|now|of these questions|questions
        |today]
      (no more|enough) (questions|of this|of these questions|thanks|for today|for me|asking)
        [please|thanks|now]
      (i|we) (quit|give up|resign|withdraw|opt out|want out|dont want to do this [anymore|any
        more|now]|dont want to carry on|dont want to continue|dont want to take part|want to
        stop|want to quit|want to leave|want to end [this|it|here]|cant do this now|have to go
        |need to go|need to stop|gotta go|must go|am off|am done with this|changed my mind)
      (dont|do not) (want|wanna|wish|care|fancy) [to] (do|carry|continue|take part|go|go on
        |doing|keep going|play) [this|on|with this|any] [anymore|any more|now|any longer|with
        this|further|ball]
      (time|ready) (to|for) (go|stop|finish|bed|home|knock off|call it a day|leave) [home|now|here
        |this]
      (thats|that is) me (off|away|gone|going) [home|now|to bed|out]
      [i] (cant|cannot|couldnt|not|wont) be (bothered|arsed|doing|fussed) [with|doing|answering]
        (this|it|any of this|any more|these questions|that) [anymore|any more|now|tonight]
      (im|i am|were|we are|ive) (done|finished|through) (talking|chatting|answering|typing|messing
        |doing|with (you|this|it|these|all)) [*] [*] [*]
      (im|were|i am|thats me) (done|finished) (for today|for now|for tonight|here|for the day
        |with you)
      [im] (off home|called away|called out|being called away|off now|off out) [now|mate|bye]
      [ive] changed my mind
      (sod|stuff|screw|bollocks to|bugger|fuck|balls to|to hell with) (this|that|it|this for a
        laugh|this for a game of soldiers)
      (need|have|got|gotta|must|ive got|i need|i have) [to] (shoot|dash|run|go|fly|leg it
        |scoot|get off|crack on with work) [now|sorry]
      (im|were|i am) (done with (this|it|you|the questions)|out of here|out|gone|leaving
        |stopping|stopping here|finishing here|off now|off|calling it a day|signing off
        |logging off|going now|off to bed|quitting|withdrawing|pulling out|backing out|being
        called away|getting called away|called away)
      (count me out|stop asking|stop asking me|stop asking me questions|stop the questions
        |stop messaging|stop messaging me|go away|leave me alone|shut up|piss off|sod off
        |bugger off|get lost|f off|fuck off|do one|no more please|opt out|unsubscribe|withdraw
        |withdraw me|pull out|withdraw consent|i withdraw consent|i withdraw my consent
        |withdraw my consent)
      (dwi|dw i|dwin|rwyf|rydw i|rwyn|rydyn ni|hoffwn i|hoffwn) [yn] (eisiau|isio|isie|moyn|am
        |angen) (stopio|gorffen|gadael|mynd|rhoir gorau iddi|gorffen yma|stopio yma|dod i ben)
      (dyna|maen|mae hynnyn|mae hynny yn) [hen] (ddigon|digon) [am] [heno|heddiw|nawr|rwan|i mi|i
        fi]
      (stopio|stop|gorffen nawr|dwi eisiau stopio|rwyf am stopio|stopiwch|gadael|hwyl|hwyl
        fawr|nos da|da bo|digon|dyna ddigon|diwedd|terfynu|rhoi r gorau iddi|rhowch y gorau
        |rhoir gorau iddi|dwi am stopio|rhaid i mi fynd|rhaid mynd|rhaid i fi fynd|stopia
        |canslo|dwi eisiau gorffen|gad lonydd i mi|gadewch lonydd i mi)
      """
    ),
    (
      .forget,
      """
      (forget|forget me|forget it all|forget everything|forget my answers|forget all that
        |forget all this|forget the lot|delete everything|delete my data|delete my answers
        |delete it|delete it all|delete all|delete me|delete that|delete this|erase|erase
        everything|erase my answers|erase me|erase it|erase it all|delete the lot|remove my
        data|remove everything|remove all my data|delete all my data|delete all my answers
        |delete what ive (said|told you|put)|erase what ive (said|told you|put)|wipe my (data
        |answers)|forget what i (said|told you)|forget what ive (said|told you)|destroy it
        |destroy everything|get rid of it all|get rid of my (answers|data)|gdpr delete|right
        to be forgotten|dont (keep|save|store) (any of (this|it)|anything|my answers|this
        |that))
      (forget|delete|erase|wipe|remove|scrub|destroy|lose|clear) [all|everything|all that|all of]
        [what|that|of what|the stuff|the things|stuff] (i|ive|i have|we|weve|i just) [just] (said
        |told|put|typed|written|wrote|entered|answered|sent|given|gave) [you|u|in|here|down] [so
        far|already]
      (anghofio|anghofiwch|anghofiwch y cwbl|dileu|dileu popeth|dilewch|dilewch y cwbl|dilewch
        bopeth|anghofior cwbl|anghofiwch fi|dileu fy atebion|dilewch fy atebion)
      """
    ),
  ]
}
