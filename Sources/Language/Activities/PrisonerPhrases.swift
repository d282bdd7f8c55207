/// How officers name guarding prisoners and taking them from place to place.
enum PrisonerPhrases {
  static let all: [(Cue, String)] = [
    (
      .activity(.hospitalGuard),
      """
      (a & e|a and e|ae|a n e|aande|a & es|aned|ane|casualty|accident and emergency|accident &
        emergency)
      (hospital|hosp|hospital bed|ward|infirmary) (guard(s)|watch(es)|sit|duty|bed watch
        |bedwatch|wait|escort|guarding|obs|job|run|detail)
      (bed watch(es)|bedwatch(es)|bed guard(s)|bed sit|bedwatching|bed watching)
      (guarding|guard|guarded|sat with|sitting with|sat|waiting with|waited with|babysat
        |babysitting|watching|stuck with|minding) [a|the|my|our|one] [#] (prisoner|offender
        |detainee|patient|suspect|dp|male|female|detained person|arrested male|man|woman|lad
        |bloke) [of ours|whod *] (at|in|up|on|up on|up at|down at) [the|a] (hospital|hosp|ward [#]|a
        and e|a & e|infirmary|a n e|ane|ae|qe|ri|icu|itu|resus|maternity|burns unit)
      (at|in|to|up) [the] (hospital|hosp|infirmary|ed|general|qe|ri|rvi|minor injuries|resus
        |majors|minors|triage) [with|guarding|watching]
      [at|in|on|up at|down at] (resus|triage|minor injuries|urgent care)
      (sat|stuck|waiting|waited|sitting|stood|queued|queueing|camped) [out] (in|at|up) [the]
        (hospital|hosp|infirmary|a and e|a & e|ward|waiting room|corridor)
      (stuck|sat|sitting|waiting|waited|babysitting|guarding|stood|shift|hours|hrs) on ward [#]
      (ambulance|ambo) (queue|wait|ramp)
      (adran|uned) (damweiniau|frys|achosion brys) [ac achosion brys|a brys]
      (yn yr|ir|i r|mewn|yr) ysbyty
      gwarchod [rhywun|carcharor] (yn yr ysbyty|mewn ysbyty)
      (gwylio|gwarchod) gwely
      """
    ),
    (.hint(.hospitalGuard), "(hospital|hosp|infirmary|ysbyty|ward)"),
    (
      .activity(.prisonerEscort),
      """
      (prisoner|custody|offender|detainee|dp|prison|jail) (run(s)|escort(s|ing)|transfer(s)
        |transport(s|ing)|move(s)|conveyance|taxi|drop off|pick up|pickup|collection|conveying
        |transporting|shuttle|production(s)|handover)
      (escort|escorted|escorting|transport|transported|transporting|transfer|transferred
        |transferring|convey|conveyed|conveying|moved|moving|ferried|ferrying|drove|driving
        |took|taking|taken|collected|collecting|picked up|dropped|dropping|shifted|ran|brought
        |bringing|delivered|delivering|fetched|fetching) [up] [a|an|the|our|some|#]
        (prisoner(s)|detainee(s)|offender(s)|dp(s)|suspect(s)|detained person|lad|bloke|man
        |male|shoplifter|wanted man|wanted male) [from|to|back|across|between|over|up|down
        |into] [*] [custody|court|prison|nick|cells|jail]
      (escort|escorted|escorting|transport|transported|transporting|transfer|transferred
        |transferring|convey|conveyed|conveying|moved|moving|ferried|ferrying) [a|an|the|our
        |some|#] (prisoner(s)|detainee(s)|offender(s)|dp(s)|suspect(s)|detained person(s)
        |inmate(s))
      (conveyed|conveying|transported|transporting|escorted|escorting|ferried|moved|ran|took|taken
        |transferred|drove|shipped|delivered|dropped) (#|some|a few|him|her|them|someone|somebody
        |a male|a female|a lad) [off] (to|up to|over to|down to|into|back to|in) [*] [*] (custody
        |prison|jail|cells|court|mags|nick)
      (prisoner(s)|dp(s)|detainee(s)|detained person|offender|suspect|inmate|one of ours) (to|from
        |over to|up to|down to|back to|across to|between) [*] [*] [*] (court|custody|prison|nick
        |jail|cells|mags|magistrates|crown|nicks|suites|courts)
      (prisoner|dp|detainee|detained person|offender|inmate) from * to *
      [a] (run|drive|trip|transfer) (to|between) [the|other|another] (custody|custody suite(s)
        |prison|jail|nick)
      (hebrwng|cludo|symud|tywys|hebryngais|trosglwyddo) [y|r] (carcharor(ion) [ir llys|ir ddalfa
        |ir carchar|i r llys]|rhywun ir ddalfa|carcharorion)
      (production|productions) (to|at|from) (court|prison)
      """
    ),
    (
      .activity(.constantObs),
      """
      (con|const|cons) ob(s)
      (constant(s)|constant) [ob(s)|observation(s)|watch|cell watch]
      (constant(s)|cell|level 4|level 3|lvl 4|close proximity|close prox) (obs|observation(s)
        |watch(es)|watching|sit|guard)
      cell watch(es|ing)
      (obs|observations) (in custody|in the cells|on a (detainee|prisoner|dp|cell))
      (watching|sat outside|sat watching|sitting outside|watched) [a|the] (cell|prisoner in (a
        |the|his|her) cell|cell door)
      (gwylio|gwarchod) (cell|yn y ddalfa|carcharor)
      (goruchwyliaeth|arsylwi) (gyson|cyson)
      """
    ),
  ]
}
