extension Phrases {
  /// What was hurt, and how.
  static let harm = Phrases(
    .medical, .ask, reason: "What was hurt and how can tell who it was.",
    suggestion: "needed medical attention",
    """
    broken|fractured|shattered|dislocated|smashed|cracked|crushed|severed|punctured|ruptured|
      bleeding|swollen|bitten|burnt|burned|slashed|gashed|split|bruised|mangled|amputated|collapsed|
      stabbed|cut|torn|scalded|bloodied|missing @body
    broken|fractured|shattered|dislocated|crushed|severed|punctured|split|mangled|bitten|cut|bruised
      .. cheek|eye|ankle|hip|leg|arm|wrist|jaw|nose|neck|ribs|skull|pelvis|collarbone|ear|finger
    broke|breaking|breaks|fractured|fracturing|dislocated|cut|smashed|split|lost|severed|crushed|
      bit|bitten|gashed|sliced|burnt|burned|scalded|stitches|trapped|snapped|injured|hurt|shattered|
      slashed|punctured|ruptured|lacerated|twisted|banged|cracked his|her|their|a|both|an|the|two|
      three|four|several|half .. @body
    @body .. broken|fractured|shattered|cut|bleeding|smashed|crushed|severed|bitten|hanging|
      dislocated|swollen|gashed|slashed|amputated|stitched|punctured|split-open !my|our
    stab|stabbed|knife|slash|gunshot|bullet|puncture|shotgun|machete|bite|burn|head|neck|facial|
      chest|spinal|leg|arm|bottle|stab wound|wounds|injury|injuries|marks|trauma|fracture
    stabbed|shot|glassed|slashed|kicked|punched|hit|bitten|burned|burnt|knifed|bottled|struck|cut|
      injury|injuries|wound|wounds|bruising|bruises|burns|bleed|bleeding|stitches|gash|laceration|
      cuts in|to|on|across|through|from|over|the|his|her|their|all the|his|her|their? .. @body
    # stitches
    # broken|stab @body|wounds|ribs
    black eye|eyes
    he|she|him|her|man|woman|lady|gentleman|driver|prisoner|patient|passenger|lad|girl|boy .. chest
      pain|pains
    knife|blade|glass|nail|dart|screwdriver|bottle|axe|machete|bullet|bullets|pellets|shard|scissors
      .. in|through|from|into his|her|their .. @body|back|head|throat
    lost .. pints|litres|units of|blood
    lost a|alot lot of blood
    lost .. blood
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
    @wound to|on|in|across .. his|her|their|the|one .. @body
    lost|loses|losing|missing|severed|chopped|sliced #|a|half|his|her|their .. finger|fingers|toe|
      toes|thumb|ear|leg|arm|eye|teeth|hand|foot|fingertip
    torri|torrodd|dorri|thorri|anafu|niweidio|llosgi .. ei .. braich|fraich|coes|goes|choes|pen|
      phen|ben|trwyn|drwyn|llaw|law|asgwrn|gefn|gwddf|wddf
    bitten|bit|torn|sliced|chopped|blown|ripped|cut|hacked|shot off .. @body
    @body .. snapped|shattered|fractured|mangled|splintered|ripped|torn in|into|off|open|clean
    snapped|splintered|ripped|tore|popped|pierced his|her|their .. @body
    """)
}
