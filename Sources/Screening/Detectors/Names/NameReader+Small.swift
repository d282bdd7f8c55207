extension NameReader {
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
}
