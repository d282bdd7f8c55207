/// All the word lists together.
enum Lexicon {
  /// What a word is, by every list.
  static func classes(of word: WordText) -> WordClasses {
    var classes = short[word] ?? []
    guard word.count >= 2 else { return classes }
    if !classes.isDisjoint(with: WordClasses(.moreGiven)) { classes.insert(.givenName) }
    if !classes.isDisjoint(with: WordClasses(.moreSurname)) { classes.insert(.surname) }
    if SortedWords.givenNames.contains(word) { classes.insert(.givenName) }
    if SortedWords.surnames.contains(word) { classes.insert(.surname) }
    if isOrdinary(word) { classes.insert(.ordinary) }
    return classes
  }

  /// What two words are together, by the hand-written lists, which join them with a hyphen.
  static func classes(of word: WordText, _ next: WordText) -> WordClasses {
    firstOfPairs.contains(word) ? short[word.joined(to: next)] ?? [] : []
  }

  /// Whether a word is ordinary English, in one of its plain forms, or police talk.
  static func isOrdinary(_ word: WordText) -> Bool {
    SortedWords.englishWords.contains(word)
      || stems(of: word).contains { SortedWords.englishWords.contains($0) }
      || short[word].map { !$0.isDisjoint(with: known) } ?? false
  }

  /// Whether a word is a name and nothing else.
  static func isNameOnly(_ word: WordText) -> Bool {
    SortedWords.givenNames.contains(word) || SortedWords.surnames.contains(word)
      || short[word].map {
        !$0.isDisjoint(with: [WordClasses(.moreGiven), WordClasses(.moreSurname)])
      }
        ?? false
  }

  /// Whether a word is in the list of abuse.
  static func isAbusive(_ word: WordText) -> Bool {
    short[word]?.contains(WordClasses(.abuse)) ?? false
  }

  /// Lists whose words are nobody's name.
  private static let known: WordClasses = [
    WordClasses(.jargon), WordClasses(.welsh), WordClasses(.thing),
  ]

  /// What a word may be a plain form of; `scripts/lexicons/table.py` leaves such forms out.
  private static func stems(of word: WordText) -> [WordText] {
    var stems: [WordText] = []
    for ending in endings where word.hasSuffix(ending) {
      let stem = word.dropping(last: ending.count)
      guard stem.count >= 3 else { continue }
      stems.append(stem)
      if ending == "ing" { stems.append(stem.appending("e")) }
    }
    return stems
  }

  private static let endings: [WordText] = ["s", "es", "ed", "d", "ing", "ly", "er", "r"]

  /// Words that begin an entry of two words.
  private static let firstOfPairs = Set(
    short.keys.compactMap { entry in
      entry.firstIndex(of: UInt8(ascii: "-")).map { WordText(entry[..<$0]) }
    })

  /// Every word of the hand-written lists, made when first asked for.
  private static let short: [WordText: WordClasses] = {
    var classes: [WordText: WordClasses] = [:]
    for list in WordList.allCases {
      for entry in list.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for form in Inflection.forms(of: WordText(entry.utf8)) {
          classes[form, default: []].insert(WordClasses(list))
        }
      }
    }
    return classes
  }()
}
