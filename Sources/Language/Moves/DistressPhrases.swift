/// How officers say that they themselves are not all right.
enum DistressPhrases {
  private static let really =
    "(a bit|so|really|absolutely|completely|totally|just|pretty|very|quite|utterly|all|proper)"
  private static let now = """
    (any more|anymore|a bit|a little|any longer|much longer|today|tonight|tbh|right now|at the
      moment|now|after that|after today|with it all|with it|with this|lately|at the minute
      |like this)
    """
  private static let low = """
    (broken|burnt out|burned out|burnout|overwhelmed|struggling|drained|at breaking point|at
      my limit|depressed|suicidal|numb|in bits|in pieces|tearful|crying|in tears|shaken|shaken
      up|shook up|traumatised|hopeless|worthless|at rock bottom|in a bad place|in a bad way|in
      a dark place|at the end of my tether|at my wits end|on the edge|falling apart|a mess|an
      emotional wreck|emotionally drained|mentally drained|mentally exhausted|on my knees
      |haunted|done in by it|heartbroken|devastated|not coping|upset|stressed out|losing it
      |going under|drowning|low|rubbish|rough|awful|terrible|broken by it)
    """

  private static let what =
    "(it|this|him|her|them|(the|that|this|those|his|her|their|what|a) [*] [*] [*] [*])"

  static let all: [(Move, String)] = [
    (
      .distress,
      """
      (i|i just|i really|really|just|i honestly|honestly|i simply) (cant|cannot|cant really)
        (cope [with (it|this|that|things|work|the job|all this|any of it)]|go on|take it|take
        any more|take much more|take this|carry on|face it|face this|face another|handle it
        |handle this|deal with this|deal with it|keep doing this|do this job|stop thinking
        about it|stop crying|stop shaking|get it out of my head|bear it|sleep) [\(now)]
      [i] [just|really] (cant|cannot) do this
      still (thinking about|seeing|hearing|replaying) (it|his face|her face|that|him|her|them
        |the kid|that kid|that job)
      [i] [just|really] (cant|cannot) do this (any more|anymore|any longer)
      (cant|cannot) (cope [with (it|this|that|things|work|the job|all this|any of it)]|take
        any more|take much more|face it|stop thinking about it|stop crying|handle this|get it
        out of my head|take this) [\(now)]
      (not|im not|i am not|im really not|not really) (coping|doing well|doing great|doing so
        well|in a good place|in a great place|in a good way|coping well|feeling great|feeling
        myself|myself|sleeping|in the right headspace|in a good headspace) [\(now)]
      (im|i am|im really) not (ok|okay|alright|all right|well|good|fine|great) [\(now)]
      (not|dont feel|i dont feel) (ok|okay|alright|all right|good|great|right) (today|tonight
        |tbh|right now|after that|at the moment|mentally)
      (ive|i have|have|i) [just|really|bloody|well and truly] had enough [of] (all this|it all
        |everything|this job|all of it|the job|all that|all of this|life|of everything)
      (ive|i have) [just|really] had (enough|it) [of it all|with everything|up to here]
      had enough [of] (all this|it all|everything|this job|all of it|the job|all that|all of
        this|life)
      (im|i am|feeling|i feel|feel|been|ive been|am|been feeling) [\(really)] \(low) [by|with
        |about|at|over] [it|this|that|it all|everything|all this|that one|that job] [\(now)]
      \(really) (broken|burnt out|overwhelmed|struggling|drained|in bits|tearful|shaken
        |traumatised|upset|low) [by|with|about] [it|this|that|it all] [\(now)]
      (struggling|overwhelmed|in bits|in tears|heartbroken|traumatised|burnt out|broken
        |devastated) [with|by|about|over|after] [it|this|that|it all|that one|today
        |everything] [\(now)]
      (that|this|it|that one|this one|that job|todays|today|that last one|the last one|that
        ones|it all|thats|its|this job|that shift|this shift|the whole thing|that call|that
        kid|that baby) [s|has|really|all|just] (got|getting|hit|broke|upset|affected|bothered
        |shook|haunted|destroyed|finished|stuck|hurt|rattled|gutted|did|hits|haunts) [to|with
        |under] (me|my skin|my head|us) [a bit|hard|tbh|up|badly|today|for six|quite badly
        |quite hard|a lot|really|bad|a little|in]
      (that|this|it|that one|that job|todays|today) [s|has|really|all] (messed|messing|played
        |playing|weighed|weighing|knocked|stayed|stays|staying|sat|sitting) (with|on|me|heavy
        on) [my|me|with] [head|mind|me|for six|sideways]
      (it|its|all|this is|thats|its all) [all] (too much|got too much|getting too much|gets
        too much) [for me|\(now)]
      [i] [just|still|really] (keep|cant stop|cannot stop|cant help|havent stopped) (seeing|thinking
        about|hearing|dreaming about|dreaming of|replaying|going over|picturing|crying about)
        \(what)
      [i] [just|really|still] (cant|cannot|couldnt) (face|bear|stand|stomach) (it|this|that|talking
        |thinking|going|writing|doing|reliving|telling|another|more|any more|any of it) [*] [*] [*]
        [*] [*]
      (that|this|it|its|todays|the|last|these|one) [*] [*] [*] [*] (got|gotten|getting|gets) to
        (me|us) [*] [*] [*]
      [im|ive|i] (not|havent|cant|couldnt|hardly|barely|aint) [really|been|even] (sleeping|slept
        |sleep|eating|eaten|stopped crying|been right|been myself) [well|properly|much|right|a
        wink] [since|after|because of|over|for|with] [*] [*] [*] [*]
      [i|im] still (seeing|thinking about|hearing|replaying|picturing|dreaming about) \(what)
      [i|we] (cant|cannot|couldnt) (get|stop) [thinking about] \(what) out of my (head|mind)
      (i|just|i just|sometimes i) (want|wanna|wanted) to (die|end it all|kill myself|end it
        |disappear|cry)
      (end it all|kill myself|whats the point any more|whats the point anymore|no point any
        more|no point living|dont want to be here any more|dont want to be here anymore|dont
        want to live)
      (i|we|think i|i think i|i really|i just) need (someone to talk to|to talk to someone|to
        speak to someone|to talk|a break from this job|support|help mentally|time out|to cry
        |counselling|trim|a trim)
      (cant stop (crying|shaking|thinking about it)|ive been crying|made me cry|i cried|i
        nearly cried|i broke down|still shaking|im shaking|im not sleeping|not slept since
        |havent slept since|not sleeping|my heads gone|my head is gone|heads gone|heads in
        bits|my heads in bits|heads a mess|my head is a mess|mentally done|this job is killing
        me|this jobs killing me|job is killing me|jobs killing me|it broke me|at breaking
        point|at my limit|at the end of my tether|burnt out|not coping)
      (dwi|dw i) ddim yn (ymdopi|iawn|cysgu)
      (dwim|dwi methu|methu|alla i ddim|fedra i ddim|dwi n methu|dwin methu) (yn ymdopi|ymdopi
        |cario mlaen|diodde mwy)
      (dwi|rwyf|rydw i) wedi cael (digon|llond bol) [o hyn i gyd|or swydd|o bopeth]
      (dwin|rwyn) (stryglo|torri fy nghalon|crio)
      maen ormod [i mi]
      """
    )
  ]
}
