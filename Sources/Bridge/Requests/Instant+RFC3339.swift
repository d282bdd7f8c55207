extension Instant {
  /// Reads `2015-02-09T18:00:00Z`, with a fraction of a second or an offset if there is one.
  init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 40, [0x54, 0x74, 0x20].contains(bytes[10]) else {
      return nil
    }
    let shape: [(range: Range<Int>, least: Int, most: Int)] = [
      (0..<4, 0, 9999), (5..<7, 1, 12), (8..<10, 1, 31), (11..<13, 0, 23), (14..<16, 0, 59),
      (17..<19, 0, 60),
    ]
    let marks: [(Int, Character)] = [(4, "-"), (7, "-"), (13, ":"), (16, ":")]
    guard marks.allSatisfy({ bytes[$0.0] == $0.1.asciiValue }) else { return nil }
    let parts = shape.compactMap { part in
      bytes[part.range].number.flatMap { part.least...part.most ~= $0 ? $0 : nil }
    }
    guard parts.count == shape.count else { return nil }
    var rest = bytes[19...]
    var thousandths = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty else { return nil }
      thousandths = (Array(digits.prefix(3)) + [0x30, 0x30])[..<3].number ?? 0
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = rest.offset else { return nil }
    let days = Instant.days(to: parts[0], parts[1], parts[2])
    let seconds = ((days * 24 + parts[3]) * 60 + parts[4]) * 60 + parts[5] - offset * 60
    milliseconds = seconds * 1000 + thousandths
  }

  /// The days from 1970 to a date of the Gregorian calendar, years counted from March.
  private static func days(to year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let sinceMarch = (month + 9) % 12
    let leapDays = year / 4 - year / 100 + year / 400
    return year * 365 + leapDays + (sinceMarch * 153 + 2) / 5 + day - 1 - 719_468
  }
}

extension ArraySlice<UInt8> {
  /// The number that the digits are; `nil` when something else is among them.
  fileprivate var number: Int? {
    guard !isEmpty, allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The minutes by which a clock is ahead of UTC: `Z`, `+01:00`.
  fileprivate var offset: Int? {
    if elementsEqual("Z".utf8) || elementsEqual("z".utf8) { return 0 }
    let bytes = Array(self)
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = bytes[1..<3].number,
      let minutes = bytes[4..<6].number, hours < 24, minutes < 60
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 60 + minutes
    case UInt8(ascii: "-"): return -(hours * 60 + minutes)
    case _: return nil
    }
  }
}
