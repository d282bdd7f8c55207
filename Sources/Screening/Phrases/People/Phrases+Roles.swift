extension Phrases {
  static let tellsWho = "Few people here fit this, so readers can tell who it is."

  static let roles = Phrases(
    .personDescription, .ask, reason: tellsWho, suggestion: "someone locally",
    """
    // whose office or trade one person here has; who only helps is no one in particular
    village|town|towns|parish|island|church|chapel|resident @role !@helping
    local|area @role|@trade !@helping
    village|town|island|hamlet|dale @trade !@helping
    local|area businessman|businesswoman|footballer|celebrity|celebrities|singer|weatherman|drunk|judge|minister|historian
    our lollipop-lady|lollipop-man
    our only lollipop-lady|lollipop-man
    our vicar|mayor|mayoress|mp|councillor|bishop|rector|priest|imam|rabbi|undertaker !@helping
    our headteacher|headmaster !@helping
    retired|former|ex|deputy @role|gp|head|doctor|judge|surgeon|teacher|detective|bishop|professor|dentist
    retired|former|ex|deputy policeman|mp|lecturer|nurse|midwife|farmer|footballer|weatherman
    lady mayoress
    town|village crier|goalkeeper|captain|drunk|bobby|idiot|busker
    lifeboat|harbour coxswain|cox|skipper|master
    [the @role] .. was|had|has|got|found|arrested|drunk|locked|reported|burgled|is|crashed|lost
    [the @role] .. missing|robbed|stabbed|told|disclosed|fell|attacked|again|himself|herself|who|nicked
    [@role] who shouted|lost|cried|hit|drove|fell|ran
    statement|report|complaint from [the|our|a @role]
    [@role] .. arrested|accused|drunk|nicked|charged|bailed|suspended|assaulted|burgled|caught|affair
    [@role] .. missing|sectioned|crashed|robbed|custody|reported
    arrested|nicked|arresting|interviewed|interviewing|detained|sectioned|booking|searching|arrest .. [@role]
    former|ex|retired|famous|professional|international .. swimmer|footballer|boxer|player|cricketer
    former|ex|retired|famous|professional|international .. jockey|runner|athlete|champion|mayor|mp|actor
    former|ex|retired|famous|professional|international .. singer|model|presenter|pilot|gymnast|rower
    former|ex|retired|famous|professional|international .. cyclist|snooker|darts|wrestler|medallist
    former|ex|retired|famous|professional|international .. olympian|weatherman|soldier|marine|bishop|goalkeeper|striker
    well-known|prominent|famous|notable|high-profile|celebrity .. local|businessman|businesswoman|footballer
    well-known|prominent|famous|notable|high-profile|celebrity .. singer|family|actor|player|politician
    well-known|prominent|famous|notable|high-profile|celebrity .. resident|farmer|tv|councillor|face
    well-known|prominent|famous|notable|high-profile|celebrity .. presenter|lawyer|solicitor|surgeon|chef
    premiership|premier|league|professional|championship|international|england|wales footballer|player
    premiership|premier|league|professional|championship|international striker|goalkeeper|cricketer|boxer
    the|a|our caretaker|cook|cleaner|secretary|chef|manager|deputy|governor at|of|from the|our|a .. @institution
    the|a|our groundsman|head|bursar|nurse|porter at|of|from the|our|a .. @institution
    school|college|church caretaker|bursar|secretary|cook .. arrested|found|missing|drunk|accused|assaulted
    y ficer|fficer|prifathro|brifathro|maer|prifathrawes|offeiriad|gweinidog
    ficer|prifathro|brifathro|maer|prifathrawes|offeiriad y|ein|lleol|pentref
    """)
}
