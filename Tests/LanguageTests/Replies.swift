import Language
import Testing

/// A reply to a question and the summary of what it should be read as.
struct Reply: CustomTestStringConvertible, Sendable {
  var text: String
  var question: Question
  var expected: String

  var testDescription: String { text }
}

/// The replies of a table, one a line: the text, an arrow, the reading's summary.
func replies(to question: Question, _ table: String) -> [Reply] {
  table.split(separator: "\n").map { line in
    let parts = line.split(separator: "→", omittingEmptySubsequences: false)
    let trimmed = parts.map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
    return Reply(
      text: trimmed[0], question: question, expected: trimmed.count > 1 ? trimmed[1] : "")
  }
}
