extension Sayings {
  /// Police work that is joked of, and beasts that lead it.
  static let police = """
    / Secrets of the canteen
    undercover|covert|surveillance|stakeout|sting|raid|recon .. duvet|bed|covers|oven|fridge|tin|
      canteen|pantry|larder|kitchen|bakery|cafe|chippy|chip-shop
    intel|intelligence|informant|source|sources says|said|suggests|suggested|reports|confirms|
      indicates|tells|told .... @treat
    intel|intelligence on|about|from the|a|our|my? @treat
    intel|intelligence from .... there is|are|was .. @treat
    special branch joke|of|meeting|line
    operation|op christmas|santa|clean|tidy|cup|biscuit|bake|tea|turkey|cake|cheer
    plain clothes day
    [method of entry] .... door|key|keys|push|pull|bell .... open|unlocked|knocked|ajar|letterbox
    / Things that are tracked
    tracker|trackers on? my|watch|steps|app
    fitness|step|sleep|mileage|parcel|delivery tracker|tracking|tracked
    tracking|tracked|track|traced|trace~ down? a|my|our|the lost|missing|last|wedding|parcel|keys
    / At large and armed
    on the run all|between
    on the run .. jobs|calls|job|call|shift
    at large .. @treat
    at large ... @beast
    undercover|covert in|under my|a dressing|duvet|pyjamas|blanket|onesie
    armed with .. @treat|a|only|nothing|just|flask|smile|cones|torch|leaflets
    loaded|fully-loaded .. @treat
    paperwork|files|statements|leave|overtime|expenses|claim|invoice|tickets|enquiries|rest-days ..
      still|is|are|remains outstanding
    / Beasts
    @beast .. on the loose|run
    @beast .. at|still large|loose|missing|free|escaped|outstanding
    @beast .. escaped|surrounded|contained|cornered|arrested|detained|wanted
    surrounded|chasing|chased|hunting|hunt|pursuing|pursued|containment|contained|rounding|cornered|
      searching|tracking|stalked|attacked|assaulted|bitten|bit|hit|arrested by|of|for|up|a|an|the?
      .. @beast
    caught|found|spotted .. cat|dog|fox|seagull|goat|sheep|cow|badger .. in the act
    follow~|following|followed the .. gritter|plough|sat-nav|signs|diversion|river|herd
    / People close to home, foods and toys
    my|our own? @relation
    plaid shirt|shirts|skirt|blanket|trousers
    muppet|muppets show|christmas
    may the fourth|force
    scum on .. tea|coffee|bath|water|pond|kettle|brew
    faggots and|with|in peas|chips|mash|gravy|onion
    custard|bakewell|jam|lemon|egg|apple|treacle|fruit|chocolate|cherry tart|tarts
    idiot proof
    forest of dean
    dean forest
    # year|yr old could
    """
}
