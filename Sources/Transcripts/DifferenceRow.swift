/// One line of a difference as a person reads it: its number in the file, a mark, and what it says.
struct DifferenceRow {
  /// Its number in the file; `nil` for a line that is not in it.
  let number: Int?
  /// What the line is.
  let mark: Mark
  /// What it says.
  let line: String

  /// What a line of a difference is.
  enum Mark: String {
    case expected = "-"
    case said = "+"
    case both = " "
  }

  /// A line of a difference.
  init(_ number: Int?, _ mark: Mark, _ line: String) {
    self.number = number
    self.mark = mark
    self.line = line
  }

  /// The row with its number and mark.
  var text: String {
    let number = number.map(String.init) ?? ""
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    return "\(margin)\(number) \(mark.rawValue) \(line)"
  }
}

extension [DifferenceRow] {
  /// How many lines are shown on either side of a difference.
  private static let around = 2

  /// The rows that differ and a few around them, with dots for the others.
  var excerpt: [DifferenceRow] {
    var excerpt: [DifferenceRow] = []
    var isGap = false
    for index in indices {
      if isNearDifference(index) {
        excerpt.append(self[index])
      } else if !isGap {
        excerpt.append(DifferenceRow(nil, .both, "..."))
      }
      isGap = !isNearDifference(index)
    }
    return excerpt
  }

  private func isNearDifference(_ index: Int) -> Bool {
    let near = Swift.max(0, index - Self.around)...Swift.min(count - 1, index + Self.around)
    return self[near].contains { $0.mark != .both }
  }
}
