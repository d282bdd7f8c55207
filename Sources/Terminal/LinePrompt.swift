import CReadline
import Glibc
import Synchronization

/// The place on a terminal where an officer types an answer: readline, one line at a time.
///
/// There is one for a process, because readline has one of everything. It keeps no history: what
/// was typed is handed over and forgotten. The terminal is readline's only while a line is read.
package struct LinePrompt: ~Copyable {
  /// A prompt on standard input and output, both of which must be a terminal.
  ///
  /// - Parameter completing: The whole lines that Tab offers for the line typed so far.
  package init(completing: @escaping @Sendable (_ line: String) -> [String]) {
    speakUTF8()
    Completion.offer(completing)
    unsafe tp_begin(Completion.onTab, Keyboard.onPaste)
  }

  /// Shows a prompt and waits for what the officer does.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the answer.
  ///   - droppingTypeAhead: Whether keys pressed before now are to count for nothing.
  ///   - prefilled: Text that stands on the line already, to be edited.
  /// - Returns: What the officer did; the cursor is then at the start of a new line.
  package mutating func read(
    _ prompt: String, droppingTypeAhead: Bool = false, prefilled: String = ""
  ) -> Typed {
    fflush(nil)
    if droppingTypeAhead { Keyboard.dropTypeAhead() }
    let signals = SignalQueue()
    var keyboard = Keyboard(prompt: prompt, prefilled: prefilled)
    while true {
      switch signals.wait(for: STDIN_FILENO) {
      case .ready:
        if let typed = keyboard.takeKey() { return typed }
      case .hungUp, .signal(SIGHUP):
        keyboard.leave()
        return .hungUp
      case .signal(SIGINT):
        let cleared = keyboard.holdsText
        keyboard.leave()
        return .interrupted(cleared: cleared)
      case .signal(SIGTSTP):
        keyboard.pause { signals.letThrough(SIGTSTP) }
      case .signal(SIGCONT):
        keyboard.pause {}
      case .signal(SIGWINCH):
        rl_resize_terminal()
      case .signal(let ending):
        keyboard.leave()
        signals.letThrough(ending)
        return .hungUp
      }
    }
  }
}
