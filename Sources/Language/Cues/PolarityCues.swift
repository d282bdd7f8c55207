/// How officers say yes, no and "could be", English and Welsh.
enum PolarityCues {
  static let all: [(Cue, String)] = [
    (
      .yes,
      """
      (yes|yeah|yea|yeh|yep|yup|yip|ye|yh|ya|yah|yas|yis|yess|yus|aye|ay|yeap|yarp|yessir|yaas
        |yaaas|uhuh|mhm|yer|oui)
      (affirm|affirmative|affirmed|correct|roger|indeed|absolutely|definitely|def|defo|deffo
        |certainly|totally|exactly|100 %|100 percent|obviously|obvs|naturally|undoubtedly)
      (of course|ofc|course|for sure|you bet|you betcha|too right|damn right|bang on|no doubt
        |without a doubt|sure|sure did|sure thing|surely)
      (always|as always|as usual|as ever|as per|as per usual|the usual|usual|everyday|constantly|never ending|never stops|never ends|when (isnt|is
        |arent|are|dont|do|am|have|wasnt) (there|i|we) [not|nt] [any|one|have|had] [any])
      every [single|bloody|flipping|flaming|damn|sodding|fucking|blessed] (day|shift|time|night|week
        |weekend|set)
      (afraid so|im afraid so|sadly so|unfortunately so|unfortunately yes|sadly yes|sadly yeah
        |regrettably|sad to say)
      (i|we) (did|have|was|were) (indeed|actually|yes|yeah)
      (did|have) (have|do|indeed)
      (one|a) (bit|little) [of]
      [just] (a bit|a little|bits and bobs|a spot|a touch|bits|a bit of)
      (no|nah) (yeah|yes|yep|yh|yea|yeh|ye|aye)
      (is the pope catholic|do bears [*] in the woods|does a bear [*] in the woods|what do you
        think|try and stop me)
      (oes|ydw|ydy|ydi|ydyn|ydych|ie|ia|oedd|oeddwn|do fe|do wir|ydw wir|oes wir|wrth gwrs
        |cywir|yn bendant|yndw|yndi|oeddem|bues|fues|byddaf|bydd|gallwn|gallaf|caiff|cewch|yn
        sicr)
      👍
      ✅
      ✔
      ☑
      🙌
      👌
      """
    ),
    (.yesInWelsh, "(do|bu|mae|iawn|siwr)"),
    (
      .no,
      """
      (nope|nah|na|nay|nar|noo|nop|nopes|neg|negatory|nada|nein|nee|noope|naa|nahh|naah|naaah)
      no (thanks|thank you|thankfully|thank god|thank goodness|sir|mate|boss|sarge|luckily
        |fortunately|sadly|unfortunately|not today|not this|never|i|we|he|she|they|it|that|this|was|were|just|only
        |because|cos|as|so|there|tbh|lol|havent
        |didnt|none|nothing|more|need|chance|such luck|joy|luck|siree|ta|cheers)
      (yeah|yes|yea|yh|yep|aye) (no|nah|nope)
      (yeah|yes) but no
      not (on (my|our|this|your) (shift|watch|patch|set|tour|beat|section)|on (ours|mine)|that
        (i|we) (dealt with|went to|attended|had|saw|did)|so far)
      (absolutely|definitely|certainly|exactly|totally|precisely) (none|nothing|zero|nowt|nil
        |zilch|no one|nobody)
      no (bud|pal|chief|skip|skipper|guv|fella|bro|lad|maam|man|love|our kid|not one|not a one
        |not one of them)
      not (today|really|at all|this (time|shift|morning|afternoon|week)|tonight|on this shift
        |that (i|we) (know|recall|remember|can think|can recall|can remember) [of]|as such|yet
        |personally|me|us|likely|one|a (sausage|single|thing|one|chance|bit|jot|dicky bird
        |soul|peep|bean|hope)|lately|recently|particularly|in the slightest|a single one|for
        me|for once|any|exactly|much|my shift|on my watch|so much|now|applicable|had [any|one
        |a])
      (afraid not|im afraid not|sadly not|unfortunately not|thankfully not|luckily not
        |fortunately not|course not|of course not|absolutely not|definitely not|certainly not
        |defo not|deffo not|obviously not|probably not|prob not|apparently not|hopefully not|i
        think not|i guess not|guess not|no thankfully|hell no|god no|oh no|no no)
      [i|we] (dont|didnt|do not|doesnt|did not) (think|believe|reckon|expect|recall|remember)
        [that] (so|it|i did|we did|there was|there were|i have|there were any|i had any|we had
        any|any|we have|there was any|one|we had one|i had one|having any)
      [i] (doubt it|doubtful)
      (unlikely|hardly|barely|never|nvr|hardly [ever]|rarely|seldom)
      there (wasnt|werent|was not|were not|isnt|arent|havent been|hasnt been|was none|were
        none|was no|were no|wasnt any|werent any)
      [i] wish [i|we] [had|did|was|could]
      if only
      (chance would be a fine thing|no such luck|fat chance|some chance|chance|i should be so
        lucky|in my dreams|you must be joking|youre joking|you having a laugh|are you joking
        |when would i|as if|not bloody likely|dream on|do me a favour|give over|pull the other
        one|get away|when pigs fly)
      (too busy|no time|never made it|stuck (in|inside|at) [the] (nick|station|office|custody
        |desk|cells)|desk bound|deskbound|office bound|station bound)
      [dwi|dw i|dydw i|rwyf] (ddim|dim) yn (meddwl|credu|tybio) [hynny|fod|bod]
      dwim yn (meddwl|credu)
      (nac|nag) (oes|ydw|ydy|ydi|ydyn|oedd|oeddwn|ydych|wyf|oeddem|ydynt)
      (naddo|nage|nac|na|nagoes|nagydw|nagoedd|nagydy|nadw|naddo ddim|nage wir|na fydd|na
        chaiff|na chewch|dim heddiw|dim o gwbl|dim diolch|ddim heddiw|ddim wir|ddim o gwbl|dim
        eto|ddim eto|ddim yn siwr o gwbl|na wnes|na fu|na fues|sdim|dim gobaith|nid heddiw|dim
        hyd yn hyn)
      👎
      ❌
      🚫
      """
    ),
    (
      .nothing,
      """
      (none|negative|nothing|nil|zilch|nowt|zip|nada|nout|noone|nobody|no one|nish|nish nish
        |nought|naught|nuffin|nuthin|nothin|bupkis|nothink)
      (no one|nobody|nothing|none) (i dealt with|for me|at all|today|this shift|tonight|as
        such|of note|to report|that i know of|i know of|thank god|so far)
      (naff|bugger|sod|fuck|sweet fa|sweet f|f|feck|diddly|jack|eff|bog|damn|fck|sweet fuck)
        all
      (sweet fa|jack shit|jack|diddly squat|diddly|jack diddly|sfa|fa|sweet nothing|sod|zero
        |zip all|nowt at all|bugger)
      not (a sausage|one|a single one|a single thing|any|a one|a thing|a bean|a jot|a dicky
        bird|a dickie bird)
      (dim byd|dim un|dim|neb|dim yw dim|dim o gwbl|ddim un|yr un)
      didnt (have|do|get|see|deal with|attend|go to|make|take|find) (any|one|a single one|a
        thing|anything|none)
      (havent|hadnt) (had|done|got|seen|made|been to) (any|one|a single one|a thing|anything
        |none)
      0 x
      """
    ),
    (
      .auxiliary,
      """
      (i|we) (did|have|was|were|do|had|am|got|went)
      there (was|were|is|are|has been|have been)
      """
    ),
    (
      .weakNo,
      """
      (i|we) (didnt|did not|havent|have not|wasnt|werent|never|dont|hadnt|aint|didny|didnae
        |couldnt|cant)
      (didnt|did not|havent|have not|wasnt|werent|dont|aint|didny|didnae)
      there (wasnt|werent|was not|were not|isnt|arent|havent been|hasnt been|was none|were
        none|was no|were no|wasnt any|werent any)
      """
    ),
    (
      .no,
      """
      (did|have|was|has|had|were) (i|we|there) (heck|hell|eck|bollocks|buggery|fuck)
      (like|did i) (heck|hell|chance)
      """
    ),
    (
      .failed,
      """
      [i|we] (didnt|never|couldnt|didnt even|never even|could not|did not) (get|got|make it
        |made it|have|had|have time for|do|did|manage|go|went|attend|attended|get out|get
        round|get out on|get near|need|see|deal with|come across|come to) [the|a|any] [chance
        |time|round|near|out|opportunity] [to|for|on|any|do] [do|any]
      ran out of time [for|to do]
      [i|we] (havent|hadnt|havent had|havent been|wasnt|werent) [been|had|done|seen|out|on
        |near|to|called to|sent to|at|got] [on|to|near|any|out on]
      (not had|no time for|no chance of|too busy for|had no|have had no|havent any|missed)
        [any|the|a]
      (ches i ddim|es i ddim|wnes i ddim|ni wnes i|ni es i|chawson ni ddim|doedd dim|does dim)
      """
    ),
    (
      .enough,
      """
      [and|so|i think|so yeah|no|nope|nah|yeah|right|ok] (thats|that is|thats about|that was
        |thatll be|it was) (it|all|the lot|everything|me|me done|all folks|your lot|us|pretty
        much it|my lot|the whole lot|about it|literally it|enough|basically it|all from me|it
        from me|it for me|it for today|all for today|me for today|all i (did|have|had|got|can
        (think of|remember))|everything i did) [really|i think|now|today|thanks|mate|for
        (today|now|me)]
      (thatll|that will) (do|be all) [me|it]
      (nothing|nowt|nuffin|nuthin|none|not|no|never anything|dont have anything|didnt do
        anything|havent done anything) (else|more|further|to add|of note|to report|much|really
        |exciting|special|worth mentioning|left|to tell)
      not (a lot|loads|lots|a great deal)
      no more [than that|to add|for today]
      (all done|im done|were done|i am done|done|finished|im finished|complete|the end|end of
        list|all finished|im all done|done thanks|all good|im good|nah im good|no im good|nope
        im good|were good|think thats it|pretty much it|cant think of anything [else]|cant
        think of (any|owt) [more|else]|covered everything|said it all|you have it all|youve
        got it all)
      (dynar cwbl|dyna ni|dyna fo|dyna fe|dynar cyfan|dyna i gyd|dyna bopeth|dim byd arall|dim
        mwy|dim arall|wedi gorffen|dwi wedi gorffen|dyna hi|dynar lot|popeth)
      """
    ),
    (.bareNo, "no"),
    (
      .unsure,
      """
      [i] (think so|thinks so|believe so|guess so|suppose so|reckon so|hope so|expect so
        |imagine so|assume so|presume so|would think so|should think so|thought so)
      i (think|guess|suppose|reckon|believe|hope) (there was|there were|we did|i did|i had|we
        had|yes|yeah|one|so|it was|we might|i might)
      (hardly|barely|scarcely) any
      (maybe|mebbe|perhaps|possibly|poss|probably|prob|probs|prolly|potentially|conceivably
        |allegedly|apparently|arguably|likely|presumably|hopefully|ish|sort of|kind of|kinda
        |sorta|in a way|depends|it depends|debatable|ymm|hmm|hm|mmm)
      (not|nt) (sure|certain|too sure|100 %|100|entirely sure|totally sure|really sure
        |positive|100 % sure|100 percent|clear|so sure)
      (cant|cannot|couldnt|wouldnt) (be|say|swear) [100 %] (sure|certain|definite|positive|for sure
        |for certain|either way|to it)
      (pretty|fairly|quite|almost|nearly|reasonably|mostly|kind of|99 %|95 %|90 %) (sure|certain
        |confident|positive)
      [im] (unsure|uncertain|undecided|not sure|50 50|50 / 50|half and half)
      [i] (dunno|dont know|do not know|dno|dnt know|dont no|donno|havent a clue|havent got a
        clue|have no idea|no idea|no clue|idk|dk|havent the foggiest|havent the faintest|not a
        clue|couldnt (say|tell you)|cant (remember|recall|say|think|be sure)|dont remember
        |dont recall|forget|forgot|forgotten|couldnt tell you|wouldnt know|god knows|goodness
        knows|lord knows|who knows|search me|beats me|your guess is as good as mine|no
        recollection|lost track|not that sure|cannot remember|cannot recall|wouldnt like to
        say)
      (might|mightve|could|couldve|may|should|must) (have|of|be|do|have been|of been|have
        done) [one|some|done]
      (mightve|couldve|mighta|coulda|might|maybe)
      (need|have|id have) to (check|think|look|ask)
      (let me|will|ill|id need to) (check|look)
      (ask|check with) (control|the skipper|the sarge|my sergeant|the sergeant)
      (control would know|would have to check|depends what you (mean|count)|depends how you
        (count|look)|if you (can|could) call it that|does that count|is that one|define *)
      [dwi|dw i|dydw i|rwyf] (ddim|dim) yn (cofio|gwybod|siwr)
      (dwim|sain|sa in) [yn] (cofio|gwybod|siwr)
      (efallai|falle|ella|hwyrach|dim syniad|ddim yn siwr|dim yn siwr|dwim yn siwr|dw i ddim
        yn siwr|dwi ddim yn siwr|ansicr|dwi ddim yn gwybod|dwim yn gwybod|ddim yn gwybod|sain
        siwr|sain siwr|sain gwybod|dw i ddim yn gwybod|maen dibynnu|maen dibynnu|maen bosib
        |maen bosib|posib|o bosib|siwr o fod|dwin meddwl|dwin meddwl|dwin credu|rwyn meddwl
        |rwyn credu|gobeithio|am wn i|maen siwr|tybed)
      🤷
      🤔
      """
    ),
    (
      .not,
      """
      (felt|feels|seemed|seems) like
      (not|didnt|havent|hasnt|wasnt|werent|isnt|never|without|cant|couldnt|wouldnt|wont|hadnt
        |dont|doesnt|aint|instead of|rather than|no|missed|missing out on|avoided|cannot|did
        not|zero|none of|neither|nor|no longer|havent had|wasnt any|yet to|supposed to|meant
        to|due to|should have|was going to|were going to)
      (ddim|dim|heb|nid|nac|ni chefais|heb gael)
      """
    ),
    (
      .calledOff,
      """
      (cancelled|canceled|called off|fell through|got cancelled|was cancelled|cancelled last
        minute|postponed|stood down|didnt happen|didnt go ahead|never happened|put off|binned
        off|wasnt needed|got binned|got pulled|was pulled|was off|is off|not today|none)
      (canslo|wedii ganslo|wedi canslo|gohirio|wedii ohirio)
      """
    ),
    (
      .denial,
      """
      (no|nope|nah|na) (wait|sorry|hang on|hold on|actually|scratch that|i lie|i tell a lie|i
        mean|its|it was|tell a lie|strike that)
      (actually|wait|sorry|hang on|hold on|scratch that|i mean|oh|ah|well|on second thoughts)
        (no|nope|nah)
      (na|nage) (aros|sori|arhoswch)
      """
    ),
    (
      .correction,
      """
      (actually|wait|hang on|hold on|scratch that|strike that|i mean|make that|make it|sorry
        |my mistake|i lie|tell a lie|i tell a lie|correction|or rather|oops|whoops|oops sorry
        |come to think of it|on second thoughts|on second thought|on reflection|meant|i meant
        |edit|typo|scrub that|scrap that|ignore that|forget that|thinking about it|now i think
        about it|should say|should be|should have said|shouldve said|lets say|call it|better
        make that|no make it|apologies|soz|cancel that|i take that back|take that back|im
        wrong|silly me|well actually|wait a minute|wait a sec|wait one|standby)
      (na|nage) (aros|sori|hynny yw|arhoswch)
      (sori|hynny yw|yn hytrach|mewn gwirionedd|maen ddrwg gen i|camgymeriad|hynny ydi|arhosa
        |na sori|na aros)
      """
    ),
  ]
}
