/// One thing the screen looks for: a name and a reading of a passage.
struct Detector: Sendable {
  /// What it finds, in a passage.
  let findings: @Sendable (Passage) -> [Finding]

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
