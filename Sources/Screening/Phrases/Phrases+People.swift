extension Phrases {
  /// People told by their role, their look or their group, and children in care.
  static let people = [roles, looks, teachers, care, infants]

  private static let roles = Phrases(
    .personDescription, .ask, reason: "Few people here fit this, so readers can tell who it is.",
    suggestion: "someone locally",
    """
    local|village|towns|town|parish|our|area|former|ex|deputy|resident|retired vicar|headteacher|headmaster|headmistress|head|mayor|mayoress|landlady|landlord|postmistress|postmaster|butcher|rector|priest|imam|rabbi|undertaker|publican|librarian|postman|postwoman|milkman|pharmacist|vet|organist|magistrate|mp|bishop|chemist|gp|doctor|dentist|lollipop|footballer|celebrity|singer|policeman|weatherman|judge|baker|pastor|minister|florist|shopkeeper|barber|builder|businessman|businesswoman|historian|farmer|hero|legend|character|drunk|celebrities|deputy|scoutmaster|choirmaster|drag|clairvoyant|taxi !thanked|visited|joined|praised|popped|came|gave|brought|made|let|opened|for|from|of|meeting|office|s|and|team|us|tea|cakes
    the vicar|headteacher|headmaster|headmistress|mayor|mayoress|landlady|postmistress|postmaster|lollipop|rector|undertaker|imam|rabbi|priest|verger|mp|squire|organist .. was|had|has|got|found|arrested|drunk|from|locked|reported|burgled|is|of|crashed|lost|missing|robbed|stabbed|told|disclosed|fell|attacked|again|himself|herself|who|for|nicked
    the? lollipop lady|man
    vicar|vicars|headteacher|headteachers|headmaster|headmasters|mayor|mayors|councillor|councillors|mp|mps|imam|imams|rabbi|rabbis|landlord|landlords|landlady|landladys|postmaster|postmasters|doctor|gp|judges|judge|footballer|footballers|priest|farmer|farmers|butcher|butchers|rector|rectors wife|husband|son|daughter|sons|daughters|mother|brother|sister|dad|mum|widow|girlfriend|boyfriend|partner|grandson|nephew|niece
    wife|husband|son|daughter|mother|brother|sister|widow|girlfriend|boyfriend|mum|dad|mistress|ex|grandson of|to .. vicar|headteacher|headmaster|mayor|councillor|mp|imam|rabbi|landlord|gp|footballer|priest|chief|magistrate|judge|butcher|postmaster|pub|head
    @role .. arrested|accused|drunk|nicked|charged|bailed|suspended|assaulted|burgled|caught|affair|missing|sectioned|crashed|robbed|custody|reported
    arrested|nicked|arresting|interviewed|interviewing|detained|sectioned|booking|searching|arrest .. @role
    only .. family|person|man|woman|couple|house|one|doctor|shop|boy|girl|student|pupil|resident|teacher|pub|kid|lad|vet|dentist|lady|taxi|driver|widow|nurse|officer|female|male|asian|black|chinese|polish|muslim|jewish|sikh|trans|gay|deaf|blind .. in|on|at|here|round .. village|town|street|estate|area|school|island|valley|road|county|block|building|parish|city|here|close|team|shift|year|class
    one of only|the|just two|three|few|four|only|five .. in|at|on
    former|ex|retired|famous|professional|international .. swimmer|footballer|boxer|player|cricketer|jockey|runner|athlete|champion|mayor|mp|actor|singer|model|presenter|pilot|gymnast|rower|cyclist|snooker|darts|wrestler|medallist|olympian|weatherman|soldier|marine|bishop|councillor
    6ft|7ft|5ft|6ft4|6ft5|6ft2 @person
    6ft|7ft|5ft .. tall|#|built .. @person|@child
    well-known|prominent|famous|notable|high-profile|celebrity .. local|businessman|businesswoman|footballer|singer|family|actor|player|politician|resident|farmer|tv|councillor|face|presenter|lawyer|solicitor|surgeon|doctor|chef
    well known local|businessman|businesswoman|footballer|family|singer|actor|tv|farmer|councillor|solicitor|face|man|woman
    premiership|premier|league|professional|championship|international|england|wales|ex footballer|player|rugby|striker|goalkeeper|cricketer|boxer
    retired gp|headteacher|head|doctor|judge|surgeon|vicar|teacher|detective|bishop|professor|dentist|magistrate|policeman|councillor|mp|butcher|postmaster|lecturer|nurse|midwife
    the|a|our caretaker|cook|cleaner|secretary|lollipop|chef|manager|deputy|governor|groundsman|head|bursar|nurse|porter at|of|from the|our|a .. school|church|college|academy|nursery|library|surgery|mosque|chapel|club
    lives next door to
    mother|mum|dad|father|family of|with twins|triplets|quadruplets|six|seven|eight|nine|ten|eleven|twelve
    mother|mum|dad|father of five|six|seven|eight|nine|ten|twins|triplets|quads|eleven
    the|a|one|only|our polish|somali|traveller|gypsy|roma|chinese|syrian|nigerian|jewish|muslim|sikh|romanian|bengali|pakistani|afghan|ukrainian|kurdish|vietnamese|asian|black|white|lithuanian|turkish|ghanaian|lesbian|gay|trans|transgender|deaf|albino|amish family|couple|lad|man|woman|girl|boy|brothers|sisters|shopkeeper|student|household|owner|owners|lady|teacher|doctor|pupil|kid|taxi|chef|bloke|pair|neighbour|barber|widow|widower|nurse|mum|dad .. on|in|at|from|who|next|above|opposite|round|down|over|by|near|with|that
    the|a|our transgender|trans|deaf|blind|one-armed|one-legged|wheelchair|albino|dwarf @person|@child|bound|user
    one-armed|one-legged|one-eyed
    y ficer|fficer|prifathro|brifathro|maer|prifathrawes|offeiriad|gweinidog
    ficer|prifathro|brifathro|maer|prifathrawes|offeiriad y|ein|lleol|pentref
    yr unig .. yn|y|ar|ym .. pentref|dref|stryd|ysgol|bentref|ardal|pentre|tre
    """)

  private static let looks = Phrases(
    .personDescription, .ask, reason: "A look like this tells readers who it is.",
    suggestion: "someone locally",
    """
    ic1|ic2|ic3|ic4|ic5|ic6 male|female|man|woman|males|youth|lad|and|with|in|aged|wearing|about
    # foot|ft # !high|deep|long|fence|wall|wide|drop|queue|snow|ladder|of|water|barrier
    # foot|ft # @person|tall|@child|with|and|ginger|bald|built
    six|five|seven foot|ft|footer tall|@person|#|giant|skinhead
    @person .. with|has|had|wearing|sporting ... tattoo|tattoos|tattooed|scar|beard|dreadlocks|mohawk|mullet|prosthetic|limp|lisp|stammer|ponytail|birthmark|moustache|glass|wig|piercings|eyepatch|wheelchair|crutches|burka|turban|hair|harelip
    face|facial|neck|spider|teardrop|swastika|spiderweb|head tattoo|tattoos|tattooed|scar|piercing|birthmark
    tattoo|tattoos|tattooed on|of|across .. his|her|neck|face|hand|forehead|head|arm|knuckles|cheek
    scar on|across|down .. his|her|face|cheek|neck|lip
    pink|blue|green|purple|ginger|orange|red|rainbow|bright|dyed|bleached|shaven|long|grey|blonde|silver haired|hair|mohawk|dreads|head .. @person|girl|and|neck|tattoo|lad|wearing|with
    @person .. pink|blue|green|purple|ginger|orange|rainbow|dyed hair|haired|mohawk|beard
    ginger|bald|bearded|toothless|heavily|tattooed|one-eyed|one-armed|one-legged|stocky|skinny|obese|limping|burly man|woman|lad|lady|bloke|male|female|girl|boy|tattooed|landlord|driver|dealer|guy|suspect|chap|twin|twins|with
    walks|walked with a limp|frame|stick
    missing|only|has .. one leg|arm|eye|hand|ear
    wearing .. and .. hoodie|tracksuit|jeans|trainers|jacket|cap|coat|trousers|top|hat
    last seen wearing
    """)

  private static let teachers = Phrases(
    .personDescription, reason: "The law keeps a teacher accused by a pupil anonymous.",
    suggestion: "someone",
    """
    teacher|teachers|headteacher|tutor|ta|lecturer|coach|headmaster|athro|athrawes|deputy .. accused|alleged|allegedly|allegation|allegations|suspended|arrested|complaint|accusation|accusations|touched|hit|groomed|abused|assaulted|interviewed|denied|slept|affair|sexual|inappropriate|investigated|cyhuddo|gyhuddo|honiad|honiadau|bailed|suspected|slapped|messaged|touching|messaging
    teacher|tutor|headteacher|coach whose pupil|pupils|student|students .. says|said|claims|claimed|alleges|alleged|accused|accuses|reported|told|came
    pupil|pupils|student|students|girl|boy|schoolgirl|class|allegation|allegations|accused|accuses|complaint|accusation|alleging|alleged|claims|claim|arrested|arrest .. against|about|by|of|accused|accusing|accuses|says|said|alleges|alleged|claims|reported|a|the|his|her .. teacher|headteacher|tutor|coach|lecturer|ta
    honiad|honiadau .. athro|athrawes|brifathro
    """)

  private static let care = Phrases(
    .child, reason: "A child in care must not be told by readers.",
    suggestion: "a young person",
    """
    looked-after|lac|foster|fostered|adopted|in-care child|kid|boy|girl|lad|teenager|teen|son|daughter|brothers|sisters|siblings|children|kids|boys|girls|lads|baby|youngster|young|misper|lass|youth !ren's|carer|carers|training|awareness|team|week
    looked-after|in-care|fostered child|kid|boy|girl|lad|teenager|teen|children|youngster|young|misper|lass
    @child|misper|twins|siblings|brothers|sisters|baby|he|she|one .. in|into|from|out|under|left|of foster|care|childrens|residential|local .. again|home|placement|carer|carers|tonight|missing|order|authority|who|system|since|with|found|today|ran|asleep|back
    @child|misper|twins|siblings|brothers|sisters|baby|siblings|children|kids .. in|into|from foster|care
    taken|take|took|placed|put|went|going|removed into foster|care|police
    taken into care
    care order
    foster home|placement|family|mum|dad|parents .. missing|ran|runaway|again|found|returned|back|boy|girl|lad|child|kid|took|for|broke
    missing|ran|runaway|absconded|returned|back .. foster|childrens|children's|care|residential home|carer|placement|carers|unit
    children|childrens home .. kid|boy|girl|lad|again|missing|misper|runaway|absconder|her|him
    on|under a|the|child protection|at plan|register|risk
    child protection plan|conference|register .. his|her|boy|girl|family|for|baby
    care leaver .. who|with|our|a|missing|again|tonight
    plentyn|bachgen|merch|blentyn|fachgen|ferch .. mewn|maeth|gofal
    plant|blant mewn gofal
    plentyn|blentyn|plant maeth
    """)

  private static let infants = Phrases(
    .child, .ask, reason: "A school year helps to tell which child this is.",
    suggestion: "a child",
    """
    reception|nursery class|year|age boy|girl|lad|child|pupil|kid
    """)
}
