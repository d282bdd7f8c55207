/// How officers begin anew, stop and erase, each phrase a whole clause.
enum LeavingPhrases {
  private static let again = """
    (again|over|afresh|anew|fresh|over again|all over again|scratch|back to (zero|square one|the
      (start|beginning|top))|from (scratch|zero|square one|start|[the] [very] (top|start
      |beginning|off|first question)|question (#|one)|the first one|day one)|to (the [very]
      (start|beginning|top)|square one|zero|question (#|one)|the first question)|at the
      (beginning|start|top)|clean)
    """
  private static let begin = """
    ((start|begin|restart|go|do|run|try|kick off|redo|re do|take|from|set off|go back|back|return
      |take me back|reset|have another go) [it|this|that|me|us|all|the lot|everything|the whole
      thing])
    """
  private static let start = """
    (\(begin) [\(again)] \(again)|start over|start again|[from] [the] (start|top|beginning
      |scratch)|restart)
    """

  private static let thing = """
    (this|that|it|things|the (chat|conversation|session|interview|questions|thing|whole thing|lot
      |chatbot|quiz|survey|process)|chat|conversation|session|interview|questions|asking [me]
      [questions|stuff|this]|messaging [me]|all this|all of this|these questions|any of this
      |everything|the call)
    """
  private static let end = """
    (stop|stopp|stpo|sotp|quit|finish|end|exit|cancel|abort|halt|cease|terminate|close|kill|pause
      |stopping|quitting|finishing|ending|wrapping|shut|leave|leaving|logging|log|sign|signing
      |clocking|knocking|pack|packing|call|calling|knock|wrap|jack|jacking|bin|binning|sack
      |sacking|pulling|pull|back|backing|drop|dropping|opt|bow|bowing|bail|bailing|tap|tapping
      |get|bug|duck|draw)
    """
  private static let off = """
    (there|here|now|off|up|down|out|in|off here|out of (here|this|it)|on the head|a day|a night
      |quits|at that|a line under it|under it|the plug [on]|it there)
    """
  private static let neg = """
    (not|im not|no longer|dont|i dont|do not|dont want to|i dont want to|do not want to|no longer
      want to|no longer wish to|wont [be]|i wont [be]|dont (want|fancy|wish|feel like|care) [to]
      |refuse to|im not going to|not going to|not going to be|cant be (bothered|arsed|assed) to)
    """
  private static let part = """
    (do|doing|continue|continuing|carry on|carrying on|go on|keep going|take part|taking part
      |participate|participating|be (part of|involved in|in|doing)|go any further|playing|play
      |play ball|interested|consent)
    """

  static let all: [(Move, String)] = [
    (
      .forget,
      """
      (forget|delete|erase|remove|destroy|purge|shred|burn|nuke) (me|us|all|everything|all (this
        |that)|\(MoveWords.everything)|my data|all my data) [please|now|off]
      (delete|erase|destroy) [it|that|this]
      forget
      (wipe|clear|scrub|lose) [all|everything|all of] [what|that|of what|the (stuff|things)
        |stuff] (i|ive|i have|we|weve) (said|told|put|typed|written|wrote|entered|answered) [you]
      wipe (my (data|answers|info)|what ive said)
      get rid of (it all|my (answers|data))
      (gdpr delete|right to be forgotten)
      dont (keep|save|store) (any of (this|it)|anything|my answers|this|that)
      (anghofio|anghofia|anghofiwch|dileu|dilewch|dilea) [y cwbl|popeth|bopeth|fi|fy atebion|r
        cwbl]
      anghofior cwbl
      """
    ),
    (
      .restart,
      """
      \(begin) [\(again)] \(again) [\(again)]
      (restart|reset|re start|reboot|do over|redo|new shift|clean slate|blank slate|fresh start
        |square one|from the top|all over again|take two|start new|start a new one)
        [\(MoveWords.everything)|it|this|please]
      (new|different|another|fresh|clean) (shift|session|conversation|chat|start|beginning
        |attempt|slate)
      (hit|press) [the|a] [big] [red] reset [button]
      (clear|wipe|scrap|bin|ditch|reset|scrub|scratch|dump|throw|throw away|cancel|void|trash
        |chuck|nuke|empty|lose|redo|undo|get rid of|rip up|tear up|do) \(MoveWords.everything)
        [away|out|off|down|up|clean] [and] [\(start)]
      (clear|wipe|reset|rip|tear) (it|this|that|all|me|everything|clean) [up] [clean|down] [and
        |n] [\(start)]
      (clear|wipe|scrap|bin|ditch|delete|erase|scrub|scratch|dump|forget|cancel|throw away|chuck)
        (it|this|that|all|everything|\(MoveWords.everything)) [away|out] [and] \(start)
      [o|or|y] (dechrau|ddechrau) [eto|or newydd|drosodd|or dechrau]
      (ailddechrau|ail ddechrau|dechreuwch eto|[ail] gychwyn|ailosod|ailgychwyn|cychwyn eto
        |clirio popeth|clirior cwbl|shifft newydd|or (dechrau|cychwyn))
      """
    ),
    (
      .stop,
      """
      (stop|stopp|stpo|sotp|stahp|quit|exit|end|cancel|abort|terminate|halt|cease|withdraw|close
        |leave now|over and out|unsubscribe|opt out|bye|byebye|bye bye|goodbye|cya|ciao|cheerio
        |ta ra|tara|laters|later gator|see ya|see you|night|nighty night|[good] night [night|all]
        |goodnight|gtg|g # g|g2g|toodle pip|toodles|over n out|im out|peace out|adios|sayonara|do
        one|get lost|go away|shut up|piss off|sod off|bugger off|fuck off|f off|jog on|leave me
        alone|leave me be|let me (go|out)|not interested|no longer interested|no thank you stop)
        [\(MoveWords.now)|all|stop|abort|quit|\(thing)]
      \(end) \(thing) \(off) [\(MoveWords.now)]
      (stop|quit|finish|end|exit|abort|halt|cease|terminate|close|kill|pause|leave|drop|stopping
        |ending|wrap up) \(thing) [\(MoveWords.now)]
      (im|i am|were|ive) (done|finished|through) (talking|chatting|answering|typing|messing)
        [with \(thing)]
      \(end) [me|us] \(off) [\(MoveWords.now)]
      (stop|quit|end|finish|leave|drop|cancel) [\(MoveWords.now)]
      (leave|call|end|park|finish|stop|wrap) (it|things|this) (there|at that|a day|a night|quits
        |here|up) [\(MoveWords.now)]
      (thats|thatll be) enough
      [thats|thatll be] enough (\(MoveWords.now)|of \(thing)|is enough|from me) [of \(thing)]
      (can|could|shall) we finish
      [ive|i have] had (enough|it|my fill) [of (this|questions|these questions|the questions
        |answering|you|being asked|asking)|with (this|questions|you)|\(MoveWords.now)]
        [\(MoveWords.now)]
      (no more|enough) (questions|of this|of these questions|thanks|for me|asking|please)
      [i] (cba|cant be (arsed|bothered|assed)|couldnt be (arsed|bothered)|not arsed|no energy
        for) [with|doing] \(thing) [\(MoveWords.now)]
      [i] \(neg) \(part) [in|with] [\(thing)] [\(MoveWords.now)]
      (no more|sick of|bored (of|with)|fed up (of|with)|tired of) (\(thing)|answering|questions)
        [\(MoveWords.now)]
      (i dont want to|i do not want to|dont want to|not|im not|not going to) (do|continue|carry
        on|doing|take part|be doing) [with] [\(thing)] [\(MoveWords.now)]
      (i|we) (quit|give up|resign|withdraw|opt out|am off|am done with this|dont want to take
        part)
      (pull|pulling) the plug [on \(thing)]
      (quit|i give up|give up|giving up|jacking it in|pack it in|knock it on the head|jack it in
        |drop it|stop it)
      (changed|ive changed|i changed|had a change of) (my mind|heart)
      (sod|stuff|screw|bollocks to|bugger|fuck|balls to|to hell with) (this|that|it|this for a
        (laugh|lark)|this for a game of soldiers)
      (time to|[i] (need to|need|must|have to|got to|should|better)|im|were|i am|gotta|ive got to
        |i have to|i|need to|must|should|got to|have to|better|best|be|id better|need) [be] (go
        |going|off|shoot|dash|run|scoot|fly|head|head (off|home|out)|leave|leg it|do one|get off
        |get going|bounce|make a move|split|jet|shoot off|bail|bailing|out|out of here|leaving
        |stopping here|finishing here|quitting|signing off|logging off|clocking off|knocking off
        |heading (off|home|out)|off (home|now|out|to bed)|called away|called out|getting called
        away|on my way|(get to|go to|deal with|attend) (a|another|this) (job|call|shout)|gone
        |going home|done (here|with (this|it|you|\(thing))|for (today|now|tonight|the day)))
        [\(MoveWords.now)|home|bye|soon]
      [got|ive got|have|theres|had|getting|being] [a|an|another] (shout|job|call|emergency
        |immediate|grade #|grade one|blue light|i grade|urgent job) [on|in|coming in|just in|up
        |dropped|waiting|to go to|come in|outstanding]
      (shouts|jobs|calls|grade #|one|works) [has|s] (come in|coming in|dropped|in|just dropped
        |just come in|calling)
      (duty calls|(im|were|been|being|getting|ive been|am being) (called|shouted|deployed|turned
        out|tasked|dispatched|redeployed|diverted) [away|out|back|up|to (a job|one)]|radios going
        [off]|control (want|need) me|called away|off home|off out|got called (away|out))
      (get me|count me|leave me|take me|im) out [of (here|this|it)]
      (want|i want|wanted) out
      [i|im|i want to] (withdraw|take back|taking back|revoke|revoking|remove|retract|cancel
        |withdrawing) [me|my|the] [consent|permission|agreement]
      (stop asking|stop messaging|no more please|stop now) [me] [questions]
      thats (me|me off|me away) [done|home|finished] [for today|for now|for tonight]
      (dwi|dw i|dwin|rwyf|rydw i|rwyn|rydyn ni|hoffwn i|hoffwn) [yn] (eisiau|isio|isie|moyn|am
        |angen) (stopio|gorffen|gadael|mynd|rhoir gorau iddi|gorffen yma|stopio yma|dod i ben)
      (stopio|stop|gorffen nawr|stopiwch|stopia|gadael|hwyl|hwyl fawr|hwyl am y tro|nos da|da bo
        |digon|[dyna|maen] [hen] ddigon [am|i] [heno|heddiw|nawr|rwan|mi|fi]|diwedd|terfynu
        |canslo|(rhoi|rhowch|rhoi r|rhoir) [r|y] gorau [iddi]|rhaid (i mi|i fi|mi) fynd|rhaid
        mynd|(gad|gadewch) lonydd i mi|hen ddigon)
      """
    ),
  ]
}
