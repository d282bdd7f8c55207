extension Phrases {
  /// Victims whom the law keeps anonymous, and those of abuse at home.
  static let victims = [anonymous, home]
}
