/// All the word lists together.
enum Lexicon {
  /// What a word is, by every list.
  static func classes(of word: String) -> WordClasses {
    var classes = short[word] ?? []
    guard word.utf8.count >= 2 else { return classes }
    if !classes.isDisjoint(with: WordClasses(.moreGiven)) { classes.insert(.givenName) }
    if !classes.isDisjoint(with: WordClasses(.moreSurname)) { classes.insert(.surname) }
    if SortedWords.givenNames.contains(word) { classes.insert(.givenName) }
    if SortedWords.surnames.contains(word) { classes.insert(.surname) }
    if isOrdinary(word) { classes.insert(.ordinary) }
    return classes
  }

  /// What two words are together, by the hand-written lists, which join them with a hyphen.
  static func classes(of word: String, _ next: String) -> WordClasses {
    firstOfPairs.contains(word) ? short["\(word)-\(next)"] ?? [] : []
  }

  /// Whether a word is ordinary English, in one of its plain forms, or police talk.
  static func isOrdinary(_ word: String) -> Bool {
    SortedWords.englishWords.contains(word)
      || stems(of: word).contains { SortedWords.englishWords.contains($0) }
      || short[word].map { !$0.isDisjoint(with: known) } ?? false
  }

  /// Whether a word is a name and nothing else.
  static func isNameOnly(_ word: String) -> Bool {
    SortedWords.givenNames.contains(word) || SortedWords.surnames.contains(word)
      || short[word].map {
        !$0.isDisjoint(with: [WordClasses(.moreGiven), WordClasses(.moreSurname)])
      }
        ?? false
  }

  /// Whether a word is in the list of abuse.
  static func isAbusive(_ word: String) -> Bool {
    short[word]?.contains(WordClasses(.abuse)) ?? false
  }

  /// Lists whose words are nobody's name.
  private static let known: WordClasses = [
    WordClasses(.jargon), WordClasses(.welsh), WordClasses(.thing),
  ]

  /// What a word may be a plain form of; `scripts/lexicons/table.py` leaves such forms out.
  private static func stems(of word: String) -> [String] {
    var stems: [String] = []
    for ending in ["s", "es", "ed", "d", "ing", "ly", "er", "r"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.utf8.count))
      guard stem.utf8.count >= 3 else { continue }
      stems.append(stem)
      if ending == "ing" { stems.append(stem + "e") }
    }
    return stems
  }

  /// Words that begin an entry of two words.
  private static let firstOfPairs = Set(
    short.keys.compactMap { entry in
      entry.utf8.firstIndex(of: UInt8(ascii: "-")).map { String(entry[..<$0]) }
    })

  /// Every word of the hand-written lists, made when first asked for.
  private static let short: [String: WordClasses] = {
    var classes: [String: WordClasses] = [:]
    for list in WordList.allCases {
      for entry in list.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        for form in Inflection.forms(of: String(entry)) {
          classes[form, default: []].insert(WordClasses(list))
        }
      }
    }
    return classes
  }()
}
