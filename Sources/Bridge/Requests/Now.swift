import Dialogue
import Foundation

/// The time on this machine's clock, as long as one batch takes.
struct Now: Sendable {
  /// The point in time.
  let instant: Instant
  /// What the clock on the wall shows, in this machine's zone, which is taken for the officers'.
  let moment: Moment

  init() {
    let date = Date()
    let seconds = Int(date.timeIntervalSince1970)
    instant = Instant(milliseconds: Int(date.timeIntervalSince1970 * 1000))
    moment = Moment(minutes: (seconds + TimeZone.current.secondsFromGMT(for: date)) / 60)
  }
}
