extension Phrases {
  /// One person's illness, medicine or drug.
  static let illness = Phrases(
    .medical, .ask, reason: "Someone's illness or medicine is theirs to tell.",
    suggestion: "needed medical attention",
    """
    @diagnosis @person|@child|@relation
    @diagnosis .. @person|@child|prisoner|patient|detainee|misper
    @person|@child|@relation|@pronoun|misper ... @diagnosis
    @person|@child|@relation|@pronoun|misper ... @medicine
    @medicine ... @person|@child|@relation|misper
    with|has|had|having|have|suffering|suffers|suffered|diagnosed|got|severe|acute|chronic|early|
      late|advanced|terminal|untreated|undiagnosed|stage|suspected from|onset|with|of|paranoid|type?
      @diagnosis
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
    @diagnosis diagnosis|sufferer|patient|relapse|episode|fit|attack|seizure|meds|medication|
      positive|crisis
    @diagnosis !over|weather|of|about|cafe|friendly|charity|nurse|nurses|uk|awareness
    off|on|without|missed|stopped|refused|refusing|needs|needed|taking|forgot|hadnt|not his|her|
      their|taken|taking|been|of meds|medication|tablets|antipsychotics|antidepressants|injection|
      depot|inhaler|pills|script|methadone|insulin
    hep|hepatitis c|b|a
    hiv positive|status
    h i v
    blood borne
    stroke victim|patient|at|last|in
    heart attack|attacks|failure|condition|surgery|transplant|bypass|op !of|when|at-the|on-a
    cardiac arrest
    had|having|suffered|suffering|has a|another|an .. fit|seizure|stroke|heart|breakdown|
      miscarriage|psychotic|manic|asthma|epileptic|hypo|epileptic|aneurysm|haemorrhage
    epileptic|diabetic|asthma|hypo|psychotic|manic fit|seizure|coma|attack|episode|hypo|breakdown
    seizures
    @pronoun|@person|@child|@relation|prisoner|patient .... seizure
    fitting .. on|in|floor|custody|cell
    learning disability|disabilities|difficulties
    personality disorder
    eating disorder
    kidney|liver|organ failure|transplant|disease
    blood|brain clot|clots|injury|tumour|bleed|haemorrhage|damage
    mental illness .. his|her|he|she|called|namely
    hears|hearing voices
    delusional|hallucinating|manic|catatonic|incontinent|schizoaffective
    high|smashed|spaced|off|wasted|wired|full|tripping|mashed|fried|done on|of|his|her|their ..
      face|head|@drug !bag|evidence
    @drug up to the? eyeballs|eyes|gills
    @drug|drugged|doped|dosed|spiced|coked|smacked|ketted|tanked up .. to .. eyeballs|eyes|gills
    @drug still? up|in|round|around|on|under|all-over his|her|their|a .. nose|arm|arms|nostril|
      nostrils|veins|sock|mouth|face|tongue
    needle|needles|syringe|syringes .. in|hanging|sticking .. arm|arms|vein|leg|neck|groin|hand|foot
    withdrawal|withdrawals|detox fits|fit|seizure|seizures|shakes|sweats
    alcohol|drink|booze|gear|opiate|methadone|heroin|spice withdrawal|withdrawals|detox
    hypo|hypos !allergenic .. in|on|at|and|glucose|jelly|lucozade
    without|missed|waiting-for|needs|needed|no his|her|their methadone|meds|insulin|script|inhaler|
      depot|tablets
    taken|took|taking|smoked|smoking|injected|injecting|snorted|used|using|withdrawing|swallowed|
      rattling|stuffed|plugged|sniffing|high|addicted|hooked|necked .. @drug !bag|evidence|
      seriously|gun|dial
    on|off|after|withdrawal|some|bad|dodgy|positive for|from|to|of? @drug !dial|check|checks|camera|
      cameras|awareness|gun|limit|bump|bumps|van|restriction|zero
    bad|some|too-much|full-of|cost-him|addicted-to @drug
    @drug .. in|through his|her|their .. arm|blood|system|vein|veins|leg
    @medicine .. late|missed|due|overdue|ran-out|run-out
    @drug|methadone|opioid|opiate overdose|addict|user|addiction|withdrawal|habit|psychosis|
      dependent|habits
    crack addict|user|pipe|house|den|dealer|cocaine
    heroin|cocaine|ketamine|mdma|meth|amphetamine addict|in|on|user|and|had|made
    spice|mamba addict|addicts|user|users|head|heads|attack|in-his|in-her|had|made-him
    cymryd|gymryd|cymerodd|ysmygu|chwistrellu|ar .. @drug|heroin|gocen|ganja
    rattling|clucking .. for|his|badly|cell|from|all|in|withdrawal
    alcoholic @person|liver|withdrawal|who|again
    colostomy|catheter|stoma|dialysis|transfusion|chemo|chemotherapy|radiotherapy
    smear|std|sti|stis|stds
    with|has|had|got|caught|full-of crabs|the-clap|pubic-lice
    clefyd|chlefyd|glefyd|afiechyd y|siwgr|galon
    trawiad ar y galon
    dementia|diabetes|canser|awtistig|sgitsoffrenia|epilepsi|iselder
    withdrawing|withdrawal|withdrawals|detoxing|detox|rattling|clucking from|off|for|of .. alcohol|
      drink|booze|gear|drugs|benzos|vodka|it
    panic attack|attacks .. @person|she|he|her|him|girl|lad
    alcoholic|alcoholics @person|@relation|lady|gent|fella|chap
    @pronoun|@person|@relation|@child|she|he .. has|had|with|got|having|suffering|suffers|lives|
      battling|fighting|beating|caught|tested|diagnosed ... covid|flu|shingles|gout|angina|migraine|
      migraines|seizures|fits|arthritis|pneumonia|eczema|asthma|jaundice|hernia|ulcer|ulcers|
      infection|cellulitis|gangrene|rabies|measles|mumps|norovirus|dvt|thrombosis|vertigo|cataracts|
      glaucoma|hypothermia|heatstroke|anaphylaxis|allergy|phobia|paranoia|mania|addiction|
      alcoholism|anaemia|fever|worms|lice|nits
    in|had|having|went|gone into? diabetic|anaphylactic|hypoglycaemic|septic|toxic shock|coma|hypo|
      episode|arrest
    heart|liver|kidney|brain|lung|bowel|bladder|prostate|breast|throat|skin|thyroid|blood cancer|
      tumour|disease|failure|transplant|surgery|operation|problem|problems|condition|clot|infection|
      disorder|attack|murmur|bypass
    stroke .. in|on|at|custody|her|his|last|left|mid
    had|having|suffered|after|recovering|survived|from a? mini-stroke|mini|stroke|tia
    bad|wrong|dodgy|mixed batch|pills|gear|hit|trip
    injecting|injected|injects|shooting|shot|snorted|snorting|sniffing|inhaling|huffing up|in|into|
      @drug|glue|gas|butane|aerosol
    high|tripping|wired|buzzing|wasted|spaced|smacked|zonked|off .. on|off|face|from @drug|pills|
      something|glue|gas
    blood-borne|bloodborne|positive .. virus|hiv|hep|test|result
    insulin|inhaler|epipen|nebuliser|chemo|methadone|script|scripts|antipsychotic|depot|meds|
      medication for|from|in|brought|needed|missing|run|ran|without .. .. him|her|his|prisoner|
      detainee|out|chemist|pharmacy
    wedi cael .. trawiad|stroc
    yn dioddef|byw gyda|o|gan .. iselder|canser|dementia|sgitsoffrenia|epilepsi|clefyd|anhwylder|
      diabetes|awtistiaeth
    trawiad|stroc|anhwylder|afiechyd .. calon|galon|meddwl|deubegwn|personoliaeth
    kidneys|liver|lungs|kidney|lung|pancreas packed|failed|failing|giving|gave|stopped|shutting|
      shut|collapsed
    coming|come|came down|off .. crack|heroin|methadone|drugs|drink|alcohol|gear|spice|crystal
    dialysis|chemo|chemotherapy|radiotherapy
    chanser|ganser|ddementia|dementia|epilepsi|ddiabetes|sgitsoffrenia|awtistiaeth|iselder
    """)
}
