extension Playback {
  /// The transcript with the program's lines as they were said this time.
  ///
  /// Everything else stays as it is, also loosened lines that still fit and `%...` with all that it
  /// swallows. Answers alone stay alone.
  package var blessed: [UInt8] {
    var lines: [[UInt8]] = []
    for (index, turn) in transcript.turns.enumerated() {
      if let line = turn.line { lines.append(line.bytes) }
      let isPlayed = turns.indices.contains(index) && !transcript.isAnswersOnly
      lines += isPlayed ? turns[index].blessedBody : turn.body.map(\.bytes)
    }
    return lines.flatMap { $0 + [0x0A] }
  }
}

extension PlayedTurn {
  /// The lines after the opening one.
  fileprivate var blessedBody: [[UInt8]] {
    let head = turn.opening == .begin ? turn.body.prefix { $0.isHeading } : []
    var said = blessings
    var lines = head.map(\.bytes) + said.removeFirst()
    for line in turn.body.dropFirst(head.count) {
      if line.expected == nil {
        lines.append(line.bytes)
      } else {
        lines += said.removeFirst()
      }
    }
    return lines
  }

  /// What stands before the first expected line, and then for each what stands in its place.
  private var blessings: [[[UInt8]]] {
    let expecting = turn.expecting
    var blessings: [[[UInt8]]] = Array(repeating: [], count: expecting.count + 1)
    for (index, line) in expecting.enumerated() where line.expected == .anyLines {
      blessings[index + 1] = [line.bytes]
    }
    var last = 0
    for step in alignment.steps {
      switch step {
      case .kept(let index):
        last = index + 1
        blessings[last] = [expecting[index].bytes]
      case .replaced(let index, let line):
        last = index + 1
        blessings[last] = [Self.bytes(of: line)]
      case .extra(let line): blessings[last].append(Self.bytes(of: line))
      case .missing, .swallowed: break
      }
    }
    return blessings
  }

  private static func bytes(of line: String) -> [UInt8] {
    Array(Expectation(exactly: line).written.utf8)
  }
}

extension TranscriptLine {
  /// Whether it may stand above the program's first line: a setting, the clock, a comment.
  fileprivate var isHeading: Bool {
    switch kind {
    case .blank, .comment, .directive(.setting), .directive(.at): true
    case .answer, .said, .directive: false
    }
  }
}
