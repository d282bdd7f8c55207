/// Other names for what was named.
extension SaferText {
  /// Another name in place of the words, with what belongs to it said only once.
  func naming(_ range: Range<Int>, _ name: String) -> (range: Range<Int>, words: String) {
    if let aside = asideRange(of: range) { return (aside, " ") }
    var start = range.lowerBound
    var end = range.upperBound
    if let of = word(before: start), of.text == "of", let kind = word(before: of.start),
      Self.settlements.contains(kind.text)
    {
      start = kind.start
    }
    if let before = word(before: start), Self.cues.contains(before.text) { start = before.start }
    if let before = word(before: start), Self.marks.contains(before.text) {
      return (before.start..<end, "")
    }
    if let before = word(before: start) {
      // "missing person X" is the missing person.
      if Self.heads.contains(before.text) { return (start..<end, "") }
      if Self.determiners.contains(before.text)
        || Self.prepositions.contains(name.firstWord) && Self.prepositions.contains(before.text)
      {
        start = before.start
      }
    }
    let shown = scalars[range].suffix(2)
    if shown.last == "s", shown.first == "'" || shown.first == "’" {
      return (start..<end, cased(name, at: start) + "'s")
    }
    if let after = word(after: end), Self.heads.contains(after.text) || name.hasSuffix(after.text) {
      end = after.end
    }
    return (start..<end, cased(name, at: start))
  }

  /// The words with a comma on either side, if they stand between two: "my sergeant, Jo Smith, …".
  private func asideRange(of range: Range<Int>) -> Range<Int>? {
    guard let before = scalars[..<range.lowerBound].lastIndex(where: { $0 != " " }),
      scalars[before] == ",", scalars.indices.contains(range.upperBound),
      scalars[range.upperBound] == ","
    else { return nil }
    return before..<(range.upperBound + 1)
  }

  /// Words with a capital where a sentence begins with one, and in capitals where all else is.
  func cased(_ name: String, at place: Int) -> String {
    if !scalars.contains(where: \.properties.isLowercase) { return name.uppercased() }
    let before = scalars[..<place].last { $0 != " " }
    return before.map(Self.stops.contains) ?? true ? name.cased(like: scalars[place]) : name
  }

  /// Whether the words say what someone did, which no name can stand for.
  func isHappening(_ range: Range<Int>) -> Bool {
    let words = scalars[range].split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    return last.suffix(2).elementsEqual("ed".unicodeScalars)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "my", "our", "your", "this", "that",
  ]
  private static let prepositions: Set<String> = [
    "in", "at", "on", "near", "from", "of", "by", "round", "around",
  ]
  /// The words that only lead to a name.
  private static let cues: Set<String> = ["called", "named"]
  /// The words that lead from a vehicle to its mark.
  private static let marks: Set<String> = ["reg", "registration", "index", "plate"]
  /// What comes before "of" and the name of a place.
  private static let settlements: Set<String> = ["village", "hamlet", "parish", "town"]
  /// The words for what a name may stand beside.
  private static let heads: Set<String> = [
    "person", "man", "woman", "male", "female", "boy", "girl", "lad", "lass", "lady", "gentleman",
    "child", "kid", "baby", "teenager", "youth", "runaway", "misper", "patient", "prisoner",
    "suspect", "offender", "victim", "witness", "neighbour", "friend", "mum", "dad", "mother",
    "father", "son", "daughter", "brother", "sister", "wife", "husband", "partner", "car", "van",
    "bike", "motorbike", "lorry", "vehicle",
  ]
}

extension String {
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }
}
