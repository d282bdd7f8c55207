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
      (read|reading|story|stories) [stories|a story|time] (to|for|with) [the|some|a|#] [*] (kids
        |children|nursery|class|pupils|infants|reception|toddlers)
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
      (fraud|scam(s)|cyber|crime prevention|home security|burglary prevention|doorstep crime|rogue
        trader(s)|courier fraud|romance fraud) (talk(s)|input(s)|presentation(s)|advice|session(s)
        |chat(s)|workshop(s)|coffee morning) [to|for|with|at] [the|a|some|local] [*] [pensioners
        |group|club|centre|hall|people]
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
      (found|handed in|picked up|returned|handing in|turned in|recovered) [a|an|the|some|someones
        |her|his|their|a kids|a ladys|#] [old|lost|dropped|expensive] (wallet(s)|purse(s)|phone(s)
        |mobile(s)|iphone(s)|handbag(s)|passport(s)|keys|wedding ring|ring|laptop(s)|rucksack(s)
        |suitcase(s)|cash|envelope)
      (found|lost|handed in) (property|prop) (booked|handed|logged|entered|returned|sorted
        |processed|restored) [in|on|back|to] [owner|owners]
      (lost and found|lost & found|lost n found|property handed in|handed in [a|some|the]
        (wallet|phone|purse|bag|cash|keys)|wallet|purse)
      (eiddo (coll|a gollwyd|colledig|ar goll)|eiddo coll|waled|pwrs)
      """
    ),
  ]
}
