import Dialogue
import Foundation

extension Moment {
  /// The time on this machine's clock, in its own zone, which is taken for the officers' zone.
  init(_ instant: Instant) {
    let seconds = instant.milliseconds / 1000
    let offset = TimeZone.current.secondsFromGMT(
      for: Date(timeIntervalSince1970: TimeInterval(seconds)))
    self.init(minutes: (seconds + offset) / 60)
  }
}
