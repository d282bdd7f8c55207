/// How officers say that they would rather not go into something: content, privacy, the law.
enum UneasyPhrases {
  private static let this = """
    (this|that|it|all (this|that|of this)|any of (this|that)|(this|that|these) (one|bit|question|questions|kind
      of thing|sort of thing|thing|job|stuff)|the (whole thing|question|idea|questions)|where (this|that|it|its)
      is going|you (knowing|having)|people (knowing|reading|seeing)|strangers|social media|twitter|facebook)
    """
  private static let uneasy = """
    (uneasy|uncomfortable|uncomfy|unhappy|worried|nervous|concerned|wary|apprehensive|hesitant|reluctant
      |cautious|exposed|awkward|iffy|weird|anxious|twitchy|suspicious|paranoid|unsettled|sick|queasy|sick to
      my stomach|squeamish|scared|afraid|frightened|terrified|bothered|funny|odd|icky|dirty|vulnerable
      |on edge|cagey|jittery|dubious|guilty)
    """
  private static let easy = """
    (comfortable|comfy|happy|keen|easy|at ease|confident|relaxed|cool|good|right|safe|sure|thrilled|chuffed
      |loving|feeling)
    """
  private static let telling = """
    (sharing|talking|doing|answering|saying|posting|giving|putting|discussing|going into|going on|carrying on
      |telling|tweeting|naming|describing|having|being|broadcasting|airing|publishing|using)
    """
  private static let tell = """
    (say|share|post|tell|discuss|answer|disclose|repeat|divulge|talk about|put|comment on|go into|give|speak
      about|tweet|publish|mention|talk|reveal|air|broadcast)
    """
  private static let off = """
    (wrong|off|bad|dodgy|iffy|weird|odd|grim|crass|cheap|unfair|sketchy|unsafe|icky|tacky|disrespectful
      |insensitive|inappropriate|intrusive|invasive|personal|private|raw|sensitive|risky|dicey|nosy|creepy|restricted
      |sleazy|ghoulish|disloyal|unprofessional|unethical|exploitative|like (a (trap|stitch up|set up|fishing
      |betrayal)|snooping|spying|prying|gossip|an interrogation|im (grassing|betraying|being)|grassing)|tasteless
      |morbid|disgusting|close to (home|the bone)|(near|close to) the (knuckle|bone)|in bad taste|identifiable|identifying|distasteful
      |fishy|uncomfortable|fresh|confidential|soon)
    """
  private static let boss = """
    (psd|prof standards|professional standards|standards|[the|my|our|their] (boss|bosses|gaffer|guvnor|guv
      |inspector|insp|sgt|skipper|sarge|sergeant|chief|super|supt|dci|di|line manager|management|force|fed|fed
      rep|federation|smt|slt|job|press office|legal|comms|ccu)|iopc|ipcc|the (ico|press|mail|sun|papers|media
      |daily mail|defence|court|newspapers|journos|coroner|cps)|their (brief|solicitor|lawyer)|acu|hr|some
      journo|a journalist)
    """
  private static let will = """
    (will|would|might|could|may|can|gonna|is going to|are going to|s going to|d|ll|wont|wouldnt|are gonna|going
      to|definitely|are|is|have|get|gets|love to|wants|to|finds|sees|hears|reads|catches)
    """
  private static let punish = """
    ([be] [all] over (this|me|it|us)|go (mad|spare|mental|ballistic|nuts|ape|apeshit|off|through the roof|up the
      wall|bananas|crackers)|(kill|hang|string|crucify|hammer|gut|roast|slaughter|sack|fire|bin|do|drag|haul
      |have|nail|flay|murder|lynch|discipline|shoot|skin|bollock) (me|us|my)|hit the roof|have (a (field day|fit
      |word|cow|heart attack|pop|go)|kittens|words)|[be] (furious|livid|fuming|raging|down on|on my back|on my
      case|after me|knocking|not happy|sniffing|looking into|investigating|involved|all over|crawling|watching
      |onto)|come (down on|after|for|knocking)|(see|read|find|hear|know|get hold|pick|see) (this|that|it|about
      this|out|of this|it up|about it|of it|who|what)|not (like|be happy|be impressed|approve)|like this|throw
      the book|use (it|this) against|want my head|jump on (this|me|it)|twist (this|it))
    """
  private static let trouble = """
    ((in|into|in deep|in a lot of|into hot|in hot) (trouble|bother|water|the shit|shit|it|the brown stuff|the mire
      |the doghouse)|(a|the) (misconduct|bollocking|rollicking|sack|telling off|reg notice|complaint|slap|kicking
      |hammering|chop|boot|reg #|gross misconduct)|trouble|sacked|fired|disciplined|gripped|stuck on|binned|done
      (for|over)|dismissed|struck off|hauled [up|in|over]|hung [out]|hanged|strung up|strung out|nicked|bollocked
      |reported|grief|stick|pelters|abuse|slaughtered|crucified|identified|recognised|doxxed|traced|caught out
      |burned|burnt|in the papers|sued|thrown under the bus|hammered|complaints|trolled|a pasting|roasted|named
      |targeted|a visit from|suspended)
    """
  private static let stake = """
    (my|me my|me the|our|your) (job|career|pension|neck|probation|promotion|livelihood|mortgage|warrant [card]
      |vetting|stripes|reputation|head|board|arse|backside|family|privacy)
    """
  private static let someone =
    "(someone|somebody|anyone|anybody|everyone|everybody|people|they|locals|[the|her|his|their|my|our] (family|mum|mums|dad|parents|relatives|wife|husband|kids|missus|partner|neighbours|relations|victim|village|community))"

  static let anywhere: [(Move?, String)] = [
    (
      nil,
      "(gdpr|data protection|data breach|confidentiality|computer misuse) (training|course|input|elearning|e learning|package|refresher|brief)"
    ),
    (
      .uneasy,
      """
      (dont|not sure i|cant say i|hard to|do not|never) [fully] trust (this|you|it|the)
      \(boss) \(will) [be|probably|absolutely|definitely|all] \(punish)
      (get|gets|getting|land|lands|landing|drop|drops|put|have|got|getting) (me|us|you|people|someone|officers
        |ya|cops|lads) [right|all|both] \(trouble)
      (i|id|ill|we|wed|will i|would i|could i|can i|might i|am i|gonna|going to|dont want to|not|people|lads|who|ive
        seen (lads|people|others|officers|cops|mates|folk|folks)|ive known (lads|people)|i could|i might|i will|i
        would|to|of) [going to|gonna] (get|be|getting|end up|land|got|gets|being) [me] \(trouble) [for]
      (am i|are we|im|will i|would i|could i|might i|ill) [be] in [deep|hot|a lot of] (trouble|bother|water|shit)
      (lads|people|officers|cops|mates|colleagues|others|folk) [have|who] (get|got|getting|been|had) \(trouble)
      (lose|losing|lost|cost|costs|risk|risking|worth|end|ruin|wreck|jeopardise|jeopardising|affect|harm|damage
        |threaten|endanger|like|value|need|put|fear for|scared for|worried about|about|for) \(stake)
      \(stake) (is|s|on|is on) [on] the line
      [in] my probation
      (risk|risking) (it|that|this)
      (come|comes|coming|came) back (to|on|and|at) (bite|haunt|me|us)
      (bite|bites|biting) (me|us) [in|on]
      (blow|blows|blowing) up in my face
      (used|use|using) (it|this|that|them|against) [against] (me|us|him|her|them)
      (end|ends|ending) up (in (the (papers|paper|mail|news|press|sun)|court|misconduct|front of)|on the (news
        |front page)|in the)
      what if (\(boss)|\(someone)|this|it (gets|goes|ends|comes|leaks|got)|i (get|say) |he sees|she sees)
      (go|goes|going|gone) viral
      (trace|traced|tracing|link|linked|track|tracked) [it|this|that|them] (back to|to) (me|us|him|her)
      (too|easily|all|so|could be|might be|would be) (identifiable|traceable|recognisable)
      (him|her|them|they|he|she|mispers|family|victim|people|someone|it|this|we|i) (could|can|might|would|will) [all]
        [easily] be [easily] (identified|recognised|traced|named)
      (could|might|would|will|can|people|they) [easily|well] (identify|recognise|trace|know who|work out who|guess who|figure
        out who|know its|know it was|know exactly) [him|her|them|me|us|it|this|who]
      \(someone) [round here|here|local|else|in the village|back home] (will|would|could|might|may|ll|d|can|going
        to|gonna|is going to) (see|read|find|recognise|hear|know|be upset|come across|identify|work it out|spot)
      (family|families|parents|mum|relatives|next of kin|nok|they) (havent|hasnt|not|arent) [even|yet] [been]
        (told|informed|notified)
      (family|parents|mum|he|she|they|family) (wouldnt|would not|wont|might not|would hate) [want|like|thank|be
        happy|appreciate|consent] (this|that|it|us|me)
      (doesnt|dont|wouldnt|didnt) (need|want|deserve) (it|this|that|his|her|their|to see) [name|face|business]
        (plastered|out|online|on|all|posted|splashed|public|shared|everywhere|broadcast|in|used|getting|going)
      (plastered|splashed) (all|across|over|on)
      (data protection|gdpr|data breach|breach of|breaching|breaches|contempt of court|official secrets
        |confidentiality|in confidence|breaking section|computer misuse|right to privacy|invasion of)
      (too|bit|far too|way too|all) \(off)
      (feels|feel|seems|sounds|looks|look|sits|feeling|is making it) [like|all|too|so|badly] \(off)
      (something|summat|this|it|that) [about this|about it|here] (doesnt|does not|dont|isnt|not) (sit|sitting|feel
        |seem|smell|add) (right|well|good|ok|easy|up)
      (makes|making|make|made|leaves|leaving|gives|giving) me ([feel] [too|all] \(uneasy)|the (willies|creeps|ick|heebie)|pause)
      (i|we|and|still|but|tbh|honestly) (dont|do not|didnt) (like|love|trust|feel (right|comfortable|good|ok|safe
        |easy|happy)|fancy) \(this)
      (i|we|and|still) (dont|do not|didnt) feel (right|comfortable|good|ok|safe|easy|happy|i (should|can|am
        allowed)) [about|with] [\(telling)]
      (im|i am|i feel|feeling|feel|am|getting|im getting|im feeling|ive got) [all|too|so|getting|still|not] (uneasy
        |uncomfortable|wary|apprehensive|exposed|paranoid|unsettled|queasy|twitchy|sick about|hesitant|reluctant
        |iffy)
      (im|i am|i feel|getting|im getting) [too|so|all|still] \(uneasy) (about|of|that|by|with|to|ill|i) [\(this)
        |\(telling)|getting|my|who|psd|going|what|losing|how|upsetting|being|data|privacy|\(boss)|repercussions]
      (im not|i am not|i dont feel|cant say im) (comfortable|comfy|at ease|happy) (with|about|\(telling))
        [\(this)|\(telling)]
      (im not|i am not|not|dont feel|isnt|neither feels|nor) [too|so|overly|all that|entirely|at all|particularly
        |100 %|that|feeling] (comfortable|comfy|at ease|confident) [with|about] [\(this)|\(telling)]
      (not|im not|i am not) [too|so|overly|all that|entirely|at all|100 %|that] \(easy) (about|with) (this|that
        one|\(telling)|where|the|these|people|you|all this|being|any of)
      (not|im not) [too|so|overly|all that|entirely|at all|100 %|that] \(easy) (\(telling)) [\(this)]
      (cant|cannot|not able to) [really|legally] (talk about|discuss|share|post|comment on|go into|disclose|divulge|speak about
        |be (talking|discussing|sharing|posting|risking))
      (shouldnt|should not|not (allowed|supposed|meant|permitted|able|sure (i|im|we) (should|can|allowed
        to))|dont think (i|im|we|ill) (should|can|am|be|allowed)|not sure (if|whether) (i|we) [should|can]|arent (allowed
        |supposed)|am i allowed|are we allowed|sure were allowed|sure im allowed|is it ok [that]|dont feel i (should
        |can)|not at liberty) [to|be|really|have|i] [be|allowed] [to] (\(tell)|\(telling)|said|told|posted|shared
        |put|risking|do) [\(this)|you|it]
      (sure|certain) (were|im|we are|i am) allowed to
      [i] (promised|swore|gave my word) [not|the|him|her|them|to|id|i|my|that]
      (id|i would|i|much|we|would|wed) (rather|prefer|sooner) [it] [if|that] (nobody|no one|people|it|this|that|they
        |we|you|the|her|his|my|not) (knew|stayed|didnt|kept|remained|was|wasnt|not|keep|share|post|put|have|go|family|talk|stays|out|left|discuss|publish)
      (id|i would|i|much|we|would|wed) (rather|prefer|sooner|like|want) [to] (keep|leave) (it|this|that|him|her|them|my (name|face|identity)
        |the|his|names)
      (i|we) (dont|do not) want (my|his|her|their|anyone|anybody|people|the family|to (upset|breach|identify|say too
        much|put|be the one)|it getting|it out|it going|it public|it online|that (out|getting|public|online)|this
        (out|getting|public|online|to|going))
      (you|this|it|that) [being] (recording|recorded|logging|logged|storing|tracking|monitoring|monitored)
      (a|any|some) (log|record|recording|audit|paper trail|copy) (kept|of (this|what|it|me|my|who))
      (my (name|collar number|face|identity|number|details)|putting my name) (on|near|to|attached|anywhere|out|in|be
        |visible|against|going|linked)
      (i never|never|i didnt|didnt) (agreed|consented|signed up|agree|consent|sign up) (to|for)
      ((having|had|got|get|getting) second thoughts|cold feet|bad feeling|funny feeling|alarm bells|red flags|misgivings|qualms
        |reservations|not convinced)
      (thats|its|he was|she was|this is|was|thats still|about|they were|hes|shes) (somebodys|someones|a familys) (kid
        |son|daughter|mum|dad|child|life|baby|lad|girl|mother|father|family|loved|brother|sister|grief|worst)
      (this|it|that) (would|will|could|might) look (awful|bad|terrible|dreadful|shocking)
      (allowed|supposed|meant) to (ask|know|be asking)
      (what|how) about (confidentiality|privacy|gdpr|his privacy|their privacy|the family)
      (its|this is|thats|case is|that ones|this ones|still) (going|before|up) [through|the|at|to|in] (court|courts|trial|crown)
      deserve better
      (someone|anyone|people|he|she|they) (get|be) (identified|recognised|traced)
      on (a misconduct|a complaint|a reg #)
      (neither|doesnt|dont) (feels|feel) (safe|right|ok|good)
      (point|lead) back to (someone|me|us|a family|the family)
      (off the record|not my story|more than my jobs worth|my (solicitor|lawyer|brief|fed rep|rep))
      need a (solicitor|lawyer|fed rep|rep|union rep)
      (do|should|shall|can) i (need|get|ask|speak to|run this past|check with) (a|my) (solicitor|lawyer|fed rep|rep)
      (think of|respect|what about|spare a thought for|think about|consider|remember) (the|his|her|their) (family
        |victim|families|parents|mum|kids|relatives)
      (insensitive|disrespectful|exploitative|voyeuristic|ghoulish|in bad taste|poor taste|bad taste|tasteless)
      [im] (scared|afraid|terrified|frightened|worried|nervous|concerned) (of|about|that) (getting|saying|being
        |putting|posting|losing|psd|the comeback|comeback|repercussions|consequences|this|who|what|privacy|my|ill|it
        (getting|coming|going)|sharing|how)
      (see|sees|seeing|read|reads|know|knows|check|hear) [how|what] (i|ive) (said|put|wrote|written|told you|was sat)
      (hows this|how is this|is (this|that|it)|are you sure this is|isnt (this|that|it)|surely (this|that|it)) [even|is
        |not|all|really] (legal|lawful|allowed|confidential|private|anonymous|secure|safe|gdpr compliant|ethical|above
        board|against (policy|the rules)|illegal|a breach|encrypted|public|going public)
      """
    ),
    (
      .uneasy,
      """
      [dwi|dw i|dydw i|rydw i|dwim|rwyf|sain|sai|sai n|dwin|rwyn|rydwin|n|in] [ddim|dim] [yn|n] [teimlon|teimlo n|teimlo]
        (gyfforddus|hapus|anghyfforddus|bryderus|pryderus|anhapus|nerfus|gyffyrddus|annifyr) [gyda|efo|am|yn|da|ynglyn]
        [hyn|hynny|hwn|rhannu|ateb]
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
      (its|thats|this is|that is|it is|isnt (it|that|this)|this one is|this is all) [all] [too] \(off) [for (me|this|here)|to (me
        |share|say|post)|is that|isnt it|no|that|this|stuff|information|one]
      [too] \(off) [that|question|isnt it|no|one|is that]
      (sub judice|privacy|gdpr|data protection|confidentiality|professional standards|uneasy|uncomfortable|legal issues
        |restricted|data breach|anxious|worried) [no]
      [thats|this is|its] [a|too] much [that|this|question|for me]
      (not|im not) [too|so|overly|all that|entirely|at all|100 %|that|feeling] (comfortable|comfy|happy|keen|easy|at ease)
        [now|here|with (it|that)|at all]
      feels off
      """
    )
  ]

  static let atFirst: [(Move?, String)] = [
    (
      .uneasy,
      """
      \(uneasy) (about|with|of|by|at|\(telling)|that) (this|that|\(telling)|all|where|who|it|what|the (whole|question)|my
        |being|getting|how)
      (dont|do not|didnt|really dont|not) (like|love|fancy|trust|feel right|liking|feel (good|comfortable|safe|happy))
        [the (sound|look|idea|feel) of] (\(this)|where|how|being|you|about|with|it being)
      (dont|do not|d not) want ((his|her|their|my|the) (mum|dad|family|parents|name|face|kids|wife)|my name|my face|anyone|people|the family|to (go there|relive|think about|upset|identify)
        |this|that (out|getting|public|online)|it (out|getting|public|online|going)|anything)
      (dont|do not) (post|share|tweet|publish|repeat|record|put) (this|that|it|any) [on|out|online]
      (rather|sooner) (nobody|no one|you didnt|it stayed|it didnt|keep (it|that|this)|people didnt|not (share|post|go
        into|talk about|discuss|have|put))
      (keep|leave) (this|that|it|him|her|them|my name|the family|names|the kid|the victim|me) (private|out of (it|this)
        |between us|confidential|off|anonymous|off here|quiet)
      (not|isnt|its not|thats not|this isnt|this is not|hardly) (appropriate|right|fair|ethical|on|decent|my (place|story))
        (to|on|for|putting|posting|sharing|is it|that|asking)
      (doesnt|dont|does not) (feel|sit|seem|look) (right|well|good|ok) [about|with|at all|that]
      (can|could|should) (that|this|it) [one] [not] be (made|put|posted|shared|public|used)
      [a&e one|that one|this one] can (that|this|it) not be (made|put|posted|shared|public|used)
      (is|are|was|were) [there] (it|this|my|i|anything) [all] (ok|alright|allowed|safe) [that|to] i (told|said|put)
      (its|it is|thats|this is|case is|still|that one is|that ones|this ones|that jobs|it was) [still|all|gone|now|a] (a
        |going to) [live|ongoing|open|active|safeguarding|confidential|restricted|sensitive] (job|investigation|case
        |enquiry|matter|court|inquest|trial|crown|coroners)
      live (investigation|enquiry|case)
      (its|thats|still) (live|still live|ongoing|sub judice|under investigation|before the courts|with psd|restricted
        |with the iopc|confidential)
      [theres] [one|another] [more] (its restricted|confidential)
      (are|is|r) (you|this|it|they|my answers|my data) [being] (recording|recorded|logged|storing|stored|saving|saved
        |tracking|tracked|monitored|traceable|anonymous|confidential|secure|kept|safe|watching|linked)
      (is|will|would|does|do|can|could|are|might) [*] (my|our|the) (sgt|skipper|sergeant|boss|bosses|inspector|gaffer
        |guvnor|supervision|supervisors|line manager|wife|mum|family|force|psd) [*] [*] [*] (see|seeing|know|read|told
        |find|get)
      (will|can|could|would|does|do|might) (my|the|anyone|anybody|someone|people|they|psd|management) [*] [*] (trace
        |identify|recognise|find out|hack|use it|access)
      (will|would|could|can|might|is|am|what if) (i|this|it|that) [be|going to|not] (get|be|getting|come|cause|land|lose)
        [me|back|my] (\(trouble)|against|on me|job|problems)
      (dont feel|not sure|unsure) [i|if i] (should|want to|can|i should) [be] (\(telling)|\(tell))
      (careful|watch it)
      (that|this) poor (woman|man|lad|girl|family|kid|mum|lass|bloke|couple)
      [cheeky] (bit|too) (cheeky|nosy|personal|private|intrusive)
      (thats|its|this is|its all|that is) [too|all] (secret|personal|confidential|sensitive|restricted|intrusive|identifiable
        |inappropriate|disrespectful|nosy|raw|invasive|creepy|too much info) [that|this|information|stuff|for|to|to me|is
        that|isnt it|no]
      (between (us|you and me)|not for (publication|public|sharing|social|twitter|the internet|broadcast))
      (hard|too hard|difficult) to talk about
      i (cant|shouldnt) talk about
      """
    )
  ]
}
