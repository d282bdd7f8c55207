extension Officer {
  /// "collar number 1234", "warrant card 55123", "my number's EP 7714", "rhif ysgwydd 1946".
  static func numbered(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let isOwn = own.contains(passage.text(place)) && nouns.contains(passage.text(place + 1))
    guard isOwn || numberCues.contains(passage.text(place)) else { return nil }
    var next = place + 1
    var hasNoun = false
    while next < place + 6, passage.follows(next, within: .clause),
      nouns.contains(passage.text(next)) || links.contains(passage.text(next))
    {
      hasNoun = true
      next += 1
    }
    if hasNoun, passage.words.indices.contains(next), passage.words[next].letterCase == .upper,
      passage.words[next].text.count <= 3, passage.follows(next + 1)
    {
      next += 1
    }
    guard passage.follows(next, within: .clause), passage.words[next].hasDigit,
      hasNoun || !vagueCues.contains(passage.text(place)),
      !isOwn || (3...5).contains(passage.words[next].text.count)
    else { return nil }
    var end = next + 1
    while end < next + 6, passage.follows(end), passage.words[end].isNumber { end += 1 }
    return place..<end
  }

  /// "call sign Tango Two Four", "callsign XR21", "Alpha Mike 31".
  static func callSign(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard callSigns.contains(passage.text(place)) else { return phonetic(passage, place) }
    var next = place + 1
    if passage.text(place) == "call" {
      guard passage.text(next) == "sign" || passage.text(next) == "signs" else { return nil }
      next += 1
    }
    while next < place + 6, ["is", "was", "of", "as"].contains(passage.text(next)),
      passage.follows(next)
    {
      next += 1
    }
    var end = next
    while end < next + 5, passage.follows(end, within: .clause),
      passage.words[end].hasDigit || Spelling.letters(of: passage.text(end)) != nil
        || passage.words[end].letterCase == .upper
    {
      end += 1
    }
    return end > next ? place..<end : nil
  }

  /// One or two letters of the phonetic alphabet and a number: a unit on the radio.
  private static func phonetic(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard passage.classes(place).contains(.spelled), isLetter(passage.text(place)),
      passage.hasCapital(place) || !passage.capitalsTell
    else {
      return nil
    }
    if place > 0, passage.follows(place), isLetter(passage.text(place - 1)) { return nil }
    var end = place + 1
    while end < place + 3, passage.follows(end), isLetter(passage.text(end)) { end += 1 }
    let digits = end
    while end < digits + 3, passage.follows(end),
      passage.words[end].isNumber
        || Spelling.letters(of: passage.text(end)).map({ $0.allSatisfy(\.isDigit) }) == true
    { end += 1 }
    let count = end - digits
    guard count > 0, !passage.follows(end) || !isLetter(passage.text(end)) else { return nil }
    return passage.words[digits].isNumber || count >= 2 || digits > place + 1
      || passage.isCapitalised(digits) ? place..<end : nil
  }

  private static func isLetter(_ word: WordText) -> Bool {
    Spelling.letters(of: word).map { $0.allSatisfy(\.isLetter) } ?? false
  }

  private static let callSigns: WordSet = ["callsign", "callsigns", "call"]
  private static let numberCues: WordSet = [
    "collar", "shoulder", "warrant", "badge", "force", "epaulette", "epaulettes", "payroll",
    "staff", "fin", "rhif",
  ]
  /// Cues that need "number" after them.
  private static let vagueCues: WordSet = ["force", "staff", "rhif"]
  private static let own: WordSet = ["my", "fy"]
  private static let nouns: WordSet = ["number", "no", "num", "card", "id", "numbers", "rhif"]
  private static let links: WordSet = [
    "is", "was", "ending", "reads", "read", "say", "says", "i", "yw", "ydy", "coler", "ysgwydd",
    "heddlu",
  ]
}
