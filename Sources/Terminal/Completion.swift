import CReadline
import Glibc
import Synchronization

/// What Tab offers: the lines that the line typed so far may become.
///
/// readline calls back without saying for whom, so the one prompt of the process keeps here what
/// its calls are answered with.
enum Completion {
  private static let candidates = Mutex<@Sendable (String) -> [String]>({ _ in [] })
  private static let waiting = Mutex<[String]>([])

  /// Offers what `candidates` gives for the line up to the cursor, in its order.
  static func offer(_ candidates: @escaping @Sendable (String) -> [String]) {
    self.candidates.withLock { $0 = candidates }
  }

  /// What readline calls on Tab; it never falls back to file names.
  static let onTab: @convention(c) (UnsafePointer<CChar>?, CInt, CInt) -> Matches? = {
    typed, _, _ in
    tp_complete_only_this()
    guard let typed = unsafe typed else { return nil }
    let line = unsafe String(cString: typed)
    let offered = candidates.withLock { $0 }(line)
    waiting.withLock { $0 = offered.reversed() }
    return unsafe rl_completion_matches(typed) { _, _ in
      guard let next = waiting.withLock({ $0.popLast() }) else { return nil }
      return unsafe strdup(next)  // readline frees it
    }
  }

  typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
}
