/// Everything that keeps a transcript from being read, in the order of its lines.
package struct TranscriptProblems: Error, Hashable, CustomStringConvertible {
  /// One problem a line: `shift.chat:7: what is wrong; what would be right`.
  package let lines: [String]

  /// The problems, one a line.
  package var description: String { lines.joined(separator: "\n") }
}
