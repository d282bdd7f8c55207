/// What a phrase is worth where consent is asked for.
///
/// A yes must be made of these and nothing else, word for word as typed.
enum Assent: Hashable, Sendable {
  /// Yes to anything.
  case yes
  /// Yes to a question of fact.
  case fact
  /// Yes to a permission; it does not answer a question of fact.
  case permission
  /// Yes to a fact about the officer: "I have".
  case firstPerson
  /// What a supervisor did: no answer to what the policy says.
  case supervisor
  /// What a family knows.
  case family
  /// That nobody is named: a condition, but where that is asked.
  case anonymity
  /// When and where a fact came about: "at briefing"; a permission it would limit.
  case occasion
  /// What a finished shift is called.
  case offDuty
  /// "please": yes to a permission where nothing else is said.
  case please
  /// Adds nothing by itself: courtesies, when and where, "no issues at all".
  case addition
  /// No to anything.
  case no
  /// No to a permission.
  case refusal
}

/// The closed lists of assent and refusal.
enum ConsentPhrases {
  static let all: [(Assent, String)] = [
    (
      .yes,
      """
      (yes|yeah|yea|yeh|yep|yup|yip|yh|yah|aye|ay|y|yessir|yes sir|ye|yass|yay|yeap)
      (affirm|affirmative|affirmed|correct|indeed|absolutely|definitely|def|defo|deffo
        |certainly|totally|exactly|obviously|naturally|undoubtedly|confirmed|confirm)
      (of course|course|ofc|100 %|100 percent|100|hundred percent|a hundred percent|one
        hundred percent|1000 %|110 %|without a doubt|without doubt|no doubt|no doubt about it
        |no question|without question|no two ways about it|for sure|for definite|thats right
        |thats correct|that is correct|that is right|you bet|too right|damn right|dead right
        |bang on|spot on|for certain|beyond doubt)
      (yes it is|yes it does|yes i do|yes we do|yes i am|yes i have|yes he has|yes she has|yes
        they have|yes they do|yes i can|yes i did|yes we have|yes he did|yes she did|yes they
        did|yes that is|yes you can|yes you may)
      (ydy|ydi|ydyn|ydw|ydyw|yndi|yndw|oes|ie|ia|do|caiff|cewch|gallwch|gallaf|galla i|mae|ydy
        mae|oedd|wrth gwrs|yn bendant|yn sicr|cywir|yn hollol|hollol|gwnaf|ydw mi ydw|ydw wir
        |ydy wir|do wir|wrth gwrs hynny|mi ydw|mae o|mae e|mae hi|ydyn maen nhw|maen nhw
        |byddaf|bydda i|ydym|ydan|do mae wedi|do mae e wedi|do mae hi wedi|do maen nhw wedi)
      👍
      ✅
      ✔
      ☑
      """
    ),
    (
      .fact,
      """
      (it|that|this|policy) [certainly|absolutely|definitely|most certainly|really|sure
        |clearly|specifically] (does|is|has|allows|permits|allows it|permits it|allows this
        |covers it|covers this) [indeed|yes|yeah]
      [its|it is|thats|well|all] within [the|our|force] (policy|guidelines|rules)
      (he|she|they) (has|have|did|do|does|are|is|can)
      (it|this|that) (does|is) (allow|allowed|permit|permitted|fine|ok|okay|cover|covered) [it
        |this|that]
      (its|it is|thats|that is|this is|were|we are|im|i am) [all|fully|definitely|specifically
        |explicitly|perfectly|completely|absolutely] (allowed|permitted|covered|within policy
        |in policy|approved|authorised|authorized|cleared|agreed|signed off|policy compliant
        |compliant)
      (policy|our policy|the policy|force policy|local policy|our force policy|ours)
        [definitely|specifically|explicitly|clearly|fully|does|expressly] (allows|allow
        |permits|permit|covers|cover) (it|this|that)
      (allowed|permitted|authorised)
      (he has|she has|they have|they did|he did|she did|we have|it has)
      (caniateir|mae wedi cytuno|mae e wedi cytuno|mae hi wedi cytuno|mae o wedi cytuno|mae
        wedi|mae e wedi|mae hi wedi|mae o wedi|maen nhw wedi|maen caniatau|maen nhwn gwybod
        |wedi cytuno|mae polisin caniatau|maer polisin caniatau hyn|mae n caniatau)
      """
    ),
    (
      .supervisor,
      """
      (sarge|skipper|sergeant|sgt|boss|inspector|supervisor|my sarge|my skipper|my sergeant|my
        sgt|my boss|my inspector|my supervisor|the sarge|the skipper|the sergeant|the sgt|the
        boss|the inspector|he|she|they|he has|she has|they have|hes|shes|theyve) (agreed|has
        agreed|approved|signed off|signed it off|signed off on it|has signed it off|has
        approved it|approved it|agreed it|agreed to it|agreed to this|agreed this|has agreed
        to it|authorised it|cleared it|okd it|gave permission|given permission|has given
        permission|has authorised it|gave the go ahead|said yes)
      [all|fully|already] (agreed|approved|signed off|cleared|authorised)
      (hes|shes|theyve) agreed
      """
    ),
    (
      .family,
      """
      (they|theyve|they have|family|the family|familys|family have|the family have|mum and dad
        |parents|next of kin|nok|everyone|all the family|all family|all of them) [all|have
        |been|has|were|was] [all|been|have been] (told|informed|updated|notified|been told
        |been informed|aware)
      (told|informed|notified|updated) [in person|by me|personally|them]
      theyve been (told|informed)
      """
    ),
    (
      .permission,
      """
      (ok|okay|okey dokey|okie dokie|okey doke|k|kk|oki|alright|alrighty|all right|fine|sure
        |sure thing|righto|right you are|right oh|rightio|roger|rog|sound|sounds good|sounds
        great|sounds fine|sounds like a plan|sounds good to me|good idea|great|lovely|perfect
        |brilliant|brill|grand|champion|ace|cool|super|deal|very well|no problem|no problem at
        all|no problems at all|no problems|no probs|no prob|no objection|no objections|no
        objections here|no objection from me|no objections from me|no complaints|no issue|no
        issues|no worries|not a problem|suits me|works for me|all good|good to go|good by me
        |good with me|good with that|ok with me|ok by me|okay with me|okay by me|okay with
        that|ok with that|fine by me|fine with me|fine with that|thats fine|thats ok|thats
        okay|thats alright|thats good|thats great|thats fine by me|thats fine with me|im fine
        with that|im ok with that|im okay with that|im good with that|im cool with that|im
        happy|im happy with that|im happy with this|im happy to|im happy for you to|happy to
        |happy with that|happy with this|happy for you to|happy for you to do that|happy for
        it|happy for that|happy for this|happy to go on|happy to carry on|happy to continue|im
        happy to continue|im happy to go on|im happy to carry on|quite happy|very happy|more
        than happy|more than happy to|perfectly happy|perfectly happy with that|totally happy
        |i am happy|i am happy with that|i am happy to|im comfortable|i am comfortable
        |comfortable|im comfortable with that|happy days|with pleasure|gladly|thats grand|it
        is fine|its fine|its ok|thats all fine|im in|count me in|id love to|i would love to
        |love to|id like that|id like to|i would like to|i would like that|i want to|lets do
        it|lets do this|lets go|lets go for it|let us|lets|lets crack on|thatd be great|that
        would be great|thatd be good|that would be good|that would be lovely|thatd be lovely
        |that would be helpful|thatd be helpful|that would be fine|would be great|would love
        that|would be good)
      (go ahead|go for it|go on|go on then|go on with you|go right ahead|carry on|crack on
        |crack on then|crack away|proceed|continue|fire away|please do|do|do it|do so|do that
        |please do so|do please|do carry on|do go ahead|by all means|feel free|be my guest|you
        can|you may|you can do|you can do that|yes you can|you have my permission|you have
        permission|permission granted|granted|i consent|i agree|agreed|i accept|i give my
        consent|i give permission|consent given|consented|i give you permission|draft it|draft
        away|draft one|draft a post|draft the post|draft it up|write it|write it up|write one
        |write the post|make it|make one|make a post|make the post|post it up for me|do one|do
        the post|do a draft|go ahead and draft it|go ahead and draft|go ahead and do it
        |include it|include them|include the hours|include that|include the town|put it in|put
        them in|put that in|leave it in|leave them in|keep it in|keep them in|name it|name the
        town|name the place|use it|use that|use them|show them|show the hours|mention it|add
        it|add them|add that|start|begin|knock one up|knock it up|whack it in|stick it in|bung
        it in|pop it in|chuck it in|get it done|get on with it|make it so|i do|i am|i would|we
        do|we are|we would|i will|approved|approve|i approve|it is|it can|they can|you do that
        |get drafting|get cracking|have at it|make my day)
      (iawn|ewch ymlaen|ewch amdani|bwrw ymlaen|bwriwch ymlaen|cer amdani|dos amdani|cei|gewch
        |gewch chi|cewch chi|cewch wrth gwrs|siwr|siwr iawn|gwnewch|gwna|gwnewch hynny|gwna fo
        |gwna fe|perffaith|gwych|dim problem|dim gwrthwynebiad|croeso|croeso i chi|plis
        gwnewch|dwin hapus|rwyn hapus|dwin hapus i wneud|dwi n hapus|yn hapus|hapus|hapus i
        wneud|dwin cytuno|rwyn cytuno|cytuno|cytunaf|cariwch ymlaen|ymlaen a chi|parhewch
        |hoffwn|hoffwn i|byddwn|baswn|iawn gyda fi|iawn efo fi|iawn da fi)
      👌
      🆗
      🙌
      """
    ),
    (
      .firstPerson,
      """
      (i|we) (can confirm|confirm|do confirm|can confirm that|can confirm it|confirm that|can
        confirm this|confirm this|did tell them|told them|informed them|have told them|have
        informed them)
      (we|i) (have|did|do|am|are|can)
      (can confirm|can confirm that|confirm that)
      """
    ),
    (
      .anonymity,
      """
      (nobody|no one|noone) (could|can|would|will) [be|ever be] [identified|identifiable
        |recognised] [from|by] [this|it|that|anyone]
      (nobody|no one|noone) could
      (its|it is|that is|thats) (anonymous|all anonymous|fully anonymised|anonymised|all
        anonymised|all general|general|totally anonymous|completely anonymous|fully anonymous)
      no names
      no names [used|given|in it|mentioned]
      """
    ),
    (
      .occasion,
      """
      [at|in|on|during] [the|this|our] [#] [am|pm|morning|early|late] (briefing|handover
        |debrief|muster|parade|meeting)
      (this morning|earlier|earlier today|today|just now|already|yesterday|last night|in
        writing|in person|over the phone|by email|via email|on email|by phone|face to face
        |verbally|tonight|this afternoon|this evening|last week|on the phone|at the start of
        shift|at start of shift|before shift|an hour ago|ten minutes ago|10 minutes ago|10
        mins ago|straight away|on scene|at the scene|heddiw|bore ma|ddoe|y bore ma|neithiwr)
      at # [: #] [am|pm|hrs]
      at noon
      """
    ),
    (
      .offDuty,
      """
      [ive|im|i am|i have|just|all|now|were|have] (booked off|off duty|off shift|off|finished
        |clocked off|signed off duty|done|home|off the clock|off now|finished work|finished my
        shift|finished shift|done for the day|gone home|at home|knocked off|stood down|end of
        shift|on rest days|on my rest days|booked off duty) [duty|now|shift|for the day|today
        |at # [: #] [am|pm]|an hour ago|ages ago|half an hour ago|already]
      (wedi gorffen|dwi wedi gorffen|rwyf wedi gorffen|rydw i wedi gorffen|wedi gorffen fy
        shifft|adref)
      """
    ),
    (
      .please,
      """
      (please|pls|plz|os gwelwch yn dda|plis)
      """
    ),
    (
      .addition,
      """
      (actually|thanks|thank you|thankyou|thanx|thx|ta|ta very much|cheers|mate|sir|maam|boss
        |sarge|pal|bud|love|fella|my friend|guv|then|please mate|very much|much appreciated
        |appreciated|oh|ooh|well|lol|now|today|indeed|very much so|diolch|diolch yn fawr|ta
        muchly|thanks mate|cheers mate|nice one|big time|certainly|quite|ah|haha)
      (no issues|no issue|no issues at all|no issue at all|no problem|no problems|no problem
        at all|no problems at all|no worries|no probs|no objections|no objection|no objections
        at all|no complaints|not a problem|all good|all fine|all ok|no dramas|no bother|no
        bother at all|no questions|no problem there|no issues there|no issues with that|no
        problem with that|no hesitation)
      [and] [i|ive|i have|we|weve|just|have] (checked|double checked|read it|checked it
        |confirmed it|checked the policy|read the policy|looked it up|checked today|checked
        this morning|checked with comms|checked that|checked earlier)
      (fully|completely|totally|all|really|specifically|explicitly|perfectly|officially
        |formally|already|all of it|every word)
      (you can|you may|go ahead|go for it|do it|crack on|carry on|feel free|please do)
      (its|it is|thats|that is) (in|on|part of) [the|our|force] (policy|guidance|guidelines
        |intranet)
      😀
      😃
      😄
      😊
      🙂
      ☺
      😁
      👮
      🚓
      🚔
      💙
      💪
      ❤
      🙏
      👏
      💯
      """
    ),
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
      .refusal,
      """
      (leave it|leave it out|leave them out|leave that out|leave it off|bin it|scrap it|drop
        it|ditch it|forget it|delete it|dont|dont do that|dont do it|please dont|pls dont|do
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
        |nah youre good|im alright|im alright thanks|im okay|im ok|im ok thanks|im good|im
        good thanks|im fine|im fine thanks|im all right|nah im good|nah im alright|no im good
        |im not|i wont|you must be joking|you must be kidding|youre joking|youre kidding|are
        you joking|are you kidding|are you mad|you having a laugh|are you having a laugh|you
        having me on|jog on|do one|on your bike|give over|get stuffed|get lost|piss off|sod
        off|like hell|as if|fat chance|some chance|dream on|pull the other one|do me a favour
        |id sooner not|im not happy|im not comfortable|not interested|im not keen|not keen|not
        a fan|veto|denied|permission denied|declined|i decline|i refuse|i do not consent|i
        dont consent|i dont agree|no consent|withhold it|keep it vague|keep it general|keep it
        anonymous)
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
