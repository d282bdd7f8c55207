/// Look-alikes: what holds a number that is not an amount, and who is not to be counted.
enum ReferenceCues {
  static let all: [(Cue, String)] = [
    (
      .reference,
      """
      24 / 7
      24 7
      (year|yr|years|yrs) # [(and|&|to|-|/|or) #]
      [in|on] (ward|bay|bed|cell|room|flat|unit|block|floor|level|tier|code|grade|category|cat
        |phase|stage|channel|sector|zone|beat|area|junction|jct|jn|gate|platform|stand|section
        |sect|sec|s|log|incident|job|ref|reference|crime|route|bus|number|num|plate|pc|ps|pcso
        |insp|collar|shoulder|badge|callsign|page|chapter|form|mg|op|set|band|wing|desk|lane
        |draft|house|door) [no|number|ref|num] #
      (sec|sect|s|jct|jn|insp|op|num|ref|cat|sgt|tel|ext) . #
      (on|its|in|was) (day|week|team) #
      (day|week) # (of|off)
      (cofid|ward|blwyddyn|bl) #
      # (mph|kmh|miles|mile|metres|meters|feet|ft|km|yards|stone|kg|quid|pounds|degrees
        |percent|points|pints|floors|storeys|pence|euros|celsius)
      # %
      (£|€) # [k]
      £ # . #
      # (st|nd|rd|th) [of]
      # (jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july
        |august|september|october|november|december)
      (jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july
        |august|september|october|november|december) #
      (a|m|b) # (road|motorway)
      [the|a] (999|101|111) (call(s)|job(s)|handler(s))
      (999|101|111|112)
      one (way|another|day|time|hell|side|end|point|lane|minute|sec|second)
      (any|some|every) one
      one [of] (those|them) days
      day one
      at one point
      square one
      (status|state) (#|zero)
      (parade|briefing|locker|mess|interview) (room|suite)
      (quiet|busy|long|hard|bad|good|mad|tough|rough|late|early) one
      # of 2 days
      # (million|k)
      # (tonne|ton|seater|door|way|car|vehicle|up|wheeler|wheel|hander)
      (hour|hours|minute|minutes) (left|late|early|away|ago|overdue)
      """
    ),
    (
      .aged,
      """
      # [-] (yr|yrs|year|years|month|months|week|weeks) [-] old(s)
      # [-] (yo|yro|yrold|y o|yearold)
      # y / o
      (year|yr|yrs) # (lad|lass|girl|boy|kid|pupil|student|teen|child|one)
      aged # [(to|-|and) #]
      age # [(to|-|and) #]
      """
    ),
    (
      .prisoner,
      """
      (prisoner|offender|detainee|detained person|dp|arrested (man|woman|male|female|person
        |suspect|lad)|suspect|person in custody|carcharor|garcharor)
      (someone|somebody|bloke|man|woman|male|female|lad|chap|guy|person|shoplifter|one|suspect
        |burglar|drunk|prisoner) (we|i|wed|id|he|she|theyd|they) [had|have|d] (arrested|nicked
        |locked up|lifted|detained|brought in)
      (someone|somebody|bloke|man|woman|male|female|lad|chap|guy|person) (under arrest|in
        custody|in cuffs|arrested|nicked|detained)
      under arrest
      in cuffs
      cuffed to
      """
    ),
    (
      .person,
      """
      (man|men|woman|women|male(s)|female(s)|lad(s)|lass(es)|girl(s)|boy(s)|kid(s)|child(ren)
        |teen(s)|teenager(s)|adult(s)|juvenile(s)|youth(s)|youngster(s)|person(s)|people
        |bloke(s)|chap(s)|guy(s)|lady|ladies|gent(s)|gentleman|gentlemen|fella(s)|feller(s)
        |pensioner(s)|oap(s)|baby|babies|toddler(s)|infant(s)|resident(s)|student(s)|pupil(s)
        |patient(s)|runaway(s)|elderly|oldie(s)|dad|mum|son|daughter|brother(s)|sister(s)
        |mother|father|grandad|gran|nan|runner(s)|absconder(s)|walkout(s)|absentee(s)
        |victim(s)|suspect(s)|offender(s)|shoplifter(s)|burglar(s)|drunk(s)|dp(s)|prisoner(s)
        |detainee(s)|caller(s)|casualty|casualties|individual(s))
      (high|medium|low) risk
      (old|elderly|young|married) couple
      voluntary
      (vulnerable|elderly) (person|people|male|female|adult|child|kid)
      (dyn|dynion|menyw|menywod|bachgen|bechgyn|merch|merched|plentyn|plant|person|pobl
        |oedolyn|oedolion|dynes|ddyn|fachgen|ferch|blentyn|berson)
      """
    ),
    (
      .crew,
      """
      of us
      [of] (officers|cops|coppers|colleagues|bobbies|units|crews|pcs|pcsos|specials|response
        officers|dogs units|bobbys|of my team|response cars|police|staff|detectives|ambulances
        |ambos|paramedics|fire engines|appliances)
      (double|single) crewed
      (swyddog|swyddogion|heddwas|ohonom|ohonom ni|ohonon ni)
      """
    ),
    (
      .them,
      """
      both
      (first|last) thing
      (of|o) (them|em|those|these|that|the) [(lot|buggers|blighters|things|jobs|calls)]
      (in total|in all|all in|altogether|total|all told|in the end|overall|combined|today
        |tonight|this morning|this afternoon|on shift|this shift|so far|now)
      (ohonyn nhw|ohonynt|i gyd|yn gyfan gwbl|heddiw|heno|ohonyn)
      """
    ),
  ]
}
