import CReadline
import Glibc
import Synchronization

/// One line being typed: each key goes to readline, a marked paste is gathered here.
struct Keyboard {
  /// What readline said while it was given a key.
  private enum News {
    case line([UInt8])
    case noLine
    case pasteBegins
  }

  /// readline calls back without saying for whom; it leaves its news here.
  private static let news = Mutex<News?>(nil)

  private var paste: Paste?

  /// Takes the terminal and shows the prompt, with `prefilled` after it to be edited.
  init(prompt: String, prefilled: String) {
    Keyboard.news.withLock { $0 = nil }
    rl_reset_screen_size()
    unsafe rl_callback_handler_install(prompt) { line in
      defer { unsafe free(line) }
      let said: News =
        if let line = unsafe line {
          unsafe .line([UInt8](UnsafeRawBufferPointer(start: line, count: strlen(line))))
        } else {
          .noLine
        }
      Keyboard.news.withLock { $0 = said }
      rl_callback_handler_remove()  // or readline shows the prompt once more
    }
    guard !prefilled.isEmpty else { return }
    unsafe rl_insert_text(prefilled)
    rl_redisplay()
  }

  /// Bound to the mark that a terminal puts before a paste.
  static let onPaste: @convention(c) (CInt, CInt) -> CInt = { _, _ in
    news.withLock { $0 = .pasteBegins }
    return 0
  }

  /// Forgets the keys pressed before now.
  static func dropTypeAhead() {
    tcflush(STDIN_FILENO, TCIFLUSH)
    rl_clear_pending_input()
  }

  /// Whether there is anything on the line, or before it.
  var holdsText: Bool { tp_length() > 0 || tp_searches() != 0 || paste?.isEmpty == false }

  /// Takes one key that is waiting, and says what the officer did if that key ended the line.
  mutating func takeKey() -> Typed? {
    guard paste == nil else {
      takePastedByte()
      return nil
    }
    rl_callback_read_char()
    switch Keyboard.news.withLock({ $0.take() }) {
    case nil:
      return nil
    case .pasteBegins:
      paste = Paste()
      return nil
    case .line(let bytes):
      // A line cut off by the end of the terminal looks finished; nobody pressed Enter.
      return SignalQueue.isHungUp(STDIN_FILENO) ? .hungUp : .line(bytes)
    case .noLine:
      return SignalQueue.isHungUp(STDIN_FILENO) ? .hungUp : endOfInput()
    }
  }

  /// Gives the terminal back as it was, the cursor below what was typed.
  func leave() {
    rl_free_line_state()
    rl_callback_sigcleanup()
    rl_cleanup_after_signal()
    rl_callback_handler_remove()
    rl_crlf()
    fflush(nil)
  }

  /// Gives the terminal back while something else is done, then shows the line again.
  func pause(during other: () -> Void) {
    rl_cleanup_after_signal()
    other()
    rl_reset_after_signal()
    rl_forced_update_display()
  }

  private func endOfInput() -> Typed {
    rl_crlf()
    fflush(nil)
    return .end
  }

  private mutating func takePastedByte() {
    var byte: UInt8 = 0
    guard unsafe Glibc.read(STDIN_FILENO, &byte, 1) == 1 else { return }
    guard paste?.ends(with: byte) == true, let line = paste?.line else { return }
    paste = nil
    let text = line.map { CChar(bitPattern: $0) } + [0]
    unsafe rl_insert_text(text)
    rl_redisplay()
  }
}
