import Dialogue

/// A conversation in a `.chat` file: what an officer does, and what the program is to say.
///
/// A line that begins with `> ` is typed by the officer; `>` alone is Enter. A line that begins with
/// `%` is a comment (`% so`) or a ``Directive``. Every other line is the program's next one, or an
/// ``Expectation`` of it. Blank lines count on neither side. In a file without any line of the
/// program, answers alone, the program may say what it likes, as long as the answers are as many as
/// it asks for.
package struct Transcript: Hashable, Sendable {
  /// The name of the file.
  package let file: String
  /// How the conversation is begun.
  package private(set) var setup = Setup()
  /// What happens, in order; the beginning first.
  private(set) var turns = [Turn(opening: .begin, line: nil)]
  /// How the program must end, where the transcript says so.
  private(set) var exit: ExitClaim?

  /// How the program must end, and the line that says so.
  struct ExitClaim: Hashable, Sendable {
    let line: Int
    let code: Int
  }

  /// Reads a file, and finds everything that is wrong with it.
  package init(_ bytes: [UInt8], file: String) throws(TranscriptProblems) {
    self.file = file
    var problems: [String] = []
    for (index, line) in bytes.transcriptLines.enumerated() {
      do {
        try take(TranscriptLine(Array(line), number: index + 1))
      } catch {
        problems.append("\(file):\(index + 1): \(error.what); \(error.instead)")
      }
    }
    guard problems.isEmpty else { throw TranscriptProblems(lines: problems) }
  }

  /// Whether it holds answers alone, and leaves what the program says to it.
  package var isAnswersOnly: Bool { turns.allSatisfy { $0.expecting.isEmpty } }

  private mutating func take(_ line: TranscriptLine) throws(Mistake) {
    if let opening = Turn.Opening(line.kind) {
      turns.append(Turn(opening: opening, line: line, moment: clock))
      return
    }
    switch line.kind {
    case .directive(.setting(let setting)):
      guard !hasBegun else {
        throw Mistake(
          "the conversation has begun", "write this line above the first answer and program line")
      }
      setup.take(setting)
    case .directive(.exit(let code)):
      if let exit {
        throw Mistake("there is another %exit in line \(exit.line)", "leave one of them out")
      }
      exit = ExitClaim(line: line.number, code: code)
    case .directive(.at(let moment)):
      if !hasBegun { turns[0].moment = moment }
    case .directive, .blank, .comment, .answer, .said: break
    }
    turns[turns.count - 1].body.append(line)
  }

  private var hasBegun: Bool { turns.count > 1 || !turns[0].expecting.isEmpty }

  /// What the officer's clock shows after the lines read so far.
  private var clock: Moment? {
    let last = turns.last?.body.last { line in
      if case .directive(.at) = line.kind { true } else { false }
    }
    if case .directive(.at(let moment)) = last?.kind { return moment }
    return turns.last?.moment
  }
}

extension [UInt8] {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The lines of a file, without their newlines.
  fileprivate var transcriptLines: [ArraySlice<UInt8>] {
    let text = starts(with: Self.byteOrderMark) ? dropFirst(Self.byteOrderMark.count) : self[...]
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.last?.isEmpty ?? false ? lines.dropLast() : lines
  }
}
