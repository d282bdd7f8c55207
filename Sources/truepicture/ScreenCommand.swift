import ArgumentParser
import Screening

/// `truepicture screen`: what must not be published in some lines, and what to say instead.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Find what must not be published, and what to say instead.",
    discussion: """
      Each argument is a line; without any, each line of standard input is. The exit status is 1 \
      when anything was found. With --json each line of standard input is an object with "text", \
      and if you like "id"; each line of the answer has its findings, with offsets in Unicode \
      scalars, and the exit status is 0. A clean screen is not clearance: your force's policy and \
      press office decide.
      """)

  @Flag(help: "Read and write JSON, one object a line.")
  var json = false

  @Argument(help: "The lines; standard input when there are none.")
  var lines: [String] = []

  func run() throws {
    if json { return try JSONLines.answer { (line: Line) in Screened(line, by: Screen()) } }
    if explain() { throw ExitCode(1) }
  }

  /// Explains every line; true when anything was found.
  private func explain() -> Bool {
    let screen = Screen()
    let colours = ScreenColours.ofOutput
    var foundAny = false
    var given = lines.makeIterator()
    while let line = lines.isEmpty ? readLine() : given.next() {
      let screened = ScreenedLine(text: line, findings: screen.findings(in: line))
      foundAny = foundAny || !screened.findings.isEmpty
      for row in screened.rows(colours) { print(row) }
    }
    print(foundAny ? "Reword what is marked." : "Nothing found.", Self.reminder)
    return foundAny
  }

  private static let reminder = "A clean screen is not clearance: your force's policy decides."

  private struct Line: Decodable {
    let id: LineID?
    let text: String
  }

  private struct Screened: Encodable {
    let id: LineID?
    let findings: [Found]

    init(_ line: Line, by screen: Screen) {
      id = line.id
      findings = screen.findings(in: line.text).map(Found.init)
    }
  }

  private struct Found: Encodable {
    let start: Int
    let end: Int
    let category: String
    let severity: String
    let reason: String
    let suggestion: String

    init(_ finding: Finding) {
      start = finding.range.lowerBound
      end = finding.range.upperBound
      category = finding.category.rawValue
      severity = finding.severity.rawValue
      reason = finding.reason
      suggestion = finding.suggestion
    }
  }
}
