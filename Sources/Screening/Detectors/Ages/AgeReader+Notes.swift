extension AgeReader {
  /// "29F", "34M", "35/f", "F23": how a log writes a person.
  func lettered(_ place: Int) -> Age? {
    if let age = slashed(place) ?? letterFirst(place) { return age }
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
        Self.letters.contains(passage.text(sex)),
        passage.fold.letters[passage.words[next].span.lowerBound - 1] == UInt8(ascii: "/")
      {
        return Age(years: years, words: place..<next + 1, head: passage.text(sex))
      }
    }
    return nil
  }

  /// "F23 in tears", "missing M12", but no motorway and no key.
  private func letterFirst(_ place: Int) -> Age? {
    let word = passage.words[place]
    guard word.isCode, word.text.count <= 3, let years = WordText(word.text.dropFirst()).number,
      let sex = word.text.first, sex == UInt8(ascii: "f") || sex == UInt8(ascii: "m"),
      years > 4, !isNoun(place + 1), sex == UInt8(ascii: "f") || !Self.motorways.contains(years),
      word.gap > .space || Self.beforeLetter.contains(passage.text(place - 1))
    else { return nil }
    return Age(years: years, words: place..<place + 1, head: WordText(CollectionOfOne(sex)))
  }

  static let letters: WordSet = ["f", "m"]
  static let beforeLetter: WordSet = [
    "missing", "with", "a", "elderly", "drunk", "young", "vulnerable", "another", "for", "and",
  ]
  private static let motorways: Set<Int> = [
    1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 18, 20, 23, 25, 26, 27, 32, 40, 42, 45, 48, 49, 50, 53, 54, 55,
    56, 57, 58, 60, 61, 62, 65, 66, 67, 69, 73, 74, 77, 80, 90, 96,
  ]
}
