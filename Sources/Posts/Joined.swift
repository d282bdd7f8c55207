public import Language

extension [String] {
  /// The entries joined as a sentence lists them: "a, b and c".
  ///
  /// An entry with a comma or an "and" of its own makes it semicolons, "a, b; c and d", and a last
  /// "; and" where "and" alone would run two entries together. Welsh has commas throughout, since
  /// its "a" changes the word after it.
  public func joined(in language: Tongue) -> String {
    guard count > 1, let last else { return first ?? "" }
    let comma = contains { $0.isDivided(in: language) } ? "; " : ", "
    let and =
      switch language {
      case .english: suffix(2).contains { $0.isDivided(in: language) } ? "; and " : " and "
      case .welsh: comma
      }
    return dropLast().joined(separator: comma) + and + last
  }
}

extension String {
  /// Whether an entry of a list is itself divided, by a comma or an "and".
  fileprivate func isDivided(in language: Tongue) -> Bool {
    let ands: [Substring] =
      switch language {
      case .english: ["and"]
      case .welsh: ["a", "ac"]
      }
    return contains(",") || split(separator: " ").contains { ands.contains($0) }
  }
}
