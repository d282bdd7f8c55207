/// How officers say that they would rather not, or that they are not all right.
enum UneasyPhrases {
  static let all: [(Move, String)] = [
    (
      .distress,
      """
      (i|i just|i really|really|just|i honestly|honestly i) (cant|cannot|cant really) (cope|do
        this|go on|take it|take any more|take much more|take this|carry on|face it|face this
        |handle it|handle this|deal with this|deal with it|keep doing this|keep going|stop
        thinking about it|stop crying|stop shaking|get it out of my head|get over it|breathe
        |sleep|bear it|do this anymore|do it anymore) [any more|anymore|any longer|much longer
        |tonight|today|like this|right now]
      (cant|cannot) (cope|go on|take any more|take much more|face it|stop thinking about it|do
        this anymore|sleep|stop crying|take this|handle this) [any more|anymore|any longer
        |much longer|tonight|today|like this|right now|after that]
      (not|im not|i am not|im really not|i dont feel|not feeling|dont feel) (coping|ok|okay
        |alright|all right|doing well|doing great|great|good|doing ok|in a good place|in a
        great place|in a good way|well|fit for this|myself|feeling great|feeling good|feeling
        ok|really ok|really okay|good at the moment|sleeping|coping well|coping with it|coping
        with this|with it) [tbh|today|tonight|right now|really|after that|with it|about it|at
        all|honestly|mentally|at the minute]
      (ive|i have|have|i) [just|really|bloody|well and truly] had enough [of] [all this|it all
        |everything|this job|all of it|the job|life|of everything|all that|all of this]
      had enough [of] (all this|it all|everything|this job|all of it|the job|all that|life|all
        of this)
      (im|i am|feeling|i feel|am|feel|just|been feeling) [a bit|so|really|absolutely
        |completely|totally|just|pretty|very|quite|utterly] (broken|broke|burnt out|burned out
        |overwhelmed|struggling|drained|empty|shattered by it|at breaking point|breaking|at my
        limit|at the end of my tether|at my wits end|depressed|suicidal|numb|in bits|in pieces
        |upset|tearful|crying|shaken|shaken up|shook up|traumatised|in a bad way|in a dark
        place|done in|anxious|scared|hopeless|worthless|low|down|emotional|wrecked|on the edge
        |in a bad place|stressed|exhausted by it all|lost|hurting|a mess|falling apart|on my
        knees|haunted) [by|with|about|at] [it|this|that|today|all|everything|the moment|all
        this] [tbh|today|all|right now|at the moment|now|by it|by that|about it|with it|after
        that]
      (struggling|overwhelmed|broken|burnt out|in bits|in tears|crying|heartbroken|devastated
        |traumatised|gutted|shaken|haunted) [with|by|about|over|after] [it|this|that|today|all
        |it all|that one|that job] [today|tbh|now|all|one]
      (that|this|it|that one|this one|it all|that job|that ones|todays|today|thats|its|this
        job|that last one|that shift|the last one|it alls) [s|has|really|all|just|has really
        |job|one|is|did] [really|has] (got|getting|hit|hits|broke|broken|upset|upsetting
        |affected|bothered|shook|haunted|destroyed|finished|messed|messing|stuck|knocked|got
        under|hurt|rattled|gutted|still gets|playing|weighing|killing) [to|me|with|my|on|under
        |home] [me|hard|bad|up|head|six|skin|my mind|with me|my skin|down|home] [a bit|hard
        |tbh|up|badly|today|for six|bad|still|quite hard|a lot|really|quite badly|to be
        honest]
      (that|this) (one|ones) [s] got to me
      (it|that|this) (was|were|is) (horrible|awful|horrific|hard|traumatic|really hard|a tough
        one|too much|rough|grim|heartbreaking|harrowing|the worst|bad one|brutal|really tough
        |so hard|tough)
      (too much|all too much|its all too much|its too much|it is too much|all getting too much
        |getting too much|its getting too much|it all got too much|all gets too much) [for me
        |right now|today|tbh|now]
      (keep|i keep|still) (seeing|thinking about|hearing|dreaming about|crying about
        |replaying) (it|his face|her face|the kid|that kid|him|her|them|their faces|that job
        |the baby|it in my head)
      (i want to|wanna|want to) (die|end it all|kill myself|give up on everything|disappear)
      (end it all|kill myself|want to die|wish i was dead|no point anymore|whats the point
        anymore|no point living|dont want to be here [anymore]|dont want to live)
      (i|we) [just|really] (need|want) (to talk|someone to talk to|to speak to someone|a break
        from this|help mentally|support|a hug|to cry|a minute|time out|some support)
      (cant stop (crying|shaking|thinking about it)|ive been crying|made me cry|i cried|nearly
        cried|i broke down|broke down after|lost it today|im not sleeping|not slept since
        |havent slept since|still shaking|im shaking|i lost my (mum|dad|mate|colleague)|my
        head is gone|my heads gone|heads gone|heads in bits|my heads in bits|my head is in
        bits|heads a mess|not in the right headspace|not in a good headspace|mentally done
        |mentally drained|emotionally drained|mentally exhausted|at breaking point|broken man
        |broken woman|this job is killing me|this jobs killing me|job is killing me|it broke
        me|broke me)
      (dwi ddim yn ymdopi|alla i ddim ymdopi|alla i ddim cario mlaen|dwin stryglo|rwyn ei
        chael hin anodd|wedi cael digon o hyn i gyd|dwi wedi cael digon|dwi ddim yn iawn|methu
        ymdopi|dwi wedi blino ar hyn i gyd|maen ormod|gormod i mi|dwi methu ymdopi|roedd
        honnon anodd|maer swydd yn fy lladd|fedrai ddim cario mlaen|fedra i ddim ymdopi)
      """
    ),
    (
      .uneasy,
      """
      (uneasy|uncomfortable|unhappy|uncomfy|worried|nervous|concerned|wary|anxious about this
        |apprehensive|uneasy now|uneasy about this|uncomfortable now|hesitant|cautious|edgy)
      (im|i am|i feel|feeling|feel|am|makes me|this makes me|it makes me|that makes me|makes
        me feel|this makes me feel|i m|getting|im getting|im feeling|starting to feel|im
        starting to feel|bit|a bit|quite|really) [a bit|a little|very|quite|really|kinda|so
        |pretty|kind of|slightly|somewhat|rather|getting|feeling|too] (uneasy|uncomfortable
        |uncomfy|unhappy|worried|nervous|concerned|wary|apprehensive|anxious|uneasy|awkward
        |hesitant|exposed|not happy|not comfortable|iffy|funny|weird|odd|unsure|twitchy|on
        edge|cautious|edgy|jittery|reluctant|sceptical|suspicious|uneasy) [about|with|of|by|at
        |over|talking|sharing|saying|doing|answering|giving|that|to] [this|that|it|sharing
        |talking|all|the|where|doing|saying|answering|giving|where|putting|how|what|posting
        |being|these|my|this question|privacy|who] [about|is|this|that|it|all|going|one|here
        |question|much|out|on|info|sees|questions|stuff] [this|that|it|going|is going|one
        |online|there|out there|to you|now|tbh]
      (not|im not|i am not|not really|not too|im not really|im not too|im not very|not very
        |not entirely|im not entirely|dont feel|i dont feel|i do not feel|not feeling|not so
        |wasnt|wouldnt be|i wouldnt be|id not be|not that|im not that|not at all|not quite
        |never been) [all that|very|too|really|that|so|entirely|100 %|quite|right]
        (comfortable|comfy|happy|keen|easy|at ease|confident|relaxed|ok|okay|sure|right|good
        |cool|alright|safe|thrilled|mad keen|a fan) (about|with|of|sharing|talking|doing
        |discussing|answering|saying|on|giving|at|going|posting|putting|being|to share|to say
        |telling|in|to talk|letting|having) [this|that|it|about|the|any|too|all|where|going
        |sharing|doing|answering|talking|posting|into|on|ahead|you|out|on|further] [this|that
        |it|of|one|bit|much|is|any|question|going|here|online|all|people|details|detail|with
        |about|ahead|stuff|out] [this|that|it|going|of this|there|is going|anymore|one|now|tbh
        |at all|going on|people|knowing|being|public]
      (not|im not) (comfortable|happy|comfy|at ease) [now|really|here|at all|tbh|anymore]
      (i|this|that|it|something|all this|the whole thing|something about this) (dont|doesnt|do
        not|does not|isnt|is not|didnt|does) (like|sit|feel|seem|want|feels|love|think|agree)
        [that|this|it|to|well|right|comfortable|where|the|how|i should|we should|me to|easy
        |with|very] [right|well|this|that|it|is|comfortable|sound|look|idea|with|fair|good
        |safe|ok|be|should|be|ethical|appropriate|going|about|easy] [with|of|me|this|going|is
        going|at all|comfortable|about this|about|answering|be|being|sharing|to|on the] [me
        |this|that|it|at all|going|being|sharing|shared|public|posted|published|answering]
      (dont|doesnt|do not|didnt) (like|love|feel|sit|want) [the|this|that|where|it|right|well
        |comfortable|how|my|any|people|me|anyone|being|to|anything] [sound|look|idea|of|is
        |this|that|with|one|sitting|going|about|feels|answering|name|details|knowing|seeing
        |asked|get|identified] [of|going|this|that|it|me|is going|right|sharing|about|heading
        |on it|in|out|into trouble|being|all this|attached]
      (this|that|it|all this|it all|the whole thing) (feels|seems|is|sounds|looks|s|felt|is
        getting|is a bit|feels a bit|feels like) [a bit|kind of|really|very|not|quite|too
        |getting|a little|bit|rather|way too|all|pretty|so|just|like] [a bit|too|very] (wrong
        |off|dodgy|dicey|risky|sensitive|personal|private|intrusive|invasive|uncomfortable
        |nosy|close to the bone|near the knuckle|much|raw|too far|icky|iffy|weird
        |inappropriate|disrespectful|unethical|insensitive|confidential|restricted|creepy
        |exploitative|unprofessional|unsafe|too soon|identifiable|near the mark|close to home
        |ghoulish|tasteless|a breach|a data breach|live|sub judice|a bad idea|prying|snooping
        |spying|big brother|like prying) [to|for|of|about|this|with|question|that|tbh|now
        |info] [me|share|say|post|now|a question|this|it|to me|that|here|talk about|the family
        |them|publish|put out|be honest]
      (this|that|it|its|thats|that s|this is|is this|isnt this|isnt that|is that|too|all too
        |bit|a bit|way too|a bit too|bit too|very|really|far too|getting a bit|getting too) [a
        bit|really|too|very|bit|getting|way|a|quite|kind of] [too|bit] (private|personal
        |sensitive|confidential|intrusive|invasive|nosy|close to home|raw|soon|risky|dodgy
        |identifying|identifiable|wrong|off|iffy|close to the bone|near the knuckle
        |insensitive|live|sub judice|breach|restricted|official sensitive|much info|much
        information|much detail|far|specific|inappropriate|unprofessional) [for|to|is|this
        |that] [the family|me|share|post|the victim|them|it|this|my liking|comfort|that|him
        |her|say|his family|her family|public|now]
      (too|bit|a bit) (soon|raw|close|personal|private|sensitive|fresh|early|identifiable)
        [for|to] [the family|them|home|me|post|share|that|his family|her family|talk about it
        |this|everyone]
      (id|i|i would|would|we) [really|much|just] (rather|prefer|sooner|want|like|feel better
        if) [that|this|it|to|we|you|i|they|not|if] [that|this|it|not|keep|didnt|dont|kept|was
        |stayed|not be|stay] [to|be|stayed|kept|was|remain|it|that|this|my|put|name|talk|share
        |post|go|stay|private|mention|asked|record|recorded|left|involved] [private|to
        |confidential|between us|out|off|that|this|it|about|online|public|into|myself|out
        there|quiet|there|confidential|unsaid|my|the|used|social media]
      [id|i would|i d] rather (not|you didnt|that wasnt|this wasnt|we didnt|it wasnt|keep
        |nobody|no one|it stayed|that stayed|this stayed) [share|post|talk|discuss|keep|be|say
        |go|put|get|published|posted|shared|public|that|this|it|private|knew|knows] [that|this
        |it|about|into|private|to myself|any|public|online|published|posted|shared|out|out
        there|involved|of|to] [that|this|it|of that|detail|details|myself|private|on here
        |online|on social media|more]
      (im|i am|bit|a bit|really|getting|now im|now|worried|concerned|scared|afraid|nervous
        |anxious|paranoid|i worry|i fear|my worry is|my concern is|i have concerns|concerns
        |not comfortable) [a bit|bit|really|quite|slightly] [worried|concerned|scared|afraid
        |nervous|anxious|about|that] [about|this|that|of|it|i|ill|im|im gonna|i might|someone
        |people|who|the] [could|might|will|would|the|get|be|getting|losing|being|my|ill|who
        |someone|privacy|data|people|what|how|family|confidentiality|legal|gdpr|professional
        |this|him] [get|be|me|my|in|the|into|sees|will|see|privacy|protection|breach|job
        |trouble|identified|family|standards|back|read|named|side|fired|sacked|this|knowing
        |said|used|implications|coming] [in|into|trouble|job|disciplined|sacked|this
        |identified|back|to|on|my|used|me|standards|it|that|implications|hot water|back on]
        [trouble|me|this|it|job|that|against me|family|for this|the job]
      (could|can|will|would|might|what if|wont|is|am|are) (this|that|i|it|we|they|someone
        |anyone|somebody|psd|people|my bosses|my sergeant|the family|he|she) [going|gonna|to
        |allowed|get|be|able] [to|get|be|in|into|me|find|come|identify|recognise|see|trace]
        [get|be|in|say|trouble|allowed|post|identified|share|sacked|back|me|out|this|that|the
        |him|her|us|it] [in|into|me|to|this|say|share|post|on|trouble|that|family|back|for]
        [me|trouble|this|that|say|share|bite me|to me|it|for this|the sack|haunt me]
      (will|could|would|can|might) i (get|be) (in|into|done|sacked|disciplined|in any
        |identified|fired|nicked|bollocked|gripped|named|traced) [trouble|for|bother|over|from
        this|bother for this|hot water] [for|over|with|from|saying] [this|that|it|psd|work
        |standards]
      (is|isnt|are|wouldnt|surely) (this|that|it|we|you) [not|even|really|be|going to be|all]
        (legal|allowed|lawful|gdpr|a data breach|a breach|against policy|against the rules
        |confidential|private|anonymous|secure|safe|recorded|being recorded|confidential info
        |data protection|gdpr compliant|within policy|breaking the law|a gdpr breach|sub
        judice|going on record|above board|ethical|being stored|kept anywhere|monitored|being
        monitored|tracked|restricted|discloseable|disclosable) [is it|to|isnt it|then|info|say
        |or not|this|that]
      (gdpr|data protection|data breach|privacy|confidential|thats confidential|its
        confidential|confidentiality|sub judice|its sub judice|thats sub judice|professional
        standards|psd|psd will have me|psd would have me|this could cost me my job|this could
        get me sacked|this could get me in trouble|this will get me in trouble|ill get in
        trouble [for this]|id get in trouble|i could get in trouble [for this]|i might get in
        trouble|i could lose my job|i dont want to get in trouble|dont want to get in trouble
        |dont want to lose my job|dont want to get sacked|more than my jobs worth|above my pay
        grade|its still live|still live|live investigation|still under investigation|ongoing
        investigation|its ongoing|going to court|its going to court|goes to court|not for
        public consumption|not for sharing|not for social media|not for publication|not for
        the internet|shouldnt be (saying|sharing|posting|talking about) (this|that|it)|i
        shouldnt (say|be saying|talk about it|talk about that|share this|share that|be talking
        about this|be telling you this|be sharing this|be saying this|really say|post this
        |post that)|we shouldnt (post|share|say|be posting|be sharing) (this|that|it)|not sure
        (i|we) should (say|be saying|share|be sharing|post|be posting|answer|tell you|be
        telling you|talk about) [this|that|it]|not sure (im|were) allowed to (say|share|post
        |answer|talk about) [this|that|it]|not allowed to (say|share|post|talk about|discuss
        |answer) [this|that|it]|is this (really )?appropriate|not appropriate|inappropriate
        |not right|this isnt right|this is wrong|its not right|its not appropriate|this is not
        right|feels wrong|doesnt feel right|does not feel right|feels off|feels dodgy|dont
        trust this|i dont trust this|i dont trust you|dont trust it|who do you work for|are
        you recording this|are you recording|is this being recorded|do you (store|keep|save
        |record|sell|share) (this|my|it|the) [data|answers|info|anywhere|information]|where is
        this stored|wheres this stored|where is my data (stored|kept|going)|are my answers
        (stored|saved|private|kept|safe|confidential)|think of the family|the family (wouldnt
        |might not|would not|havent|dont|will|might) [been|like|know|want] [told|this|see|it
        |that] [yet|this|out|it|online]|someone died|a lad died|a kid died|a child died|he
        died|she died|they died|somebody died|family (havent|not|hasnt) [been] (told|informed
        |notified) [yet]|next of kin (dont know|havent been told|not told|not informed|not
        been told) [yet]|its someones (life|child|family|kid|mum|dad|son|daughter)|thats
        someones (life|child|family|kid|mum|dad|son|daughter)|its not my story to tell|not my
        story to tell|its not mine to tell|not mine to tell|leave the family alone|respect the
        family)
      (id|i|please|pls|can we|can you|lets|could we|best) [rather|would|want to|just|prefer to
        |to] (keep|leave|not) (that|this|it|him|her|them|the|my|those) [family|kid|child
        |victim|name|details|one|job|bit|lad|girl] (private|out of it|out of this|confidential
        |out|off|anonymous|to myself|between us|quiet|offline|off the record|off social media)
      (off the record|between us|thats private|its private|this is private|private|thats
        personal|its personal|personal matter|too personal|dont post (that|this|it)|dont share
        (that|this|it)|do not post (that|this|it)|please dont post (that|this|it)|dont tweet
        (that|this|it)|dont put (that|this|it) (online|out|up|in|on))
      (im|i am) (not sure|unsure|in two minds|having second thoughts|having doubts|on the
        fence) about (this|that|it|all this|this now|the whole thing|sharing this|posting this
        |doing this|this one|taking part|posting|carrying on) [now|tbh|anymore|any more]
      (having|got|i have|ive got) (second thoughts|doubts|cold feet|reservations|concerns
        |misgivings|qualms|a bad feeling) [about] [this|that|it|all this|the whole thing
        |posting|sharing]
      (dwi ddim yn gyfforddus|ddim yn gyfforddus|dwim yn gyfforddus|dw i ddim yn gyfforddus
        |dydw i ddim yn gyfforddus|anghyfforddus|dwin anghyfforddus|rwyn anghyfforddus|dwi
        ddim yn hapus|dw i ddim yn hapus|dwim yn hapus|ddim yn hapus|dwin poeni|rwyn poeni
        |dwin bryderus|dwin teimlon anghyfforddus|mae hyn yn breifat|maen breifat|preifat|rhy
        bersonol|maen rhy bersonol|rhy sensitif|ydy hyn yn gyfrinachol|cyfrinachol|a fydda i
        mewn trwbl|dwi ddim yn siwr am hyn|dw i ddim yn hoffi hyn|dwi ddim yn hoffi hyn|dwim
        yn licio hyn|dwi ddim yn licio hyn|maen teimlon anghywir|pryderus|poeni am hyn) [am
        hyn|gyda hyn|ynglyn a hyn|am hynny|efo hyn|iawn|rhannu hyn|i rannu]
      """
    ),
  ]
}
