/// How officers say that they themselves are not all right.
enum DistressPhrases {
  private static let low = """
    (broken|burnt out|burned out|overwhelmed|struggling|drained|at (breaking point|my limit|rock
      bottom|the end of my (tether|rope)|my wits end|my lowest)|depressed|suicidal|numb|in (bits
      |pieces|tears|a (bad|dark|low|dark) (place|way)|crisis|shock)|tearful|crying|shaken|shook
      up|traumatised|hopeless|worthless|useless|on the edge|falling (apart|to bits|to pieces)
      |coming apart|a (mess|wreck|shell)|an (emotional wreck|absolute mess)|emotionally drained
      |mentally (drained|exhausted|done|gone|broken)|on my knees|haunted|done in|heartbroken
      |devastated|upset|losing it|going under|drowning|low|awful|terrible|cracking up|spent
      |cooked|hanging by a thread|not [feeling|doing|in] [too|so|all that] (ok|okay|alright|right
      |all right|well|good|great|fine|safe|coping|myself|sleeping|eating|a good place|the right
      (headspace|place|frame of mind)|a good (headspace|way|place)|functioning|great mentally)
      |(so|all) (low|done with (this job|the job|it all|everything|life))|sick (of|to death of)
      (it all|everything|this job|the job|all of it|life|feeling)|dead inside|scared to (sleep|go
      home|go back)|done with (this job|the job|it all|everything|life)|fried|off with stress
      |signed off [with stress])
    """

  private static let cant = """
    ((cant|cannot|couldnt|can not|struggle to|struggling to|unable to|dont know how to|dont think
      i can|not able to) [even|seem to|still|stop myself] (cope|go on|carry on|function|think
      straight|breathe|switch off|unsee|(take|bear|handle|deal with|face|do|stomach|cope with
      |stand|keep doing|carry on with|live with) (it|this|any more|anymore|any of (it|this)|much
      more|much longer|this job|the job|another|it all|people|tomorrow|going|that again|talking
      |thinking|writing|reliving|doing)|stop (thinking|crying|shaking|seeing|hearing|picturing
      |replaying|dreaming|reliving|going over|blaming|crying|myself)|get (it|him|her|that|them
      |this|over|past|(his|her|their|the|that|those) [*] [*] [*]) [image|picture|out|of|out of my
      |it|that|this|him|her]|sleep|eat|shake (it|this|that|him|her|off)|look at (myself|my kids)
      |talk about it without|forget (it|him|her|his|her|that)))
    """

  private static let job = """
    ((it|that|this|today|one|todays|tonight|its|thats|that ones|this ones|that jobs|this jobs
      |(that|this|the|todays|last) [last|little] (one|job|call|shift|kid|baby|lad|girl|day|death
      |fatal|scene|cot death|sudden death|incident|man|woman|child|boy)|everything|the job) [s
      |has|have|all|still|is|kind|did|was])
    """

  private static let seeing = """
    (seeing|thinking about|hearing|dreaming|replaying|going over|picturing|crying|reliving|having
      (nightmares|flashbacks|panic)|smelling|shaking)
    """

  private static let here = "(here|alive|around|on this earth|in this world)"

  /// In anyone's mouth the officer's own.
  static let anywhere: [(Move?, String)] = [
    (
      .distress,
      """
      (im|i am|i feel|i felt|ive been|i have been|im feeling|been feeling|i was|i still feel
        |feel) [still|all|so|too|too|now|not] \(low)
      (i|we|and|still|also) [still] \(cant)
      (getting|got|gets|all) on top of me
      (feel|feeling|me|felt) [feel] [physically] sick [about|thinking|to my stomach|after|inside
        |over]
      (fighting back|verge of|holding back) tears
      (hold|keep|holding|keeping) it together
      (dont|do not) want to (wake up|get up|go back there|go home) [any more|anymore]
      i (keep|cant help|havent stopped|still) [on] \(seeing)
      (keep|keeps) (seeing|hearing|replaying|reliving|picturing) (his|her|their|it|the|that|him)
      (i|ive|havent|not|i havent|ive not) [not|have not|hardly|barely] (slept|sleeping|eaten|been
        right|been myself|stopped (crying|shaking|thinking)|been the same|felt right) [*] [*]
        [since|after|for]
      (not|never) been (right|the same|myself) (since|after)
      my (head|heads|mind|brain|nerves|mental health|hearts|heart) [is|has|s] [all|been] (gone|in
        (bits|pieces|tatters)|a mess|a shed|in the (bin|toilet|gutter)|suffering|spinning|a wreck
        |in a bad place|battered|wrecked|fried|all over|not right|broken|breaks|breaking|shot
        |mashed|scrambled|messed up|going|racing|in a bad)
      \(job) (got|gotten|getting|gets) (to|under|on top of) (me|us|my skin)
      \(job) (broke|breaks|breaking|destroyed|haunts|haunting|floored|shook|upset|ruined|finished
        |gutted|rattled|hurt|killed|killing|bothered|affected|affecting|bothering|changed|scarred
        |crushed) (me|us)
      \(job) (hit|hits|got) (me|us|home) [hard|for six|bad|badly|like|in|home]
      \(job) (hit|hits) (hard|home)
      (messed|messing|messes|fucked|fucking|screwed|playing|plays|preying|weighing|weighs|stuck
        |stays|staying|stayed|sat|sitting|going round|been going round) [up|heavy|heavily|with
        |round|and round] (in|on|with) (me|my (mind|head)|my conscience)
      (in|out of|inside) my head
      (wont|doesnt|never) (leave|leaves) (me|my head)
      [keeps] coming back to me
      (close|shut) my eyes
      i [just|nearly|almost|had|have|went home and|sat and|could] (broke down|cried|wept|sobbed
        |welled up|cry|blubbed|lost it completely|burst into tears|broken down)
      (made|makes|making|had) me (cry|cry|well up|in tears|weep|question everything|feel
        (worthless|useless|sick to))
      (close|near) to tears
      (want|wanted|wish|going|like|thinking of|thought about|tempted) (to|of|about) (die|dying
        |end it all|ending it|kill myself|killing myself|disappear|give up on life|not be here
        |jump|end (my life|it)|hurt myself|harm myself|cry)
      (kill|hurt|harm|killing|hurting|harming) myself
      (end|ending|take|taking) (my [own] life|it all)
      (dont|do not|didnt) (want|wanted|see the point|see the point in) [to] (be \(here)|live|wake
        up|go on|living|waking up|carry on living|exist)
      wish [i|id|that i] (id|hadnt|wasnt|werent|was|were|had|not|never) [not|never] (woken|woke
        |\(here)|dead|been born|joined)
      better off (dead|without me)
      (no|whats the) (point|use) (any more|anymore|living|in [*] (any more|anymore)|going on|in
        (living|anything|any of it|me|going on|trying|carrying on)|of (living|anything|any of it
        |me))
      nothing [i|we] [do] matters
      i (need|could do with|want|need to have|could use) (someone to (talk|speak) to|to (talk
        |speak|cry|get some help|see someone|get out of this job)|a (cry|hug|break from this job
        |breather)|support|[a] time out|counselling|trim|help coping|time off|some (time|support
        |space))
      (trim) [referral|referred|session|assessment|practitioner|appointment|chat]
      (feel|feels|think|know|felt) [like] [it|its|it was] [all] my fault
      (all my fault|blame myself|blaming myself|i failed (him|her|them)|(let|i let) (him|her
        |them) down)
      (couldnt|didnt|couldve|could have|shouldve|should have|couldnt have) [have] (save|saved)
        (him|her|them)
      (i|shouldve|should have|couldve|could have) [could have|couldve|should have|shouldve] done
        more
      (died|went|coded|passed|gone|bled out|passed away) (in (my|our) (arms|hands)|in front of
        (me|us))
      (found|got to|reached|there|was) (him|her|them|there|he was|she was|were) too late
      hated every (second|minute|moment)
      worst (day|shift|job|night|thing) of my (life|career|service)
      (crisis is|one struggling is|one (broken|needing help) is) me
      [in] need of (counselling|help mentally)
      """
    ),
    (
      .distress,
      """
      (dwi|dw i|dydw i) [ddim] (yn iawn|yn ymdopi|yn cysgu|n ymdopi)
      (dwim|dwi methu|methu|alla i ddim|fedra i ddim|dwin methu|dwi n methu|fedrai ddim|allai
        ddim|sain|sai n) [yn] (ymdopi|cario mlaen|diodde|stopio meddwl|cysgu|gwneud hyn|neud hyn
        |iawn|handlo)
      wedi cael (digon|llond bol) [o hyn i gyd|or swydd|o bopeth|ar bopeth]
      (stryglo|torri fy nghalon|crio|torri lawr|mhen i ar chwal|isel iawn|teimlon isel)
      maen ormod
      """
    ),
  ]

  /// The officer's own where nobody else is named before it.
  static let atFirst: [(Move?, String)] = [
    (
      .distress,
      """
      \(cant)
      (feeling|been|was|feel|still|so|all|absolutely|mentally|emotionally|bit|felt) [all|too|so]
        \(low)
      (struggling|overwhelmed|in (bits|tears|pieces)|heartbroken|traumatised|burnt out|broken
        |devastated|tearful|drained|burned out|cracking up) [with|by|about|over|after|at the
        moment|atm|today|now|tonight|lately|from]
      not (ok|okay|alright|all right) (today|tonight|right now|after that|at the moment|mentally
        |after|since|up there)
      (not|aint|hardly|barely|havent) (coping|doing (well|great|so well)|in a (good|great) (place
        |way)|feeling (great|myself)|myself|sleeping|slept|in the right (headspace|place)|been
        sleeping)
      had enough [of] (it all|everything|all (this|that|of it|of this)|this job|the job|life
        |living)
      (ive|i have|have|i) had (enough|it) [of] (it all|everything|all (this|that|of it|of this)
        |this job|the job|life|up to here)
      (its|thats|this is|it|its all|thats all|all|just) [all|got|getting|become|gets|is|been] too
        much [for me|to (take|bear|handle)|lately|today|tonight|now|any more|anymore]
      still \(seeing)
      (keep|cant stop) \(seeing)
      broke down (in (tears|[the|my] (car|van|toilet|toilets|locker room|changing room|shower)
        |front of)|crying|afterwards|after)
      (nearly|almost) (cried|wept|broke down)
      could (cry|have cried|weep)
      (welled up|cried|wept|sobbed) (my eyes|in|all|after|when|afterwards)
      (mentally|emotionally) (done|gone|drained|exhausted|broken|shattered|spent|finished)
      (heads|head) [is|s] [all] (gone|in bits|a mess|fried|mashed|battered|wrecked|scrambled|in
        bits|in a bad)
      [i] (need|needed) (a (minute|moment|mo|min|second|breather|cry|hug)|to talk|counselling
        |someone to talk to|support|time out|trim)
      [counselling|counsellor|therapy] (counselling|therapy|occy health) (on|for|booked|tomorrow
        |next|is|after)
      (having|had|getting|keep having) [*] (nightmares|flashbacks|panic attacks|a panic attack|a
        wobble|a little cry|a cry|a meltdown)
      (could do with|could use) (someone to (talk|speak) to|a (cry|hug)|support|counselling|a
        chat)
      (nightmares|flashbacks) [*] [about|of|every|since|from]
      (burnt out|at (breaking point|my limit)|end of my tether|on my knees|on the edge)
      (this|the) (job is|jobs|shift is) (killing|breaking|ruining) me
      """
    )
  ]
}
