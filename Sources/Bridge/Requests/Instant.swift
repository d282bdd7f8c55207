/// A point in time, in milliseconds since the beginning of 1970 UTC.
struct Instant: Hashable, Comparable, Sendable {
  var milliseconds: Int

  init(milliseconds: Int) { self.milliseconds = milliseconds }

  static func < (one: Instant, other: Instant) -> Bool { one.milliseconds < other.milliseconds }

  /// So many days earlier.
  func before(days: Int) -> Instant {
    Instant(milliseconds: milliseconds - days * 24 * 60 * 60 * 1000)
  }

  /// The time as a message gives it: milliseconds, or RFC 3339.
  init?(_ value: JSON) {
    switch value {
    case .number(let whole?): self.init(milliseconds: whole)
    case .string(let text): self.init(rfc3339: text)
    case _: return nil
    }
  }
}
