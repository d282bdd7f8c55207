extension Phrases {
  /// Every group of the screen.
  static let all: [Phrases] = []
}
