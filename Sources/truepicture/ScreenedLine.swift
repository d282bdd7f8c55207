import Foundation
import Screening

/// Whether `screen` marks what it finds in colour.
struct ScreenColours {
  let areOn: Bool

  /// On a terminal only, and not where NO_COLOR asks for none.
  static var ofOutput: ScreenColours {
    let refused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return ScreenColours(areOn: isatty(STDOUT_FILENO) == 1 && !refused)
  }

  /// A text in the colour of a severity.
  func marked(_ text: String, _ severity: Finding.Severity) -> String {
    guard areOn else { return text }
    switch severity {
    case .block: return "\u{1B}[31m\(text)\u{1B}[0m"
    case .ask: return "\u{1B}[33m\(text)\u{1B}[0m"
    }
  }
}

/// A line and what the screen found in it, as people read it.
struct ScreenedLine {
  let text: String
  let findings: [Finding]

  /// The line, then for each finding its words underlined, the reason and what to say instead.
  func rows(_ colours: ScreenColours) -> [String] {
    guard !findings.isEmpty else { return [] }
    return [shown] + findings.flatMap { rows(for: $0, colours) }
  }

  private func rows(for finding: Finding, _ colours: ScreenColours) -> [String] {
    let cells = self.cells
    let start = cells[..<finding.range.lowerBound].reduce(0) { $0 + $1.width }
    let width = max(1, cells[finding.range].reduce(0) { $0 + $1.width })
    let carets = String(repeating: "^", count: width)
    return [
      String(repeating: " ", count: start) + colours.marked(carets, finding.severity),
      "  \(finding.reason) Instead: \(finding.suggestion).",
    ]
  }

  /// The line with every control or invisible character shown as a dot.
  private var shown: String {
    String(String.UnicodeScalarView(cells.map(\.scalar)))
  }

  private var cells: [Cell] {
    text.unicodeScalars.map(Cell.init)
  }
}

/// A scalar as a terminal shows it.
private struct Cell {
  let scalar: Unicode.Scalar
  let width: Int

  init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .format where scalar.value == 0x200D, .nonspacingMark, .enclosingMark:
      self.scalar = scalar
      width = 0
    case .control, .format, .lineSeparator, .paragraphSeparator:
      self.scalar = "·"
      width = 1
    default:
      self.scalar = scalar
      width = Self.isWide(scalar) ? 2 : 1
    }
  }

  /// East Asian wide letters, full width forms and emoji take two columns.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default:
      false
    }
  }
}
