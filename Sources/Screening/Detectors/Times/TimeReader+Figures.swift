/// Clock times in figures.
extension TimeReader {
  /// "1432hrs", "0310 hours", "18h05", "at 0310", "ram raid, 0349, one van".
  func figures(_ place: Int) -> Range<Int>? {
    let word = passage.words[place]
    if let (number, unit) = word.numberAndUnit {
      let isFour = Self.hours.contains(unit) && word.text.prefix(4).allSatisfy(\.isDigit)
      let isHalf = Self.halves.contains(unit) && 100..<1260 ~= number
      return (isFour || isHalf) && isTime(number) || isFrench(word.text) ? place..<place + 1 : nil
    }
    guard word.isNumber, word.text.count == 4, let number = word.number, isTime(number) else {
      return nil
    }
    let next = place + 1
    if passage.follows(next), Self.hours.contains(passage.text(next)) { return place..<next + 1 }
    guard !passage.follows(next, within: .joined), !passage.follows(place, within: .joined),
      !(1900...2059).contains(number)
    else { return nil }
    let beginsWithNought = word.text.first == UInt8(ascii: "0")
    let isLed = passage.follows(place) && Self.leads.contains(passage.text(place - 1))
    if isLed { return beginsWithNought || !passage.follows(next) ? place..<next : nil }
    return beginsWithNought && standsApart(place) ? place..<next : nil
  }

  /// A time on its own, as a log writes it: at the start of a text, or before a comma or a stop.
  private func standsApart(_ place: Int) -> Bool {
    let next = place + 1
    if place == 0 { return !(passage.follows(next) && passage.words[next].isNumber) }
    return !passage.follows(next) && !passage.words[place - 1].hasDigit
      && !(passage.follows(next, within: .comma) && passage.words[next].isNumber)
  }

  private func isTime(_ number: Int) -> Bool {
    number / 100 < 24 && number % 100 < 60
  }

  /// "18h05".
  private func isFrench(_ text: WordText) -> Bool {
    guard let mark = text.firstIndex(of: UInt8(ascii: "h")), mark == 2, text.count == 5,
      let hour = WordText(text[..<mark]).number, let minute = WordText(text[(mark + 1)...]).number
    else { return false }
    return hour < 24 && minute < 60
  }

  /// "14:32", "2.47am", "3:05 pm", "6.35 in the morning".
  func colon(_ place: Int) -> Range<Int>? {
    let next = place + 1
    let hour = passage.words[place]
    guard hour.number ?? 24 < 24, hour.text.count <= 2, passage.words.indices.contains(next)
    else { return nil }
    let second = passage.words[next]
    let digits = second.text.prefix(while: \.isDigit)
    guard second.span.lowerBound == hour.span.upperBound + 1, digits.count == 2,
      let minute = WordText(digits).number, minute < 60, !goesOn(next)
    else { return nil }
    let unit = WordText(second.text.dropFirst(2))
    let after = passage.follows(next + 1) ? passage.text(next + 1) : ""
    let halfDay = unit.isEmpty ? halfDayEnd(next + 1) : nil
    let isHalfDay = halfDay != nil || Self.halves.contains(unit)
    let isHour = Self.hours.contains(unit) || unit.isEmpty && Self.hours.contains(after)
    let isTime: Bool
    switch passage.fold.letters[second.span.lowerBound - 1] {
    case UInt8(ascii: ":"):
      isTime = unit.isEmpty || isHalfDay || isHour
    case UInt8(ascii: ".") where unit.isEmpty && !isHalfDay && !isHour:
      let isRound = minute % 5 == 0 || hour.text.first == UInt8(ascii: "0")
      isTime =
        passage.text(place - 1) == "at" && isRound && !Self.measures.contains(after)
        || hour.text.count == 2
          && (place == 0 && !Self.measures.contains(after) || happened(place - 1))
    case UInt8(ascii: "."):
      isTime = isHalfDay || hour.text.count == 2 && after != "hours"
    default:
      isTime = false
    }
    return isTime ? place..<(halfDay ?? next + 1) : nil
  }

  /// Whether figures go on after a word: "12:30:05" and "10.20.30" are no times.
  private func goesOn(_ place: Int) -> Bool {
    passage.follows(place + 1, within: .joined) && passage.words[place + 1].hasDigit
  }

  private static let hours: WordSet = ["hrs", "hr", "h", "hours"]
  private static let leads: WordSet = [
    "at", "around", "about", "by", "since", "from", "till", "until", "am", "circa", "approx",
  ]
  private static let measures: WordSet = [
    "miles", "percent", "million", "k", "am", "for", "quid", "pounds", "each", "to", "degrees",
  ]
}
