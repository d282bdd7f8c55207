extension Phrases {
  static let tellsWho = "Few people here fit this, so readers can tell who it is."

  static let roles = Phrases(
    .personDescription, .ask, reason: tellsWho, suggestion: "someone locally",
    """
    // whose office or trade one person here has; who only helps is no one in particular
    village|town|towns|parish|island|church|chapel|resident @role !@helping
    local|area @role|@trade !@helping
    village|town|island|hamlet|dale @trade !@helping
    local|area businessman|businesswoman|footballer|celebrity|celebrities|singer
    local|area weatherman|drunk|judge|minister|historian
    our lollipop-lady|lollipop-man
    our only lollipop-lady|lollipop-man
    our vicar|mayor|mayoress|mp|councillor|bishop|rector|priest|imam|rabbi|undertaker !@helping
    our headteacher|headmaster !@helping
    deputy head !of
    retired|former|ex|deputy @role|gp|doctor|judge|surgeon
    retired|former|ex|deputy teacher|detective|bishop|professor|dentist
    retired|former|ex|deputy policeman|mp|lecturer|nurse|midwife|farmer|footballer|weatherman
    lady mayoress
    town|village crier|goalkeeper|captain|drunk|bobby|idiot|busker
    lifeboat|harbour coxswain|cox|skipper|master
    death|murder|funeral of [the @role]
    [the @role] .. was|had|has|got|found|arrested|drunk|locked|reported|burgled|is|crashed|lost
    [the @role] .. missing|robbed|stabbed|told|disclosed|fell
    [the @role] .. attacked|again|himself|herself|who|nicked
    [@role] who shouted|lost|cried|hit|drove|fell|ran
    statement|report|complaint from [the|our|a @role]
    [@role] .. arrested|accused|drunk|nicked|charged|bailed
    [@role] .. suspended|assaulted|burgled|caught|affair
    [@role] .. missing|sectioned|crashed|robbed|custody|reported
    arrested|nicked|arresting|interviewed|interviewing .. [@role]
    detained|sectioned|booking|searching|arrest .. [@role]
    former|ex|retired|famous|professional|international .. swimmer|footballer|boxer|player|cricketer
    former|ex|retired .. jockey|runner|athlete|champion|mayor|mp|actor
    famous|professional|international .. jockey|runner|athlete|champion|mayor|mp|actor
    former|ex|retired .. singer|model|presenter|pilot|gymnast|rower
    famous|professional|international .. singer|model|presenter|pilot|gymnast|rower
    former|ex|retired|famous|professional|international .. cyclist|snooker|darts|wrestler|medallist
    former|ex|retired|famous|professional|international .. olympian|weatherman|soldier|marine
    former|ex|retired|famous|professional|international .. bishop|goalkeeper|striker
    well-known|prominent|famous .. businessman|businesswoman|footballer
    notable|high-profile|celebrity .. businessman|businesswoman|footballer
    well-known|prominent|famous .. singer|family|actor|player|politician
    notable|high-profile|celebrity .. singer|family|actor|player|politician
    well-known|prominent|famous|notable|high-profile|celebrity .. resident|farmer|tv|councillor|face
    well-known|prominent|famous .. presenter|lawyer|solicitor|surgeon|chef
    notable|high-profile|celebrity .. presenter|lawyer|solicitor|surgeon|chef
    premiership|premier|league|professional footballer|player
    championship|international|england|wales footballer|player
    premiership|premier|league striker|goalkeeper|cricketer|boxer
    professional|championship|international striker|goalkeeper|cricketer|boxer
    the|a|our caretaker|cook|cleaner|secretary at|of|from the|our|a .. @institution
    the|a|our chef|manager|deputy|governor at|of|from the|our|a .. @institution
    the|a|our groundsman|head|bursar|nurse|porter at|of|from the|our|a .. @institution
    school|college|church caretaker|bursar|secretary|cook .. arrested|found|missing
    school|college|church caretaker|bursar|secretary|cook .. drunk|accused|assaulted
    y ficer|fficer|prifathro|brifathro|maer|prifathrawes|offeiriad|gweinidog
    ficer|prifathro|brifathro|maer|prifathrawes|offeiriad y|ein|lleol|pentref
    """)
}
