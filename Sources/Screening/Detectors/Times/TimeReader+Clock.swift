extension TimeReader {
  /// "1432hrs", "0310 hours", "at 0310".
  func figures(_ place: Int) -> Range<Int>? {
    let word = passage.words[place]
    if let (number, unit) = word.numberAndUnit, ["hrs", "hr", "h", "hours"].contains(unit),
      word.text.prefix(4).count(where: \.isDigit) == 4
    {
      return isTime(number) ? place..<place + 1 : nil
    }
    guard word.isNumber, word.text.count == 4, let number = word.number, isTime(number) else {
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
      && (!passage.follows(place + 1, within: .space) || word.text.first == UInt8(ascii: "0"))
      || isClockStart(place, isYear)
      ? place..<place + 1 : nil
  }

  /// A line that begins with four figures, as a log does: "0415, still here".
  func isClockStart(_ place: Int, _ isYear: Bool) -> Bool {
    place == 0 && passage.text(0).first == UInt8(ascii: "0") && !isYear
      && !(passage.follows(1) && passage.words[1].isNumber)
  }

  func isTime(_ number: Int) -> Bool {
    number / 100 < 24 && number % 100 < 60
  }

  /// "14:32", "2.47am", "3:05 pm".
  func colon(_ place: Int) -> Range<Int>? {
    let next = place + 1
    guard let hour = passage.words[place].number, hour < 24,
      passage.words[place].text.count <= 2, passage.words.indices.contains(next)
    else { return nil }
    let second = passage.words[next]
    guard second.span.lowerBound == passage.words[place].span.upperBound + 1 else { return nil }
    let mark = passage.fold.letters[second.span.lowerBound - 1]
    let digits = second.text.prefix(while: { $0.isDigit })
    guard digits.count == 2, let minute = WordText(digits).number, minute < 60 else { return nil }
    let unit = WordText(second.text.dropFirst(2))
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
        && !["miles", "percent", "million", "k", "am"].contains(after)
        && (minute % 5 == 0 || passage.text(place).first == UInt8(ascii: "0"))
      let isSure =
        hasUnit
        && (!["hrs", "hours", "h"].contains(unit.isEmpty ? after : unit)
          || passage.words[place].text.count == 2 && after != "hours")
      return isSure || cued ? place..<next + 1 : nil
    default: return nil
    }
  }

  /// "quarter past three", "half past 2", "ten to four", "chwarter wedi".
  func spoken(_ place: Int) -> Range<Int>? {
    let text = passage.text(place)
    let next = passage.text(place + 1)
    if Self.welshParts.contains(text), next == "wedi" || next == "i" || next == "awr" {
      return next == "awr" ? nil : place..<min(place + 3, passage.words.count)
    }
    let after = Self.betweenParts.contains(next) ? place + 2 : place + 1
    guard Self.turns.contains(passage.text(after)), passage.follows(after) else { return nil }
    let isPart =
      text == "quarter" || (text == "half" && next == "past")
      || (passage.number(at: place).map { $0.value < 60 && $0.value > 1 } ?? false)
    guard isPart, let (hour, end) = passage.number(at: after + 1), (1...12).contains(hour)
    else { return nil }
    let isSure = text == "quarter" || text == "half" || passage.text(after) == "past"
    guard
      isSure
        || (["at", "was", "about", "around", "nearly", "almost", "since"]
          .contains(passage.text(place - 1))
          && passage.words[place].number == nil
          && (!passage.follows(end)
            || ["this", "in", "on", "last", "yesterday", "when"].contains(passage.text(end))))
    else { return nil }
    return place..<end
  }

  private static let welshParts: WordSet = ["chwarter", "hanner"]
  private static let turns: WordSet = ["past", "to"]

  /// What may stand between a part of an hour and "past" or "to": "ten minutes", "twenty five".
  private static let betweenParts: WordSet = ["minutes", "mins", "five"]
}
