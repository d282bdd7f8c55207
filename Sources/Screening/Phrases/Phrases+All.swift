extension Phrases {
  /// Every group of the screen.
  static let all: [Phrases] =
    court + politics + tactics + liveOperation + medical + victims + people
    + [gloating, insults, houses, contact]
}
