extension Phrases {
  /// How the police watch, listen, enter and go armed, and what is not covered.
  static let tactics = [covert, technical, armed, cover, codes]
}
