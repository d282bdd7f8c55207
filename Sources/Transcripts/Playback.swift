/// A transcript played through a conversation, and what was not as it says.
package struct Playback {
  /// What was played.
  package let transcript: Transcript
  /// What was not as the transcript says, in the order of its lines.
  package private(set) var mismatches: [Mismatch] = []
  private(set) var turns: [PlayedTurn] = []

  /// Plays a transcript, to its end or until somebody would have to type to a program that is gone.
  package init(of transcript: Transcript, by speaker: some Speaker) {
    self.transcript = transcript
    var program = RunningProgram(speaker)
    var said: [[String]] = []
    for turn in transcript.turns {
      guard program.exit == nil || turn.opening == .stopHere else {
        note(turn.number, "this is left over: the program has ended by here")
        break
      }
      said.append(program.hear(turn.opening, at: turn.moment))
      check(turn, in: program)
    }
    if transcript.saysHowItEnds {
      let last = transcript.turns[said.count - 1]
      said[said.count - 1] += program.end(at: last.moment)
      checkEnd(of: program, after: last)
    }
    turns = zip(transcript.turns, said).map { PlayedTurn($0, said: $1) }
    if !transcript.isAnswersOnly {
      mismatches += turns.compactMap { $0.difference(in: transcript.file) }
    }
    mismatches.sort { $0.line < $1.line }
  }

  private mutating func check(_ turn: Turn, in program: RunningProgram<some Speaker>) {
    for line in turn.body {
      guard case .directive(.claim(let claim)) = line.kind,
        let contradiction = claim.contradiction(in: program)
      else { continue }
      note(line.number, "\(line.shown): \(contradiction)")
    }
  }

  private mutating func checkEnd(of program: RunningProgram<some Speaker>, after turn: Turn) {
    guard let exit = program.exit else { return }
    if let claim = transcript.exit {
      if !exit.allows(claim.code) {
        note(claim.line, "%exit \(claim.code): the exit code is \(exit.code)")
      }
    } else if exit == .inputEnded {
      let question = program.speaker.question ?? "a question"
      note(turn.number, "the program asks \(question), and no answer is left")
    }
  }

  private mutating func note(_ line: Int, _ what: String) {
    let report = "\(transcript.file):\(line): \(what)"
    mismatches.append(Mismatch(line: line, report: report, isMendable: false))
  }
}

extension Transcript {
  /// Whether it is about the end of the program too, and not about a part of a conversation.
  fileprivate var saysHowItEnds: Bool { exit != nil || isAnswersOnly }
}
