extension Detector {
  /// The school year of one child: "a Year 9 girl", "she's in year 7".
  static let schoolYears = Detector(needing: [.digit, .numeral]) { passage in
    passage.words.indices.compactMap { place in
      if passage.words[place].hasDigit, isShort(passage.text(place)),
        isOneChild(passage, place, place + 1)
      {
        return Finding(
          passage.range(place..<place + 1), .child, .ask,
          reason: "A school year helps to tell which child this is.", suggestion: "a young person")
      }
      guard Self.schoolYearWords.contains(passage.text(place)),
        passage.follows(place + 1),
        let (year, end) = passage.number(at: place + 1), (1...13).contains(year),
        isOneChild(passage, place, end)
      else { return nil }
      return Finding(
        passage.range(place..<end), .child, .ask,
        reason: "A school year helps to tell which child this is.", suggestion: "a young person")
    }
  }

  /// "Y9", "yr10", "P7", "S2".
  private static func isShort(_ text: WordText) -> Bool {
    let letters = text.prefix { $0.isLetter }
    guard shortYears.contains(WordText(letters)) else { return false }
    return WordText(text.dropFirst(letters.count)).number.map { (1...13).contains($0) } ?? false
  }

  private static func isOneChild(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
    if passage.follows(end), isChild(passage, end) || isChild(passage, end + 1) { return true }
    if passage.text(start - 1) == "a", AgeReader.afterPerson.contains(passage.text(end)) {
      return true
    }
    if passage.text(start - 1) == "in", being.contains(passage.text(start - 2)) {
      return passage.surroundings(of: start, reach: 12).contains { isChild(passage, $0) }
    }
    let before = (1...4).map { start - $0 }.filter {
      $0 >= 0 && passage.words[$0].gap < .sentence || $0 == 0
    }
    let links: WordSet = ["in", "from", "a", "the", "is", "who", "s", "only", "o", "ym"]
    for place in before {
      if isChild(passage, place) || ["he", "she", "hes", "shes"].contains(passage.text(place)) {
        return true
      }
      if !links.contains(passage.text(place)) { return false }
    }
    return false
  }

  private static func isChild(_ passage: Passage, _ place: Int) -> Bool {
    passage.reads(place, as: .child)
      || ["disgybl", "girl", "boy"].contains(passage.text(place))
  }

  private static let schoolYearWords: WordSet = [
    "year", "yr", "primary", "blwyddyn", "flwyddyn", "mlwyddyn",
  ]
  private static let being: WordSet = ["is", "was", "s", "now", "only"]
  private static let shortYears: WordSet = ["y", "yr", "p", "s"]
}
