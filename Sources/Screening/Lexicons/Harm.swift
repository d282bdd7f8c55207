extension WordList {
  /// What is done to a body.
  static let injuries = """
    broken~ broke fractured fracture~ dislocated shattered smashed cracked bruised cut~ gashed
    slashed bleeding bled burnt burned scalded bitten severed crushed swollen stitches stab
    stabbed wound~ punctured ruptured torn split sprained amputated lost concussed
    """

  /// What is left of it.
  static let wounds = """
    fracture fractures concussion haemorrhage stitches bruise bruises bruising burns laceration
    lacerations gash head-injury injuries stab-wounds wounds haematoma whiplash hypothermia
    frostbite
    """

  /// Where it is done.
  static let bodyParts = """
    head skull face nose jaw eye eyes ear ears teeth tooth lip mouth cheek neck throat shoulder
    collarbone arm arms elbow wrist wrists hand hands finger fingers thumb chest rib ribs lung
    lungs back spine stomach abdomen belly liver kidney spleen hip pelvis groin leg legs thigh
    knee knees shin ankle foot feet toe toes artery vein skin brain cheekbone forehead forearm
    calf tendon achilles femur tibia fibula humerus clavicle sternum vertebra vertebrae windpipe
    tongue kneecap kneecaps scalp chin temple shoulders elbows thighs hamstring knuckles fingertip
    fingertips breastbone bowel bladder eyeball eardrum eyelid
    """

  /// Illnesses, and those who have them.
  static let diagnoses = """
    schizophrenia schizophrenic bipolar psychosis psychotic autism autistic adhd aspergers
    dementia alzheimers parkinsons epilepsy epileptic diabetes diabetic cancer leukaemia tumour
    hiv aids hepatitis hep-c hep-b tb tuberculosis meningitis sepsis pneumonia copd cirrhosis
    anorexia anorexic bulimia bulimic ptsd ocd bpd eupd depression anxiety-disorder lupus
    asthmatic heart-attack cardiac angina aneurysm overdose syphilis chlamydia gonorrhoea herpes
    scabies mrsa emphysema alzheimer parkinson crohns crohn asperger hodgkins huntingtons
    fibromyalgia sclerosis haemophilia personality-disorder schizoaffective dystrophy korsakoffs
    hypothermia miscarriage ectopic stillbirth stillborn postnatal postpartum long-covid sciatica
    epilepsi tourettes tourette narcolepsy agoraphobia agoraphobic cerebral-palsy motor-neurone
    sickle-cell kleptomania arthritis thrombosis gangrene gonorrhea thalassaemia gallstones
    appendicitis encephalitis delirium hypoglycaemic hypoglycemic anaphylaxis anaphylactic
    pancreatitis jaundice tonsillitis endometriosis scoliosis spina-bifida cystic-fibrosis
    learning-disability learning-difficulties special-needs developmental-delay downs-syndrome
    brain-damage brain-injury psychotic-episode manic-depressive manic-depression delusions
    schizophrenics bipolars anhwylder-deubegwn deubegwn iselder awtistiaeth awtistig epileptig
    sgitsoffrenia canser diabetig
    """

  /// What is prescribed.
  static let medicines = """
    lithium insulin methadone subutex buprenorphine diazepam valium temazepam zopiclone sertraline
    fluoxetine prozac citalopram mirtazapine venlafaxine amitriptyline olanzapine quetiapine
    risperidone clozapine haloperidol aripiprazole depot pregabalin gabapentin tramadol codeine
    cocodamol oxycodone morphine fentanyl warfarin ritalin concerta naloxone narcan
    antidepressants antipsychotics lorazepam paracetamol ibuprofen aspirin ventolin epipen keppra
    propranolol chemotherapy chemo dialysis antiretrovirals viagra zopiclones xanax statins
    steroids
    """

  /// What is taken.
  static let drugs = """
    heroin crack cocaine coke ket ketamine mdma ecstasy amphetamine amphetamines speed meth
    cannabis weed skunk spice mamba lsd acid ghb gbl mephedrone mcat m-cat monkey-dust benzos
    nitrous nos opiates opiate smack crystal poppers shrooms crystal-meth magic-mushrooms
    ayahuasca laughing-gas nitrous-oxide ecstasi cocen xanax pregabs fent nitazenes
    """

  /// Offences whose victims the law keeps anonymous.
  static let sexualOffences = """
    rape~ raping groom~ grooming sexually traffick~ trafficking trafficked fgm abused molested
    incest voyeurism upskirting exploited indecent
    """

  /// Offences that a charge names.
  static let offences = """
    murder manslaughter rape robbery burglary theft arson assault gbh abh wounding kidnap
    kidnapping fraud blackmail stalking harassment affray supply supplying dealing possession
    pwits drink-driving drink-drive conspiracy perverting witness-intimidation stabbing poisoning
    smuggling trafficking grooming shoplifting burglaries robberies assaults murders attempted
    firearms drugs dangerous knife weapon weapons riot perjury indecent section s18 s20 s47 twoc
    handling criminal lofruddiaeth llofruddiaeth dwyn lladrad ymosod ymosodiad byrgleriaeth
    """

  /// What one person does to hurt another.
  static let violentVerbs = """
    hit hits hitting beating punch~ kick~ slap~ strangle~ choke~ beat beats beaten batter~ stab~
    slash~ bite bit bitten burn~ burnt scald~ throttle~ headbutt~ head-butted smother~ drag~ throw
    threw thrown push~ shove~ attack~ assault~ threaten~ stamp~ whip~ rape~ cut kill~ smash~ broke
    broken break~ bruise~ throttling pinned stalk~ harass~ control~ torment~ imprison~ knife~
    glass~ glassed locked trapped clobber~ thump~ lamp~ spat strip~ abuse~ isolate~ terrorise~
    grabbed gouge~ dangle~ pour~ doused
    """
}
