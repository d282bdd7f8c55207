/// Mends slips of the thumb: one letter wrong, missing, doubled or swapped, in words of five letters
/// and more that nobody knows.
enum Spelling {
  /// Mends the words of a reply in place.
  static func mend(_ tokens: inout [Token]) {
    for index in tokens.indices where tokens[index].kind == .word {
      let word = tokens[index].word
      if let full = shorthand[word] {
        tokens[index].mended = full
        continue
      }
      if let mended = mended(word) { tokens[index].mended = mended }
    }
  }

  /// How thumbs abbreviate, word for word.
  private static let shorthand: [Word: Word] = [
    "u": "you", "ur": "your", "r": "are", "wot": "what", "wat": "what", "wots": "whats",
    "dnt": "dont", "cnt": "cant", "wud": "would", "shud": "should", "cud": "could", "plz": "please",
    "pls": "please", "ppl": "people", "abt": "about", "bout": "about", "tho": "though",
    "cos": "because", "coz": "because", "cuz": "because", "thru": "through", "wanna": "want",
    "wiv": "with", "w": "with", "til": "till", "tomoz": "tomorrow", "nite": "night",
    "tonite": "tonight",
  ]

  /// Whether a word is in some phrase, or is a common one.
  ///
  /// One vocabulary after the other is asked, so that none is made before it is needed.
  static func isKnown(_ word: Word) -> Bool {
    MoveReader.vocabularies.contains { $0.number(of: word) != nil }
      || Lexemes.vocabulary.number(of: word) != nil
      || ChangeReader.vocabulary.number(of: word) != nil
      || ChoiceSynonyms.vocabulary.number(of: word) != nil
      || ChoiceSign.book.vocabulary.number(of: word) != nil
      || EverydayWords.vocabulary.number(of: word) != nil
  }

  /// The words that may be meant, by first letter and length.
  private static let shelves: [[Word]] = {
    var shelves = [[Word]](repeating: [], count: 26 * (Word.capacity + 1))
    var shelved = Vocabulary()
    for vocabulary in [Lexemes.vocabulary] + MoveReader.vocabularies + [
      ChangeReader.vocabulary, ChoiceSynonyms.vocabulary, ChoiceSign.book.vocabulary,
    ] {
      for word in vocabulary.words where word.count > 3 {
        let count = shelved.words.count
        guard let shelf = shelf(word[0], word.count), shelved.add(word) == count else { continue }
        shelves[shelf].append(word)
      }
    }
    return shelves
  }()

  private static func shelf(_ first: UInt8, _ length: Int) -> Int? {
    guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z"), length <= Word.capacity else {
      return nil
    }
    return Int(first - UInt8(ascii: "a")) * (Word.capacity + 1) + length
  }

  /// The word that is meant by one that nobody knows; `nil` when it is known or cannot be told.
  private static func mended(_ word: Word) -> Word? {
    guard word.count > 3, word.count < Word.capacity, !isKnown(word) else { return nil }
    if let squeezed = squeezed(word), isKnown(squeezed) { return squeezed }
    // A letter left out or two swapped happen sooner than a wrong one.
    var wrongLetter: Word?
    for length in [word.count + 1, word.count, word.count - 1] {
      guard max(length, word.count) > 4, let shelf = shelf(word[0], length) else { continue }
      for candidate in shelves[shelf] where isSlip(word, of: candidate) {
        if length != word.count || isSwap(word, of: candidate) { return candidate }
        wrongLetter = wrongLetter ?? candidate
      }
    }
    return wrongLetter
  }

  /// The word with letters held down too long let go: "yesss".
  static func squeezed(_ word: Word) -> Word? {
    var squeezed = Word()
    var run = 0
    for offset in 0..<word.count {
      run = offset > 0 && word[offset] == word[offset - 1] ? run + 1 : 1
      if run == 1 { squeezed.append(word[offset]) }
    }
    return squeezed.count + 2 <= word.count ? squeezed : nil
  }

  /// Whether two words of one length have the same letters, one pair of them swapped.
  private static func isSwap(_ word: Word, of other: Word) -> Bool {
    (0..<word.count).filter { word[$0] != other[$0] }.count == 2
  }

  /// Whether a word is another with one letter wrong, missing, added, or two swapped.
  static func isSlip(_ word: Word, of other: Word) -> Bool {
    let (a, b) = word.count <= other.count ? (word, other) : (other, word)
    guard b.count - a.count <= 1, b.count <= Word.capacity, b.count > 4 else { return false }
    var start = 0
    while start < a.count, a[start] == b[start] { start += 1 }
    var end = 0
    while end < a.count - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    let left = a.count - start - end
    if a.count < b.count { return left == 0 }
    if left <= 1 { return true }
    return left == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
  }
}
