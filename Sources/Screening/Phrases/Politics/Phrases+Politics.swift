extension Phrases {
  /// Support for or attack on parties, government, chiefs and agencies.
  static let politics = [attack, leaders, support]
}
