import CReadline
import Glibc

/// The signals that come while an answer is typed, taken one by one between two keys.
///
/// As long as a queue lives, its signals wait in it instead of interrupting, so nothing runs in a
/// signal handler. When it ends, they do again what they did before.
struct SignalQueue: ~Copyable {
  /// What a wait brought.
  enum News: Equatable {
    case signal(Int32)
    case ready
    case hungUp
  }

  private static let heard = [
    SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH,
  ]

  private let descriptor: Int32
  private var before = sigset_t()

  init() {
    var signals = SignalQueue.set(of: SignalQueue.heard)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    descriptor = unsafe tp_open_signals(&signals)
  }

  deinit {
    close(descriptor)
    var mask = before
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Waits until a signal has come, or `input` can be read, or whoever wrote to `input` is gone.
  func wait(for input: Int32) -> News {
    while true {
      let signal = tp_next_signal(descriptor)
      if signal != 0 { return .signal(signal) }
      if SignalQueue.isHungUp(input) { return .hungUp }
      var both = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      ]
      guard unsafe poll(&both, 2, -1) > 0, both[0].revents == 0 else { continue }
      if both[1].revents == Int16(POLLIN) { return .ready }
    }
  }

  /// Lets a signal do now what it does when nobody is listening: stop us, or end us.
  func letThrough(_ signal: Int32) {
    var only = SignalQueue.set(of: [signal])
    raise(signal)
    unsafe pthread_sigmask(SIG_UNBLOCK, &only, nil)
    unsafe pthread_sigmask(SIG_BLOCK, &only, nil)
  }

  /// Whether the other end of `input` is gone.
  static func isHungUp(_ input: Int32) -> Bool {
    var one = pollfd(fd: input, events: 0, revents: 0)
    return unsafe poll(&one, 1, 0) > 0
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    return set
  }
}
