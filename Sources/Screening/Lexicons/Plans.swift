extension WordList {
  /// When something is still to come.
  static let soonWords = """
    tomorrow tonight later next soon shortly dawn planned planning plans plan sunup daybreak
    first-light first-thing this-weekend monday tuesday wednesday thursday friday saturday sunday
    upcoming scheduled imminent tomorrows tonights weekend this-week next-week at-dawn
    this-afternoon this-evening fortnight will gonna going-to about-to due-to set-to ready-to
    hoping-to yfory heno fory byddwn bydd
    """
  /// When something is going on.
  static let ongoingWords = """
    now right-now currently still ongoing live underway as-i as-we en-route on-route on-way
    their-way our-way my-way moment continues continuing happening nawr rwan
    """
  /// What is done to someone who must not know of it beforehand.
  static let raids = """
    raid raids raiding raided dawn-raid drugs-raid warrant warrants search-warrant busting
    drugs-bust drug-bust swoop swooping strike-day arrest-phase door-goes doors-going storming
    crackdown arresting evict evicting eviction evictions checkpoint checkpoints roadblock
    roadblocks stop-checks spot-checks speed-checks knife-arch knife-arches knife-sweep
    enforcement-day operation-day drugs-op police-op speed-op speed-operation drink-drive-op
    dispersal dispersals dispersal-order dispersal-zone section-60 s60 stop-and-search-op
    passive-dog drugs-dog search-teams search-team prisoner-transfer cyrch cyrchoedd gwarant
    """
  /// What runs while it is told of.
  static let hunts = """
    cornered kettled gunfight shootout besieged foot-chase car-chase manhunt hunted pursuit chase
    siege standoff stand-off gunman knifeman armed-man armed-men armed-siege containment contained
    surrounded surrounding armed-officers armed-police firearms-officers firearms-team negotiators
    negotiating stabbing-suspect hostage barricaded escaped erlid
    """
  /// Officers and their cars, as they are counted.
  static let units = """
    officers officer cars car units unit cops cop pcs bobbies crews crew vans van patrols patrol
    armed-unit armed-units armed-officers arv arvs response-cars response-car double-crew police
    of-us detectives sergeants dog-unit traffic-car traffic-cars traffic-unit coppers swyddog
    swyddogion
    """
  /// What they cover, and until when.
  static let coverageWords = """
    whole entire county valley area side north south east west town city force tonight after
    between until till nights weekend weekends overnight midnight village villages division
    district borough night-shift estate rural hours-away an-hour away peninsula island patch
    region cover covering covers
    """
  /// Politicians and bodies whose bare mention is seldom neutral.
  static let figures = """
    tories tory ukip corbyn starmer theresa-may sunak truss braverman priti-patel home-secretary
    prime-minister iopc ipcc slt smt top-brass high-ups pcc pccs osborne miliband farage
    boris-johnson david-cameron keir-starmer nigel-farage jeremy-corbyn crime-commissioner
    command-team senior-leadership senior-management chief-officers toriaid tori badenoch reeves
    rayner sturgeon drakeford
    """
  /// Parties by names that mean nothing else.
  static let parties = """
    tories tory ukip snp lib-dem lib-dems libdem libdems liberal-democrats the-liberals
    labour-party tory-party conservative-party green-party the-greens the-conservatives
    plaid-cymru blaid-cymru reform-uk sinn-fein dup uup sdlp toriaid y-toriaid llafur lafur
    ceidwadwyr geidwadwyr brexit-party national-front edl bnp momentum
    """
}
