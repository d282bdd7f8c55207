extension Phrases {
  /// What opens a door.
  static let codes = Phrases(
    .tactics, reason: "A code or the weak spot of a building opens doors.",
    suggestion: "leave it out",
    """
    door|gate|entry|alarm|access|locker-room|store-room|yard|key|keypad|locker|safe|store|armoury|
      entrance|barrier|station|nick|custody|lock code|codes|pin|combination .. is|are|was|still|#|
      written !wrong|broken|not|too|gone|lost|a|longer
    code|pin|combination for|to|on the|our|my door|gate|yard|station|nick|armoury|locker|alarm|back|
      front|cell|keypad|store|custody|safe|barrier .. is|was|still|#|written
    keypad|entry-system ... is|was #
    keypad|entry-system is
    password|passcode|login|log-in is|was|still|#|written !not|too|wrong|expired|so|longer|the
    back|side|rear|yard|fire|front door|gate|entrance|exit ... never|doesnt|dont|wont|always|left|
      isnt .. lock~|locked|shut|unlocked|close~|propped
    our|custody|station|nick|yard|armoury .. door|gate? left|always|wedged|propped open|unlocked|
      insecure
    keys .. kept|hidden|live in|under|above|behind|on
    door|gate|barrier|fence|lock .. nick|station|yard|custody .... broken|jammed|stuck|insecure
    guard|guards|security .. change|changes|changeover|leaves|clocks at|every|off
    cell # doesnt|wont|lock
    cod y drws|giat|gat|larwm
    door|gate|alarm|yard|lock|keypad|station|nick|locker|custody|barrier .. code|pin|number|
      combination|cod .. #
    code|cod|pin|combination is|yw|ydy|oedd|was .. #
    spare key|keys|card is|are|under|behind|hidden|in|kept
    cod y|i'r|ir|yr drws|giat|larwm|gorsaf|iard
    spare|master|yard|gate|armoury|back|station|side|custody key|keys|fob|card .. lives|kept|hidden|
      hangs|under|behind|above|left|in|on
    """)
}
