import Screening

/// A text with safer words in the places of those that were flagged.
///
/// It is made by a few rules of English grammar and offered to the officer, who decides; where they
/// do not suffice there is none.
struct SaferText {
  private let scalars: [Unicode.Scalar]
  private var changes: [(range: Range<Int>, words: String)] = []

  /// The text, reworded after each of its findings; `nil` where one cannot be.
  init?(_ text: String, after findings: [(range: Range<Int>, words: SaferWords?)]) {
    scalars = Array(text.unicodeScalars)
    for finding in findings {
      guard let change = finding.words.flatMap({ change(of: finding.range, to: $0) }) else {
        return nil
      }
      changes.append(change)
    }
    // A change that holds another makes it needless.
    changes.sort { $0.range.count > $1.range.count }
  }

  /// The text as it is to be read.
  var text: String {
    var kept: [(range: Range<Int>, words: String)] = []
    for change in changes where !kept.contains(where: { $0.range.overlaps(change.range) }) {
      kept.append(change)
    }
    var safer = String.UnicodeScalarView()
    var place = 0
    for change in kept.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let between = String(String.UnicodeScalarView(scalars[place..<change.range.lowerBound]))
      // "someone, someone and someone" is someone.
      if place == 0 || !Self.joints.contains(between.filter { $0 != " " }) {
        safer += between.unicodeScalars
        safer += change.words.unicodeScalars
      }
      place = change.range.upperBound
    }
    return String(safer + scalars[place...]).spacedOnce
  }

  private func change(
    of range: Range<Int>, to words: SaferWords
  ) -> (range: Range<Int>, words: String)? {
    switch words {
    case .nothing: return leaving(out: range).map { ($0, "") }
    case .clause(let clause):
      let whole = clauseRange(around: range)
      return (whole, clause.cased(like: scalars[whole.lowerBound]))
    case .name(let name): return isHappening(range) ? nil : naming(range, name)
    }
  }

  /// Another name in place of the words, with what belongs to it said only once.
  private func naming(_ range: Range<Int>, _ name: String) -> (range: Range<Int>, words: String) {
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

  /// A name with a capital where a sentence begins with one, and in capitals where all else is.
  private func cased(_ name: String, at place: Int) -> String {
    if !scalars.contains(where: \.properties.isLowercase) { return name.uppercased() }
    let before = scalars[..<place].last { $0 != " " }
    return before.map(Self.stops.contains) ?? true ? name.cased(like: scalars[place]) : name
  }

  /// Whether the words say what someone did, which no name can stand for.
  private func isHappening(_ range: Range<Int>) -> Bool {
    let words = scalars[range].split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    return last.suffix(2).elementsEqual("ed".unicodeScalars)
  }

  /// What goes with words that are left out; `nil` where the rest would be no sentence.
  private func leaving(out range: Range<Int>) -> Range<Int>? {
    if scalars[range].allSatisfy(\.isInvisible) { return range }
    if let before = word(before: range.lowerBound), Self.placing.contains(before.text) {
      return before.start..<range.upperBound
    }
    let around = (range.lowerBound - 1)..<(range.upperBound + 1)
    guard scalars.indices.contains(around.lowerBound), scalars.indices.contains(range.upperBound),
      scalars[around.lowerBound] == "(", scalars[range.upperBound] == ")"
    else { return nil }
    return around
  }

  /// The clause that words stand in, without its stop and without hashtags after it.
  private func clauseRange(around range: Range<Int>) -> Range<Int> {
    let isEnd = { (index: Int) in
      (Self.stops.contains(scalars[index]) || ",;:".unicodeScalars.contains(scalars[index]))
        && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    let stop = scalars.indices.prefix(range.lowerBound).last(where: isEnd)
    var start = stop.map { $0 + 1 } ?? 0
    while start < range.lowerBound, scalars[start] == " " { start += 1 }
    var end = scalars.indices.dropFirst(range.upperBound).first(where: isEnd) ?? scalars.count
    if let tag = scalars.indices.dropFirst(range.upperBound).first(where: {
      scalars[$0] == "#" && scalars[$0 - 1] == " "
    }) {
      end = min(end, tag - 1)
    }
    return start..<end
  }

  /// The word right before a place, in small letters.
  private func word(before place: Int) -> (start: Int, text: String)? {
    var end = place
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    guard start < end, end < place else { return nil }
    return (start, String(String.UnicodeScalarView(scalars[start..<end])).lowercased())
  }

  /// The word right after a place, in small letters.
  private func word(after place: Int) -> (end: Int, text: String)? {
    var start = place
    while start < scalars.count, scalars[start] == " " { start += 1 }
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard start > place, start < end else { return nil }
    return (end, String(String.UnicodeScalarView(scalars[start..<end])).lowercased())
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
  private static let stops: Set<Unicode.Scalar> = [".", "!", "?"]
  /// What stands between names that are one after another.
  private static let joints: Set<String> = ["", ",", "and", ",and", "&", "ac", "a"]
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
  /// The words that place a thing: with them goes what they placed.
  private static let placing: Set<String> = [
    "in", "at", "on", "near", "from", "by", "around", "about", "until", "till", "since", "via",
    "yn", "ar", "am", "ger",
  ]
}

extension Unicode.Scalar {
  /// Whether nothing is seen of it.
  fileprivate var isInvisible: Bool {
    properties.generalCategory == .format || properties.generalCategory == .control
  }
}

extension String {
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }

  /// The text with a capital if what it stands for had one.
  fileprivate func cased(like scalar: Unicode.Scalar) -> String {
    scalar.properties.isUppercase ? capitalised : self
  }

  /// The text with one space between words, none before a stop and none at its ends.
  fileprivate var spacedOnce: String {
    let words = split(separator: " ").map(String.init)
    return words.reduce(into: "") { text, word in
      let isMark = word.first.map { ".,;:!?".contains($0) } ?? false
      text += (text.isEmpty || isMark ? "" : " ") + word
    }
  }
}
