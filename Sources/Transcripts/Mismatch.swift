/// Something that is not as a transcript says.
package struct Mismatch: Hashable, Sendable {
  /// The line of the transcript.
  package let line: Int
  /// What a person reads, the file and the line first.
  package let report: String
  /// Whether it is in the program's lines, which can be written anew.
  package let isMendable: Bool

  /// Something that is not so.
  package init(line: Int, report: String, isMendable: Bool) {
    self.line = line
    self.report = report
    self.isMendable = isMendable
  }
}
