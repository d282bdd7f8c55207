/// What came of playing the transcript in a file.
package enum Verdict: Hashable, Sendable {
  /// It was played, and this was not as it says.
  case played([Mismatch])
  /// The program's lines in this file were written anew; this cannot be mended so.
  case blessed(String, [Mismatch])
  /// It could not be played, and why.
  case unreadable(String)

  /// Whether everything is as it should be.
  package var isGood: Bool { exitCode == 0 }

  /// What the program ends with: 1 when something is not as it says, 2 when it cannot be played.
  package var exitCode: Int32 {
    switch self {
    case .played(let mismatches), .blessed(_, let mismatches): mismatches.isEmpty ? 0 : 1
    case .unreadable: 2
    }
  }

  /// Whether it could not be played.
  package var isUnreadable: Bool { exitCode == 2 }

  /// What a person reads of it; `nil` when there is nothing to say.
  package var report: String? {
    switch self {
    case .played(let mismatches):
      mismatches.isEmpty ? nil : mismatches.map(\.report).joined(separator: "\n")
    case .blessed(let file, let mismatches):
      (["\(file): rewritten"] + mismatches.map(\.report)).joined(separator: "\n")
    case .unreadable(let problem): problem
    }
  }
}

extension [Verdict] {
  /// All of them in a line.
  package var summary: String {
    let transcripts = count == 1 ? "1 transcript" : "\(count) transcripts"
    return "\(transcripts), \(count { !$0.isGood }) failed"
  }

  /// What the program ends with.
  package var exitCode: Int32 { map(\.exitCode).max() ?? 0 }
}
