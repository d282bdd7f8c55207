/// What makes an assent less than a yes, or a question unanswered: hedges, conditions, hearsay.
enum DoubtPhrases {
  /// Noes that deny a no, which make a doubt even where every word is known.
  static let litotes: [(Bool, String)] = [
    (
      true,
      """
      (not|isnt|aint|never|wasnt|hasnt been|it isnt|its not|arent) [been] (banned|forbidden
        |prohibited|against [policy|it|the rules]|unhappy|averse|opposed|unwilling|told [not
        to|off|otherwise]|disallowed|impossible|not)
      (yeah|yes|yeh|aye|yep|ye|yea) right
      (havent|havent actually|not|never|hasnt|i havent) (read|checked|asked|seen|looked at
        |looked) [it|the policy|that|them|yet|him|her]
      (no one|nobody|noone|none|nobodys|noones|no ones) [has|have|s|will|would|is|gonna] [ever|yet
        |even] (complained|said|objected|minded|told me|told us|mentioned|stopped|moaned|raised
        |noticed|questioned|queried|bothered|cared|batted|had|got|been|picked|pulled|challenged
        |commented|say|object|mind|care|notice|complain)
      (wouldnt|would not|couldnt|cant) (say no|complain|object|mind)
      (wouldnt|would not|wont|shouldnt|couldnt|cant|isnt|doesnt|dont) (be|see|have|cause|find
        |think|pose) [as|it|its|it being|that] [be] [a|an|any|much of a] (problem|problems|issue
        |issues|bother|harm|drama|objection|objections|trouble)
      (im|i am) not 100 [%]
      not [a] (no|nope|never)
      why (wouldnt|not|shouldnt|wont) [it|he|she|they|i|we]
      """
    )
  ]

  /// What leaves an answer open, a no as much as a yes.
  static let hedges: [(Bool, String)] = [
    (
      true,
      """
      (i|id|i would|we|he|she|they|i d) (think|thought|reckon|believe|guess|suppose|assume
        |assumed|presume|imagine|expect|hope|would say|should think|would think|would imagine
        |would hope|figure|gather|understand|heard|suspect)
      (say so|im told|so im told|they say|so i hear|according to|suspect|spose|just|shouldnt
        |quite sure|quite certain|wn i ddim|wn i)
      (maybs|mebbe|mebbes|mibbe|mibbes|maybes)
      (to an|to some|up to a) (extent|degree|point)
      [have|got] [a] (scooby|clue|foggiest)
      (wouldnt|wouldnt it|would) be the (worst|end)
      (looks|sounds|seems|feels) (like|as if|that way)
      (think|reckon|believe|guess|suppose|assume|assuming|presume|expect|hope|hopefully
        |imagine|presumably|supposedly|apparently|allegedly|seemingly|fairly|pretty|reasonably
        |quite|99|almost|nearly|mostly|partly|partially|90|95|80|98) [sure|so|certain|% [sure]
        |confident|positive|not]
      (maybe|mebbe|perhaps|possibly|poss|probably|prob|probs|prolly|potentially|likely|most
        likely|usually|normally|generally|typically|sometimes|often|always|occasionally
        |technically|theoretically|in theory|in principle|on paper|arguably|kind of|kinda|sort
        of|sorta|ish|ish|in a way|more or less|somewhat|broadly|largely|by and large)
      (might|may|supposed to|meant to|bound to)
      (if|as long as|so long as|unless|provided|providing|only|but|except|depending|depends
        |subject to|on condition|assuming|though|although|however|apart from|other than|in case|bar
        |long as)
      (as far as|so far as|far as|afaik|afaict|iirc|imo|to my knowledge|to the best of my
        knowledge|from memory|last i heard|last i checked|last time|last i knew|from what i
        (know|hear|remember|gather)|by the sounds|word is|rumour|no idea)
      (doesnt|does not|dont|didnt|nothing|not|nobody|never|no) [one] (say|says|said|saying
        |mention|mentions|against|banned|prohibited|prohibit|prohibits|stop|stopping|forbid
        |forbids|forbidden|in there|had any|been told|had|complained|complain|rule|rules
        |reason|illegal|told)
      (cant|cannot|couldnt|dont) (see|think of) (why|any reason|a reason|a problem|any problem
        |the harm|any harm|an issue|any issue)
      (dont|cant|cannot|couldnt) (see|think of|find) [*] [*] [*] [*] (problem|issue|harm|reason
        |why|objection|objections|drama|anything)
      no (reason|rule|rules|ban) [why|not|against|to]
      (why not|whynot|dont see why not|cant hurt|wouldnt hurt|wont hurt|no harm)
      (wouldnt|would not|wont|wouldn t) (say no|mind|object|swear|bet|put money|complain|turn
        it down|be sure|be averse|be surprised)
      (not|nt|cant|cannot|couldnt|wouldnt|isnt|im not) [be|say|swear] (sure|certain|definite
        |positive|confident|for certain|for sure|hand on heart)
      (not|isnt|aint|im not) (sure|certain|100|100 %|clear|unhappy|against|opposed|averse
        |unwilling|bothered|fussed|a no|explicitly|that i|as far|entirely|completely|totally
        |impossible|banned|too sure|particularly|necessarily|positive|aware)
      (havent|not|aint|dont have|without|havent got|not got) [a|an|the] (clue|idea|foggiest|faintest
        |scooby|notion)
      (dont|do not|doesnt|couldnt) (mind|care|bother|know|remember|recall|think|believe|reckon
        |really know|honestly know|give a|matter|suppose|doubt|have a clue|fully)
      (i|you) (mind|care|dont mind|couldnt care less)
      (not|nt) (bothered|fussed|fussy|that bothered|too bothered)
      (if you (like|want|must|insist|think|have to|wish)|up to you|your call|your choice|you
        choose|you decide|whatever|whatevs|either way|makes no odds|makes no difference|all
        the same to me|im easy|i dont mind|dont mind|not bothered|meh|suppose so|i suppose|i
        guess|shrug|whatever you (like|think|want)|as you (like|wish)|suit yourself|knock
        yourself out|fill your boots|cant complain|go on if you must|no skin off my nose|same
        difference|who cares)
      (just put|put|say|call it|lets say|lets go with|stick down|write|put down|mark it|mark
        it as|tick|go with) [a] (yes|yeah|yep|y|it)
      (dunno|donno|dno|idk|dk|unsure|uncertain|undecided|no idea|no clue|not a clue|havent a
        clue|clueless|havent the (foggiest|faintest)|foggiest|search me|beats me|god knows|who
        knows|lord knows|goodness knows|dont know|do not know|never checked|not checked|havent
        checked|never asked|not asked|never read it|havent read it|forgot|forget|forgotten
        |cant remember|cannot remember|cant recall|dont remember|cant say|couldnt say|couldnt
        tell you|hard to say|difficult to say|tricky|complicated|its complicated|grey area
        |gray area|debatable|good question|you tell me|ask|check|checking|need to check|let me
        check|ill check|will check|id have to check|run it past|run it by|find out|double
        check|unlikely|doubt|doubtful|doubt it|hardly|barely|iffy|tempted|torn|in two minds|on the
        fence|fifty fifty|50 50|50 / 50|half|some of it|some|part of it|part|bits|bit|a bit
        |most of it|most|one of|partially|a little|a few|yes and no|y / n|yes / no
        |touch wood|fingers crossed|heres hoping|god willing|allegedly|vaguely|loosely|roughly
        |feasibly|conceivably|perchance|doable|happy enough|okay
        enough|good enough|close enough|near enough|implied|implicitly|tacitly|unofficially
        |off the record)
      (efallai|falle|ella|hwyrach|siwr o fod|dim syniad|ddim yn siwr|dim yn siwr|dwim yn siwr
        |dwi ddim yn siwr|dw i ddim yn siwr|ddim yn gwybod|dwi ddim yn gwybod|dwim yn gwybod
        |dwin meddwl|rwyn meddwl|dwi n meddwl|dwin credu|rwyn credu|meddwl|credu|gobeithio|mae
        n debyg|maen debyg|mwy na thebyg|fwy na thebyg|os|ond|oni bai|heblaw|fel arfer
        |weithiau|am wn i|tybio|maen dibynnu|dibynnu|dylai|gallai|posib|o bosib|maen bosib|hyd
        y gwn i|cyn belled|bosib|sai n siwr|sain siwr|dim ots|dim ots gen i|does dim ots|fel
        mynnwch|fel y mynnwch|dylai fod|ansicr|debyg|ar yr amod)
      🤷
      🤔
      😕
      🤞
      """
    )
  ]

  /// What keeps an assent from being one, though a no may give it as its reason: "would", "says".
  static let circumstances: [(Bool, String)] = [
    (
      true,
      """
      (could|should|would|must|ought|used to|due to|going to|gonna|will|ll|itll|shall|hell do
        |shell do
        |theyll|hell|shell|needs to|need to|has to|have to)
      (once|until|till|when|after|before|just not|without|minus)
      (says|reckons|said|told me|thinks|heard|hear|everyone|everybody|others|other|people do
        |the lads|team|teams|colleagues|someone|somebody|all do|does it|do it all|been doing
        |they do it|we do it|a mate|my mate|mates)
      (for now|for the moment|for the time being|at the moment|at present|so far|currently|as
        it stands|yet|not yet|soon|later|tomorrow|shortly|eventually|pending|in progress
        |waiting|awaiting|ongoing|working on it|tbc|tba)
      (on leave|on rest day|on rest days|off sick|not in|not on|not about|not here|away|knows
        about it
        |knows|aware|verbally|wink|nod)
      """
    )
  ]
}
