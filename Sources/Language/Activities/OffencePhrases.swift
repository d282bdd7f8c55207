/// How officers name burglaries, searches, arrests and what happens on the roads.
enum OffencePhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.burglaryVisit),
      """
      (burglary|burglaries|burg|burgs|dwelling burg|burgulary|burglarys|break in(s)|breakin(s)
        |break-in(s)|break ins|shed break(s)|shed burglary|burgled|house burglary|dwelling
        burglary|ransacked) [victim|visit(s)|attendance(s)|follow up(s)|enquiries|report(s)
        |dwelling|job(s)|call(s)|scene|in progress|at|attended|house]
      (house|home|shop|shed|garage|family|couple|lady|man|pensioner|oap) [that|whod|who] [had]
        [been|was|got] (burgled|broken into|ransacked)
      (bwrgleriaeth(au)|fwrgleriaeth|byrgleriaeth(au)|lladrad ty|torri i mewn|dorri i mewn
        |bwrgleriaethau|fyrgleriaeth)
      """
    ),
    (
      .activity(.searchWarrant),
      """
      (warrant(s)|search warrant(s)|drugs warrant(s)|drug warrant(s)|drug raid(s)|raid(s)
        |raided|warrant execution(s)|misuse of drugs act warrant
        |enforcer|big red key|dawn raid(s)|house search(es)|s18|s18 search(es)|section 18
        search(es)|section 32 search|premises search(es)|searched (a|the|his|her|an) (house
        |address|flat|property|home|premises)) [executed|at|for]
      search(ed|ing) [a|an|the|his|her|their|some|#] [*] (house|flat|address|addresses|property
        |premises|home|houses|lockup|farm|grow)
      (put|putting|boshed) (a|some|#|couple of) (door(s)) in
      (put|putting|boshed|took) [a|the|some|#] (door(s)) (in|off) (for|on|looking for|with) [a|the
        |some] (drugs|warrant|warrants|gear|cannabis|weapons|gun|guns|enforcer)
      (gwarant(au)|warant|gwarant chwilio|warant chwilio|gwarantau)
      """
    ),
    (
      .activity(.arrest),
      """
      (arrest(s)|arested|arrested|arresting|nicked|nicking|lock up(s)|locked up|locking up
        |lockup(s)|lifted|collar(s)|collared|apprehended|detained|detaining|brought in|body in
        |bodies in|lock-up(s)|cuffed|wanted (male|female|man|woman|person(s)|offender)|into
        custody|prisoner in|prisoners|prisoner processing|dealt with [a|the|#] prisoner(s)
        |booked in|prisoner handling) [a|an|the|some|our|#|for|of] [wanted|drunk] [male|female
        |man|woman|lad|bloke|shoplifter(s)|drink driver|burglar|suspect(s)|drunk|thief|thieves
        |offender(s)|person|driver|lads|men|drug dealer|dealer|males|females|fella|#]
      (drink driver(s)|drug driver(s)|drink drive|drug drive)
      (shoplifter(s)|burglar(s)|thief|thieves|robber(s)|dealer(s)|offender(s)|suspect(s)|drunk(s)
        |wanted (male|female|man|woman|person)|prisoner(s)|body|bodies|breacher(s)|bail jumper(s))
        (in|nicked|lifted|detained|booked in|brought in|locked up|arrested|in custody|in the bin)
      (arestio|arestiad(au)|arestiais|wedi arestio|arestiwyd|arestwyd|harestio)
      """
    ),
    (
      .hint(.arrest),
      """
      in (custody|the cells|the bin)
      banged up
      """
    ),
    (
      .activity(.stopSearch),
      """
      (stop|stops|stopped) (and|n|&|an) (search(es|ed)|searches|searched|srch)
      (stop search(es|ed)|stopsearch(es)|stop-search(es)|s and s|s & s|stop and search(es)
        |stop and searches|s1 search(es)|s60|section 60|section 1 search(es)|s1|s23|section 23
        |s23 search(es)|person search(es)|stop & search(es)|stop and account(s)|stop & account
        |s n s|pat down(s)|turned over|drug search(es)|weapon(s) search(es))
      (searched|searching) (a|an|some|#) [young|known] (lad(s)|youth(s)|male(s)|female(s)|man
        |men|kid(s)|person|people|drug user|lads|bloke|suspects|teenager(s))
      (stopio a chwilio|stopio ac archwilio|chwilio person|stop a chwilio)
      """
    ),
    (
      .activity(.trafficEnforcement),
      """
      (speed|speeding|traffic|road|car|vehicle|insurance|mot|roadside|drink drive|breath
        |seatbelt|seat belt|phone|fatal 4|fatal four|tax|community|tyre) [road|drink drive
        |drug drive] (check(s)|stop(s)|enforcement|gun|trap(s)|ticket(s)|operation(s)|op(s)
        |test(s)|offences|offence|watch|policing|patrol|checkpoint|check point|camera|duty
        |duties|work|fines|seizure(s))
      (seat belt(s)|seatbelt(s)|phones|mobile phones|mobile phone|speed|speeding|traffic|roads
        |road safety|drink drive|drug drive|vehicle|insurance|fatal four|fatal 4|fatal 5|fatal
        five) [and] [phone(s)|speed|speeding|seatbelt(s)] (op|operation|day|campaign|initiative
        |week)
      (speedwatch|speed watch|seat belts|seatbelts|radar gun|speed detection|speed camera|camera
        van)
      (breathalys(ed|er|ing)|breathalyser(s)|breath test(ed|s|ing)|breathtest(s)
        |ticket(s|ed|ing)|tor(s)|fpn(s)|speeder(s)|speeding|speed gun|speed gunning|laser gun
        |radar|laser|pulled over|pulled [a|some|#] (car|cars|van|driver|drivers|vehicle
        |vehicles) [over]|no insurance|uninsured [car(s)|driver(s)|vehicle(s)]|untaxed|seized
        [a|an|#] [uninsured|untaxed] (car(s)|vehicle(s)|van|motor|bike|escooter)|car seized
        |vehicle seized|s165|s 165|section 165|165 seizure(s)|anpr [hit(s)|stop(s)|duty|car
        |camera]|anpr|mobile phone offences|on (his|her|their) phone|on phones|stopp(ed|ing)
        [a|some|an|#|couple of] (car(s)|vehicle(s)|van(s)|driver(s)|lorry|lorries|motorist(s)
        |uninsured|moped|motorbike))
      (goryrru|gwirio cyflymder|cyflymder|gwiriad(au) cyflymder|stopio ceir|stopio cerbydau
        |gorfodi traffig|cerbyd heb yswiriant|heb yswiriant|yswiriant|gwiriadau traffig)
      """
    ),
    (
      .activity(.collision),
      """
      (rtc(s)|rta(s)|rtcs|rtci|rti|ptc|rtcollision|rtc s|rpc) [with injuries|injury|damage
        only|on the]
      (road traffic|traffic|road|car|vehicle|multi vehicle|multi car|motorbike|motorcycle|bike
        |injury|serious|lorry|cycle|2 car|two car|3 car|3 vehicle|two vehicle|fatal|minor
        |damage only|bus) (collision(s)|accident(s)|crash(es)|smash(es)|shunt(s)|incident
        |prang(s)|pile up(s)|pileup|bump(s)|rtc(s)|rta|wreck)
      (collision(s)|collison(s)|crash(es)|prang(s)|smash(es)|pile up(s)|pileup(s)|fatal(s)
        |bump(s)|shunt(s)|fender bender(s)|damage only|hit and run(s)|fail to stop(s)|fts|rear
        end shunt|rear ender|road closure(s) (for|after|following) [a|an|the] (rtc|crash
        |collision|accident)|crashed|overturned (car|lorry|van)|car (vs|v) *|car into *|car in
        a (ditch|wall|hedge)|knocked off (his|her|their) (bike|cycle|motorbike)|pedestrian
        (hit|struck|knocked)|accident(s))
      (gwrthdrawiad(au)|wrthdrawiad|damwain|ddamwain|damweiniau|gwrthdrawiadau|wrthdrawiadau)
        [ffordd|traffig|car|ar y ffordd|ffyrdd]
      """
    ),
  ]
}
