/// One thing the screen looks for: a name and a reading of a passage.
struct Detector: Sendable {
  /// Classes one of whose words a passage must have to be worth its while; any passage if none.
  private let needs: WordClasses
  private let read: @Sendable (Passage) -> [Finding]

  /// A reading, of passages with a word of some classes.
  init(
    needing needs: WordClasses = [], _ read: @escaping @Sendable (Passage) -> [Finding]
  ) {
    self.needs = needs
    self.read = read
  }

  /// What it finds, in a passage.
  func findings(in passage: Passage) -> [Finding] {
    needs.isEmpty || !needs.isDisjoint(with: passage.classes) ? read(passage) : []
  }

  /// Every detector of the screen; each has a file of its own.
  static let all: [Detector] = [
    .hiddenCharacters, .links, .phones, .contactNumbers, .plates, .vehicleParts, .references,
    .addresses, .postcodes, .premises, .officers, .names, .ages, .schoolYears, .operations,
    .abuse, .phrases,
  ]

  /// The turns of speech, all read at once.
  static let phrases = Detector { passage in
    passage.turns.compactMap { turn in
      guard !turn.words.contains(where: { passage.isSaying[$0] }) else { return nil }
      let phrases = Phrases.all[turn.phrases]
      return Finding(
        passage.range(turn.words), phrases.category, phrases.severity,
        reason: phrases.reason, suggestion: phrases.suggestion)
    }
  }
}
