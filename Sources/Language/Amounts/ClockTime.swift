/// A time of day as said, which may leave open which half of the day.
struct ClockTime: Hashable, Sendable {
  /// Minutes after midnight; below 720 where the half of the day is open.
  var minute: Int
  /// Whether the half of the day is known: "1400", "2pm", "noon".
  var isExact: Bool
  /// Whether it can only be a time of day: "half two", "2 o'clock", "2pm".
  var isMarked: Bool
  /// Whether it was hedged: "about 6", "gone 9".
  var isApproximate = false

  private static let day = 1440
  private static let halfDay = 720

  /// The minutes from this time to the next such time as another.
  func minutes(until end: ClockTime) -> Int {
    let cycle = isExact && end.isExact ? Self.day : Self.halfDay
    let between = (end.minute - minute) % cycle
    return between > 0 ? between : between + cycle
  }

  /// The minutes from the latest such time up to now.
  func minutes(upTo now: Int) -> Int {
    let cycle = isExact ? Self.day : Self.halfDay
    let between = (now - minute) % cycle
    return between >= 0 ? between : between + cycle
  }
}
