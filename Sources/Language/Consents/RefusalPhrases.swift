/// The closed list of refusal.
enum RefusalPhrases {
  static let all: [(Assent, String)] = [
    (
      .no,
      """
      (no|nope|nah|naw|nay|nope nope|n|nop|negative|neg|never|no way|no chance|no fear|nowt
        |not at all|not a chance|no way jose|absolutely not|definitely not|certainly not|of
        course not|course not|defo not|deffo not|obviously not|hell no|god no|christ no|god
        forbid|not likely|not bloody likely|over my dead body|when hell freezes over|not
        really|not yet|not now|not today|not this time|not for me|not on your life|not on your
        nelly|not in a million years|no thanks|no thank you|no ta|no ty|no cheers|thanks but
        no thanks|thanks but no|im afraid not|afraid not|sadly not|unfortunately not|i think
        not|uh uh|nuh uh|rather not|better not|best not|id rather not|i would rather not|id
        prefer not to|id prefer not|prefer not to|prefer not|not comfortable|not happy)
      (it|he|she|they|we|i|this|that|policy|the policy|our policy) (doesnt|does not|dont|do
        not|hasnt|has not|havent|have not|isnt|is not|wasnt|werent|didnt|did not|cant|cannot
        |wont|arent|are not|aint|couldnt|wouldnt)
      (it|he|she|they|we) (hasnt|havent|has not|have not|werent|wasnt) [been] (told|informed
        |asked|agreed|allowed|notified|updated|approved) [yet|them|him|her]
      (i|we) (cant|cannot|couldnt) (confirm|say|promise|guarantee) [that|it|this]
      [it|they|policy] (doesnt|dont|didnt|wont|does not|do not|wouldnt) (allow|permit|let us
        |cover) [it|this|that]
      (doesnt|hasnt|havent|isnt|didnt|wont|wouldnt|arent)
      (not|never|isnt|aint|wasnt|its not|it isnt|not been|hasnt been|havent been) [been]
        (allowed|permitted|agreed|approved|informed|cleared|ok|okay)
      (computer|the computer|policy|the policy|our policy|it|boss|the boss|skipper|sarge|comms)
        (says|said|say) (no|nope|not to
        |dont|nothing doing|we cant|you cant|i cant|its not allowed|were not to|we are not to|were
        not allowed
        |we arent allowed)
      (does|do|did|has|is|can|would|will) (it|he|she|they|we|i) (heck|hell|eck|hellers|fuck
        |bollocks|buggery|chuff|shite)
      (its|it is|thats|that is|thatll be|itll be|thats gonna be|gonna be|got to be|still|is) [a]
        [firm|hard|big|definite|flat|solid
        |resounding|straight|massive] no [from me|from us|here|im afraid|sadly]
      [a] (firm|hard|big|definite|flat|solid|resounding|straight|massive) no [from me]
      (nobody|no one|noone|none of us) [has|have|s] (told|informed|updated|asked|spoken to|seen
        |notified|approved|agreed)
        [them|him|her|it|the family|to it] [yet]
      (nobodys|noones|no ones|weve not|ive not|we havent|i havent|we have not|havent|hasnt|not|not
        been|hasnt been|havent been|theyve not
        been|hes not|shes not|hes not been|shes not been|theyve not) (told|informed|updated|asked
        |spoken to|notified|agreed|approved)
        [them|him|her|it|to it|the family] [yet]
      (were|we are|youre|im|you are|i am|theyre|its|it is|thats) (not|never|deffo not|definitely
        not) (allowed|permitted|meant|supposed
        |able|to) [to|to post|to do that|allowed to]
      (not|never) (a hope|a chance|a prayer|on your nelly|happening|gonna happen|going to happen
        |in this force|in our force
        |in a month of sundays|a cat in hells chance|under our policy|under the policy|with our
        policy|according to policy
        |for us|in (policy|our policy|the policy)|covered|cleared)
      (not got a|no) (hope|chance) (in hell|mate|whatsoever|of that)
      (of course|course|obviously|absolutely|definitely|clearly|certainly|deffo) (no|not|it
        (doesnt|isnt|hasnt)|he (hasnt|didnt)
        |she (hasnt|didnt)|they (havent|hasnt|dont)|we (dont|cant|havent)|(doesnt|isnt|hasnt
        |havent))
      \(ConsentParts.supervisor) [has|have] (knocked (it|that|this) back|refused [it]|declined
        [it]|vetoed it|blocked it|rejected it
        |turned it down|binned it|said (no|not to|no chance|no way|absolutely not|dont)|wont (have
        it|allow it|sign it off|let us|let me)
        |(isnt|wasnt|is not|was not) (happy|keen|having it)|is dead against it)
      no [they|family|the family|he|she] (dont|doesnt) know [yet|anything|about it]
      (nagyw|nacydy|nagydy|nacydi|nagydi|nacdi|nagoes|nag)
      (when|once) (pigs fly|hell freezes over)
      (i|we) (cant|cannot|couldnt|wont|can not) (guarantee|confirm|promise|say|be doing) [that|it
        |this]
      (banned|forbidden|prohibited|against policy|against the rules|against force policy|not
        permitted|its banned|its forbidden|its against policy|strictly forbidden|strictly
        prohibited|strictly no|policy says no|policy forbids it|policy bans it|they forbid it
        |refused|he refused|she refused|he said no|she said no|they said no|still on|still on
        duty|still on shift|still working|im still on|im still working|im on duty|on duty)
      (still|im still|i am still|not|im not|not quite|havent|nowhere near) (on [shift|duty]
        |working|at work|finished [yet]|done [yet]|off [yet]|there yet|booked off [yet]|on the
        clock|in the nick|on)
      (another|still|got) # (hour|hours|hrs|mins|minutes) (to go|left)
      (nac|nag) (ydy|ydi|ydyn|ydw|oes|oedd|yw|ydynt|ydych)
      (na|nage|naddo|nac|dim|dim o gwbl|ddim o gwbl|na chaiff|na chewch|na diolch|dim diolch
        |byth|nid heddiw|dim heddiw|ddim heddiw|yn bendant ddim|ddim eto|dim eto|na fydd|na
        wnaf|peidiwch|paid|paid a|ddim yn caniatau|dydy o ddim|dydi o ddim|dyw e ddim|dydy hi
        ddim|dyw hi ddim|ddim diolch|dim gobaith|dim ffiars|dydyn nhw ddim|does dim|dim peryg
        |nadi|nadw|na ddo|na wir)
      👎
      ❌
      🚫
      ✋
      ⛔
      🙅
      """
    ),
    (
      .onDuty,
      """
      [im|i am|we|were|still|am|currently|ive got] [still] (on|working|here|in|out|at work|on duty
        |on shift|on nights|on lates|on days|on earlies) [shift|duty|work|nights|lates] (till
        |until|til|to) [about|at least|gone|half] (#|late|midnight|noon|morning|the morning) [[:
        |.] #] [am|pm|ish|hrs]
      (till|until|til) [about|at least|gone|half] (#|late|midnight) [[:|.] #] [am|pm|ish|hrs]
      [(finish|finishing|finishes|off|done|ends|knock off|book off|clock off|end) [duty|shift
        |work]] in [about] (#|half an|an|a couple of|a few) (hour|hours|hrs|mins|minutes|min)
      (finish|i finish|finishing|we finish|ends|it ends|knock off|i knock off|dont finish|i dont
        finish|not off|not finished|not done|im not off|dont knock off) [duty|shift|work] (at|till
        |until|til|before) [about|half] # [[:|.] #] [am|pm|ish|hrs]
      [still|i|ive|we|weve|only] [still] (got|have|another|about) [another|about] (#|half an|an|a
        couple of|a few) (hour|hours|hrs|mins|minutes|min) [to go|left|yet|more|to do]
      (#|half an|an|a couple of|a few) [more] (hour|hours|hrs|mins|minutes|min) (to go|left|yet
        |more)
      [im|i am|i|we] (off|home|done|knocking off|get off|clock off) [duty|shift|work] (at|by) #
        [[:|.] #] [am|pm|ish|hrs]
      [ar|yn] (shifft|dyletswydd|gweithio) (tan|hyd) #
      """
    ),
    (
      .refusal,
      """
      (leave it|leave it out|leave them out|leave that out|leave it off|leave that|leave that off
        |bin (it|that|off)|bin it off|scrap it|scrap that|scrub it|knock it on the head|give [it
        |that|this|this one|that one] a (miss|swerve|body swerve|wide berth|rest)|drop
        it|ditch it|forget (it|that|this|about it) [idea]|delete it|dont|dont do that|dont do it
        |please dont|pls dont|do
        not|dont bother|dont draft it|dont draft anything|dont draft one|dont you dare|dont
        include it|dont include them|dont post it|dont post anything|dont name it|dont want
        [it|one|that|to|you to]|i dont want [it|one|that|to|you to]|rather you didnt|id rather
        you didnt|i would rather you didnt|prefer you didnt|id prefer you didnt|prefer if you
        didnt|id prefer it if you didnt|wish you wouldnt|id rather we didnt|rather we didnt
        |hold off|hold fire|not this one|not that one|not that|not this|skip it|count me out
        |im out|hard pass|pass|ill pass|no post|no posts|no draft|no need|no point|nothing to
        see here|not necessary|not needed|not required|no town|no place|no place names|no
        places|no names|no names no places|no locations|no hours|no numbers|not the town|not
        the hours|without the hours|without the town|without it|keep it out|keep them out|keep
        that out|take it out|take them out|take that out|remove it|remove them|cut it|cut them
        |stop|stop it|absolutely no|youre alright|your alright|you are alright|nah youre
        alright|no youre alright|youre all right|your all right|youre okay|youre ok|youre good
        |nah youre good|(no|nah) (ur|your|youre|you) (ok|okay|alright|all right|good|fine)|ur (ok
        |alright|good)|im alright|im alright thanks|im okay|im ok|im ok thanks|im good|im
        good thanks|im fine|im fine thanks|im all right|nah im good|nah im alright|no im good
        |im not|i wont|you must be joking|you must be kidding|youre joking|youre kidding|are
        you joking|are you kidding|are you mad|you having a laugh|are you having a laugh|you
        having me on|jog on|do one|on your bike|give over|get stuffed|get lost|piss off|sod
        off|like hell|as if|fat chance|some chance|dream on|pull the other one|do me a favour
        |id sooner not|im not happy|im not comfortable|not interested|im not keen|not keen|not
        a fan|veto|denied|permission denied|declined|i decline|i refuse|i do not consent|i
        dont consent|i dont agree|no consent|withhold it|keep it vague|keep it general|keep it
        anonymous)
      (dont|do not|never|dont ever|dont you dare|id not|wont) (put|include|name|mention|use|show
        |add|draft|post|write|say|tell|give
        |print|publish|make|do|stick|keep|leave|want) [\(ConsentParts.object)|anything|a thing|owt
        |where|me] [in|up|out|on|there]
      [id|i would|i d] rather [you|we|it] (not [name it|include it|mention it|say|do that|name
        anywhere]|left it out|kept it out|left that out|not name it|not include it|not mention
        it|not say|not have it|wasnt|werent|didnt name it|didnt include it) [name it|include
        it|mention it|say|please]
      (skip|omit|drop|lose|ditch|exclude) the (hours|town|place|name|names|village|times
        |numbers)
      (keep|leave|take|cut|strip|edit|get|rip|pull) [the|that|my|our] (town|hours|place
        |village|location|names|name|places|time|times|street|road|detail|details|numbers)
        (out|off|away|out of it|out of this|private|to myself|vague)
      (leave|take) out the (town|hours|place|location|name|names)
      (peidiwch|peidiwch a|gad o|gadewch o|gad e|gadewch e|anghofiwch o|na peidiwch|paid a
        gwneud|well gen i beidio|byddain well gen i beidio|dim yr enw|dim enwau|dim lleoedd)
      """
    ),
  ]
}
