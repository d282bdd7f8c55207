extension AddressReader {
  /// "the village of Nether Hollowby", "the Brackenhurst estate", "Tyddyn farm".
  func smallPlace(_ place: Int) -> Address? {
    let text = passage.text(place)
    if Self.placeKinds.contains(text) {
      let start = ["of", "called", "o"].contains(passage.text(place + 1)) ? place + 2 : place + 1
      let isWelsh = ["pentref", "bentref", "ystad", "fferm"].contains(text)
      if start > place + 1 || isWelsh,
        passage.isCapitalised(start)
          || (!passage.capitalsTell
            || !passage.words.contains { $0.letterCase == .initial && $0.gap < .sentence })
            && start > place + 1 && isPlain(start)
      {
        var end = start + 1
        while end < start + 4, passage.follows(end), passage.isCapitalised(end) { end += 1 }
        return Address(
          words: start..<min(end, passage.words.count), isExact: false, suggestion: "our area")
      }
    }
    guard Self.smallPlaces.contains(passage.text(place + 1)), passage.follows(place + 1),
      !Self.generic.contains(text), !Self.notBeforeFarm.contains(text)
    else { return nil }
    let isName =
      passage.isCapitalised(place)
      || (passage.hasCapital(place) && !passage.classes(place).contains(.ordinary))
      || passage.hasCapital(chainStart(place)) && chainStart(place) < place
      || (!passage.classes(place).contains(.ordinary) && passage.words[place].isUnlisted)
      || !passage.classes(place).isDisjoint(with: [.surname, .givenName])
    guard isName,
      !passage.reads(place, as: .thing, .jargon),
      !passage.words[place].hasDigit
    else { return nil }
    var start = chainStart(place)
    while start > 0, place - start < 6, passage.isCapitalised(start - 1), passage.follows(start) {
      start -= 1
    }
    return Address(words: start..<place + 2, isExact: false, suggestion: "our area")
  }

  /// Where a name with hyphens begins: "Pen-y-bont".
  func chainStart(_ place: Int) -> Int {
    var start = place
    while start > 0, place - start < 4, passage.follows(start, within: .joined) { start -= 1 }
    return start
  }

  func isPlain(_ place: Int) -> Bool {
    passage.words.indices.contains(place) && !Self.generic.contains(passage.text(place))
  }

  static let smallPlaces: WordSet = [
    "estate", "farm", "village", "caravan", "hamlet", "farmhouse", "allotments",
  ]

  static let notBeforeFarm: WordSet = [
    "cannabis", "wind", "solar", "dairy", "pig", "sheep", "chicken", "fish", "city", "health",
    "animal", "funny", "bot", "council", "housing", "industrial", "global", "olympic", "holiday",
    "trading", "real",
  ]

  private static let placeKinds: WordSet = [
    "village", "hamlet", "estate", "pentref", "bentref", "ystad", "fferm",
  ]
}
