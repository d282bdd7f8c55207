package import Dialogue

extension Moment {
  private static let minutesOfDay = 24 * 60

  /// Reads a date and time as they are written in a transcript, `2015-02-09T18:00`; no earlier
  /// than 1970.
  package init?(reading text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2,
      let date = parts[0].numbers(of: [4, 2, 2], between: "-"),
      let time = parts[1].numbers(of: [2, 2], between: ":"),
      time[0] < 24, time[1] < 60
    else { return nil }
    let days = Moment.days(year: date[0], month: date[1], day: date[2])
    self.init(minutes: days * Self.minutesOfDay + time[0] * 60 + time[1])
    // A day that does not exist, such as 30 February, comes back as another.
    guard written == text else { return nil }
  }

  /// The date and time as they are written in a transcript.
  package var written: String {
    // Years that begin in March end with their leap day.
    let days = minutes / Self.minutesOfDay + 719_468
    let day = days % 146_097
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * year + year / 4 - year / 100)
    let month = (5 * rest + 2) / 153
    let isNextYear = month >= 10
    let date = [
      (days / 146_097 * 400 + year + (isNextYear ? 1 : 0)).padded(to: 4),
      (isNextYear ? month - 9 : month + 3).padded(to: 2),
      (rest - (153 * month + 2) / 5 + 1).padded(to: 2),
    ]
    let time = [(timeOfDay / 60).padded(to: 2), (timeOfDay % 60).padded(to: 2)]
    return date.joined(separator: "-") + "T" + time.joined(separator: ":")
  }

  /// Days from the beginning of 1970 to a date, in the Gregorian calendar.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let month = month > 2 ? month - 3 : month + 9
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
      - 719_468
  }
}

extension Substring {
  /// Numbers of so many digits each, with a mark between them.
  fileprivate func numbers(of digits: [Int], between mark: Character) -> [Int]? {
    let parts = split(separator: mark, omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == digits else { return nil }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == digits.count ? numbers : nil
  }
}

extension Int {
  /// The number with zeros before it.
  fileprivate func padded(to digits: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
