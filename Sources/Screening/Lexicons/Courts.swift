extension WordList {
  /// Words that call someone guilty before a court does.
  static let offenders = """
    killer killers murderer murderers robber robbers burglar burglars dealer dealers rapist rapists
    stabber stabbers shooter shooters stalker stalkers arsonist arsonists attacker attackers gunman
    gunmen knifeman mugger muggers thief thieves fraudster fraudsters conman conmen paedophile
    paedophiles abuser abusers groomer groomers trafficker traffickers vandal vandals carjacker
    carjackers kidnapper kidnappers shoplifter shoplifters smuggler smugglers poacher poachers
    drink-driver drug-driver scammer scammers perpetrator perpetrators
    """

  /// What may show in court who did it.
  static let evidenceWords = """
    dna fingerprint fingerprints prints fibres forensics footage cctv blood alibi swab swabs fag-end
    cell-site phone-data doorbell dashcam bodycam texts fingernail exhibit footprint footprints
    """

  /// What evidence does to a suspect.
  static let pinningVerbs = """
    sinks sank nails nailed puts placed places proves proved matches matched links linked ties tied
    convicts convict convicted confirms confirmed identifies identified damns damning incriminates
    incriminating clinched clinches sealed seals stitched hangs fits shows showed caught-him
    caught-her gives-him gave-him gives-her gave-her
    """

  /// What is said of someone who is not believed.
  static let doubts = """
    nonsense rubbish lies lie fake fabricated fabrication fantasy fiction invented made-up
    exaggerated bogus malicious false fairy-tale fairytale pantomime bunkum baloney tripe twaddle
    fishy iffy dodgy unreliable unbelievable far-fetched suspicious vindictive
    """
}
