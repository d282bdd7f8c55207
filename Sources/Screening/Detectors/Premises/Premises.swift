extension Detector {
  /// Named hospitals, schools, pubs, shops, stations, courts and places of worship.
  static let premises = Detector { passage in
    let reader = PremisesReader(passage: passage)
    var findings: [Finding] = []
    var place = 0
    while place < passage.words.count {
      if let (words, kind) = reader.found(at: place),
        !words.contains(where: { passage.isSaying[$0] })
      {
        findings.append(
          Finding(
            passage.range(words), .premises, kind.severity,
            reason: "A named place helps to tell who and which incident this was.",
            suggestion: kind.suggestion))
        place = words.upperBound
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// Reads named places in a passage.
struct PremisesReader {
  let passage: Passage

  func found(at place: Int) -> (Range<Int>, PremisesKind)? {
    guard !isPlain(place) else { return nil }
    if let found = welsh(place) ?? prison(place) ?? named(place) ?? possessive(place) {
      return found
    }
    if let found = wardNumber(place) ?? initials(place) ?? royal(place) ?? hospital(place)
      ?? kindFirst(place)
    {
      return found
    }
    return saint(place) ?? branch(place) ?? pub(place) ?? byCompany(place) ?? sign(place)
      ?? scene(place) ?? home(place)
  }

  /// Whether a small ordinary word begins no name, as most do not.
  private func isPlain(_ place: Int) -> Bool {
    let word = passage.words[place]
    return word.letterCase == .lower && word.classes.contains(.ordinary) && passage.capitalsTell
      && !Self.smallBeginnings.contains(word.text) && !Self.pubColours.contains(word.text)
  }

  /// Words that may begin a name in small letters: "ward 7", "st botolphs high", "hmp oakvale".
  private static let smallBeginnings: WordSet = [
    "ward", "st", "saint", "sant", "hmp", "hmyoi", "yoi", "royals", "ysgol", "ysbyty",
  ]

  func kind(at place: Int) -> PremisesKind? {
    PremisesKind.named[passage.text(place)]
  }

  /// A capital that names something, or a town, or a saint in any case.
  func isName(_ place: Int) -> Bool {
    isNameOrKind(place) && !Self.generic.contains(passage.text(place))
  }

  private func isNameOrKind(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let word = passage.words[place]
    if word.letterCase == .upper, word.text.count <= 3, passage.capitalsTell { return false }
    if passage.isCapitalised(place) { return true }
    if word.gap == .sentence, passage.hasCapital(place), passage.capitalsTell {
      return !word.classes.contains(.ordinary)
        || passage.isCapitalised(place + 1) && passage.follows(place + 1)
        || word.classes.contains(WordClasses(.place))
    }
    if word.letterCase == .lower || !passage.capitalsTell {
      return word.classes.contains(WordClasses(.place)) && !word.classes.contains(.ordinary)
        || (NameSigns(passage: passage).isUnknown(place)
          && ["the", "at", "in", "from", "to", "outside"].contains(passage.text(place - 1)))
    }
    return false
  }

  static let generic: WordSet = [
    "the", "a", "an", "our", "my", "this", "that", "crown", "county", "magistrates", "youth",
    "high", "primary", "secondary", "custody", "police", "catholic", "local", "big", "every",
    "another", "first", "local", "busy", "then", "still",
    "after", "outside", "from", "at", "in", "on", "to", "back", "i", "visited", "visit",
    "christmas", "easter", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "welsh", "english", "premier", "special",
    "his", "her", "their", "and", "no", "new", "old", "last", "next", "another", "one", "two",
    "three", "four", "five", "nhs", "cctv", "snack", "night", "night-time", "st", "indian",
    "chinese", "italian", "turkish", "polish", "pc", "day", "mini", "islamic", "muslim", "jewish",
    "hindu", "sikh", "baptist", "methodist", "anglican", "christian", "burger", "pizza", "costa",
    "starbucks", "greggs", "gp", "a&e", "ed", "mh",
    "central", "community", "general", "royal", "maternity", "children", "mental", "psychiatric",
    "acute", "stroke", "medical", "surgical", "uk", "british", "scottish", "irish", "london-wide",
    "chief", "mars", "boxing", "dr",
  ]
}
