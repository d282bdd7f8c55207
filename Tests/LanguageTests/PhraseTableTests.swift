import Foundation
import Testing

/// The phrase tables as they are written.
@Suite("A phrase table")
struct PhraseTableTests {
  /// The files of the module, with where they are.
  static let files: [URL] = {
    let module = URL(filePath: #filePath).appending(path: "../../../Sources/Language").standardized
    let found = FileManager.default.enumerator(at: module, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }()

  @Test("closes in each row the brackets that it opens, and no others", arguments: files)
  func brackets(file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    for block in text.split(separator: "\"\"\"", omittingEmptySubsequences: false).enumerated()
    where block.offset % 2 == 1 {
      for row in Self.rows(of: block.element) {
        let isClosed = Self.closes(row)
        #expect(isClosed, "\(file.lastPathComponent): \(row)")
      }
    }
  }

  /// The rows of a table: a line that begins deeper goes on from the one before.
  private static func rows(of table: Substring) -> [String] {
    let lines = table.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    let margin = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.reduce(into: []) { rows, line in
      if line.prefix(while: { $0 == " " }).count > margin, let last = rows.popLast() {
        rows.append(last + line)
      } else {
        rows.append(String(line))
      }
    }
  }

  private static func closes(_ row: String) -> Bool {
    var open: [Character] = []
    for mark in row {
      switch mark {
      case "(": open.append(")")
      case "[": open.append("]")
      case ")", "]": if open.popLast() != mark { return false }
      default: continue
      }
    }
    return open.isEmpty
  }
}
