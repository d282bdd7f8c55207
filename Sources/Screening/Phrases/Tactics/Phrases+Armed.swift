extension Phrases {
  /// How armed colleagues work.
  static let armed = Phrases(
    .tactics, reason: "How and where armed colleagues work must stay unknown.",
    suggestion: "specialist colleagues helped",
    """
    armed|firearms|arv|arvs|sfo|ctsfo|afo|afos|gunship|trojan team|teams|officers|response|cops|
      police|unit|units|vehicle|crew|cover|support|lads|guys|boys|girls|colleagues .. wait~|plot~|
      stack~|hid~|hold~|park~|sat|behind|round|outside|go~|enter~|sweep~|clear~|use~|carry~|carries|
      approach~|position|first|always|only|roof|deploy~|breach~|usually
    armed|firearms|arv|arvs teams?|officers|response|cover|units|crews|cars not|unavailable|away|
      off|miles|hour|hours|minutes|mins|none|short|busy|tonight|stood
    armed containment|strike|stop|deployment|entry|response|operation|team|teams|entries|tactics
    stack~ up .. door|at|on|outside
    sniper|snipers|rifle|rifles|carbine|mp5|g36|glock|glocks|baton-round|baton rounds? .. on|in|
      with|roof|team|carry|carried|loaded|trained|position|officer|officers|mm|rooftop
    sniper|snipers|stun grenade|grenades|flashbang|flashbangs|flash-bang
    flash bang|bangs
    gunship|gunships
    hostage negotiat~|team|rescue
    hard stop|stops
    hostile vehicle|recon
    method of entry !the-door-was|the|was|is|push|pull|key|keys|knock|knocking
    moe team|kit
    firearms go|goes|come|comes in|behind|first|through|round
    team|officers|we|they|lads|afos|colleagues stack~ .. left|right|door|outside|behind
    stack~ on|to|by the left|right|door
    breach~ .. the|a door
    rapid entry
    no armed|firearms|arv|arvs|taser|tasers|dog|helicopter|npas|public comms? .. cover|tonight|on|
      available|until|till|officers|response|anywhere
    gynnau|arfog|arfau swyddogion|tim|dim
    swyddogion|tim arfog
    armed|firearms|arv|arvs|sfo|sfos|afo|afos|ctsfo|ctsfos lads|guys|boys|girls|officers|team|teams|
      colleagues|cops|police|crew|response|entry|units? .. came|come|comes|went|goes|enter|entered|
      through|roof|window|windows|front|back|stairs|first|stacked|cleared|swept|gas|shields|dogs|
      ladders|ram
    snipers|marksmen|marksman|shooters|rifle|rifles on|in|from .. roof|roofs|rooftop|rooftops|
      church|tower|building|balcony|position
    cs|tear gas canister|canisters|rounds|first
    baton rounds|gun|launcher
    carry|carries|carrying .. glock|glocks|rifle|rifles|mp5|mp5s|pistols|sidearm|carbines|rounds|
      live
    rounds each|in|of|per .. magazine|weapon|officer|carry
    how .. armed|firearms .. enter|clear|approach|work|train|deploy
    swyddogion|heddlu arfog
    shields|shield|rifles|carbines|rams first|then|front|behind|up|ready
    with|behind|carrying the|a|their? rifles|carbines !of
    """)
}
