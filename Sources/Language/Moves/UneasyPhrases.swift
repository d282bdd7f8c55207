/// How officers say that they would rather not go into something: content, privacy, the law.
enum UneasyPhrases {
  private static let this = """
    (this|that|it|all (this|that|of this)|any of (this|that)|(this|that|these) (one|bit|question
      |questions|kind of thing|sort of thing|thing|job|stuff)|the (whole thing|question|idea
      |questions)|where (this|that|it|its) is going|you (knowing|having)|people (knowing|reading
      |seeing)|strangers|social media|twitter|facebook)
    """
  private static let uneasy = """
    (uneasy|uncomfortable|uncomfy|unhappy|worried|nervous|concerned|wary|apprehensive|hesitant
      |reluctant|cautious|exposed|awkward|iffy|weird|anxious|twitchy|suspicious|paranoid
      |unsettled|sick|queasy|sick to my stomach|squeamish|scared|afraid|frightened|terrified
      |bothered|funny|odd|icky|dirty|vulnerable|on edge|cagey|jittery|dubious|guilty)
    """
  private static let easy = """
    (comfortable|comfy|happy|keen|easy|at ease|confident|relaxed|cool|good|right|safe|sure
      |thrilled|chuffed|loving|feeling)
    """
  private static let telling = """
    (sharing|talking|doing|answering|saying|posting|giving|putting|discussing|going into|going on
      |carrying on|telling|tweeting|naming|describing|having|being|broadcasting|airing|publishing
      |using)
    """
  private static let tell = """
    (say|share|post|tell|discuss|answer|disclose|repeat|divulge|talk about|put|comment on|go into
      |give|speak about|tweet|publish|mention|talk|reveal|air|broadcast)
    """
  private static let off = """
    (wrong|off|bad|dodgy|iffy|weird|odd|grim|crass|cheap|unfair|sketchy|unsafe|icky|tacky
      |disrespectful|insensitive|inappropriate|intrusive|invasive|personal|private|raw|sensitive
      |risky|dicey|nosy|creepy|restricted|sleazy|ghoulish|disloyal|unprofessional|unethical
      |exploitative|like (a (trap|stitch up|set up|fishing|betrayal)|snooping|spying|prying
      |gossip|an interrogation|im (grassing|betraying|being)|grassing)|tasteless|morbid
      |disgusting|close to (home|the bone)|(near|close to) the (knuckle|bone)|in bad taste
      |identifiable|identifying|distasteful|fishy|uncomfortable|fresh|confidential|soon)
    """

  static let anywhere: [(Move?, String)] = [
    (
      nil,
      """
      (gdpr|data protection|data breach|confidentiality|computer misuse) (training|course|input
        |elearning|e learning|package|refresher|brief)
      """
    ),
    (
      .uneasy,
      """
      (dont|not sure i|cant say i|hard to|do not|never) [fully] trust (this|you|it|the)
      (am i|are we|im|will i|would i|could i|might i|ill) [be] in [deep|hot|a lot of] (trouble
        |bother|water|shit)
      (family|parents|mum|he|she|they|family) (wouldnt|would not|wont|might not|would hate) [want
        |like|thank|be happy|appreciate|consent] (this|that|it|us|me)
      (data protection|gdpr|data breach|breach of|breaching|breaches|contempt of court|official
        secrets|confidentiality|in confidence|breaking section|computer misuse|right to privacy
        |invasion of)
      (too|bit|far too|way too|all) \(off)
      (feels|feel|seems|sounds|looks|look|sits|feeling|is making it) [like|all|too|so|badly]
        \(off)
      (something|summat|this|it|that) [about this|about it|here] (doesnt|does not|dont|isnt|not)
        (sit|sitting|feel|seem|smell|add) (right|well|good|ok|easy|up)
      (makes|making|make|made|leaves|leaving|gives|giving) me ([feel] [too|all] \(uneasy)|the
        (willies|creeps|ick|heebie)|pause)
      (i|we|and|still|but|tbh|honestly) (dont|do not|didnt) (like|love|trust|feel (right
        |comfortable|good|ok|safe|easy|happy)|fancy) \(this)
      (i|we|and|still) (dont|do not|didnt) feel (right|comfortable|good|ok|safe|easy|happy|i
        (should|can|am allowed)) [about|with] [\(telling)]
      (im|i am|i feel|feeling|feel|am|getting|im getting|im feeling|ive got) [all|too|so|getting
        |still|not] (uneasy|uncomfortable|wary|apprehensive|exposed|paranoid|unsettled|queasy
        |twitchy|sick about|hesitant|reluctant|iffy)
      (im|i am|i feel|getting|im getting) [too|so|all|still] \(uneasy) (about|of|that|by|with|to
        |ill|i) [\(this)|\(telling)|getting|my|who|psd|going|what|losing|how|upsetting|being|data
        |privacy|\(FearPhrases.boss)|repercussions]
      (im not|i am not|i dont feel|cant say im) (comfortable|comfy|at ease|happy) (with|about
        |\(telling)) [\(this)|\(telling)]
      (im not|i am not|not|dont feel|isnt|neither feels|nor) [too|so|overly|all that|entirely|at
        all|particularly|100 %|that|feeling] (comfortable|comfy|at ease|confident) [with|about]
        [\(this)|\(telling)]
      (not|im not|i am not) [too|so|overly|all that|entirely|at all|100 %|that] \(easy) (about
        |with) (this|that one|\(telling)|where|the|these|people|you|all this|being|any of)
      (not|im not) [too|so|overly|all that|entirely|at all|100 %|that] \(easy) (\(telling))
        [\(this)]
      (cant|cannot|not able to) [really|legally] (talk about|discuss|share|post|comment on|go
        into|disclose|divulge|speak about|be (talking|discussing|sharing|posting|risking))
      (shouldnt|should not|not (allowed|supposed|meant|permitted|able|sure (i|im|we) (should|can
        |allowed to))|dont think (i|im|we|ill) (should|can|am|be|allowed)|not sure (if|whether)
        (i|we) [should|can]|arent (allowed|supposed)|am i allowed|are we allowed|sure were
        allowed|sure im allowed|is it ok [that]|dont feel i (should|can)|not at liberty) [to|be
        |really|have|i] [be|allowed] [to] (\(tell)|\(telling)|said|told|posted|shared|put|risking
        |do) [\(this)|you|it]
      (sure|certain) (were|im|we are|i am) allowed to
      [i] (promised|swore|gave my word) [not|the|him|her|them|to|id|i|my|that]
      (id|i would|i|much|we|would|wed) (rather|prefer|sooner) [it] [if|that] (nobody|no one
        |people|it|this|that|they|we|you|the|her|his|my|not) (knew|stayed|didnt|kept|remained|was
        |wasnt|not|keep|share|post|put|have|go|family|talk|stays|out|left|discuss|publish)
      (id|i would|i|much|we|would|wed) (rather|prefer|sooner|like|want) [to] (keep|leave) (it
        |this|that|him|her|them|my (name|face|identity)|the|his|names)
      (you|this|it|that) [being] (recording|recorded|logging|logged|storing|tracking|monitoring
        |monitored)
      (a|any|some) (log|record|recording|audit|paper trail|copy) (kept|of (this|what|it|me|my
        |who))
      (my (name|collar number|face|identity|number|details)|putting my name) (on|near|to|attached
        |anywhere|out|in|be|visible|against|going|linked)
      (i never|never|i didnt|didnt) (agreed|consented|signed up|agree|consent|sign up) (to|for)
      ((having|had|got|get|getting) second thoughts|cold feet|bad feeling|funny feeling|alarm
        bells|red flags|misgivings|qualms|reservations|not convinced)
      (thats|its|he was|she was|this is|was|thats still|about|they were|hes|shes) (somebodys
        |someones|a familys) (kid|son|daughter|mum|dad|child|life|baby|lad|girl|mother|father
        |family|loved|brother|sister|grief|worst)
      (this|it|that) (would|will|could|might) look (awful|bad|terrible|dreadful|shocking)
      (allowed|supposed|meant) to (ask|know|be asking)
      (what|how) about (confidentiality|privacy|gdpr|his privacy|their privacy|the family)
      (its|this is|thats|case is|that ones|this ones|still) (going|before|up) [through|the|at|to
        |in] (court|courts|trial|crown)
      deserve better
      (neither|doesnt|dont) (feels|feel) (safe|right|ok|good)
      (off the record|not my story|more than my jobs worth|my (solicitor|lawyer|brief|fed rep
        |rep))
      need a (solicitor|lawyer|fed rep|rep|union rep)
      (do|should|shall|can) i (need|get|ask|speak to|run this past|check with) (a|my) (solicitor
        |lawyer|fed rep|rep)
      (think of|respect|what about|spare a thought for|think about|consider|remember) (the|his
        |her|their) (family|victim|families|parents|mum|kids|relatives)
      (insensitive|disrespectful|exploitative|voyeuristic|ghoulish|in bad taste|poor taste|bad
        taste|tasteless)
      (see|sees|seeing|read|reads|know|knows|check|hear) [how|what] (i|ive) (said|put|wrote
        |written|told you|was sat)
      (hows this|how is this|is (this|that|it)|are you sure this is|isnt (this|that|it)|surely
        (this|that|it)) [even|is|not|all|really] (legal|lawful|allowed|confidential|private
        |anonymous|secure|safe|gdpr compliant|ethical|above board|against (policy|the rules)
        |illegal|a breach|encrypted|public|going public)
      """
    ),
    (
      .uneasy,
      """
      [dwi|dw i|dydw i|rydw i|dwim|rwyf|sain|sai|sai n|dwin|rwyn|rydwin|n|in] [ddim|dim] [yn|n]
        [teimlon|teimlo n|teimlo] (gyfforddus|hapus|anghyfforddus|bryderus|pryderus|anhapus
        |nerfus|gyffyrddus|annifyr) [gyda|efo|am|yn|da|ynglyn] [hyn|hynny|hwn|rhannu|ateb]
      ddim yn teimlon iawn
      poeni [braidd|bach|ychydig|dipyn] [am|y|beth]
      (dwi|dw i|dwim|dwi n|sain|sai n) [ddim] [yn] (hoffi|licio|lico|trystio) (hyn|hynny|hwn)
      (rhy|braidd yn) (bersonol|breifat|sensitif|gyfrinachol|preifat|personol|agos)
      (ydy|ydi) (hyn|o|hwn) yn (gyfrinachol|breifat|gyfreithlon|ddiogel)
      (pwy bynnag|beth os) [*] [*] (weld|gweld|darllen|ffeindio)
      """
    ),
  ]

  /// Said as a whole clause.
  static let requests: [(Move, String)] = [
    (
      .uneasy,
      """
      (its|thats|this is|that is|it is|isnt (it|that|this)|this one is|this is all) [all] [too]
        \(off) [for (me|this|here)|to (me|share|say|post)|is that|isnt it|no|that|this|stuff
        |information|one]
      [too] \(off) [that|question|isnt it|no|one|is that]
      (sub judice|privacy|gdpr|data protection|confidentiality|professional standards|uneasy
        |uncomfortable|legal issues|restricted|data breach|anxious|worried) [no]
      [thats|this is|its] [a|too] much [that|this|question|for me]
      (not|im not) [too|so|overly|all that|entirely|at all|100 %|that|feeling] (comfortable|comfy
        |happy|keen|easy|at ease) [now|here|with (it|that)|at all]
      feels off
      """
    )
  ]

  static let atFirst: [(Move?, String)] = [
    (
      .uneasy,
      """
      \(uneasy) (about|with|of|by|at|\(telling)|that) (this|that|\(telling)|all|where|who|it|what
        |the (whole|question)|my|being|getting|how)
      (dont|do not|didnt|really dont|not) (like|love|fancy|trust|feel right|liking|feel (good
        |comfortable|safe|happy)) [the (sound|look|idea|feel) of] (\(this)|where|how|being|you
        |about|with|it being)
      (dont|do not|d not) want ((his|her|their|my|the) (mum|dad|family|parents|name|face|kids
        |wife)|my name|my face|anyone|people|the family|to (go there|relive|think about|upset
        |identify)|this|that (out|getting|public|online)|it (out|getting|public|online|going)
        |anything)
      (dont|do not) (post|share|tweet|publish|repeat|record|put) (this|that|it|any) [on|out
        |online]
      (rather|sooner) (nobody|no one|you didnt|it stayed|it didnt|keep (it|that|this)|people
        didnt|not (share|post|go into|talk about|discuss|have|put))
      (keep|leave) (this|that|it|him|her|them|my name|the family|names|the kid|the victim|me)
        (private|out of (it|this)|between us|confidential|off|anonymous|off here|quiet)
      (not|isnt|its not|thats not|this isnt|this is not|hardly) (appropriate|right|fair|ethical
        |on|decent|my (place|story)) (to|on|for|putting|posting|sharing|is it|that|asking)
      (doesnt|dont|does not) (feel|sit|seem|look) (right|well|good|ok) [about|with|at all|that]
      (can|could|should) (that|this|it) [one] [not] be (made|put|posted|shared|public|used)
      [a&e one|that one|this one] can (that|this|it) not be (made|put|posted|shared|public|used)
      (is|are|was|were) [there] (it|this|my|i|anything) [all] (ok|alright|allowed|safe) [that|to]
        i (told|said|put)
      (its|it is|thats|this is|case is|still|that one is|that ones|this ones|that jobs|it was)
        [still|all|gone|now|a] (a|going to) [live|ongoing|open|active|safeguarding|confidential
        |restricted|sensitive] (job|investigation|case|enquiry|matter|court|inquest|trial|crown
        |coroners)
      live (investigation|enquiry|case)
      (its|thats|still) (live|still live|ongoing|sub judice|under investigation|before the courts
        |with psd|restricted|with the iopc|confidential)
      [theres] [one|another] [more] (its restricted|confidential)
      (are|is|r) (you|this|it|they|my answers|my data) [being] (recording|recorded|logged|storing
        |stored|saving|saved|tracking|tracked|monitored|traceable|anonymous|confidential|secure
        |kept|safe|watching|linked)
      (is|will|would|does|do|can|could|are|might) [*] (my|our|the) (sgt|skipper|sergeant|boss
        |bosses|inspector|gaffer|guvnor|supervision|supervisors|line manager|wife|mum|family
        |force|psd) [*] [*] [*] (see|seeing|know|read|told|find|get)
      (will|can|could|would|does|do|might) (my|the|anyone|anybody|someone|people|they|psd
        |management) [*] [*] (trace|identify|recognise|find out|hack|use it|access)
      (will|would|could|can|might|is|am|what if) (i|this|it|that) [be|going to|not] (get|be
        |getting|come|cause|land|lose) [me|back|my] (\(FearPhrases.trouble)|against|on me|job
        |problems)
      (dont feel|not sure|unsure) [i|if i] (should|want to|can|i should) [be] (\(telling)|\(tell))
      (careful|watch it)
      (that|this) poor (woman|man|lad|girl|family|kid|mum|lass|bloke|couple)
      [cheeky] (bit|too) (cheeky|nosy|personal|private|intrusive)
      (thats|its|this is|its all|that is) [too|all] (secret|personal|confidential|sensitive
        |restricted|intrusive|identifiable|inappropriate|disrespectful|nosy|raw|invasive|creepy
        |too much info) [that|this|information|stuff|for|to|to me|is that|isnt it|no]
      (between (us|you and me)|not for (publication|public|sharing|social|twitter|the internet
        |broadcast))
      (hard|too hard|difficult) to talk about
      i (cant|shouldnt) talk about
      """
    )
  ]
}
