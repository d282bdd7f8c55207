/// Words that are left out, with what belongs to them.
extension SaferText {
  /// What goes with words that are left out; `nil` where the rest would be no sentence.
  func leaving(out range: Range<Int>) -> Range<Int>? {
    if scalars[range].allSatisfy(\.isInvisible) { return range }
    if let before = word(before: range.lowerBound), Self.placing.contains(before.text) {
      return before.start..<range.upperBound
    }
    let around = (range.lowerBound - 1)..<(range.upperBound + 1)
    guard scalars.indices.contains(around.lowerBound), scalars.indices.contains(range.upperBound),
      scalars[around.lowerBound] == "(", scalars[range.upperBound] == ")"
    else { return nil }
    return around
  }

  /// The words that place a thing: with them goes what they placed.
  private static let placing: Set<String> = [
    "in", "at", "on", "near", "from", "by", "around", "about", "until", "till", "since", "via",
    "yn", "ar", "am", "ger",
  ]
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it.
  fileprivate var isInvisible: Bool {
    properties.generalCategory == .format || properties.generalCategory == .control
  }
}
