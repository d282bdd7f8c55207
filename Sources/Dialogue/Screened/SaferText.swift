import Screening

/// A text with safer words in the places of those that were flagged.
///
/// It is made by a few rules of English grammar and offered to the officer, who decides; where they
/// do not suffice there is none.
struct SaferText {
  let scalars: [Unicode.Scalar]
  private var changes: [(range: Range<Int>, words: String)] = []

  /// The text, reworded after each of its findings; `nil` where one cannot be.
  init?(_ text: String, after findings: [(range: Range<Int>, words: SaferWords?)]) {
    scalars = Array(text.unicodeScalars)
    for finding in findings {
      guard let change = finding.words.flatMap({ change(of: finding.range, to: $0) }) else {
        return nil
      }
      changes.append(change)
    }
    // A change that holds another makes it needless.
    changes.sort { $0.range.count > $1.range.count }
  }

  /// The text as it is to be read.
  var text: String {
    var kept: [(range: Range<Int>, words: String)] = []
    for change in changes where !kept.contains(where: { $0.range.overlaps(change.range) }) {
      kept.append(change)
    }
    var safer = String.UnicodeScalarView()
    var place = 0
    var last = ""
    for change in kept.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let between = String(String.UnicodeScalarView(scalars[place..<change.range.lowerBound]))
      let words = change.words.lowercased()
      // "someone, someone and someone" is someone.
      if words != last || !Self.joints.contains(between.filter { $0 != " " }) {
        safer += between.unicodeScalars
        safer += change.words.unicodeScalars
      }
      last = words
      place = change.range.upperBound
    }
    return String(safer + scalars[place...]).spacedOnce
  }

  private func change(
    of range: Range<Int>, to words: SaferWords
  ) -> (range: Range<Int>, words: String)? {
    switch words {
    case .nothing: return leaving(out: range).map { ($0, "") }
    case .clause(let clause):
      let whole = clauseRange(around: range)
      return (whole, cased(clause, at: whole.lowerBound))
    case .name(let name): return isHappening(range) ? nil : naming(range, name)
    }
  }

  /// What stands between names that are one after another.
  private static let joints: Set<String> = ["", ",", "and", ",and", "&", "ac", "a"]
}

extension String {
  /// The text with one space between words, none before a stop and none at its ends.
  fileprivate var spacedOnce: String {
    let words = split(separator: " ").map(String.init)
    return words.reduce(into: "") { text, word in
      let isMark = word.first.map { ".,;:!?".contains($0) } ?? false
      text += (text.isEmpty || isMark ? "" : " ") + word
    }
  }
}
