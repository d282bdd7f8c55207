/// Words that tell where someone is.
struct Address {
  let words: Range<Int>
  /// Whether it is one door and not a street or a village.
  let isExact: Bool
  let suggestion: String

  func finding(in passage: Passage) -> Finding {
    Finding(
      passage.range(words), .address, isExact ? .block : .ask,
      reason: isExact
        ? "This leads to one door." : "This tells which street or small place it was.",
      suggestion: suggestion)
  }
}
