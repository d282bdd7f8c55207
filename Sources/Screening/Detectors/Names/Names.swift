extension Detector {
  /// Names of people: by title, by list, by capitals, by what stands around them.
  static let names = Detector { passage in
    let reader = NameReader(passage)
    var findings: [Finding] = []
    var borne: [WordText] = []
    var place = 0
    while place < passage.words.count {
      if reader.isOther(place), borne.count < 8 { borne.append(passage.text(place)) }
      if let words = reader.name(at: place), !words.contains(where: { passage.isSaying[$0] }),
        words.count > 1 || !borne.contains(passage.text(place))
      {
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
struct NameReader {
  let passage: Passage
  let signs: NameSigns

  init(_ passage: Passage) {
    self.passage = passage
    signs = NameSigns(passage: passage)
  }

  /// The words of the name that starts at a place, or nil.
  func name(at place: Int) -> Range<Int>? {
    let words =
      titled(place) ?? initialled(place) ?? given(place) ?? word(place) ?? cued(place)
      ?? small(place) ?? strangers(place) ?? family(place)
    guard let words, !isBorne(words) else { return nil }
    return words.count == 1 && (isNamesake(place) || isOneOfTowns(place)) ? nil : words
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
  func titled(_ place: Int) -> Range<Int>? {
    guard passage.reads(place, as: .title) else { return nil }
    let next = place + 1
    guard passage.words.indices.contains(next),
      passage.words[next].gap <= .space
    else { return nil }
    let word = passage.words[next]
    guard !word.hasDigit, word.text.count > 1 || passage.hasCapital(next) else { return nil }
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
  func initialled(_ place: Int) -> Range<Int>? {
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
  func given(_ place: Int) -> Range<Int>? {
    guard signs.isGiven(place) || isTownsman(place) else { return nil }
    return place..<runEnd(place + 1)
  }

  static let sureTitles: WordSet = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "revd", "cllr", "hhj", "professor", "miss", "councillor",
  ]

  static let notAfterTitle: WordSet = [
    "who", "whippy", "motivator", "men", "right", "world", "universe", "blobby", "nice", "nobody",
    "my", "you", "the",
    "it", "out", "this", "that", "them", "him", "her", "a", "being", "having", "seeing", "home",
    "appointment", "surgery", "marple", "bean",
    "potato", "grumpy", "sandman", "blue", "sky", "tumble", "men", "muscle", "kipling", "brown",
    "christmas", "claus", "our", "your", "his", "their", "one",
  ]
}
