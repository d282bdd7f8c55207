import Dialogue

/// Something that happens at the officer's end, and all that follows in the transcript until the
/// next thing does.
struct Turn: Hashable, Sendable {
  /// What happens.
  let opening: Opening
  /// The line that says so; the beginning has none.
  let line: TranscriptLine?
  /// What the officer's clock shows, where there is one.
  var moment: Moment?
  /// The lines after it.
  var body: [TranscriptLine] = []

  /// What happens at the officer's end.
  enum Opening: Hashable, Sendable {
    /// The program starts.
    case begin
    /// The officer types a line.
    case typed([UInt8])
    /// The officer presses Ctrl-C.
    case interrupt
    /// The program ends, and a new one takes up the conversation.
    case stopHere
  }

  /// The lines that hold what the program may say.
  var expecting: [TranscriptLine] { body.filter { $0.expected != nil } }

  /// The number of the line it opens with.
  var number: Int { line?.number ?? 1 }
}

extension Turn.Opening {
  /// What happens at a line; `nil` when it opens no turn.
  init?(_ kind: TranscriptLine.Kind) {
    switch kind {
    case .answer(let bytes): self = .typed(bytes)
    case .directive(.interrupt): self = .interrupt
    case .directive(.stopHere): self = .stopHere
    case .directive, .blank, .comment, .said: return nil
    }
  }
}
