extension Phrases {
  /// What may prejudice a trial, or speaks of one person's guilt or sentence.
  static let court = [guilt, evidence, record, charge, sentence, disbelief]
}
