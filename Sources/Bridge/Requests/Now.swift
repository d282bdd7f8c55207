import Dialogue
import Foundation

/// The time on this machine's clock, as long as one batch takes.
struct Now: Sendable {
  /// The point in time.
  let instant: Instant
  /// What the clock on the wall shows, in this machine's zone, which is taken for the officers'.
  let moment: Moment

  init() {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    instant = Instant(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    var local = tm()
    localtime_r(&time.tv_sec, &local)
    moment = Moment(minutes: (time.tv_sec + local.tm_gmtoff) / 60)
  }
}
