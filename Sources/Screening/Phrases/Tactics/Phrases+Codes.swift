extension Phrases {
  /// What opens a door.
  static let codes = Phrases(
    .tactics, reason: "A code or the weak spot of a building opens doors.",
    suggestion: "leave it out",
    """
    door|gate|entry|alarm|access|locker-room|store-room|yard|key|keypad|locker|safe|store|armoury|entrance|barrier|station|custody|back|lock code|codes|pin|number|combination is|are|was|still|hasnt|has|changed|for|on|#|to|written
    door|gate|entry|alarm|access|keypad code|pin|codes
    code|pin|combination for|to|on the|our|my door|gate|yard|station|nick|armoury|locker|alarm|back|front|cell|keypad|store|custody|safe|barrier
    keypad|entry-system is|was
    password|passcode|login|log-in is|for|on|was|still|#|written|to
    wifi|wi-fi password|code
    back|side|rear|yard|fire|front door|gate|entrance|exit ... never|doesnt|dont|wont|always|left|isnt .. lock~|locked|shut|unlocked|open|close~|propped|broken
    door|gate|yard|armoury .. left|always|wedged|propped open|unlocked|insecure
    keys .. kept|hidden|left|under|above|behind|live in|the|mat|visor|on
    guard|guards|security .. change|changes|changeover|leaves|clocks at|every|off
    cell # doesnt|wont|lock
    cod y drws|giat|gat|larwm
    door|gate|alarm|yard|lock|keypad|station|nick|locker|custody|barrier .. code|pin|number|combination|cod .. #
    code|cod|pin|combination is|yw|ydy|oedd|was .. #
    spare key|keys|card is|are|under|behind|hidden|in|kept
    cod y|i'r|ir|yr drws|giat|larwm|gorsaf|iard
    spare|master|yard|gate|armoury|back|station|side|custody key|keys|fob|card .. lives|kept|hidden|hangs|under|behind|above|left|in|on
    """)
}
