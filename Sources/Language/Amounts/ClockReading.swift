/// Times of day and the spans between them: "half two", "2215 till 0445", "from 3 til 8".
extension AmountReader {
  /// The time of day that may stand at a place.
  func clockTime(at place: Int) -> (ClockTime, end: Int)? {
    var start = place
    while start < place + Self.mostHedges,
      hedge(at: start, on: .before) == .approximate || isNearly(start)
    {
      start += 1
    }
    guard let (plain, end) = plainTime(at: start) else { return nil }
    var time = plain
    time.isApproximate = start > place
    return (time, end)
  }

  /// Whether a word only says that the time behind it is not exact: "till gone 9", "just after 2".
  private func isNearly(_ place: Int) -> Bool {
    switch cue(place) {
    case .past: true
    default: ["gone", "just", "well", "way", "shortly", "after", "before"].contains(word(place))
    }
  }

  /// The time of day at a place, exactly as it stands.
  private func plainTime(at start: Int) -> (ClockTime, end: Int)? {
    switch cue(start) {
    case .hour(let minute):
      return (ClockTime(minute: minute, isExact: true, isMarked: true), start + 1)
    case .fraction(let over, let under):
      // "hanner awr wedi deg" is half past ten.
      let isWelsh = word(start + 1) == "awr" && cue(start + 2) == .past
      return relative(over * 60 / under, at: isWelsh ? start + 2 : start + 1)
    case .number(let value):
      if value < 30, let relative = relative(value, at: afterMinutes(start + 1)) { return relative }
      return hour(value, at: start)
    default: return nil
    }
  }

  private func afterMinutes(_ place: Int) -> Int {
    if case .unit(.minute) = cue(place) { place + 1 } else { place }
  }

  /// "half two", "quarter past 2", "ten to six": the minutes, and what they are counted from.
  private func relative(_ minutes: Int, at place: Int) -> (ClockTime, end: Int)? {
    var sign = 1
    var hourPlace = place
    switch cue(place) {
    case .past: hourPlace += 1
    case .to:
      sign = -1
      hourPlace += 1
    case .number where minutes == 30: break
    default: return nil
    }
    guard case .number(let hour) = cue(hourPlace), (1...12).contains(hour), digits(hourPlace) < 3
    else { return nil }
    if sign < 0, minutes != 15, digits(place - 1) > 0 { return nil }
    if case .unit = cue(hourPlace + 1) { return nil }
    let minute = (hour % 12 * 60 + sign * minutes + 720) % 720
    return halved(ClockTime(minute: minute, isExact: false, isMarked: true), at: hourPlace + 1)
  }

  /// "2", "14", "0700", "2:30", "2.30", "730".
  private func hour(_ value: Int, at place: Int) -> (ClockTime, end: Int)? {
    if digits(place) >= 3 {
      guard digits(place) <= 4, value / 100 < 24, value % 100 < 60 else { return nil }
      let minute = value / 100 * 60 + value % 100
      let isExact = digits(place) == 4
      var end = place + 1
      if isExact, case .unit(.hour) = cue(end) { end += 1 }
      return halved(ClockTime(minute: minute, isExact: isExact, isMarked: isExact), at: end)
    }
    guard value <= 24 else { return nil }
    var minute = value % 24 * 60
    var end = place + 1
    var isMarked = false
    if cue(end) == .colon || cue(end) == .dot, isGlued(end), isGlued(end + 1), digits(end + 1) == 2,
      case .number(let past) = cue(end + 1), past < 60
    {
      minute += past
      isMarked = cue(end) == .colon
      end += 2
    }
    let isExact = value > 12 || value == 0 || (digits(place) == 2 && value < 10)
    return halved(ClockTime(minute: minute, isExact: isExact, isMarked: isMarked), at: end)
  }

  /// A time with its half of the day, if that follows.
  private func halved(_ time: ClockTime, at place: Int) -> (ClockTime, end: Int) {
    var time = time
    switch cue(place) {
    case .morning where time.minute < 780:
      time = ClockTime(minute: time.minute % 720, isExact: true, isMarked: true)
    case .afternoon:
      time = ClockTime(minute: time.minute % 720 + 720, isExact: true, isMarked: true)
    case .partOfDay(let half) where expectsTime:
      time = ClockTime(minute: time.minute % 720 + half, isExact: true, isMarked: true)
    case .oClock: time.isMarked = true
    default:
      if !time.isExact { time.minute %= 720 }
      return (time, place)
    }
    return (time, place + 1)
  }

  /// The span of time at a place.
  func clockSpan(at place: Int) -> (Term.Meaning, end: Int)? {
    let isFrom = cue(place) == .from || cue(place) == .at || cue(place) == .since
    guard cue(place) != .between, let (start, startEnd) = clockTime(at: isFrom ? place + 1 : place)
    else { return nil }
    var isSpan = isFrom && cue(place) != .at || start.isMarked
    let joint = hedge(at: startEnd, on: .after) == .approximate ? startEnd + 1 : startEnd
    var next = joint
    switch cue(joint) {
    case .till: isSpan = true
    case .times where digits(joint - 1) == 4: isSpan = true
    case .dash, .to: isSpan = isSpan || dashMakesSpan
    default:
      guard isFrom, expectsTime, let departure = departure(after: joint) else { return nil }
      (isSpan, next) = (true, departure)
    }
    next += 1
    if cue(next) == .at || cue(next) == .till { next += 1 }
    guard let (end, after) = clockTime(at: next) else { return nil }
    if case .unit = cue(after), digits(next) < 4 { return nil }
    guard isSpan || end.isMarked || isClocklike(from: isFrom ? place + 1 : place, to: next) else {
      return nil
    }
    let isHedged = hedge(at: after, on: .after) == .approximate
    let isApproximate = start.isApproximate || end.isApproximate || joint > startEnd || isHedged
    let amount = Amount(start.minutes(until: end), approximate: isApproximate)
    return (.span(amount), isHedged ? after + 1 : after)
  }

  /// Whether two bare numbers can only be times: "7-3", "2.15 to 4.45".
  private func isClocklike(from start: Int, to end: Int) -> Bool {
    guard expectsTime, case .number(let first) = cue(start), case .number(let second) = cue(end)
    else { return false }
    let haveMinutes = [start, end].allSatisfy { cue($0 + 1) == .dot && digits($0 + 2) == 2 }
    return second <= first || haveMinutes
  }

  /// The word for leaving, a few words on: "(got there at 2) and left at".
  private func departure(after place: Int) -> Int? {
    for next in place..<min(place + 5, lexemes.count) {
      switch cue(next) {
      case .at, .till: return next
      case .small, .and, .pause, .word, .concerning, .reference, .plus, .hedge: continue
      default: return nil
      }
    }
    return nil
  }

  /// One time of day by itself: "since 8", "2pm".
  func clockTerm(at place: Int) -> (Term.Meaning, end: Int)? {
    switch cue(place) {
    case .since, .from, .till, .at:
      guard cue(place) == .since || expectsTime, let (time, end) = clockTime(at: place + 1) else {
        return nil
      }
      return (.clock(time), end)
    default:
      // "0033" by itself is only a number, unless a time is asked for.
      guard lexemes.count > 1 || expectsTime, let (time, end) = clockTime(at: place),
        time.isMarked || (expectsTime && cue(end) == .till),
        time.isExact || cue(place + 1) != .colon
      else { return nil }
      return (.clock(time), end)
    }
  }
}
