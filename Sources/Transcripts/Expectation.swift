/// What a transcript expects a line of the program to be, as it stands in the file.
///
/// A line that ends in ` (re)` is a regular expression for the whole line, one that ends in
/// ` (glob)` has `*` for anything and `?` for one character. Every other line is meant to the byte,
/// and so is a loosened one when the program says just that.
package struct Expectation: Hashable, Sendable {
  /// The line in the file.
  package let written: String
  private let looseness: Looseness

  private enum Looseness: Hashable, Sendable {
    case none
    case glob(Glob)
    case pattern(String)
  }

  private static let globSuffix = " (glob)"
  private static let patternSuffix = " (re)"

  /// Reads a line of a file; `nil` when it ends in ` (re)` and is no regular expression.
  package init?(reading line: String) {
    written = line
    if line.hasSuffix(Self.globSuffix) {
      looseness = .glob(Glob(line.dropLast(Self.globSuffix.count)))
    } else if line.hasSuffix(Self.patternSuffix) {
      let pattern = String(line.dropLast(Self.patternSuffix.count))
      guard (try? Regex(pattern)) != nil else { return nil }
      looseness = .pattern(pattern)
    } else {
      looseness = .none
    }
  }

  /// Expects one line and no other, written so that a transcript reads it as such.
  package init(exactly line: String) {
    let isLoose = line.hasSuffix(Self.globSuffix) || line.hasSuffix(Self.patternSuffix)
    if isLoose || line == ">" || line.hasPrefix("> ") || line.hasPrefix("%") {
      let pattern = line.asPattern
      written = pattern + Self.patternSuffix
      looseness = .pattern(pattern)
    } else {
      written = line
      looseness = .none
    }
  }

  /// Whether a line of the program is as expected.
  package func matches(_ line: String) -> Bool {
    if written.utf8.elementsEqual(line.utf8) { return true }
    switch looseness {
    case .none: return false
    case .glob(let glob): return glob.matches(line)
    case .pattern(let pattern):
      let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar)
      return regex.map { line.wholeMatch(of: $0) != nil } ?? false
    }
  }
}

extension String {
  /// A regular expression for this text alone, which begins with no mark of a transcript.
  fileprivate var asPattern: String {
    var pattern = ""
    for scalar in unicodeScalars {
      switch scalar {
      case ">", "%": pattern += "[\(scalar)]"
      case "\\", "^", "$", ".", "|", "?", "*", "+", "(", ")", "[", "]", "{", "}":
        pattern += "\\\(scalar)"
      case _: pattern.unicodeScalars.append(scalar)
      }
    }
    return pattern
  }
}
