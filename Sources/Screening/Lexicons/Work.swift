extension WordList {
  /// What an officer is called to.
  static let incidents = """
    stabbing stabbed shooting shot robbery robbed burglary burgled break-in theft assault assaulted
    attack attacked fight fighting rtc rta crash crashed collision pileup fire arson disturbance
    domestic murder rape sudden death bodies body raid incident call report reported arrested arrest
    arrests detained pursuit chase chased missing found jumper jumped fell collapsed overdose alarms
    explosion threats knife gun damage criminal affray brawl kidnap kidnapped offence happened
    occurred took seen sighted sighting died killed hit punched kicked entered smashed stole stolen
    broke-in broken-into hurt injured trapped flood flooded blaze smoke spill leak outage bang
    came-down kicked-off went-off set-off took-off went-up blew-up came-in comes-in rang-in
    phoned-in dropped-in break-ins robber burglar burglars thief thieves attended scene cordon
    victim suspect suspects prisoner ambulance intruder concern welfare sexual breathing mugging
    mugged snatched snatch drowned rescued evacuated overturned called damwain tan ymosodiad lladrad
    ymladd digwyddodd marwolaeth
    """

  /// An officer's own hours of duty.
  static let dutyWords = """
    paid booked booking book start started starts starting finish finished finishing shift duty
    break briefing parade paraded early earlies late lates nights clocked logged-off logged-on
    knocked handover off on-duty off-duty tour rest-day rest-days annual-leave leave gym debrief
    on-since up-since here-since in-at on-at off-at out-at up-at back-at done-at away-at home-at gorffen gorffenais dechrau
    dechreuais shifft
    """

  /// What goes on around an officer's own hours, and around everybody else's.
  static let routineWords = """
    home bed alarm-clock canteen lunch dinner breakfast tea brew coffee kettle sandwich refs meal
    food eat eaten eating ate up awake asleep slept sleep nap rest dog-walk commute train bus
    homeward typing paperwork still writing yawning sunrise been-here here me my im ive adref gwely
    """

  /// What police do to catch or stop someone.
  static let enforcement = """
    raid~ hit~ nick~ arrest~ search~ warrant warrants strike~ bust~ storm~ swoop~ target~ lift~
    spin~ door doors sting dawn-raid crackdown seize~ execute~ executing clearance evict~
    take-down taking-down taken-down sweep roundup smash~ chwilio cyrch arestio
    """

  /// Whom or what it is done to.
  static let targets = """
    house houses address addresses flat flats door doors farm club pub unit site dealer dealers
    suspect suspects offender offenders gang gangs estate yard lockup lock-up plot premises shop
    factory crew line stash grow cannabis drugs warehouse brothel
    """

  /// Calls that a thin shift may leave.
  static let pettyCrimes = """
    burglar~ burglary burglaries break-in break-ins shed sheds shed-breaks theft thefts shoplift~
    shoplifters bike bikes cycle-thefts drive-off drive-offs bilking bilkings alarm alarms asb
    noise damage criminal-damage vandalism graffiti fraud frauds nuisance cannabis domestics
    shouting rows fights minor lost-property parking scams low-level car-crime vehicle-crime
    """
}
