extension Phrases {
  /// Who has not been caught.
  static let atLarge = Phrases(
    .liveOperation, reason: "Someone is still wanted; leave appeals to the press office.",
    suggestion: "leave it out",
    """
    @pronoun|suspect|gunman|attacker|killer|robber|rapist|driver|offender is|are|hes|shes|was? still|somewhere out there|loose|about|around|running
    still out there
    wont|cant|couldnt .. get|gone|got|go|going|be far
    lock your doors|door|windows
    stay indoors|inside|away
    at large !in
    on the run !since|all|between
    on the loose
    he|she|hes|shes|theyre|suspect|suspects|they is|are? still|remains|remain outstanding
    still|remains|remain|currently|is|are|one|two|three|suspect|suspects|offender|offenders|# outstanding !paperwork|work|jobs|files|statement|statements|leave|balance|actions|enquiries|service|debt|query|forms|and
    outstanding suspect|suspects|offender|offenders|person|male|nominal|persons|knife|weapon|on
    outstanding for|after|from .. @incident|@offence
    still|remains|is|was|are wanted for|by|over|in|man|on
    wanted man|person|woman|suspect|offender|male|for|on|nominal|by
    wanted .. for|over|in|after .. @offence
    manhunt|man-hunt
    still|yet hasnt|not|to|havent|to be been|be? found|caught|find|arrested|traced|nicked|located|catch
    suspect|suspects|offender|offenders|gunman|attacker|driver|prisoner|robber|burglar|killer|knifeman|passenger|shooter|stabber|rapist .. still|remains|remain|not|yet .. out|free|large|missing|caught|found|traced|outstanding|running|here|loose|identified|arrested|area
    suspect|suspects|offender|offenders|gunman|attacker|driver|prisoner|robber|burglar|killer|lads|passenger|knifeman|shooter .. made|ran|got|legged|decamped|fled|escaped|off|drove|gone|last|away .. off|away|from|seen|towards|into|over|on|foot|run|it|heading|car|stolen
    last seen|sighted|known|spotted .. running|heading|wearing|near|on|in|at|towards|getting|driving|going
    escaped|absconded from|prisoner|on|last|custody|while|police .. still|hospital|custody|court|prison|now|escort|van|open
    escaped prisoner
    have you seen
    if you see|spot .. him|her|this|them|man|car|anything
    if you know .. him|her|them|where|who
    escapee|absconder|fugitive|@offender .. thought|believed to be
    do not|dont approach
    any|with information ring|call|contact|please|on|to
    appeal for|from witnesses|information|to|help
    appealing for witnesses|information|help
    help us find|trace|locate|identify
    havent|not|never|hasnt got|caught|found|nicked him|her|them|both|one yet|the|of
    one|two|three|others|other|rest|second|driver|passenger still|got|made out|off|away|outstanding|missing
    hunt|hunting|looking|search for|continues .. killer|gunman|suspect|attacker|robber|stabber|rapist|armed|gang|knifeman|offender|shooter|driver|two|burglar|wanted|escaped|three|him .. !finished
    hunt|search continues|goes|ongoing|is .. on|for|underway|tonight|ongoing
    ar ffo|herw|goll o'r
    dal i fod ar
    dal yn rhydd
    prisoner|prisoners|suspect|suspects|offender|offenders|absconder|escapee|@offender .. still .. not|missing|loose|free|out|on|at|unfound|outstanding|unidentified
    missing prisoner|prisoners|gun|weapon|firearm|knife|handgun|shotgun
    prisoner|prisoners|inmate missing|escaped|escapes|absconded|gone|legged
    havent|hasnt|not|never|still|yet|cant|couldnt .. got|caught|found|nicked|traced|located|arrested|catch|find .. @offender
    two|three|one|four|second|third|other|others|rest|both of? the? robbers|suspects|burglars|attackers|lads|men|gang|killers|them|man|lad|one|suspect|burglar|offender still|are|is|remain|remains outstanding|missing|out|at|free|wanted|running|loose|here
    heb .. ei|eu ddal|dal
    ar ffo
    dal i chwilio|erlid|hela .. am|dyn|ddyn|y|yr
    @pronoun|suspect|@offender|lad|driver got|gets|slipped away|off from|across|over|through|into us|me|police|officers|the
    """)
}
