import Foundation

/// Standard input and output: what a bridge says comes in, what is answered goes out.
package struct Streams {
  private let stop: StopSignal

  /// The bytes read at once: as many as a pipe holds.
  private static let block = 64 * 1024
  /// A pipe takes so many bytes at once, or says that it has no room for them.
  private static let piece = Int(PIPE_BUF)
  /// How long a reader who does not read is waited for once the end is wished for, in milliseconds.
  private static let patience: Int32 = 1500

  /// Standard input and output, until the signal to stop.
  package init(until stop: StopSignal) {
    self.stop = stop
    // A reader who goes away is an outcome of a write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
  }

  /// What reading brought.
  enum Read {
    case block([UInt8])
    /// Nothing for some time.
    case nothing
    /// No more.
    case end
    /// The wish to stop came first.
    case stopped
  }

  /// The next bytes, waited for no longer than so many milliseconds.
  func read(waiting milliseconds: Int32) -> Read {
    switch wait(for: POLLIN, on: STDIN_FILENO, atMost: milliseconds) {
    case .ready: break
    case .late: return .nothing
    case .stopped: return .stopped
    }
    let block = [UInt8](unsafeUninitializedCapacity: Self.block) { space, count in
      repeat {
        count = Foundation.read(STDIN_FILENO, space.baseAddress, space.count)
      } while count < 0 && (errno == EINTR || errno == EAGAIN)
      count = max(0, count)
    }
    return block.isEmpty ? .end : .block(block)
  }

  /// Writes all bytes; false when nobody reads them any more.
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      var waited = wait(for: POLLOUT, on: STDOUT_FILENO, atMost: -1)
      if waited == .stopped {
        waited = wait(for: POLLOUT, on: STDOUT_FILENO, atMost: Self.patience, evenStopped: true)
        if waited != .ready { return false }
      }
      let count = rest.prefix(Self.piece).withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR, errno != EAGAIN {
        return false
      }
    }
    return true
  }

  private enum Wait {
    case ready, late, stopped
  }

  private func wait(
    for event: Int32, on descriptor: Int32, atMost milliseconds: Int32, evenStopped: Bool = false
  ) -> Wait {
    while true {
      var watched = [pollfd(fd: descriptor, events: Int16(event), revents: 0)]
      if !evenStopped {
        watched.append(pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0))
      }
      let count = poll(&watched, nfds_t(watched.count), milliseconds)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return .late }
      if event == POLLOUT, watched[0].revents != 0 { return .ready }
      if !evenStopped, watched[1].revents != 0 { return .stopped }
      return .ready
    }
  }
}
