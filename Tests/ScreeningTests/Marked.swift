import Screening
import Testing

/// A sample with the words that must be found between «marks»; none in a line that is clean.
struct Marked: Sendable, CustomTestStringConvertible {
  let text: String
  let marks: [Range<Int>]

  init(_ sample: String) {
    var plain = String.UnicodeScalarView()
    var marks: [Range<Int>] = []
    var start = 0
    for scalar in sample.unicodeScalars {
      switch scalar {
      case "«": start = plain.count
      case "»": marks.append(start..<plain.count)
      default: plain.append(scalar)
      }
    }
    text = String(plain)
    self.marks = marks
  }

  /// Samples written one a line.
  static func samples(_ lines: String) -> [Marked] {
    lines.split(separator: "\n").map { Marked(String($0)) }
  }

  /// Where a screen finds a category in the sample.
  func found(_ category: Finding.Category) -> [Range<Int>] {
    Screen().findings(in: text).filter { $0.category == category }.map(\.range)
  }

  var testDescription: String { text }
}
