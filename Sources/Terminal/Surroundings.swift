import Glibc

/// What the program finds itself in: a terminal or a pipe, how large, and what it can show.
package struct Surroundings: Hashable, Sendable {
  /// How much a terminal shows at once.
  package struct Size: Hashable, Sendable {
    /// Characters in a row.
    package var columns: Int
    /// Rows.
    package var rows: Int
  }

  /// Whether answers are typed on a terminal, rather than read from a pipe or a file.
  package var readsTerminal: Bool
  /// Whether words are shown on a terminal, rather than written to a pipe or a file.
  package var writesTerminal: Bool
  /// How large the terminal shown on is, where it says so.
  package var size: Size?
  /// Whether words can be made links to click; see ``linksAreShown(in:)``.
  package var showsLinks: Bool

  /// The surroundings as they are now.
  package init() {
    readsTerminal = isatty(STDIN_FILENO) == 1
    writesTerminal = isatty(STDOUT_FILENO) == 1
    size = writesTerminal ? Size(of: STDOUT_FILENO) : nil
    showsLinks =
      writesTerminal
      && Surroundings.linksAreShown { name in
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
      }
  }

  /// Whether a conversation can be typed here, keys, prompt and all.
  package var isInteractive: Bool { readsTerminal && writesTerminal }
}

extension Surroundings.Size {
  /// The size of the terminal behind a descriptor, or nil where it does not say.
  fileprivate init?(of descriptor: Int32) {
    var window = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0,
      window.ws_col > 0, window.ws_row > 0
    else { return nil }
    self.init(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
