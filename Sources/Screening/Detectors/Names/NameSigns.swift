/// What tells a name from a word, at one place of a passage.
struct NameSigns {
  let passage: Passage

  /// What a word is that no stranger's name can be.
  static let known: WordClasses = [
    .ordinary, WordClasses(.place), WordClasses(.thing), WordClasses(.brand), WordClasses(.jargon),
    WordClasses(.welsh), WordClasses(.month), WordClasses(.title), WordClasses(.rank),
    WordClasses(.abuse),
  ]
  private static let elsewhere: WordClasses = [
    WordClasses(.place), WordClasses(.thing), WordClasses(.brand), WordClasses(.jargon),
    WordClasses(.month), WordClasses(.rank), WordClasses(.title), WordClasses(.abuse),
    WordClasses(.people),
  ]

  /// A given name and nothing else, in any case.
  func isGiven(_ place: Int) -> Bool {
    let classes = passage.classes(place)
    if classes.contains(WordClasses(.nickname)), !classes.contains(.ordinary),
      passage.isCapitalised(place)
    {
      return true
    }
    guard classes.contains(.givenName), !classes.contains(WordClasses(.nameWord)),
      classes.isDisjoint(with: Self.elsewhere)
    else { return false }
    if passage.isWelsh, classes.contains(WordClasses(.welsh)) { return false }
    if isInitials(place) { return false }
    if passage.isCapitalised(place) { return true }
    return !classes.contains(WordClasses(.welsh)) && !passage.isWelsh
      && !classes.contains(WordClasses(.relation))
      && (passage.text(place).count > 3 || passage.hasCapital(place))
  }

  /// Short capitals among small letters: "FLO, SOCO and me".
  private func isInitials(_ place: Int) -> Bool {
    let word = passage.words[place]
    return word.letterCase == .upper && word.text.count <= 3 && passage.capitalsTell
  }

  /// A name in small letters, or a word that is one beside another: "kev", "li", "zhang".
  func isSmallName(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let classes = passage.classes(place)
    return !passage.hasCapital(place) && !classes.contains(.ordinary)
      && classes.isDisjoint(with: Self.elsewhere) && !classes.contains(WordClasses(.welsh))
      && (classes.contains(.givenName) || classes.contains(.surname)
        || classes.contains(WordClasses(.nickname)))
  }

  /// A word that may be a name, with a capital that says it is one.
  func isNamedWord(_ place: Int) -> Bool {
    passage.isCapitalised(place) && passage.reads(place, as: .nameWord)
      && !isMonth(place)
  }

  /// A capital on a word that no list knows.
  func isStranger(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let word = passage.words[place]
    return passage.isCapitalised(place) && isUnknown(place) && word.letterCase != .upper
  }

  /// A word that no list knows, however it is written.
  func isUnknown(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let word = passage.words[place]
    return word.classes.isDisjoint(with: Self.known) && !word.hasDigit && word.text.count >= 2
      && !word.text.contains(UInt8(ascii: "*")) && !isShortForm(word)
  }

  /// Capitals with a small ending: "RUI'd", "MISPERs".
  func isShortForm(_ word: Word) -> Bool {
    word.letterCase == .mixed && passage.fold.capitals[word.span.lowerBound + 1]
  }

  /// What may stand after a given name as a surname.
  func isSurname(_ place: Int) -> Bool {
    guard passage.follows(place) else { return false }
    let classes = passage.classes(place)
    if passage.isCapitalised(place) {
      return isUnknown(place) || classes.contains(WordClasses(.surnameWord))
        || classes.contains(.surname)
        || classes.contains(.givenName) || classes.contains(WordClasses(.nameWord))
        || (classes.contains(.ordinary) && classes.isDisjoint(with: Self.elsewhere))
    }
    if classes.contains(.surname) { return true }
    return isUnknown(place) && (!passage.capitalsTell || !passage.words[place].isPossessive)
  }

  /// May, June, April and August are months after a day, "in", "last" and their kind.
  private func isMonth(_ place: Int) -> Bool {
    guard passage.reads(place, as: .month) else { return false }
    let before = passage.text(place - 1)
    return passage.words[max(0, place - 1)].hasDigit
      || passage.text(place + 1).contains(where: \.isDigit)
      || Self.beforeMonth.contains(before)
  }

  private static let beforeMonth: WordSet = [
    "in", "of", "last", "next", "this", "since", "until", "till", "by", "early", "mid", "late",
    "every", "from",
    "for", "than", "during", "to", "through", "and", "a", "one", "before", "after", "st", "nd",
    "rd", "th",
    "roll", "all", "about",
    "ym", "mis", "yn",
  ]
}
