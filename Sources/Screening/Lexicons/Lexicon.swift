/// What the screen knows by heart: the hand-written word lists and the phrases, read once when
/// first asked for, and the long lists, which need no reading.
struct Lexicon: Sendable {
  /// Every word that a list or a phrase names.
  let vocabulary: Vocabulary
  /// The sayings, then every group of phrases.
  let phrases: Phrasebook

  /// The one there is.
  static let known = Lexicon()

  private init() {
    var vocabulary = Vocabulary()
    for list in WordList.allCases { list.learn(into: &vocabulary) }
    for word in Numeral.words { _ = vocabulary.learn(word, as: .numeral) }
    for word in Spelling.words { _ = vocabulary.learn(word, as: .spelled) }
    var reader = PhraseReader(consume vocabulary)
    for lines in Sayings.all { reader.read(lines, group: 0) }
    for (place, phrases) in Phrases.all.enumerated() {
      reader.read(phrases.lines, group: place + 1)
    }
    self.vocabulary = reader.vocabulary
    phrases = Phrasebook(reader)
  }

  /// What a word is, by every list.
  static func classes(of word: WordText) -> WordClasses {
    known.classes(of: word, known.vocabulary[word].classes)
  }

  /// What a word is by every list, when what it is by the hand-written ones is known.
  func classes(of word: WordText, _ listed: WordClasses) -> WordClasses {
    var classes = listed
    guard word.count >= 2 else { return classes }
    if listed.contains(WordClasses(.moreGiven)) { classes.insert(.givenName) }
    if listed.contains(WordClasses(.moreSurname)) { classes.insert(.surname) }
    // No word stands in two of the three long lists.
    if SortedWords.englishWords.contains(word) {
      classes.insert(.ordinary)
    } else {
      if SortedWords.givenNames.contains(word) { classes.insert(.givenName) }
      if SortedWords.surnames.contains(word) { classes.insert(.surname) }
      if Self.isFormOrTalk(word, listed) { classes.insert(.ordinary) }
    }
    return classes
  }

  /// Whether a word is ordinary English, in one of its plain forms, or police talk.
  static func isOrdinary(_ word: WordText) -> Bool {
    SortedWords.englishWords.contains(word)
      || isFormOrTalk(word, known.vocabulary[word].classes)
  }

  /// Whether a word is a name and nothing else.
  static func isNameOnly(_ word: WordText) -> Bool {
    SortedWords.givenNames.contains(word) || SortedWords.surnames.contains(word)
      || !known.vocabulary[word].classes.isDisjoint(with: names)
  }

  /// Whether a word is in the list of abuse.
  static func isAbusive(_ word: WordText) -> Bool {
    known.vocabulary[word].classes.contains(WordClasses(.abuse))
  }

  private static func isFormOrTalk(_ word: WordText, _ listed: WordClasses) -> Bool {
    !listed.isDisjoint(with: ordinary) || Inflection.isForm(word, ofAnyIn: .englishWords)
  }

  /// Lists whose words are nobody's name.
  private static let ordinary: WordClasses = [
    WordClasses(.jargon), WordClasses(.welsh), WordClasses(.thing),
  ]
  private static let names: WordClasses = [WordClasses(.moreGiven), WordClasses(.moreSurname)]
}
