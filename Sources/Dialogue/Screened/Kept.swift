public import Screening

/// Flagged words that an officer keeps all the same, in so many words.
///
/// Only a finding that asks can be kept; one that blocks never is.
public struct Kept: Hashable, Sendable {
  /// The words as typed.
  public var words: String
  /// What they were said to give away.
  public var category: Finding.Category

  /// Words kept in spite of a finding.
  init(_ words: String, _ category: Finding.Category) {
    self.words = words
    self.category = category
  }

  /// The words of a finding in a text; `nil` where it blocks.
  init?(_ finding: Finding, in text: String) {
    guard finding.severity == .ask else { return nil }
    self.init(text.scalars(in: finding.range), finding.category)
  }
}

extension String {
  /// The part at a range of Unicode scalars.
  func scalars(in range: Range<Int>) -> String {
    var part = String.UnicodeScalarView()
    part.append(contentsOf: unicodeScalars.dropFirst(range.lowerBound).prefix(range.count))
    return String(part)
  }
}
