extension Sayings {
  /// Illness and injury that nobody has.
  static let illness = """
    / Too much of a good thing
    overdose|overdosed of|on caffeine|coffee|tea|sugar|cake|chocolate|biscuits|paperwork|haribo|
      christmas|mince
    @treat overdose|overload|addict|addiction
    addicted|addict to .. @treat|overtime|this|the|running|work|paperwork
    high on life|caffeine|sugar
    high hopes|tide|street|vis|visibility|five|winds|wind
    sick|sick of .. paperwork|rain|wet|snow
    coke and|with @treat|ice
    can|bottle|glass of coke
    spice in the|a|my|our curry|soup|stew|chai
    caffeine|sugar|@treat withdrawal|withdrawals|overdose
    withdrawal symptoms .. no|from|without? @treat|caffeine|phone|signal|wifi|sugar
    / Hearts, strokes and limbs of speech
    my|our own? @body
    nearly|almost|gave|giving|had ... heart attack
    heart attack nearly|of-a
    heart-to heart
    stroke of luck|genius|midnight|pen|a
    dying for|of|to
    body of water|evidence|work
    / Hanging about
    hanging around|about|on|out|up|washing
    hanging by a thread
    hanging in there
    hang in|on|around
    hung over|up|out
    / Things that break
    broken|broke|lost .. leg|legs|arm|back|foot|head ... chair|table|desk|bed|kettle|mug|umbrella|
      tripod|printer|teapot|glasses|van
    fractured|broken sleep|nights|night|mood|family|record|link|glass
    broken|fractured|severed|missing .. .. snowman|snowmen|teddy|doll|statue|mannequin|scarecrow|
      umbrella|gnome
    @diagnosis weather|printer|kettle|radio|computer|sat|satnav|wifi|computers|wiper|wipers|boiler|
      heater|seagull|seagulls
    bipolar bear
    broke|breaking|break|broken the news
    broke|broken up .. with|fight
    """
}
