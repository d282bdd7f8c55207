extension AgeReader {
  /// "29F", "34M", "35/f": how a log writes a person.
  func lettered(_ place: Int) -> Age? {
    if let age = slashed(place) { return age }
    guard let (number, unit) = passage.words[place].numberAndUnit,
      unit == "f" || unit == "m" || unit == "yof" || unit == "yom",
      number > 4, number < 100
    else { return nil }
    let last = passage.words[place].span.upperBound - 1
    guard passage.fold.capitals[last] || unit.count > 1 || unit == "f" && number > 10,
      passage.text(place + 1) != "away"
    else { return nil }
    return Age(years: number, words: place..<place + 1, head: WordText(unit.suffix(1)))
  }

  /// "35/f", "M/34".
  private func slashed(_ place: Int) -> Age? {
    let next = place + 1
    guard passage.follows(next, within: .joined) else { return nil }
    for (number, sex) in [(place, next), (next, place)] {
      if let years = passage.words[number].number, years > 4, years < 100,
        ["f", "m"].contains(passage.text(sex)),
        passage.fold.letters[passage.words[next].span.lowerBound - 1] == UInt8(ascii: "/")
      {
        return Age(years: years, words: place..<next + 1, head: passage.text(sex))
      }
    }
    return nil
  }

  /// "a woman, 81, fell", "the driver (34)".
  func bracketed(_ place: Int) -> Age? {
    if let age = months(place) { return age }
    guard place > 0, let value = passage.words[place].number, value > 2, value < 110,
      passage.words[place].gap > .space || isSex(place - 1) && value > 9,
      passage.words[place].gap < .sentence,
      passage.reads(place - 1, as: .person, .relation, .child)
        || NameSigns(passage: passage).isGiven(place - 1),
      isEnd(place + 1) || isSex(place - 1) && !Self.units.contains(passage.text(place + 1))
        || passage.words[place + 1].gap > .space
    else { return nil }
    return Age(years: value, words: place..<place + 1, head: passage.text(place - 1))
  }

  /// "baby, 5 months, left in a car".
  func months(_ place: Int) -> Age? {
    guard place > 0, Self.babies.contains(passage.text(place - 1)),
      let (_, end) = passage.number(at: place),
      ["days", "weeks", "months", "month", "week"].contains(passage.text(end)),
      passage.words[place].gap > .space
    else { return nil }
    return Age(years: 0, words: place..<end + 1, head: "")
  }

  /// "female 22", as a log writes it.
  func isSex(_ place: Int) -> Bool {
    ["male", "female"].contains(passage.text(place))
  }

  /// "she's 14", "he is only 9", "she'd just turned 18".
  func said(_ place: Int) -> Age? {
    let isTurned = Self.turned.contains(passage.text(place))
    guard
      isTurned || Self.someone.contains(passage.text(place))
        || isPerson(place)
    else { return nil }
    var next = place + 1
    while next < place + 4, Self.being.contains(passage.text(next)), passage.follows(next) {
      next += 1
    }
    let isContracted = passage.words[place].isPossessive
    guard isTurned || isContracted || next > place + 1, passage.follows(next),
      let (value, end) = passage.number(at: next), value > 2, value < 110, isEnd(end),
      isTurned
        ? place > 0 && passage.text(place - 1) != "i" && passage.words[next].number != nil
          && value < 100 : true,
      passage.words[next].number != nil || value > 4
    else { return nil }
    return Age(years: value, words: next..<end, head: passage.text(place))
  }

  private static let turned: WordSet = ["turned", "turning"]

  private static let being: WordSet = [
    "is", "was", "only", "just", "about", "nearly", "turned", "barely", "s", "still",
  ]

  private static let someone: WordSet = [
    "he", "she", "hes", "shes", "him", "her",
  ]

  private static let babies: WordSet = [
    "baby", "infant", "newborn", "twins",
  ]
}
