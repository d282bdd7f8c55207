/// The forms of a word: a table writes "strangle~" for strangle, strangles, strangled, strangling.
enum Inflection {
  /// Calls back with the word itself, or with all its plain forms when it ends in "~".
  @inline(__always)
  static func eachForm(of entry: WordText, _ found: (WordText) -> Void) {
    if entry.last == UInt8(ascii: "~") {
      inflect(entry.dropping(last: 1), found)
    } else {
      found(entry)
    }
  }

  private static func inflect(_ word: WordText, _ found: (WordText) -> Void) {
    let stem = word.dropping(last: 1)
    found(word)
    switch word.last {
    case UInt8(ascii: "e"):
      found(word.appending("s"))
      found(word.appending("d"))
      found(stem.appending("ing"))
    case UInt8(ascii: "y") where !endsInVowelAndLetter(word):
      found(stem.appending("ies"))
      found(stem.appending("ied"))
      found(word.appending("ing"))
    default:
      found(word.appending("s"))
      found(word.appending("es"))
      addEndings(to: word, found)
      if let doubled = doubled(word) { addEndings(to: doubled, found) }
    }
  }

  /// Whether a word is a plain form of one in a list; `scripts/lexicons/table.py` leaves such forms
  /// out.
  static func isForm(_ word: WordText, ofAnyIn list: SortedWords) -> Bool {
    endings.contains { ending in
      guard word.count >= ending.count + 3, word.hasSuffix(ending) else { return false }
      let stem = word.dropping(last: ending.count)
      return list.contains(stem) || ending == "ing" && list.contains(stem.appending("e"))
    }
  }

  private static let endings: [WordText] = ["s", "es", "ed", "d", "ing", "ly", "er", "r"]

  private static func addEndings(to word: WordText, _ found: (WordText) -> Void) {
    found(word.appending("ed"))
    found(word.appending("ing"))
  }

  /// "robb" of "rob": the last letter twice, after one vowel.
  private static func doubled(_ word: WordText) -> WordText? {
    guard let last = word.last, endsInVowelAndLetter(word), !"wxy".utf8.contains(last) else {
      return nil
    }
    return word.appending(WordText(CollectionOfOne(last)))
  }

  private static func endsInVowelAndLetter(_ word: WordText) -> Bool {
    guard word.count >= 2 else { return false }
    let vowels = "aeiou".utf8
    return vowels.contains(word[word.count - 2]) && !vowels.contains(word[word.count - 1])
  }
}
