/// How officers name work in and with the community.
enum CommunityPhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.schoolTalk),
      """
      (school(s)|primary school(s)|primary|secondary school|high school|assembly|classroom
        |class|academy|college|nursery|uni|cubs|scouts|brownies|guides|beavers|sixth form
        |playgroup|youth club|pupil) (talk(s)|input(s)|visit(s)|assembly|assemblies
        |presentation(s)|session(s)|inputs|lesson(s)|drop in(s)|liaison|engagement|workshop(s)
        |q and a|chat|trip|talking|stuff|day|career(s) fair|thing|gig|bit)
      (talk(s|ed|ing)|input(s)|visit(s|ed|ing)|presentation(s)|presented|spoke|speaking
        |chat(ted|ting)|chat(s)|lesson(s)|assembly|assemblies|session(s)|workshop(s)
        |teach(ing)|taught|went in(to)|in|drop in|popped in(to)|q and a|story time|read(ing)
        stories|showed|career(s) (talk|fair|day)) [about|on] [internet safety|online safety
        |stranger danger|knife crime|road safety|bullying|drugs|county lines|crime prevention
        |crime|personal safety|cyber|cyber bullying|cyberbullying|asb|staying safe|safety
        |being a police officer|policing|the police] [at|to|for|with|in|into|around|round|by]
        [a|an|the|some|local|our|couple of|#] [year] [#|local|reception|young|primary
        |secondary|high|special|infant|junior|little|bunch of|load of|group of|class of|hall
        of|room full of|primary school|secondary school|high school|school|village|whole]
        [year] [#] (school(s)|primary|primaries|pupil(s)|kids|kid|children|student(s)|assembly
        |class(es)|academy|college|nursery|secondary|comp|scouts|cubs|brownies|beavers|guides
        |teens|youngsters|cadets|youth group|youth club|schoolkids|teenagers|sixth formers
        |schoolchildren|playgroup|infants|juniors|freshers|cadet)
      (assembly|assemblies|school assembly|school run talk|schools officer|school officer
        |pupils|schoolkids|school kids|school children|schoolchildren|year # [talk|assembly
        |pupils|kids|class|s]|y# [talk|assembly]|yr # (talk|assembly|kids|class)|stranger
        danger|mini police|minipolice|school fair|school fete|police cadets|cadets|careers
        (talk|day|fair)|reception class)
      (talk|talked|talking|spoke|speaking|input|inputs|session|assembly|chat) (to|with|for)
        (year|years|yr) # [(and|&) #]
      (stood|talk|talked|talking) in front of [a|#] (class|kids|pupils|children|assembly)
      (talked|talking|spoke|speaking) to [#|the|some|loads of] [year #] (kids|pupils|children
        |students|schoolkids|teenagers) [about *]
      (sgwrs|siarad|ymweliad|ymweld|cyflwyniad|gwasanaeth|anerch|gwers|es i|sesiwn) [mewn|yn|i
        |a|ag|yn yr|ir|ag|gyda|am] [plant|disgyblion|bobl ifanc|ysgol|blant] [yn|mewn|yr] [yr
        |yr ysgol|ysgol] (ysgol|ysgolion|disgyblion|plant ysgol|ysgol gynradd|ysgol uwchradd
        |phlant|phlant ysgol)
      (ysgol gynradd|ysgol uwchradd|ysgol|ysgolion) [gynradd|uwchradd|leol]
      """
    ),
    (
      .hint(.schoolTalk),
      """
      (school(s)|primary|primary school|secondary school|academy|infant school|junior school
        |special school|high school|comprehensive|nursery school|disgyblion|college|students)
      """
    ),
    (
      .activity(.crimePrevention),
      """
      (crime|theft|burglary|fraud|scam(s)|shed|car crime|rural crime|cyber crime|bike theft
        |home|cyber|online) (prevention|reduction|security|safety|awareness) [advice|visit(s)
        |stall(s)|talk(s)|leaflet(s)|survey(s)|work|stand|event(s)|letters|input(s)|patrol(s)
        |outside [a|the|local] [primary] school(s)|patter|pack(s)|surgery|tips|info|engagement
        |day|chat|stuff|roadshow|table] [at|in|outside|on|for|to] [a|the|an|local|some]
        [supermarket|market|library|school|town|town centre|residents|shop|tesco|asda|elderly
        |old|community|village] [hall|gates|residents|people]
      (bike|cycle|bicycle|property|tool|farm|dog|quad) (marking|register|registering|security
        marking|coding|tagging|etching) [stall|event|session|day|stand|at]
      (smart water|smartwater|property marking|selecta dna|neighbourhood watch|hand(ed|ing)
        out leaflets|leaflet(s)|leafleting|leaflet drop(s)|leafletting|window stickers|crime
        prevention|cp advice|cpa|locks and alarms|security advice|security survey(s)|marked
        bikes|marking bikes|marked up bikes|restart a heart stall|stall at|information stall
        |info stall|police stall|stall|scam awareness|shed alarms|purse bells|purse dippers
        |nottinghill|coffee morning scam talk|target hardening|ring doorbells handed out|rape
        alarms|personal alarms|immobilise|catalytic converter marking|stickers on)
      [atal] (atal trosedd(au)|atal troseddu|marcio beiciau|cyngor diogelwch|diogelwch cartref
        |atal troseddau)
      (stondin|stondin atal trosedd)
      """
    ),
    (
      .activity(.patrol),
      """
      [high] [vis|visibility|visible|hi vis|hiviz] [uniform|plain clothes|plainclothes|plain
        clothed|plain clothes|night time economy|nte|town|town centre|city centre|rural
        |village|evening|night|late|hotspot|hot spot|proactive|reassurance|neighbourhood|area
        |mobile|marine|beach|park|estate|high street|directed|targeted|safer streets|guardian
        |weekend|school] [foot|cycle|bike|car|vehicle|mobile|mounted|drone|van|motorbike
        |horse] (patrol(s|led|ling|ed)|patroling|patroll|ptl|ptrl|patrolls)
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
    (
      .activity(.communityMeeting),
      """
      (community|parish|parish council|council|town council|residents|resident|residents
        association|pact|partnership|ward|public|neighbourhood|multi agency|village|town
        |tenants|iag|ward panel|snt|safer neighbourhood|key stakeholder|forum|priority setting
        |street|councillor|housing|faith|mosque|temple|church|ward councillor|police and
        community|local|neighbourhood watch|nhw|pub watch|pubwatch|shop watch|shopwatch|farm
        watch|csp|marac|mappa|strategy) [council|community|partnership|watch|panel]
        (meeting(s)|mtg(s)|forum(s)|panel(s)|surgery|surgeries|event(s)|engagement|do|drop
        in(s)|gathering|mtng|coffee morning|council|briefing|bbq)
      (pact|pact mtg(s)|marac|pubwatch|pub watch|shopwatch|drop in(s)|drop in surgery|street
        surgery|street surgeries|beat surgery|police surgery|surgery|surgeries|coffee with a
        cop|coffee with cops|coffee with the cops|cuppa with a copper|cuppa with a cop|cuppa
        with the cops|coffee morning(s)|coffee with a copper|tea with a cop|brew with a bobby
        |brew with the bobbies|cop shop drop in|brew with a cop|brew with a blue|pop up
        surgery|community engagement|engagement event(s)|engagement stall|engagement|community
        event(s)|meet the team|meet and greet|open day|meeting(s)|mtg(s)|iftar|community
        centre|village hall|tenants association|have your say [event|meeting])
      (cyfarfod(ydd)|gyfarfod|cyfarfodydd|chyfarfod) [cymunedol|cymuned|y cyngor|cyngor|pact
        |trigolion|cyhoeddus|cyngor cymuned]
      (paned gyda|coffi gyda) (phlismon|plismon|heddwas|chop|chopar)
      """
    ),
    (
      .activity(.publicAdvice),
      """
      (front|enquiry|station|public) (counter|desk|office|enquiry office|enquiries) [duty
        |cover|duties|enquiries]
      (directions|gave directions|giving directions|asked for directions|pointing [people
        |tourists|folk] *|gave advice|giving advice|advice|public advice|phone advice|general
        advice|advising the public|advice calls|talking to the public|talking to people|helped
        the public|mop(s)|member(s) of [the] public|public enquiries|civil dispute advice
        |advice about *|human satnav|walk in(s)|people at the counter|counter enquiries|jump
        start(ed)|jump-start(ed)|changed a (tyre|wheel)|changing a (tyre|wheel)|broken down
        (car|vehicle|motorist|lorry|van)|breakdown(s)|selfies [with]|photos with tourists
        |tourist(s))
      (cyngor|chyngor|gyngor|helpur cyhoedd|cynghori|cyfarwyddiadau|helpu aelod or cyhoedd
        |aelod or cyhoedd|aelodau or cyhoedd|cownter blaen|desg flaen|cyngor ir cyhoedd|rhoi
        cyngor)
      """
    ),
    (
      .hint(.publicAdvice),
      """
      (helped|helping|advised|advising|assisted|assisting|chatted to|chatting to|chatting with
        |chat with|chats with|talked to|talking to|spoke to|speaking to|spoke with|dealing
        with|dealt with|engaging with|engaged with|gave advice to|advice to) [a|an|the|some
        |few|couple of|loads of|lots of|#|various] [of] [lost|elderly|confused|stranded|local
        |worried] (member(s) of [the] public|mop(s)|public|tourist(s)|motorist(s)|residents
        |locals|shopkeeper(s)|shoppers|passers by|foreign visitor(s)|old lady|old man|old boy
        |old dear|lady|walkers|holidaymakers|stranded driver|broken down (motorist|driver|car)
        |commuters|people)
      """
    ),
    (
      .activity(.lostProperty),
      """
      (lost|found|stray|handed in|missing) (property|prop|wallet(s)|purse(s)|phone(s)|bag(s)
        |handbag|keys|passport(s)|item(s)|bike|rucksack|iphone|wedding ring|ring|mobile(s)
        |laptop|stuff|cash|handbags|suitcase)
      [reunited|reunite|returned|returning|reuniting|handed|gave] [a|an|the|some|someone|lady
        |man|woman|owner] [with] [a|an|the|his|her|their] [lost] (wallet(s)|purse(s)|handbag
        |lost phone|lost property|passport) [back|handed in|returned|found|to|with] [to] [its
        |the|their] [owner]
      (lost and found|lost & found|lost n found|property handed in|handed in [a|some|the]
        (wallet|phone|purse|bag|cash|keys)|wallet|purse)
      (eiddo (coll|a gollwyd|colledig|ar goll)|eiddo coll|waled|pwrs)
      """
    ),
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
