/// How officers deny what they name, or take back what they said.
enum DenialCues {
  static let all: [(Cue, String)] = [
    (
      .not,
      """
      (felt|feels|seemed|seems) like
      (not|didnt|havent|hasnt|wasnt|werent|isnt|never|without|cant|couldnt|wouldnt|wont|hadnt
        |dont|doesnt|aint|instead of|rather than|no|missed|missing out on|avoided|cannot|did not
        |zero|none of|neither|nor|no longer|havent had|wasnt any|yet to|supposed to|meant to|due
        to|should have|was going to|were going to|would have been|wouldve been)
      [the|our] (other crew|other unit|other car|other team|other lot|another crew|another unit
        |next shift|colleague(s)|my colleague|oppo|my oppo|crewmate|skipper|sarge|sergeant|boss
        |inspector|response) (had|did|got|took|dealt with|went to|was at|attended|covered|handled
        |took over|sat on|nicked|arrested|picked up|is doing|was doing|was on|are doing)
      (ddim|dim|heb|nid|nac|ni chefais|heb gael)
      """
    ),
    (
      .calledOff,
      """
      (cancelled|canceled|called off|fell through|got cancelled|was cancelled|cancelled last
        minute|postponed|stood down|didnt happen|didnt go ahead|never happened|put off|binned off
        |wasnt needed|got binned|got pulled|was pulled|was off|is off|not today|none)
      (canslo|wedii ganslo|wedi canslo|gohirio|wedii ohirio)
      """
    ),
    (
      .denial,
      """
      (no|nope|nah|na) (wait|sorry|hang on|hold on|actually|scratch that|i lie|i tell a lie|i
        mean|its|it was|tell a lie|strike that)
      (actually|wait|sorry|hang on|hold on|scratch that|i mean|oh|ah|well|on second thoughts) (no
        |nope|nah)
      (na|nage) (aros|sori|arhoswch)
      """
    ),
    (
      .correction,
      """
      (actually|wait|hang on|hold on|scratch that|strike that|i mean|make that|make it|sorry|my
        mistake|i lie|tell a lie|i tell a lie|correction|or rather|oops|whoops|oops sorry|come to
        think of it|on second thoughts|on second thought|on reflection|meant|i meant|edit|typo
        |scrub that|scrap that|ignore that|forget that|thinking about it|now i think about it
        |should say|should be|should have said|shouldve said|lets say|call it|better make that|no
        make it|apologies|soz|cancel that|i take that back|take that back|im wrong|silly me|well
        actually|wait a minute|wait a sec|wait one|standby)
      (na|nage) (aros|sori|hynny yw|arhoswch)
      (sori|hynny yw|yn hytrach|mewn gwirionedd|maen ddrwg gen i|camgymeriad|hynny ydi|arhosa|na
        sori|na aros)
      """
    ),
  ]
}
