extension Phrases {
  /// Who has not been caught.
  static let atLarge = Phrases(
    .liveOperation, reason: "Someone is still wanted; leave appeals to the press office.",
    suggestion: "leave it out",
    """
    / out there
    he|she|they|hes|shes|theyre|suspect|driver|@offender is|are|was? still|somewhere out there
    he|she|they|hes|shes|theyre|suspect|@offender is|are|was? still|somewhere loose|about|out-there
    suspect|suspects|@offender is|are|was? still somewhere|out|in|on
    he|she|they|suspect|@offender wont|cant|couldnt .. get|gone|got|go far
    at large !in
    @person|@offender|@pronoun|suspects|prisoners|one|two|three|others|still .. [on the run] !since|
      all|between
    on the loose
    suspect|suspects|gunman|@offender|killer|lads|men|man|gang|one|both|two|three|second|third|
      others|rest|them still|are|is|remain|remains|still-at .. outstanding|at-large|wanted|loose|
      on-the-run|unidentified
    suspect|suspects|driver|passenger|prisoner|@offender still|remains|remain|not|yet .. free|
      missing|caught|found|traced|outstanding|loose|arrested|at-large|unfound
    suspect|suspects|@offender .. still|not|yet .. out|free|large|missing|caught|found|traced|
      outstanding|running|loose|identified|arrested
    escapee|absconder|fugitive|@offender .. thought|believed to be
    @offender|offender|suspect|he|she|they gone|went to ground
    / outstanding and wanted
    he|she|hes|shes|theyre|suspect|suspects|they is|are? still|remains|remain outstanding
    suspect|suspects|offender|offenders|@offender outstanding
    still|remains|remain|currently|one|two|three outstanding
      !@treat|paperwork|work|jobs|files|statement|statements|leave|balance|actions|enquiries|
      service|debt|query|forms|and|calls|tasks|logs|achievement|officers|effort
    outstanding suspect|suspects|offender|offenders|person|male|nominal|persons|knife|weapon
    outstanding for|after|from .. @incident|@offence
    still|remains|is|are|hes|shes|theyre|was wanted for|by|over|on .. @incident|@offence|police|
      court|courts|warrant|recall|force|forces
    still wanted for|by|over
    wanted man|person|woman|suspect|offender|male|nominal
    wanted .. for|over|in|after .. @offence
    manhunt|man-hunt
    / not caught
    still|yet hasnt|not|to|havent|to be been|be? found|caught|find|arrested|traced|nicked|located|
      catch
    havent|not|never|hasnt got|caught|found|nicked him|her|them|both|one yet|back
    havent|hasnt|not|never|still|yet|cant|couldnt .. got|caught|found|nicked|traced|located|
      arrested|catch|find .. @offender
    / got away
    suspect|suspects|@offender|driver|prisoner|passenger|lads .. made|ran|legged|decamped|fled|
      escaped|drove .. off|away|it|on-foot|from
    suspect|suspects|@offender|driver|prisoner|passenger|lads .. got|get|gets away !with-it
    one|two|three|others|second of? them? got|get|made away|off !the|home|at|early|with
    he|she|they|suspect|@offender|lad|driver got|gets|slipped away|through from|the us|me|police|
      officers|net|cordon
    escaped|absconded .. custody|prison|police|court|hospital|escort|officers
    escaped|missing prisoner|prisoners
    missing gun|weapon|firearm|knife|handgun|shotgun
    prisoner|prisoners|inmate missing|escaped|escapes|absconded|legged
    / appeals
    he|she|@person|@offender|@motor ... last seen|sighted|spotted|known .. running|heading|wearing|
      near|on|in|at|towards|getting|driving|going
    last seen|sighted|spotted .. running|wearing|driving|carrying|armed
    have you seen this|these|him|them .. man|men|lad|lads|male|suspect|suspects|car|van|moped|
      @offender
    if you see|spot|know .. him|them|suspect|suspects|@offender|man|men|lad|lads|car|van|where|
      who-did .... call|ring|contact|dial|tell-us|101|999
    armed|firearms|gunman|siege|dangerous|@offender .... [stay|keep indoors|inside|away|clear]
    stay|keep indoors|inside|away|clear .... armed|firearms|gunman|siege|@offender
    do not|dont approach him|her|them|suspect|suspects|@offender
    armed|dangerous|suspect|him|he|@offender .... [do not|dont approach]
    any|with information ring|call|contact|please|on|to
    appeal|appealing for|from witnesses|information
    help us find|trace|locate|identify|catch .. him|them|man|men|suspect|suspects|lad|lads|driver|
      male|@offender
    / those who look
    hunt|hunting|looking|search|searching for|continues .. suspect|suspects|armed|gang|wanted|
      escaped|driver|@offender
    hunt|search continues|goes|ongoing|is .. on|for|underway|tonight|ongoing
    / Welsh
    ar ffo|herw|goll o'r
    ar ffo
    dal i fod ar
    dal yn rhydd
    dal i chwilio|erlid|hela .. am|dyn|ddyn|y|yr
    heb .. ei|eu ddal|dal
    """)
}
