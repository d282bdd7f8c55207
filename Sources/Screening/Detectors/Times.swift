extension Detector {
  /// Clock times to the minute and dates of an incident; an officer's own hours pass.
  static func times(except campaignDays: [Screen.Day]) -> Detector {
    Detector { passage in
      let reader = TimeReader(passage: passage, campaignDays: campaignDays)
      return passage.words.indices.compactMap { place in
        guard let words = reader.clock(at: place) ?? reader.date(at: place), !reader.isOwn(words)
        else { return nil }
        return Finding(
          passage.range(words), .timeDate, .ask,
          reason: "An exact time or date helps to tell which incident this was.",
          suggestion: "leave the time out, or say \"early this morning\" or \"last week\"")
      }
    }
  }
}

private struct TimeReader {
  let passage: Passage
  let campaignDays: [Screen.Day]

  /// A time to the minute that starts at a place: 14:32, 1432hrs, 2.47am, quarter past three.
  func clock(at place: Int) -> Range<Int>? {
    figures(place) ?? colon(place) ?? spoken(place)
  }

  /// "1432hrs", "0310 hours", "at 0310".
  private func figures(_ place: Int) -> Range<Int>? {
    let word = passage.words[place]
    if let (number, unit) = word.numberAndUnit, ["hrs", "hr", "h", "hours"].contains(unit),
      word.text.utf8.prefix(4).count(where: \.isDigit) == 4
    {
      return isTime(number) ? place..<place + 1 : nil
    }
    guard word.isNumber, word.text.utf8.count == 4, let number = word.number, isTime(number) else {
      return nil
    }
    let isAlone =
      passage.words.indices.contains(place + 1) ? passage.words[place + 1].gap > .joined : true
    guard isAlone, word.gap > .joined || place == 0 else { return nil }
    if ["hrs", "hours", "hr", "h", "o"].contains(passage.text(place + 1)),
      passage.follows(place + 1)
    {
      return place..<place + 2
    }
    let isYear = (1900...2059).contains(number)
    return [
      "at", "around", "about", "by", "since", "from", "till", "until", "am", "circa", "approx",
    ].contains(passage.text(place - 1)) && passage.follows(place) && !isYear
      && !passage.follows(place + 1, within: .space) || isClockStart(place, isYear)
      ? place..<place + 1 : nil
  }

  /// A line that begins with four figures, as a log does: "0415, still here".
  private func isClockStart(_ place: Int, _ isYear: Bool) -> Bool {
    place == 0 && passage.text(0).first == "0" && !isYear
  }

  private func isTime(_ number: Int) -> Bool {
    number / 100 < 24 && number % 100 < 60
  }

  /// "14:32", "2.47am", "3:05 pm".
  private func colon(_ place: Int) -> Range<Int>? {
    let next = place + 1
    guard let hour = passage.words[place].number, hour < 24,
      passage.words[place].text.utf8.count <= 2, passage.words.indices.contains(next)
    else { return nil }
    let second = passage.words[next]
    guard second.span.lowerBound == passage.words[place].span.upperBound + 1 else { return nil }
    let mark = passage.fold.letters[second.span.lowerBound - 1]
    let digits = second.text.utf8.prefix(while: { $0.isDigit })
    guard digits.count == 2, let minute = Int(Substring(digits)), minute < 60 else { return nil }
    let unit = String(Substring(second.text.utf8.dropFirst(2)))
    let after = passage.follows(next + 1) ? passage.text(next + 1) : ""
    let hasUnit =
      ["am", "pm", "hrs", "h"].contains(unit)
      || ["am", "pm", "hrs", "hours", "yb", "yp"].contains(after)
    if next + 1 < passage.words.count, passage.words[next + 1].gap == .joined,
      passage.words[next + 1].hasDigit
    {
      return nil
    }
    switch mark {
    case UInt8(ascii: ":"): return unit.isEmpty || hasUnit ? place..<next + 1 : nil
    case UInt8(ascii: "."):
      let cued =
        passage.text(place - 1) == "at" && unit.isEmpty
        && !["miles", "percent", "million", "k", "am"].contains(after) && minute % 5 == 0
      let isSure =
        hasUnit
        && (!["hrs", "hours", "h"].contains(unit.isEmpty ? after : unit)
          || passage.words[place].text.utf8.count == 2 && after != "hours")
      return isSure || cued ? place..<next + 1 : nil
    default: return nil
    }
  }

  /// "quarter past three", "half past 2", "ten to four", "chwarter wedi".
  private func spoken(_ place: Int) -> Range<Int>? {
    let text = passage.text(place)
    let next = passage.text(place + 1)
    if text == "chwarter" || text == "hanner", next == "wedi" || next == "i" || next == "awr" {
      return next == "awr" ? nil : place..<min(place + 3, passage.words.count)
    }
    let isPart =
      text == "quarter" || (text == "half" && next == "past")
      || ["five", "ten", "twenty"].contains(text)
      || (passage.words[place].number.map { $0 < 60 && $0 > 1 } ?? false)
    guard isPart else { return nil }
    let after = next == "minutes" || next == "mins" || next == "five" ? place + 2 : place + 1
    guard ["past", "to"].contains(passage.text(after)), passage.follows(after),
      let (hour, end) = passage.number(at: after + 1), (1...12).contains(hour)
    else { return nil }
    let isSure = text == "quarter" || text == "half" || passage.text(after) == "past"
    guard
      isSure
        || (passage.text(place - 1) == "at"
          && (!passage.follows(end)
            || ["this", "in", "on", "last", "yesterday", "when"].contains(passage.text(end))))
    else { return nil }
    return place..<end
  }

  /// A day and a month: "12 March", "March 12th", "12/03", "2015-03-12".
  func date(at place: Int) -> Range<Int>? {
    if let (day, month, words) = named(place) ?? slashed(place) {
      return campaignDays.contains(Screen.Day(month: month, day: day)) ? nil : words
    }
    return nil
  }

  private func named(_ place: Int) -> (Int, Int, Range<Int>)? {
    if let month = Month.number(passage.text(place)),
      passage.hasCapital(place) || passage.text(place) != "may"
    {
      guard passage.follows(place + 1) else { return nil }
      var day = place + 1
      if passage.text(day) == "the" { day += 1 }
      guard let value = ordinal(day),
        day + 1 >= passage.words.count || passage.words[day + 1].gap > .joined
      else { return nil }
      return isCount(day + 1) ? nil : (value, month, place..<day + 1)
    }
    guard let value = ordinal(place) else { return nil }
    var next = place + 1
    while next < place + 4,
      ["of", "st", "nd", "rd", "th", "the", "o", "fed"].contains(passage.text(next))
    { next += 1 }
    guard passage.follows(next), let month = Month.number(passage.text(next)) else { return nil }
    guard
      passage.text(next) != "may" && passage.text(next) != "march" && passage.text(next) != "mar"
        || passage.hasCapital(next) || next > place + 1 || passage.words[place].numberAndUnit != nil
    else { return nil }
    return (value, month, place..<next + 1)
  }

  private func ordinal(_ place: Int) -> Int? {
    guard passage.words.indices.contains(place) else { return nil }
    if let (number, unit) = passage.words[place].numberAndUnit,
      ["st", "nd", "rd", "th", "fed", "ydd", "af", "ain"].contains(unit), (1...31).contains(number)
    {
      return number
    }
    if let number = passage.words[place].number, (1...31).contains(number),
      passage.words[place].text.utf8.count <= 2
    {
      return number
    }
    return Month.ordinals[passage.text(place)]
  }

  private func isCount(_ place: Int) -> Bool {
    passage.follows(place)
      && ["hours", "days", "calls", "jobs", "people", "nights", "weeks", "shifts", "of"].contains(
        passage.text(place))
  }

  private func slashed(_ place: Int) -> (Int, Int, Range<Int>)? {
    guard place + 1 < passage.words.count, let first = passage.words[place].number,
      let second = passage.words[place + 1].number,
      passage.words[place + 1].gap == .joined, place == 0 || passage.words[place].gap > .joined
    else { return nil }
    let mark = passage.fold.letters[passage.words[place + 1].span.lowerBound - 1]
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: ".") else {
      return nil
    }
    let third =
      place + 2 < passage.words.count && passage.words[place + 2].gap == .joined
      ? passage.words[place + 2].number : nil
    if let third {
      if first > 1900, (1...12).contains(second), (1...31).contains(third) {
        return (third, second, place..<place + 3)
      }
      guard (1...31).contains(first), (1...12).contains(second),
        third < 100 || (1900...2100).contains(third)
      else { return nil }
      return (first, second, place..<place + 3)
    }
    // 24/7 and 3/4 are not dates; 12/03 is.
    guard mark == UInt8(ascii: "/"), (1...31).contains(first), (1...12).contains(second),
      passage.words[place + 1].text.utf8.count == 2,
      !(place + 2 < passage.words.count && passage.words[place + 2].gap == .joined),
      ["on", "of", "from", "dated", "the"].contains(passage.text(place - 1))
    else { return nil }
    return (first, second, place..<place + 2)
  }

  /// Whether a time is the officer's own: the nearest word that says so is of duty, none of harm.
  func isOwn(_ words: Range<Int>) -> Bool {
    let around = passage.surroundings(of: words.lowerBound)
    var best: (distance: Int, isDuty: Bool)?
    for place in around where !words.contains(place) {
      let classes = passage.classes(place)
      let isDuty = classes.contains(WordClasses(.duty))
      let isIncident = classes.contains(WordClasses(.incident))
      guard isDuty || isIncident else { continue }
      var distance =
        place < words.lowerBound ? words.lowerBound - place : place - words.upperBound + 1
      if place >= words.upperBound, isDuty { distance += 1 }
      let between =
        place < words.lowerBound ? place + 1...words.lowerBound : words.upperBound - 1...place
      distance += between.count(where: { passage.words[$0].gap > .space }) * 3
      if best.map({ distance < $0.distance }) ?? true { best = (distance, isDuty) }
    }
    return best?.isDuty ?? false
  }
}

private enum Month {
  static func number(_ word: String) -> Int? {
    for names in [english, short, welsh, mutated] {
      if let place = names.firstIndex(of: word) { return place + 1 }
    }
    return word == "sept" ? 9 : nil
  }

  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let short = [
    "jan", "feb", "mar", "apr", "-", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let welsh = [
    "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
    "hydref", "tachwedd", "rhagfyr",
  ]
  private static let mutated = [
    "-", "-", "fawrth", "-", "fai", "fehefin", "orffennaf", "-", "fedi", "-", "dachwedd", "ragfyr",
  ]
}
