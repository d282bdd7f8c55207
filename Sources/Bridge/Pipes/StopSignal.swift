import Foundation

/// A wish from outside that the process end: SIGTERM or SIGINT, seen as something to read.
///
/// The signals are blocked, and a thread of its own waits for them, so that nothing is interrupted
/// and nothing runs in a signal handler.
package struct StopSignal: Sendable {
  /// A descriptor that can be read once the wish has come.
  let descriptor: Int32

  /// Begins to listen; to be made before any other thread is.
  package init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    let (read, write) = (ends[0], ends[1])
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGTERM, SIGINT] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let waited = signals
    Thread.detachNewThread {
      var signals = waited
      var signal: Int32 = 0
      sigwait(&signals, &signal)
      close(write)
    }
    descriptor = read
  }
}
