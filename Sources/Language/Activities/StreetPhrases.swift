/// How officers name patrols, events, animals, nuisance and training.
enum StreetPhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.patrol),
      """
      [high] [vis|visibility|visible|hi vis|hiviz] [uniform|plain clothes|plainclothes|plain
        clothed|plain clothes|night time economy|nte|town|town centre|city centre|rural
        |village|evening|night|late|hotspot|hot spot|proactive|reassurance|neighbourhood|area
        |mobile|marine|beach|park|estate|high street|directed|targeted|safer streets|guardian
        |weekend|school] [foot|cycle|bike|car|vehicle|mobile|mounted|drone|van|motorbike
        |horse] (patrol(s|led|ling|ed)|patroling|patroll|ptl|ptrl|patrolls)
      [plain|plainclothes] [clothes] (burglary|burg|robbery|theft|crime|drugs|knife crime|car
        crime|rural crime|acquisitive crime|shed|farm|school run|hate crime|violence|prevention
        |disruption) patrol(s|led|ling)
      (foot|cycle|bike|beat|vehicle|mobile|town centre|town|visible) (beat|duty|ptl|walkabout
        |policing|walk(s|ing))
      (on foot|walk(ed|ing) [the|my|our] (beat|patch|town|streets|estate|village|high street
        |area)|walkabout(s)|walk about(s)|walked round town|on [the] beat|out and about
        |pounding the (beat|streets)|driving round|drove round|driving around|drove around
        |showing the flag|flying the flag|on the pushbike|on [the|my] (push bike|bike)|in the
        car|on the van|on [the|a] cycle|beat duty|plodding|out on the beat|pub walk through(s)
        |walked [the] (streets|town|high street)|night time economy|nte|nte duties|town duty
        |on pushbikes)
      (patrol(s)|patrolio|batrol|patrolau|phatrol) [droed|cerdded|ar droed|gerdded|gweladwy
        |mewn car|beicio|ar feic]
      (cerdded|ar droed|troedio) [o gwmpas|y] [dref|strydoedd|bit|pentref]
      """
    ),
    (.hint(.patrol), "(hi|high) (vis|viz|visibility)"),
    (
      .activity(.training),
      """
      (training|trainin|trg|refresher(s)|requal|requalification|requalified|requalifying|re
        qual|requals|elearning|e learning|nclt|ncalt|college learn|webinar|cpd|pst|ost|osu
        |ppst|safety training|ptt|psu training|level 2 training|l2 training|public order
        training|taser|taser training|taser requal|taser refresher|driving course|response
        course|blue light course|course(s)|fitness test|bleep test|jrft|first aid (course
        |training|refresher|requal|requalification|trng|day|cert)|cpr (course|training
        |refresher|requal)|staff safety|officer safety|training day|training course|stinger
        training|method of entry course|moe course|interview course|exam|sergeants exam
        |promotion board|induction|tutoring|tutoring a (probationer|student)|mandatory
        training|classroom|upskilling|inputs day|firearms training|shield training|driver
        training|standard driver|driving refresher|mental health training|domestic abuse
        training|dv training|da training|stop search training|spit guard training|first aid
        trg) [course|refresher|training|day|session|all day|requal|module(s)|package(s)|input
        |days]
      (hyfforddiant|cwrs|hyfforddi|e ddysgu|chwrs|gwrs|hyfforddiant diogelwch|cwrs gyrru|cwrs
        cymorth cyntaf|hyfforddiant cymorth cyntaf|cyrsiau)
      """
    ),
    (
      .activity(.animals),
      """
      (loose|stray|lost|escaped|injured|dangerous|stolen|aggressive|runaway|dead|roaming
        |missing|banned|trapped|found|xl) [bully] (dog(s)|horse(s)|cow(s)|sheep|cat(s)
        |animal(s)|pony|ponies|pig(s)|bull|cattle|swan(s)|deer|goat(s)|livestock|lamb(s)
        |parrot|snake|puppy|donkey|alpaca(s)|llama(s)|geese|ducks|badger|fox|staffie|bullocks
        |chickens|ducklings|peacock|emu|hedgehog|owl)
      (dog(s)|horse(s)|cow(s)|sheep|cat|animal(s)|pony|ponies|pig(s)|bull|cattle|swan(s)|deer
        |goat(s)|livestock|lamb(s)|parrot|snake|puppy|donkey|alpaca(s)|geese|ducks|ducklings
        |bullocks) (on|in|loose|stuck|running|off|hit|rescued|bite(s)|attack(s)|out|escaped
        |wandering|worrying|unit|job|call|trapped|roaming|blocking) [on|the|a|in|from|of]
        [road|a19|carriageway|motorway|lead|hot car|car|garden|field|railway|dual carriageway
        |lane|high street|m#|a#|m25|line|field]
      (rescued|rescuing|rescue|caught|catching|chasing|chased|rounded up|rounding up|herding
        |herded|seized|cornered|found|reunited|wrangling|wrangled|saved|freed|wrestled) [a|an
        |the|some|#|up|of|few] [lost|loose|stray|stolen|dangerous|escaped|runaway|injured|baby
        |little] (dog(s)|horse(s)|cow(s)|sheep|cat(s)|animal(s)|pony|ponies|pig(s)|bull|cattle
        |swan(s)|deer|goat(s)|lamb(s)|puppy|donkey|parrot|snake|ducklings|duck(s)|kitten
        |bullocks|alpaca|llama|geese)
      (dog bite(s)|dog attack(s)|sheep worrying|livestock worrying|rspca|stray(s)|animal
        welfare|dangerous dog(s)|hot dog in (a|the) car|dog in a hot car|animal(s)|livestock)
      (ci|cwn|ceffyl(au)|gwartheg|defaid|anifail|anifeiliaid|gi|gath|cath|ceffylau|buwch) [ar
        y ffordd|rhydd|ar goll|peryglus|yn rhydd|strae]
      """
    ),
    (
      .hint(.animals),
      """
      (dog(s)|horse(s)|cow(s)|sheep|cat(s)|swan(s)|pony|cattle|puppy|deer|pig(s))
      """
    ),
    (
      .activity(.event),
      """
      (football|footy|footie|match|rugby|cricket|derby|race|races|racing|marathon|protest|demo
        |demonstration|march|parade|pride|carnival|festival|concert|gig|royal visit|vip
        |bonfire|fireworks|remembrance|state|ceremonial|charity|town|half marathon|fun run
        |cycle race|10 k|event|events|public order|mutual aid|darts|boxing|world cup|six
        nations|fair|fayre|fete|show|christmas|xmas|market|vigil|rally|strike|election|polling
        |mela|eisteddfod|poppy|new year|nye|halloween|street party|jubilee|armistice|armed
        forces day) (duty|duties|match(es)|game|march|parade|event|policing|day|crowd
        |deployment|serial|aid|shift|lights switch on|lights|station(s)|cover|run|weekend
        |operation|cordon|traffic|detail|protest|demo|demonstration|rally|procession|road
        closure(s)|spotting|patrol(s)|eve)
      (football|footy|footie|the match|match day|matchday|match|rugby|the derby|protest(s)
        |protesters|demo(s)|demonstration(s)|march|marches|parade(s)|pride|carnival|festival
        |concert|marathon|royal visit|vip visit|mutual aid|public order|psu|psu duty|psu
        deployment|event(s)|picket line|vigil|rally|bonfire night|fireworks|remembrance sunday
        |remembrance|the races|crowd control|procession|fun run|cup game|home game|away game
        |cup final|funfair|fun fair|polling station(s)|eisteddfod|sioe|fete|fair|cycle race
        |cycling race|tour of *|10 k run|the 10 k|park run|carol service|lantern parade|switch
        on|lights switch on|pop concert|gig|edl|extinction rebellion|xr|just stop oil|kids fun
        day|street party|half marathon|torchlight procession|cricket|boxing)
      (road closure(s)|closed [a|the] road|traffic point|traffic control) (for|at|during) [a
        |an|the] [local|charity|village|town|big|remembrance|christmas] (parade|race|event
        |march|run|marathon|carnival|football|match|festival|fair|procession|10 k|fun run|bike
        race|cycle race|fete|show|protest|demo|service|switch on)
      (pel droed|bel droed|rygbi|gem bel droed|protest|gorymdaith|digwyddiad(au)|gwyl|cyngerdd
        |sioe|gem rygbi|gem|ras|ddigwyddiad|brotest|orymdaith|wyl)
      """
    ),
    (
      .activity(.antisocialBehaviour),
      """
      (asb|anti social|antisocial|anti social behaviour|antisocial behaviour|anti soc|nuisance
        |youth|youths|noise|noisy|neighbour|neighbor|neighbourly|parking|kids|boy racer(s)|off
        road|offroad|off road bike(s)|quad bike|quad|motorbike|street drinking|drunk|begging
        |loud|boundary|hedge|fence) (behaviour|nuisance|job(s)|call(s)|complaint(s)|dispute(s)
        |issue(s)|causing trouble|causing a nuisance|annoyance|row(s)|disorder|party|parties
        |music|neighbour(s)|bike(s)|incident(s)|kids|youths|visit(s)|patrol(s)|report(s)|feud
        |fallout|argument|problem(s)|dispersal|meet|gathering|racers|teens|teenagers|hanging
        around|hanging about|hanging round|hanging out|loitering|gathering|congregating
        |running riot|mucking about|messing about|throwing *)
      (asb|anti social|antisocial|antisocial behaviour|nuisance youths|nuisance kids|rowdy
        (youths|kids|teens|teenagers|group|drunks|behaviour)|noise|neighbour(s) (at war
        |falling out|arguing|rowing|dispute|at it)|neighbours|neighbour trouble|dispersal
        order|dispersal(s)|dispersed|boy racers|off road bikers|bikers|egging|street drinkers
        |house party|fly tipping|graffiti|vandalism|litter|parking disputes|kids on *|kids
        (kicking|playing|chucking|lobbing) *|yobs|moped riders|loud music|abc|cbo|cpn|cpw
        |drunk and disorderly|eggs thrown|stone throwing|school yard fight|section 34|s34
        dispersal|s34)
      (moved|moving) on [a|some|the|#] [group of|rowdy|noisy|street] (youths|kids|teenagers
        |teens|drinkers|lads|drunks|beggars|youngsters)
      (ymddygiad gwrthgymdeithasol|gwrthgymdeithasol|swn|cymdogion|ffrae cymdogion|anghydfod
        |anghydfod cymdogion|niwsans)
      """
    ),
  ]
}
