import Language
import Testing

/// A reply to a question, and in a line what it should be read as.
struct Reply: CustomTestStringConvertible, Sendable {
  var text: String
  var question: Question
  /// The reading's ``summary(of:)``.
  var expected: String

  var testDescription: String { text }

  /// Expects the reply to be read so.
  func expectReading() {
    let read = summary(of: Reading(of: text, to: question))
    #expect(read == expected)
  }
}

/// The replies of a table, one a line: the text, an arrow, the reading's summary.
func replies(to question: Question, _ table: String) -> [Reply] {
  table.split(separator: "\n").map { line in
    let parts = line.split(separator: " → ", maxSplits: 1)
    return Reply(
      text: String(parts[0]), question: question, expected: parts.count > 1 ? String(parts[1]) : "")
  }
}

extension Question {
  /// Whether there were collisions, when three topics and the account have been answered.
  static let rtcAfterAnswers = Question(
    .yesNo, about: "rtc",
    filled: [
      "missing_person.any", "missing_person.count", "hospital_guard.any", "hospital_guard.minutes",
      "school_talk.any", "school_talk.minutes", "account",
    ].map(Slot.init(written:)), lastSlot: Slot(written: "school_talk.minutes"))
}
