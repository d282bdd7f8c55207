import ArgumentParser
import Dialogue
import Synchronization
import Terminal

extension Session {
  /// Has the conversation through a pipe, one answer a line.
  mutating func runOnPipe(from beginning: Input) -> Int32 {
    var input = LineInput()
    var course = hear(beginning)
    while course == .goesOn {
      switch input.next(atMost: Input.longest) {
      case .line(let bytes): course = hear(Input(typed: bytes))
      case .tooLong: course = hear(.unreadable(.tooLong))
      case .end:
        course = hear(.end)
        if course == .goesOn { return Failure.Code.inputEnded.rawValue }
      }
    }
    return course.code
  }

  /// Has the conversation on a terminal, with readline.
  mutating func runOnTerminal(from beginning: Input) -> Int32 {
    let completions = Completions()
    var prompt = LinePrompt { completions.lines(for: $0) }
    var course = hear(beginning)
    while course == .goesOn {
      completions.offer(conversation.completions(under: campaign))
      // What was typed before a consent question was shown does not answer it.
      switch prompt.read(
        "> ", droppingTypeAhead: conversation.stand.place.isGate,
        prefilled: conversation.textToEdit(under: campaign) ?? "")
      {
      case .line(let bytes): course = hear(Input(typed: bytes))
      case .interrupted(let cleared): course = hear(.interrupted, clearing: cleared)
      case .end:
        _ = hear(.end)
        return 0
      // The terminal is gone, and with it whoever could hear; what was saved stays.
      case .hungUp: return 0
      }
    }
    return course.code
  }
}

extension Session.Course {
  /// The exit code of a program whose session went so.
  fileprivate var code: Int32 {
    switch self {
    case .goesOn, .over, .closed: 0
    case .interrupted: Failure.Code.interrupted.rawValue
    }
  }
}

/// What Tab completes to at the open question, handed to readline's thread of calls.
private final class Completions: Sendable {
  private let offered = Mutex<[String]>([])

  func offer(_ lines: [String]) { offered.withLock { $0 = lines } }

  /// The offered lines that begin with what is typed, in whatever case.
  func lines(for typed: String) -> [String] {
    let start = typed.lowercased()
    return offered.withLock { $0.filter { $0.lowercased().hasPrefix(start) } }
  }
}
