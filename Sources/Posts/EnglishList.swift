extension [String] {
  /// The entries as English lists them: "a, b and c".
  ///
  /// An entry with a comma or an "and" of its own makes it semicolons, "a, b; c and d", and a last
  /// "; and" where "and" alone would run two entries together.
  public func joinedInEnglish() -> String {
    guard count > 1, let last else { return first ?? "" }
    let comma = contains(where: \.isDivided) ? "; " : ", "
    let and = suffix(2).contains(where: \.isDivided) ? "; and " : " and "
    return dropLast().joined(separator: comma) + and + last
  }
}

extension String {
  /// Whether an entry of a list is itself divided by a comma or an "and".
  fileprivate var isDivided: Bool {
    contains(",") || split(separator: " ").contains("and")
  }
}
