import Dialogue

/// The program as a transcript runs it: somebody speaking, and whether it has ended yet.
struct RunningProgram<Voice: Speaker> {
  /// Who speaks.
  private(set) var speaker: Voice
  /// The posts given so far, also those that were withdrawn since.
  private(set) var posts: [String] = []
  /// How it ended; `nil` while it runs.
  private(set) var exit: Exit?
  private var wasInterrupted = false

  /// How the program ends, as a shell would see it.
  enum Exit: Hashable {
    /// The conversation is over, or waits for something outside.
    case finished
    /// There was nothing more to read and a question was open.
    case inputEnded
    /// Ctrl-C, twice in a row.
    case interrupted

    /// The exit code.
    var code: Int {
      switch self {
      case .finished: 0
      case .inputEnded: 3
      case .interrupted: 130
      }
    }

    /// Whether a transcript may claim a code: at an open question, Ctrl-D on a terminal ends well.
    func allows(_ claimed: Int) -> Bool {
      claimed == code || (self == .inputEnded && claimed == 0)
    }
  }

  /// The program, not started yet.
  init(_ speaker: Voice) {
    self.speaker = speaker
  }

  /// Lets something happen and gives the lines that the program says to it.
  mutating func hear(_ opening: Turn.Opening, at moment: Moment?) -> [String] {
    let wasInterrupted = wasInterrupted
    self.wasInterrupted = opening == .interrupt
    switch opening {
    case .begin: return receive(.begin, at: moment)
    case .typed(let bytes): return receive(Input(typed: bytes), at: moment)
    case .interrupt:
      guard wasInterrupted else { return receive(.interrupted, at: moment) }
      exit = .interrupted
      return []
    case .stopHere:
      return receive(speaker.restart(at: moment), at: moment)
    }
  }

  /// Lets the input end, and gives the last lines of a program that still ran.
  mutating func end(at moment: Moment?) -> [String] {
    guard exit == nil else { return [] }
    let lines = receive(.end, at: moment)
    if exit == nil { exit = .inputEnded }
    return lines
  }

  private mutating func receive(_ input: Input, at moment: Moment?) -> [String] {
    let said = speaker.receive(input, at: moment)
    posts += said.posts
    exit = speaker.question == nil ? .finished : nil
    return said.lines.flatMap { $0.split(separator: "\n") }.map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
