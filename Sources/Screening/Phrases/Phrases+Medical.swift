extension Phrases {
  /// One person's illness, injury or treatment, and any way of self-harm.
  static let medical = [method, illness, harm, pregnancy, colleagues]

  private static let method = Phrases(
    .medical, reason: "How or where someone tried to harm themselves must never be told.",
    suggestion: "in crisis",
    """
    hang|hanged|hung|hanging|hangs himself|herself|themselves|themself|in|from|by|from|call|attempt|victim|at|job
    @pronoun|@person|@relation|trying|tried|found .. hanging|hanged|hung !around|about|out|up|on
    cut .. down .. noose|ligature|rope|hanging|tree|loft|him|her|in
    cut @pronoun|him|her|them down
    noose|nooses
    ligature|ligatures|ligatured !training|cutter|cutters|knife|free|point|points
    rope .. round|around|neck|tree|beam
    belt|cord|rope|sheet|shoelace|wire|cable|bag|scarf|lead .. round|around|over .. neck|head|throat
    jump|jumped|jumping|jumper|jumps|leap|leapt|threatening|threatened|fell|fall|off|dropped|stepped .. off|from|on|in|over|under|front|bridge .. bridge|roof|building|ledge|balcony|cliff|cliffs|car-park|multistorey|multi-storey|train|trains|platform|viaduct|flyover|window|tower|rooftop|parapet|railings|height|block|floor|lorry|overpass|tracks|pier|multi|car|tube|footbridge
    jump|jumper|jumped|jumping from|off !to|the|bed|bail
    off|on|from|over|edge|ledge|railings|parapet|wrong .. bridge|ledge|rooftop|roof|parapet|railings|cliff|viaduct|balcony|footbridge|flyover .. edge|ready|threatening|wanting|suicidal|crying|to|talked|talking|pulled|trying|jump|in|hours|safe|down|crisis|edge
    talked|talk|talking|coaxed|pulled|pull|grabbed|brought|talk|got|persuaded ... down|off|back|from|in ... bridge|ledge|roof|rooftop|parapet|railings|cliff|viaduct|balcony|multistorey|multi|edge|flyover|footbridge|tracks|platform|river|sea|water|tree|beams|pier|platform
    wrong side of .. railings|barrier|bridge|rail|fence|parapet|railing|bars
    over the railings|parapet|barrier|edge
    on|off the ledge|edge|parapet
    on the tracks|railway|train .. suicidal|crisis|waiting|sat|herself|himself|lying|end
    sat|standing|stood|lying|lay|walking on the tracks|track|line|lines|railway|ledge|parapet|edge|motorway .. suicidal|wanting|waiting|crisis|trying|crying|ready
    in front|under of|a|the .. train|lorry|bus|traffic|tube
    slit|slits|slash|slashed|slashing|cut|cuts|cutting|sliced|opened|hacked .. wrist|wrists|throat|veins|arm|arms|himself|herself|themselves|legs|thighs|neck
    self-inflicted|self inflicted? stab|wound|wounds|cut|cuts|injury|injuries|burns
    cut|cuts|cutting|harming|harm|harmed|harms|stab~|burn~|set himself|herself|themselves .. with|arms|using|razor|on|badly|knife|blade|fire|glass
    self-harm~|self harm~|self harmed|harming|harm .. with|by|using|cutting|razor|blade|glass|cuts|lighter|knife
    razor|razors|razorblade|blade .. self|wrists|arms|herself|himself|cut
    overdose|overdosed|overdosing|od'd|od|oded !of|on .. caffeine
    overdose|overdosed|overdosing|od on|of
    took|taken|take|takes|taking|swallowed|swallow|swallowing|downed|necked|had|ate|washed|drank .. overdose|tablets|pills|paracetamol|ibuprofen|bleach|antifreeze|packet|packets|aspirin|codeine|zopiclone|diazepam|box|sleeping|mouthful|battery|batteries|strip|weedkiller|poison|insulin|tramadol|amitriptyline|propranolol|antidepressants|meds|acid|whole|bottle|handful|bunch .. !my
    # .. paracetamol|ibuprofen|aspirin|sleeping-tablets|sleeping-pills|codeine|tramadol|zopiclone|amitriptyline|diazepam|antidepressants|propranolol|tablets|pills
    handful|packet|pack|box|bottle|strip|cocktail|load|mouthful of tablets|pills|paracetamol|meds|medication|sleeping|antidepressants|bleach|codeine
    tablets|pills|paracetamol and|with vodka|alcohol|drink|whisky|wine
    drank|drunk|drinking|swallowed bleach|antifreeze|weedkiller|petrol|poison|drain|acid
    carbon monoxide .. car|suicide|himself|herself|hose|poisoning
    hose|hosepipe .. exhaust|car
    exhaust .. hose|fumes
    gassed|drowned|shot|electrocuted|suffocated|asphyxiated|poisoned|starved|stabbed himself|herself|themselves|themself
    drown|drowning himself|herself
    suicide|suicidal .. by|bridge|rope|tablets|train|hanging|jump|overdose|pills|razor|knife|river|cliff|method|note|ledge|roof|railway|pact|gas|noose|drowning
    suicide note
    in|into|to the river|sea|canal|reservoir|lake .. suicidal|end|drown|herself|himself|kill
    walked|waded|jumped|went|threw into|in .. river|sea|canal|reservoir|lake|water|traffic .. suicidal|end|to|herself|himself|crisis|intentionally|on
    walked into|in the? sea|traffic|canal|river
    jumped in|into the? river|canal|sea|water|reservoir|weir
    threw|throw|thrown|throwing himself|herself|themselves off|from|under|in|into|out|over|at|down
    set fire to himself|herself
    set himself|herself alight|on
    petrol|lighter|fuel|diesel|paraffin .. over|on|all himself|herself|themselves|over
    doused himself|herself|in
    crogi|grogi
    neidio|neidiodd|naid|neidio oddi|o|i .. bont|pont|afon|to|clogwyn|tren|ar
    gorddos|orddos|gor-ddos
    oddi ar y bont
    tabledi|dabledi
    """)

  private static let illness = Phrases(
    .medical, .ask, reason: "Someone's illness or medicine is theirs to tell.",
    suggestion: "needed medical attention",
    """
    @diagnosis @person|@child|@relation
    @diagnosis .. @person|@child|prisoner|patient|detainee|misper
    @person|@child|@relation|@pronoun|misper ... @diagnosis
    @person|@child|@relation|@pronoun|misper ... @medicine
    @medicine ... @person|@child|@relation|misper
    with|has|had|having|have|suffering|suffers|suffered|diagnosed|got|severe|acute|chronic|early|late|advanced|terminal|untreated|undiagnosed|stage|suspected from|onset|with|of|paranoid|type? @diagnosis
    diagnosed with|as
    has|with|have|got mnd|cf|ibs|crohns|copd|lupus|gout|angina|ms
    blind|deaf in|from|since .. eye|ear|birth
    sectioned .. with|for|because|after .. @diagnosis
    stroke victim|patient|after|before
    down|downs syndrome
    tourettes|tourette
    had|having|suffered a? stroke
    terminal|advanced|breast|lung|prostate|bowel|brain|stage cancer|tumour|illness|four
    terminally ill
    @diagnosis diagnosis|sufferer|patient|relapse|episode|fit|attack|seizure|meds|medication|positive|crisis
    @diagnosis
    off|on|without|missed|stopped|refused|refusing|needs|needed|taking|forgot|hadnt|not|took his|her|their|taken|taking|been|of meds|medication|tablets|antipsychotics|antidepressants|injection|depot|inhaler|pills|script|methadone|insulin
    hep|hepatitis c|b|a
    hiv positive|status
    h i v
    blood borne
    stroke victim|patient|at|last|in
    heart attack|attacks|failure|condition|surgery|transplant|bypass|op
    cardiac arrest
    had|having|suffered|suffering|has a|another|an .. fit|seizure|stroke|heart|breakdown|miscarriage|psychotic|manic|asthma|epileptic|hypo|epileptic|aneurysm|haemorrhage
    epileptic|diabetic|asthma|hypo|psychotic|manic fit|seizure|coma|attack|episode|hypo|breakdown
    seizure|seizures
    fitting .. on|in|floor|custody|cell
    learning disability|disabilities|difficulties
    personality disorder
    eating disorder
    kidney|liver|organ failure|transplant|disease
    blood|brain clot|clots|injury|tumour|bleed|haemorrhage|damage
    mental illness .. his|her|he|she|called|namely
    hears|hearing voices
    delusional|hallucinating|manic|catatonic|incontinent|schizoaffective
    high|smashed|spaced|out|off|wasted|wired|full|tripping on|of|his|her|their .. face|head|@drug
    on|taken|took|taking|smoked|smoking|injected|injecting|snorted|used|using|withdrawing|withdrawal|swallowed|had|rattling|coming|positive|stuffed|plugged|sniffing|high|addicted|hooked|necked|from|for|with|to|off|of|after|bad|some|too|much .. @drug
    @drug|methadone|opioid|opiate overdose|addict|user|addiction|withdrawal|habit|psychosis|dependent|habits
    crack addict|user|pipe|house|den|dealer|cocaine
    heroin|cocaine|ketamine|mdma|spice|meth|amphetamine addict|in|on|user|and|had|made
    rattling|clucking .. for|his|badly|cell|from|all|in|withdrawal
    alcoholic @person|liver|withdrawal|who|again
    colostomy|catheter|stoma|dialysis|transfusion|chemo|chemotherapy|radiotherapy
    smear|std|sti|stis|stds
    clefyd|afiechyd y|siwgr|galon
    trawiad ar y galon
    dementia|diabetes|canser|awtistig|sgitsoffrenia|epilepsi|iselder
    """)

  private static let harm = Phrases(
    .medical, .ask, reason: "What was hurt and how can tell who it was.",
    suggestion: "needed medical attention",
    """
    broken|fractured|shattered|dislocated|smashed|cracked|crushed|severed|punctured|ruptured|bleeding|swollen|bitten|burnt|burned|slashed|gashed|split|bruised|mangled|amputated|collapsed|stabbed|cut|torn|scalded|bloodied|missing @body
    broken|fractured|shattered|dislocated|crushed|severed|punctured|split|mangled|bitten|cut|bruised .. cheek|eye|ankle|hip|leg|arm|wrist|jaw|nose|neck|ribs|skull|pelvis|collarbone|ear|finger
    broke|breaking|breaks|fractured|fracturing|dislocated|cut|smashed|split|lost|severed|crushed|bit|bitten|gashed|sliced|burnt|burned|scalded|stitches|trapped|snapped|injured|hurt|shattered|slashed|punctured|ruptured|lacerated|twisted|banged|cracked his|her|their|a|both|an|the|two|three|four|several|half .. @body
    @body .. broken|fractured|shattered|cut|bleeding|smashed|crushed|severed|bitten|hanging|dislocated|swollen|gashed|slashed|amputated|stitched|punctured|open !my|our
    stab|stabbed|knife|slash|gunshot|bullet|puncture|shotgun|machete|bite|burn|head|neck|facial|chest|spinal|leg|arm|bottle|stab wound|wounds|injury|injuries|marks|trauma|fracture
    stabbed|shot|glassed|slashed|kicked|punched|hit|bitten|burned|burnt|knifed|bottled|struck|cut|injury|injuries|wound|wounds|bruising|bruises|burns|bleed|bleeding|stitches|gash|laceration|cuts in|to|on|across|through|from|over|the|his|her|their|all? the|his|her|their? .. @body
    # stitches|broken|stab|fractured
    black eye|eyes
    knife|blade|glass|nail|dart|screwdriver|bottle|axe|machete|bullet|bullets|pellets|shard|scissors .. in|through|from|into his|her|their .. @body|back|head|throat
    lost .. lot|pints of|blood
    lost a leg|an|arm|eye|finger|thumb|foot|hand|limb
    lost .. finger|fingers|toe|toes|leg|legs|thumb|sight|foot|limb|teeth
    third|second|first|severe degree? burns
    burns to
    concussion|concussed|fractured|haemorrhage|haemorrhaging
    open fracture
    compound fracture
    collapsed lung
    bleed on|to the brain
    bleeding from|out|heavily|badly .. @body
    skull|spine|pelvis fracture|fractured|broken
    head injury|injuries|wound
    dog bite|bites
    bitten|bite on|to .. @body
    paralysed
    unconscious .. with|from .. @body|blood|drugs|alcohol
    coma|induced
    frostbite|hypothermia|hypothermic|gangrene|gangrenous|sepsis|septic
    amputat~
    stabbed # times|in|once|twice
    stabbed once|twice|several|multiple
    wedi torri ei|coes|braich|ei
    torri|torrodd|anafu|anafodd ei .. goes|choes|fraich|braich|ben|drwyn|throed
    """)

  private static let pregnancy = Phrases(
    .medical, .ask, reason: "A pregnancy or its loss is someone's own to tell.",
    suggestion: "needed medical attention",
    """
    # weeks|months pregnant|gone
    weeks|months|heavily|seven|very|newly|pregnant pregnant|gone
    pregnant @person|@relation|@child|prisoner|detainee|lady|woman|girl|mum|teenager
    @person|@relation|@child|@pronoun|prisoner .. pregnant|pregnancy|miscarried|miscarrying|abortion|termination|miscarriage
    miscarriage|miscarried|miscarrying|stillborn|stillbirth|abortion
    lost|losing|lose her|the|their baby|babies|twins
    morning-after pill
    beichiog|feichiog
    camesgor|gamesgor|erthyliad
    """)

  private static let colleagues = Phrases(
    .medical, .ask, reason: "A colleague's health is theirs to tell.",
    suggestion: "a colleague was unwell",
    """
    sergeant|inspector|skipper|sarge|crewmate|colleague|oppo|probationer|pc|superintendent|chief|dispatcher off|signed|away|out|is|has|was|had|back .. with|sick .. stress|depression|ptsd|cancer|anxiety|breakdown|back|knee|surgery|hernia|operation|burnout
    signed off with|for stress|depression|ptsd|anxiety
    off with stress|depression|ptsd|anxiety|cancer
    off sick with
    """)
}
