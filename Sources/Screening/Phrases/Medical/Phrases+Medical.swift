extension Phrases {
  /// One person's illness, injury or treatment, and any way of self-harm.
  static let medical = [method, illness, harm, pregnancy, colleagues]
}
