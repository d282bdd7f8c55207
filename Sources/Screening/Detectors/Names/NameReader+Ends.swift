extension NameReader {
  /// How far a name goes on: surnames, particles, initials, hyphens.
  func runEnd(_ start: Int) -> Int {
    var end = start
    while end < passage.words.count, end - start < 4, passage.words[end].gap <= .space,
      !passage.words[end - 1].isPossessive
    {
      if signs.isSurname(end), !followsAsWord(end), !isLower(end, after: start - 1) {
        end += 1
      } else if Self.particles.contains(passage.text(end)), passage.follows(end + 1),
        passage.isCapitalised(end + 1) || signs.isUnknown(end + 1) || signs.isGiven(end + 1)
      {
        end += 2
      } else if passage.words[end].span.count == 1, passage.isCapitalised(end),
        passage.text(end) != "i", signs.isSurname(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, passage.words.count)
  }

  /// Names in small letters: "kev barnes", "deano marsh", "the family of li wei zhang".
  func small(_ place: Int) -> Range<Int>? {
    guard !passage.hasCapital(place), !passage.isWelsh else { return nil }
    let isSmall = signs.isSmallName(place)
    guard isSmall || signs.isUnknown(place) else { return nil }
    let isCued = NameCue.isBefore(place, in: passage)
    guard isSmall || isCued else { return nil }
    var end = place + 1
    var names = isSmall ? 1 : 0
    while end < place + 4, passage.follows(end), !passage.hasCapital(end) {
      if signs.isSmallName(end) {
        names += 1
      } else if !isCued || !signs.isUnknown(end) {
        break
      }
      end += 1
    }
    if end == place + 1, passage.follows(end), !passage.hasCapital(end),
      passage.reads(end, as: .surnameWord), !Self.plainSurnames.contains(passage.text(end))
    {
      return place..<end + 1
    }
    return end > place + 1 && names > 0 ? place..<end : nil
  }

  /// Surnames that go on with a sentence after a name: "trev may", "kev long gone".
  private static let plainSurnames: WordSet = [
    "may", "long", "best", "good", "little", "day", "street", "way", "low", "law", "park", "small",
    "power", "love", "hope", "young", "hall", "light", "close", "square", "road", "house",
  ]

  /// A small letter after a name with a capital: no surname.
  func isLower(_ place: Int, after name: Int) -> Bool {
    passage.capitalsTell && passage.hasCapital(name) && !passage.hasCapital(place)
      && passage.words[place].gap > .joined
  }

  /// A capital word after a name that is no surname: "Niamh Custody".
  func followsAsWord(_ place: Int) -> Bool {
    passage.reads(place, as: .jargon, .thing, .brand, .place)
      && !passage.reads(place, as: .surnameWord)
  }

  static let particles: WordSet = [
    "ap", "ab", "ferch", "verch", "ni", "nic", "mac", "mc", "o", "al", "el", "bin", "bint", "ibn",
    "van", "von", "der",
    "de", "da", "di", "dos", "la", "le", "st", "abu", "ul", "ur", "uddin", "den",
  ]
}
