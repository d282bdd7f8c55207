extension Composer {
  /// A post in the officer's own words, hashtags and all: measured, never changed.
  public func edited(_ text: String, of statement: Statement) -> Outcome {
    outcome(text.tidied, of: [statement])
  }
}
