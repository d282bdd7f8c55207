/// How officers go back, skip, look over and leave, each phrase a whole clause.
enum SteeringPhrases {
  static let all: [(Move, String)] = [
    (
      .back,
      """
      (back|bk|bck|backk|undo|oops back|previous|prev|go back|goback|back up|back one|go bk
        |backwards|back track|backtrack|rewind|return|step back|last question|last one
        |previous question|previous one|prev question|the one before|one back|ctrl z)
      (go|take me|take us|step|jump|move|skip|get|pop|nip|send me|head|scroll|put me|flip
        |switch) (back|backwards) [a|an|one|1|two|to|up] [step|question|bit|one|screen|page
        |stage|place|q|1|steps] [to] [the] [last|previous|one|question|question before|that
        |before|earlier|first|prior] [one|question|bit|step|before|that|screen|answer|page]
        [before|that|again] [this|that|one]
      back (a|one|1|up|to|by|two) [a|one|the] [step|question|bit|q|last|previous|one|screen
        |page|first|steps|notch] [one|question|bit|screen|step|again]
      (go|get|move|jump|take me|return|switch) [back] to [the|my] (previous|last|prior
        |earlier) (question|one|bit|step|screen|answer|page|q)
      (previous|last|prior|preceding|earlier) (question|one|bit|step|screen|answer|page|q)
        [again]
      (undo|reverse|scrub|take back) [that|it|the last|my last|last] [one|answer|question|bit]
      (return|revert|rewind) (to) [the] (last|previous|one) [question|one|before|step]
      (show me|ask me|repeat|see|do|redo|re do|revisit|wheres|what was) the (last|previous)
        (question|one) [again]
      (yn ol|ewch yn ol|mynd yn ol|nol|cam yn ol|un cam yn ol|nol un|dos yn ol|cer nol|y
        cwestiwn blaenorol|blaenorol|y cwestiwn diwethaf|y cwestiwn olaf|mynd nol|ga i fynd yn
        ol|gai fynd yn ol|yr un blaenorol|dwi eisiau mynd yn ol)
      """
    ),
    (
      .skip,
      """
      (skip|skipp|pass|next|nxt|skip it|skip this|skip that|skip dis|skip one|skip please|next
        please|next one|next question|next q|move on|moving on|move along|onto the next|on to
        the next|leave this|leave that|leave blank|leave it blank|leave it|blank|no comment|n
        / a|na thanks next|not saying|prefer not to say|rather not say|rather not answer|pass
        on that|pass on this|passing|hard pass|ill pass|im passing|skip ahead|skip forward|no
        answer|omit|ignore|ignore this|ignore that|next up|moving swiftly on|s k i p|not
        applicable|not relevant|doesnt apply|does not apply)
      (skip|pass|leave|miss|ignore|omit|drop|jump|pass on|skip over|skip past|miss out|jump
        over|bypass|avoid|dodge|swerve|park) (this|that|it|the|over) [one|question|bit|q|on
        |out|this|that|part|section|topic|over|blank|for now] [question|one|blank|bit|out
        |please|for now]
      (go|move|jump|skip|get|carry|crack|push|proceed|on|onto|straight) [straight] (on|to|onto
        |on to) [to] [the] [next|nxt] (question|one|bit|topic|thing|q|next)
      (move|moving|pass) on [to] [the|something] [next|else|from this] [one|question|bit]
      (next|another|different) (question|topic|q) [please]
      next (one|bit|thing) [please]
      ask [me] (another|something else|the next [one|question]|a different (one|question)|me
        another)
      (not|im not|i am not|wont be|i wont be|not going to be) (answering|saying|going to
        answer|going to say|gonna answer|gonna say|going there|discussing|telling you|doing
        |commenting on|getting into|willing to say|prepared to answer|prepared to say) [to]
        [that|this|it] [one|question]
      (dont|do not|dnt) (want|wanna|wish|care|fancy|feel like|feel) [to] (answer|say|answering
        |saying|talk about|discuss|comment|go there|go into) [that|this|it|about|into] [one
        |question|that|it|this]
      (prefer|rather|would rather|would prefer|id prefer|id rather|i would rather|i would
        prefer|i prefer) not [to] (say|answer|comment|discuss|go there|go into|tell you|do
        this one|answer that|do that one) [that|this|it|into] [one|question|it|that]
      (wont|cant|cannot|will not|i wont|i cant|i cannot|not able to|unable to) (answer|say
        |comment|discuss|answer on) [that|this|it|on] [one|question|that|this]
      (no comment|nothing to say|refuse to answer|i refuse|decline to answer|i decline|decline
        |refuse|none of your business|mind your own business|mind your own|not your business
        |nunya|mind ya own)
      (come|get) back to (that|this|it|me) [one|later|on this|on that]
      (ask|try) [me] (later|me later|again later)
      (maybe later|skip for now|leave for now|leave it for now)
      leave (it|this one|that one|that|this) [out|alone|be|for now|blank|empty|there for now]
      (leave|dont include|don't include) this (bit|one|question) out
      (hepgor|hepgorwch|pasio|nesaf|y nesaf|cwestiwn nesaf|y cwestiwn nesaf|symud ymlaen
        |sgipio|neidio|hepgor hwn|gadael hwn|sgipia|hepgor y cwestiwn|hepgor y cwestiwn hwn
        |gadewch o|dim sylw|ddim am ateb|gadael y cwestiwn yma|dwi ddim eisiau ateb|peidiwch a
        gofyn|pas|pasia|ymlaen ir nesaf|nesa|y nesa|cwestiwn nesa)
      """
    ),
    (
      .review,
      """
      (review|recap|summary|summarise|summarize|sum up|sum it up|sum that up|overview|read
        back|readback|playback|play back|my answers|answers so far|the story so far|show all
        |show answers|show my answers|see answers|check answers|review answers|review my
        answers|check my answers|show everything|show list|list answers|list my answers
        |summary so far|review please|review so far|notes so far|what we got so far)
      (what|whats|wot|what s) (have|ve|did|do|has|was|is|are) (i|u|you|we|ya|been|it|my) (told
        |tell|said|say|put|given|give|got|gotten|have|noted|recorded|written|entered|answered
        |put down|typed|logged|down|covered|done|entered|taken down) [you|u|me|down|for|so
        |already|from me|down so] [so|already|down|far|for] [far|me]
      (what|whats) (ive|i|youve|weve|you|we) (told|said|put|given|got|have|noted|recorded
        |written|entered|covered|done) [you|down|so] [so|down] [far]
      (show|see|read|give|list|check|tell|view|get|display|print|review|recap|look at|go over
        |run through|run me through|look over|go through|double check|remind me of|remind me
        |look back at|read me|talk me through|let me see|let me check|summarise|go back over)
        [me|us|through|back] [what|my|the|all|all my|a|everything|it all|all of] (answers
        |answer|responses|notes|summary|recap|list|overview|ive (said|put|told you|got|given
        |done|entered)|i (said|put|have said|told you|have put|have|gave|entered)|weve (got
        |done|covered|said)|you (have|got)|youve (got|noted|put|written|recorded)|everything
        |it all|all|so far|that back|it back|what ive said|what i said|details) [to|so|back
        |down|again] [me|far|so far|to me|you|us] [again]
      (read|play|say) (it|that|them|everything|this|my answers|all that) back [to me|to us]
      (can i|let me|could i|may i) (see|check|review|read|look at) (it|this|that|them
        |everything|what ive put|my answers|what youve got|the answers|what i said|what you
        have|what ive said) [all] [so far|again|back|please|first]
      where (are|were|am) (we|i) up to
      what (do|have) (you|u) (have|got) [down|noted|on me|for me|written] [so far|for me]
      whats (been|on) (noted|recorded|said|saved|the list) [so far]
      so far what (have|do) (i|you|we) (said|have|got)
      (adolygu|crynodeb|dangoswch fy atebion|beth dwi wedi dweud|beth ydw i wedi ddweud|beth
        ydw i wedi ei ddweud|beth ydw i wedi dweud|dangos fy atebion|fy atebion|adolygu fy
        atebion|hyd yn hyn|beth sydd gennych chi|beth sydd gennyt ti|dangoswch beth sydd
        gennych|darllen yn ol|darllenwch yn ol|beth dwi wedii ddweud|gweld fy atebion|ga i
        weld fy atebion|gai weld fy atebion|adolygiad)
      """
    ),
    (
      .status,
      """
      (status|progress|how (much|many) (more|longer|left|questions|to go|is left|are left
        |questions left|more questions|questions to go|longer is this|more is there) [left|to
        go|to|is there|are there|will this take|is this|questions]|how far (through|along|in)
        [are|am] [we|i]|how long (left|is this|will this take|does this take|is left|to go)
        |are we (nearly|almost) (there|done|finished) [yet]|nearly (done|there|finished)
        |almost (there|done)|are we there yet|where are we|whats left|what is left|whats next
        |many more|many more questions|what stage are we at|is this the last (one|question))
      (statws|ble ydyn ni|faint sydd ar ol|faint ar ol|faint mwy|sawl cwestiwn arall)
      """
    ),
    (
      .preview,
      """
      (preview|previews|preview posts|preview the posts|preview it|show (me|us) the (posts
        |post|draft|drafts|tweet|tweets)|show (posts|post|draft|drafts|tweets|my posts|my post
        |preview|the posts|the post|the draft)|what will it (look like|say)|what does it look
        like|see the (posts|post|draft|tweets)|see (posts|my posts|a preview|the preview
        |preview)|(can i|let me) see (the|my|a) (posts|post|draft|tweet|tweets|preview)|what
        would (it|the post|the posts) (look like|say)|show me a preview|the posts so far|posts
        so far|whats the post|whats the tweet|read me the post|what have you written|show me
        what youve written)
      (rhagolwg|dangoswch y postiadau|gweld y postiadau|dangos y neges|gweld y neges|rhagflas)
      """
    ),
    (
      .askMe,
      """
      (ask me|ask me then|ask away|ask me the questions|ask me questions|ask [me] [some|the
        |your] questions|you ask|you ask me|just ask|just ask me|fire away|go through the
        questions|question me|prompt me|give me the questions|one by one|one at a time|ask one
        by one|ask them one by one|quiz me|ask me one by one|ask me stuff|you tell me
        |interview me|shoot)
      (gofynnwch|gofynnwch i mi|gofyn i fi|gofyn i mi|gofynna i fi|gofynnwch y cwestiynau)
      """
    ),
    (
      .done,
      """
      (done|im done|i am done|were done|all done|thats all|thats it|thats everything|thats the
        lot|that is all|that is it|finished|im finished|all finished|finish|nothing else
        |nothing more|no more|end of|complete|thats me|thatll do|thatll do me|that will do
        |thats me done|im all done|thats all folks|thats your lot|nowt else|done now|thats all
        i have|thats all ive got|nothing to add|nothing further|make my posts|make the posts
        |make posts|make me my posts|write my posts)
      (dynar cwbl|dyna ni|dyna fo|dyna fe|dyna i gyd|wedi gorffen|gorffen|dim byd arall|dim
        mwy|dynar cyfan|dwi wedi gorffen|dyna bopeth)
      """
    ),
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
      (clear|wipe|scrap|bin|ditch|delete|reset|erase|scrub|dump|forget|throw away|cancel) (it
        |this|that|the|all|everything|my) [all|lot|of|whole|answers|thing|everything
        |conversation] [it|that|answers|of it|my answers] [and] (start|begin|go|try) (again
        |over|afresh|fresh|from scratch|anew|from the top)
      (new|different) (shift|session)
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
      (stopio|stop|gorffen nawr|dwi eisiau stopio|rwyf am stopio|stopiwch|gadael|hwyl|hwyl
        fawr|nos da|da bo|digon|dyna ddigon|diwedd|terfynu|rhoi r gorau iddi|rhowch y gorau
        |rhoir gorau iddi|dwi am stopio|rhaid i mi fynd|rhaid mynd|rhaid i fi fynd|stopia
        |canslo|dwi eisiau gorffen|peidiwch|gad lonydd i mi|gadewch lonydd i mi)
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
      (anghofio|anghofiwch|anghofiwch y cwbl|dileu|dileu popeth|dilewch|dilewch y cwbl|dilewch
        bopeth|anghofior cwbl|anghofiwch fi|dileu fy atebion|dilewch fy atebion)
      """
    ),
    (
      .goOn,
      """
      (go on|carry on|continue|resume|proceed|keep going|go ahead|crack on|lets go on|lets
        carry on|lets continue|im ready|ready to go on|ready to carry on|ready to continue
        |back now|im back|im back now|ok go on|right go on|pick up where we left off|where
        were we|unpause|go on then|im here|im here now|still here|lets crack on|im ok to (go
        on|carry on|continue)|happy to (go on|carry on|continue))
      (ymlaen|ewch ymlaen|parhau|parhewch|cario mlaen|cariwch ymlaen|dos ymlaen|cer ymlaen
        |barod|dwi nol|dwin barod)
      """
    ),
  ]
}
