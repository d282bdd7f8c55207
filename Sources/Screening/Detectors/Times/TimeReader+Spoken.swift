/// Clock times in words.
extension TimeReader {
  /// "quarter past three", "half past 2", "ten to four", "one thirty-five am", "chwarter wedi".
  func spoken(_ place: Int) -> Range<Int>? {
    let text = passage.text(place)
    let next = passage.text(place + 1)
    if Self.welshParts.contains(text), next == "wedi" || next == "i" {
      return place..<min(place + 3, passage.words.count)
    }
    if let end = hourAndMinutes(place) { return place..<end }
    let after = Self.betweenParts.contains(next) ? place + 2 : place + 1
    guard Self.turns.contains(passage.text(after)), passage.follows(after),
      let end = hourEnd(after + 1)
    else { return nil }
    let isWord = passage.words[place].number == nil
    let isPart = passage.number(at: place).map { 1 < $0.value && $0.value < 60 } ?? false
    if text == "quarter" || text == "half" && next == "past" { return place..<end }
    guard isPart else { return nil }
    return passage.text(after) == "past" || isWord && isTimeTo(place, end) ? place..<end : nil
  }

  /// The end of an hour: "four", "11", "midnight".
  private func hourEnd(_ place: Int) -> Int? {
    if Self.namedHours.contains(passage.text(place)) { return place + 1 }
    return passage.number(at: place).flatMap { 1...12 ~= $0.value ? $0.end : nil }
  }

  /// "ten to four" may be a score, a ratio or a duty: what stands beside it tells.
  private func isTimeTo(_ place: Int, _ end: Int) -> Bool {
    let isLed = Self.leads.contains(passage.text(place - 1)) || happened(place - 1)
    return (isLed || !passage.follows(place))
      && (!passage.follows(end) || Self.followers.contains(passage.text(end)))
  }

  /// "one thirty-five am": an hour and minutes in words, and the half of the day.
  private func hourAndMinutes(_ place: Int) -> Int? {
    guard passage.words[place].number == nil, let hour = passage.number(at: place),
      1...12 ~= hour.value, passage.follows(hour.end),
      let minutes = passage.number(at: hour.end), 10..<60 ~= minutes.value
    else { return nil }
    return halfDayEnd(minutes.end)
  }

  /// The end of "am", "pm", "in the morning", Welsh "yb".
  func halfDayEnd(_ place: Int) -> Int? {
    guard passage.follows(place) else { return nil }
    if Self.halves.contains(passage.text(place)) { return place + 1 }
    // "a.m."
    if ["a", "p"].contains(passage.text(place)), passage.text(place + 1) == "m",
      passage.follows(place + 1, within: .joined)
    {
      return place + 2
    }
    let isPart =
      passage.text(place) == "in" && passage.text(place + 1) == "the"
      && Self.partsOfDay.contains(passage.text(place + 2))
    return isPart ? place + 3 : nil
  }

  /// Whether a word tells of an incident.
  func happened(_ place: Int) -> Bool {
    passage.reads(place, as: .incident)
  }

  static let halves: WordSet = ["am", "pm", "yb", "yp"]
  private static let partsOfDay: WordSet = ["morning", "afternoon", "evening"]
  private static let welshParts: WordSet = ["chwarter", "hanner"]
  private static let turns: WordSet = ["past", "to"]
  /// What may stand between a part of an hour and "past" or "to": "ten minutes", "twenty five".
  private static let betweenParts: WordSet = ["minutes", "mins", "five"]
  private static let namedHours: WordSet = ["midnight", "midday", "noon"]
  private static let leads: WordSet = [
    "at", "was", "about", "around", "nearly", "almost", "since", "started", "began", "ended",
  ]
  private static let followers: WordSet = [
    "this", "in", "on", "last", "yesterday", "when",
  ]
}
