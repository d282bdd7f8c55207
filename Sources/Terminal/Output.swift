import Glibc

/// Where the program's words go: everything said in one turn is written at once.
package struct Output {
  /// How a write went.
  package enum Outcome: Hashable, Sendable {
    /// All of it was written.
    case written
    /// Nobody reads any more; there is nothing left to do but to end quietly.
    case closed
    /// It could not be written, a full disk for instance; `code` is the system's errno.
    case failed(code: Int32)
  }

  private let descriptor: Int32

  /// Writes to a file descriptor, standard output unless told otherwise.
  ///
  /// From now on a reader who is gone is an outcome of a write; it no longer ends the process.
  package init(to descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a turn's text, after anything readline has still to show.
  package func write(_ text: String) -> Outcome {
    fflush(nil)
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: wait(for: POLLOUT, on: descriptor)
      case EPIPE, EIO: return .closed  // EIO: a terminal that is gone
      case let code: return .failed(code: code)
      }
    }
    return .written
  }
}
