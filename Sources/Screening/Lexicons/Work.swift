extension WordList {
  /// What an officer is called to.
  static let incidents = """
    stabbing stabbed shooting shot robbery robbed burglary burgled break-in theft assault assaulted attack
    attacked fight fighting rtc rta crash crashed collision pileup fire arson disturbance domestic
    murder rape sudden death bodies body raid incident call report reported arrested arrest arrests detained
    pursuit chase chased missing found jumper jumped fell collapsed overdose alarm alarms explosion
    threats knife gun damage criminal affray brawl kidnap kidnapped offence happened occurred
    took seen sighted sighting died killed hit punched kicked entered smashed stole stolen
    attended scene cordon victim suspect suspects prisoner ambulance intruder concern welfare
    sexual mugging mugged snatched snatch drowned rescued evacuated overturned called
    damwain tan ymosodiad lladrad ymladd digwyddodd marwolaeth
    """
  /// An officer's own working day.
  static let dutyWords = """
    booked booking book start started starts starting finish finished finishing shift duty home bed alarm-clock break
    briefing parade canteen lunch dinner breakfast tea brew coffee kettle sandwich refs meal food eat eaten
    eating ate up awake slept sleep nap early earlies late lates nights clocked knocked handover off on-duty off-duty
    tour rest gym dog-walk commute train bus homeward debrief typing paperwork still writing yawning sunrise
    me my im ive gorffen gorffenais dechrau dechreuais shifft adref gwely
    """
  /// What police do to catch or stop someone.
  static let enforcement = """
    raid~ hit~ nick~ arrest~ search~ warrant warrants strike~ bust~ storm~ swoop~ target~ lift~ spin~ door
    doors sting dawn-raid crackdown seize~ execute~ executing clearance evict~ lock-up roundup smash~
    chwilio cyrch arestio
    """
  /// Whom or what it is done to.
  static let targets = """
    house houses address addresses flat flats door doors farm club pub unit site dealer dealers suspect
    suspects offender offenders gang gangs him her them he she estate yard lockup plot premises home
    shop factory crew line stash grow cannabis drugs warehouse brothel
    """
}
