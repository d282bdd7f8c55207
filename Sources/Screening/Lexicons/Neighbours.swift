extension WordList {
  /// What one person is in a place: an office, not a trade.
  static let roles = """
    vicar rector curate priest imam rabbi verger sexton churchwarden organist choirmaster bellringer
    headteacher headmaster headmistress deputy-head mayor mayoress councillor mp magistrate squire
    laird
    landlady postmistress postmaster undertaker lollipop-lady lollipop-man scoutmaster coxswain
    harbourmaster
    ficer prifathro offeiriad maer
    """

  /// What someone in a small place does for a living.
  static let trades = """
    butcher baker grocer greengrocer fishmonger blacksmith farrier thatcher saddler cobbler barber
    hairdresser plumber electrician builder carpenter joiner roofer glazier locksmith mechanic sweep
    milkman postman postwoman postie pharmacist chemist vet doctor gp dentist nurse midwife teacher
    librarian publican landlord shopkeeper florist gardener gamekeeper beekeeper farmer shepherd
    fisherman ferryman gravedigger piper barmaid chef tailor jeweller optician solicitor accountant
    photographer potter weaver brewer stonemason signwriter clockmaker lighthouse-keeper cabbie
    taxi-driver bus-driver window-cleaner chimney-sweep
    """

  /// What a neighbour does who helps, whatever they are.
  static let helpingWords = """
    visited joined praised popped came gave brought made let opened offered donated lent cooked
    baked
    served fed dropped handed gifted delivered sent helped fixed mended blessed hosted waved judged
    thanked meeting office surgery team
    us tea cakes and
    """

  /// A place so small that few live there.
  static let patches = """
    village town street estate island valley parish road hamlet close parade terrace block school
    year
    class area cul-de-sac row lane glen dale
    """

  /// Peoples, faiths and others of whom a place may have one family.
  static let peoples = """
    polish somali traveller gypsy roma chinese syrian nigerian jewish muslim sikh romanian bengali
    pakistani afghan ukrainian kurdish vietnamese asian black white lithuanian turkish ghanaian
    lesbian
    gay trans transgender deaf albino amish
    """

  /// Where a caretaker works.
  static let institutions = """
    school church college academy nursery library surgery mosque chapel club
    """

  /// Those who teach.
  static let teaching = """
    teacher teachers headteacher headmaster tutor lecturer athro athrawes teaching-assistant
    deputy-head
    """
}
