extension Detector {
  /// Names of people: by title, by list, by capitals, by what stands around them.
  static let names = Detector { passage in
    let reader = NameReader(passage)
    var findings: [Finding] = []
    var place = 0
    while place < passage.words.count {
      if let words = reader.name(at: place), !words.contains(where: { passage.isSaying[$0] }) {
        findings.append(
          Finding(
            passage.range(words), .personName, .block,
            reason: "This may be a person's name.", suggestion: reader.suggestion(for: words)))
        place = words.upperBound
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// Reads names in a passage, the surest signs first.
private struct NameReader {
  let passage: Passage
  let signs: NameSigns

  init(_ passage: Passage) {
    self.passage = passage
    signs = NameSigns(passage: passage)
  }

  /// The words of the name that starts at a place, or nil.
  func name(at place: Int) -> Range<Int>? {
    titled(place) ?? initialled(place) ?? given(place) ?? word(place) ?? cued(place) ?? strangers(
      place) ?? family(place)
  }

  /// "someone", or "the doctor" for a professional.
  func suggestion(for words: Range<Int>) -> String {
    switch passage.text(words.lowerBound) {
    case "dr", "doctor", "prof", "professor": "the doctor"
    case "rev", "reverend", "fr", "canon", "imam", "rabbi": "a faith leader"
    case "councillor", "cllr": "someone locally"
    case "judge", "hhj": "the court"
    default: "someone"
    }
  }

  /// A title and what follows it.
  private func titled(_ place: Int) -> Range<Int>? {
    guard passage.classes(place).contains(WordClasses(.title)) else { return nil }
    let next = place + 1
    guard passage.words.indices.contains(next),
      passage.words[next].gap <= .space
    else { return nil }
    let word = passage.words[next]
    guard !word.hasDigit, word.text.utf8.count > 1 || passage.hasCapital(next) else { return nil }
    let isSure = Self.sureTitles.contains(passage.text(place))
    let isName =
      signs.isStranger(next) || signs.isGiven(next) || signs.isNamedWord(next)
      || (passage.isCapitalised(next) && word.classes.contains(WordClasses(.surnameWord)))
      || word.classes.contains(.surname)
    let isPlain =
      word.classes.contains(.ordinary) || word.classes.contains(WordClasses(.jargon))
      || word.classes.contains(WordClasses(.welsh))
    let isLikely =
      isSure
      && (!isPlain || word.classes.contains(WordClasses(.surnameWord))
        || passage.isCapitalised(next))
    guard isName || isLikely, !Self.notAfterTitle.contains(word.text) else { return nil }
    return place..<runEnd(next + 1)
  }

  /// An initial or a particle, then a strange capital: "J Whitcombe", "Abu Bakr".
  private func initialled(_ place: Int) -> Range<Int>? {
    let isInitial =
      passage.words[place].span.count == 1 && passage.hasCapital(place)
      && passage.text(place) != "i" && passage.text(place) != "a"
    let isParticle =
      passage.hasCapital(place)
      && ["abu", "al", "mac", "bin", "ap", "van", "von", "el"].contains(passage.text(place))
    guard isInitial || isParticle, passage.follows(place + 1),
      signs.isStranger(place + 1)
        || isInitial && passage.isCapitalised(place + 1)
          && passage.classes(place + 1).contains(.surname),
      !followedByPlaceWord(place + 1)
    else { return nil }
    return place..<runEnd(place + 2)
  }

  /// A given name, with a surname where one follows.
  private func given(_ place: Int) -> Range<Int>? {
    guard signs.isGiven(place) || isTownsman(place) else { return nil }
    let end = runEnd(place + 1)
    if end == place + 1, isNamesake(place) { return nil }
    return place..<end
  }

  /// A name that is also a town's, of someone who does what only people do: "Tyrone went home".
  private func isTownsman(_ place: Int) -> Bool {
    let classes = passage.classes(place)
    guard classes.contains(.givenName), classes.contains(WordClasses(.place)),
      passage.hasCapital(place)
    else { return false }
    if passage.follows(place + 1),
      signs.isStranger(place + 1)
        || passage.isCapitalised(place + 1) && passage.classes(place + 1).contains(.surname)
    {
      return !NameCue.isPlace(before: place, in: passage) && !followedByPlaceWord(place + 1)
    }
    return (place + 1...place + 2).contains { next in
      passage.follows(next) && passage.classes(next).contains(WordClasses(.speech))
        || passage.follows(next)
          && ["went", "came", "was", "is", "has", "finally", "got"].contains(passage.text(next))
    }
  }

  /// A word that is also a name: Dawn, Will, Grace.
  private func word(_ place: Int) -> Range<Int>? {
    let classes = passage.classes(place)
    guard classes.contains(WordClasses(.nameWord)) else { return nil }
    let end = runEnd(place + 1)
    let next = passage.text(place + 1)
    let saysSo =
      passage.follows(place + 1) && passage.classes(place + 1).contains(WordClasses(.speech))
    let kin =
      passage.words[place].isPossessive
      && passage.classes(place + 1).contains(WordClasses(.relation))
    if passage.hasCapital(place), passage.capitalsTell, saysSo || kin || isMissed(place) {
      return place..<end
    }
    guard !isNamesake(place), !Self.plainAfterName.contains(next) || end > place + 1 else {
      return nil
    }
    if Self.articles.contains(passage.text(place - 1)), passage.follows(place) { return nil }
    if signs.isNamedWord(place) {
      if classes.contains(WordClasses(.month)) || classes.contains(WordClasses(.place))
        || classes.contains(WordClasses(.jargon))
        || classes.contains(WordClasses(.thing))
      {
        return end > place + 1 || NameCue.isBefore(place, in: passage) ? place..<end : nil
      }
      return place..<end
    }
    // at the start of a sentence: only with a surname that is no word
    if passage.hasCapital(place), passage.capitalsTell, passage.isCapitalised(place + 1),
      passage.follows(place + 1),
      signs.isUnknown(place + 1) || passage.classes(place + 1).contains(.surname)
        || passage.classes(place + 1).contains(WordClasses(.surnameWord))
    {
      return place..<end
    }
    return NameCue.isDirect(before: place, in: passage) ? place..<end : nil
  }

  /// "Summer hasn't been seen", "Dawn is still missing".
  private func isMissed(_ place: Int) -> Bool {
    guard passage.follows(place + 1),
      ["has", "hasnt", "is", "was", "still", "went"].contains(passage.text(place + 1))
    else { return false }
    return (place + 2...place + 4).contains {
      passage.follows($0)
        && ["seen", "missing", "found", "arrested", "reported"].contains(passage.text($0))
    }
  }

  /// An unknown word where a name is due: "statement from X", "a lad called X".
  private func cued(_ place: Int) -> Range<Int>? {
    guard
      signs.isUnknown(place) || passage.classes(place).contains(WordClasses(.nickname))
        || passage.hasCapital(place)
    else { return nil }
    let isCapital = passage.isCapitalised(place) && passage.words[place].letterCase != .upper
    if NameCue.isDirect(before: place, in: passage),
      isCapital || signs.isUnknown(place)
        || passage.classes(place).contains(WordClasses(.nickname)),
      passage.classes(place).isDisjoint(with: [
        WordClasses(.thing), WordClasses(.place), WordClasses(.brand), WordClasses(.jargon),
      ])
    {
      return place..<runEnd(place + 1)
    }
    if passage.words[place].gap == .sentence, signs.isUnknown(place), passage.hasCapital(place),
      passage.capitalsTell,
      passage.words[place].letterCase != .upper, passage.follows(place + 1),
      passage.reads(place + 1, as: .speech)
    {
      return place..<place + 1
    }
    guard signs.isStranger(place), !followedByPlaceWord(place) else { return nil }
    if NameCue.isBefore(place, in: passage) { return place..<runEnd(place + 1) }
    let after = place + 1
    if passage.follows(after), passage.classes(after).contains(WordClasses(.speech)) {
      return place..<after
    }
    if passage.words[place].isPossessive, passage.classes(after).contains(WordClasses(.relation)) {
      return place..<after
    }
    return nil
  }

  /// Two strange capitals side by side, where no place is meant.
  private func strangers(_ place: Int) -> Range<Int>? {
    guard signs.isUnknown(place), passage.hasCapital(place), passage.capitalsTell,
      passage.words[place].letterCase != .upper,
      passage.follows(place + 1),
      signs.isStranger(place + 1)
        || (passage.isCapitalised(place + 1) && passage.classes(place + 1).contains(.surname)),
      !NameCue.isPlace(before: place, in: passage)
    else { return nil }
    let end = runEnd(place + 2)
    return followedByPlaceWord(end - 1) ? nil : place..<end
  }

  /// "the Hendersons", "the Kowalski family".
  private func family(_ place: Int) -> Range<Int>? {
    guard passage.isCapitalised(place), passage.words[place].letterCase != .upper else {
      return nil
    }
    let text = passage.text(place)
    let next = passage.text(place + 1)
    let isName =
      signs.isUnknown(place) || passage.classes(place).contains(.surname)
      || passage.classes(place).contains(WordClasses(.surnameWord))
    if isName, next == "family" || next == "household" || next == "brothers" || next == "twins" {
      return place..<place + 2
    }
    if passage.text(place - 1) == "the", text.hasSuffix("s") {
      let single = Lexicon.classes(of: String(text.dropLast()))
      if single.contains(.surname) || single.contains(WordClasses(.surnameWord))
        || signs.isUnknown(place),
        !followedByPlaceWord(place),
        !passage.isCapitalised(place + 1) || !passage.follows(place + 1)
      {
        return place..<place + 1
      }
    }
    return nil
  }

  /// How far a name goes on: surnames, particles, initials, hyphens.
  private func runEnd(_ start: Int) -> Int {
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

  /// A small letter after a name with a capital: no surname.
  private func isLower(_ place: Int, after name: Int) -> Bool {
    passage.capitalsTell && passage.hasCapital(name) && !passage.hasCapital(place)
      && passage.words[place].gap > .joined
  }

  /// A capital word after a name that is no surname: "Niamh Custody".
  private func followsAsWord(_ place: Int) -> Bool {
    !passage.classes(place).isDisjoint(with: [
      WordClasses(.jargon), WordClasses(.thing), WordClasses(.brand), WordClasses(.place),
    ])
      && !passage.classes(place).contains(WordClasses(.surnameWord))
  }

  /// A name that something else bears: a storm, a saint, a law, a dog, a place.
  private func isNamesake(_ place: Int) -> Bool {
    Self.bearers.contains(passage.text(place - 1)) && passage.follows(place)
      || Self.borne.contains(passage.text(place + 1))
        && passage.follows(place + 1)
  }

  private func followedByPlaceWord(_ place: Int) -> Bool {
    passage.follows(place + 1) && Self.placeWords.contains(passage.text(place + 1))
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "this", "every", "no", "some", "our", "my", "their", "that",
  ]
  private static let sureTitles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "revd", "cllr", "hhj", "professor", "miss", "councillor",
  ]
  private static let particles: Set<String> = [
    "ap", "ab", "ferch", "verch", "ni", "nic", "mac", "mc", "o", "al", "el", "bin", "bint", "ibn",
    "van", "von", "der",
    "de", "da", "di", "dos", "la", "le", "st", "abu", "ul", "ur", "uddin", "den",
  ]
  private static let notAfterTitle: Set<String> = [
    "who", "whippy", "motivator", "men", "right", "world", "universe", "blobby", "nice", "nobody",
    "my", "you", "the",
    "it", "out", "this", "that", "them", "him", "her", "a", "being", "having", "seeing", "home",
    "appointment", "surgery", "marple", "bean",
    "potato", "grumpy", "sandman", "blue", "sky", "tumble", "men", "muscle", "kipling", "brown",
    "christmas", "claus", "our", "your", "his", "their", "one",
  ]
  private static let plainAfterName: Set<String> = [
    "day", "bank", "half", "garden", "gardens", "street", "road", "lane", "trust", "foundation",
    "hospice", "house", "station",
    "school", "shift", "patrol", "holiday", "holidays", "ball", "weekend", "team", "section",
    "charity", "centre", "club", "project", "line",
    "park", "cross", "hall", "court", "arms", "pub", "hospital", "ward", "lodge", "academy",
    "primary", "russell", "green", "queen", "fayre", "fair",
  ]
  private static let bearers: Set<String> = [
    "storm", "hurricane", "st", "saint", "san", "dog", "pd", "rpd", "k9", "puppy", "operation",
    "op", "horse", "ph", "cat", "hms",
    "santa", "year", "years", "christmas", "halloween", "wedding", "parrot", "hamster", "pup",
    "spaniel",
    "alsatian", "tortoise",
  ]
  private static let borne: Set<String> = [
    "law", "day", "trust", "foundation", "hospice", "campaign", "ambulance", "street", "road",
    "lane", "close", "avenue", "drive",
    "hospital", "infirmary", "house", "school", "college", "academy", "primary", "park", "cross",
    "station", "square", "centre",
    "court", "rules", "legacy", "appeal", "fund", "charity", "scheme", "project", "protocol",
    "review", "report", "inquiry", "syndrome", "arms", "hotel", "church",
  ]
  private static let placeWords: Set<String> = [
    "street", "road", "lane", "close", "avenue", "drive", "way", "court", "house", "hospital",
    "ward", "school", "academy",
    "estate", "farm", "village", "park", "arms", "inn", "hotel", "lodge", "station", "nick",
    "college", "church", "primary", "club",
    "police", "town", "city", "council", "county", "constabulary", "colleagues", "team", "officers",
    "area", "university", "custody",
    "centre", "bay", "beach", "market", "bridge", "square", "infirmary", "hall", "mill", "services",
    "show", "united", "rovers",
    "festival", "carnival", "fc", "rfc", "afc", "derby", "match", "trust", "surgery", "crown",
    "magistrates", "prison", "refuge", "crescent", "terrace",
    "mosque", "temple", "shop", "store", "newsagents", "news", "ltd", "taxis", "cars", "law", "day",
    "mountain", "valley", "forest", "woods", "lake", "reservoir", "moor", "hill", "hills",
  ]
}
