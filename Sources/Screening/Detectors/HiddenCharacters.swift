extension Detector {
  /// Control, direction and invisible characters, outside emoji and flags.
  static let hiddenCharacters = Detector { passage in
    passage.fold.hidden.map { range in
      Finding(
        range, .linkOrControl, .block,
        reason: "This text holds a character that cannot be seen.", suggestion: "remove it")
    }
  }
}
