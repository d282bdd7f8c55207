import Foundation
import Screening
import Testing

/// Labelled lines beside the repository, where they are present.
private let examples = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "../../../shared/examples/screen.jsonl")

@Suite("The labelled lines")
struct ScoringTests {
  @Test(
    "score no less than they did",
    .enabled(
      if: FileManager.default.fileExists(atPath: examples.path(percentEncoded: false)),
      "skipped: ../shared/examples/screen.jsonl is not here"))
  func score() throws {
    var score = Score()
    for line in try String(contentsOf: examples, encoding: .utf8).split(separator: "\n") {
      score.add(try JSONDecoder().decode(LabelledLine.self, from: Data(line.utf8)))
    }
    print(score.report)
    #expect(score.recall >= 97)
    #expect(score.falseAlarms <= 2)
    #expect(score.spansFound >= 95)
    #expect(score.welshMissed + score.welshFlagged == 0)
  }
}

private struct LabelledLine: Decodable {
  var text: String
  var spans: [Span]
  var note: String?

  struct Span: Decodable {
    var start: Int
    var end: Int
    var category: String
    var also: [String]?
  }
}

/// What the screen did with labelled lines, in whole percent.
private struct Score {
  private var unsafe = 0
  private var flagged = 0
  private var safe = 0
  private var alarms = 0
  private var spans: [String: (found: Int, all: Int)] = [:]
  private(set) var welshMissed = 0
  private(set) var welshFlagged = 0

  var recall: Int { percent(flagged, of: unsafe) }
  var falseAlarms: Int { percent(alarms, of: safe) }
  var spansFound: Int {
    percent(spans.values.reduce(0) { $0 + $1.found }, of: spans.values.reduce(0) { $0 + $1.all })
  }

  mutating func add(_ line: LabelledLine) {
    let findings = Screen().findings(in: line.text)
    let isWelsh = line.note?.hasPrefix("cy") ?? false
    if line.spans.isEmpty {
      safe += 1
      if !findings.isEmpty { alarms += 1 }
      if isWelsh, !findings.isEmpty { welshFlagged += 1 }
    } else {
      unsafe += 1
      if !findings.isEmpty { flagged += 1 }
      if isWelsh, findings.isEmpty { welshMissed += 1 }
    }
    for span in line.spans {
      let right = [span.category] + (span.also ?? [])
      let isFound = findings.contains {
        right.contains($0.category.rawValue) && $0.range.overlaps(span.start..<span.end)
      }
      spans[span.category, default: (0, 0)].all += 1
      if isFound { spans[span.category, default: (0, 0)].found += 1 }
    }
  }

  var report: String {
    let categories = spans.sorted { $0.key < $1.key }
      .map { "  \($0.key) \($0.value.found) of \($0.value.all)" }
    return """
      screen: \(recall) % of unsafe lines flagged, \(falseAlarms) % of safe lines flagged, \
      \(spansFound) % of spans in their category; Welsh: \(welshMissed) missed, \
      \(welshFlagged) flagged
      \(categories.joined(separator: "\n"))
      """
  }

  private func percent(_ part: Int, of whole: Int) -> Int {
    whole == 0 ? 0 : part * 100 / whole
  }
}
