extension Composer {
  /// A post in the officer's own words, hashtags and all: measured, and less only what would break
  /// it, such as a control character.
  public func edited(_ text: String, of statement: Statement) -> Outcome {
    outcome(text.tidied, of: [statement])
  }
}
