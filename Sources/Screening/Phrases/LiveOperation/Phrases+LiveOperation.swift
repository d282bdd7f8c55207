extension Phrases {
  /// What is planned, running, or not over yet.
  static let liveOperation = [planned, deployed, running, atLarge]
}
