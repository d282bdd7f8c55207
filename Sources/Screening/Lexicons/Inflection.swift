/// The forms of a word: a table writes "strangle~" for strangle, strangles, strangled, strangling.
enum Inflection {
  /// The word itself, or all its plain forms when it ends in "~".
  static func forms(of entry: WordText) -> [WordText] {
    guard entry.last == UInt8(ascii: "~") else { return [entry] }
    let word = entry.dropping(last: 1)
    let last = word.last ?? 0
    if last == UInt8(ascii: "e") {
      let stem = word.dropping(last: 1)
      return [word, word.appending("s"), word.appending("d"), stem.appending("ing")]
    }
    if last == UInt8(ascii: "y"), !endsInVowelAndLetter(word) {
      let stem = word.dropping(last: 1)
      return [word, stem.appending("ies"), stem.appending("ied"), word.appending("ing")]
    }
    let endings: [WordText] = ["s", "es", "ed", "ing"]
    let forms = [word] + endings.map { word.appending($0) }
    guard endsInVowelAndLetter(word), !"wxy".utf8.contains(last) else { return forms }
    var doubled = word
    doubled.append(last)
    return forms + [doubled.appending("ed"), doubled.appending("ing")]
  }

  private static func endsInVowelAndLetter(_ word: WordText) -> Bool {
    guard word.count >= 2 else { return false }
    let vowels = "aeiou".utf8
    return vowels.contains(word[word.count - 2]) && !vowels.contains(word[word.count - 1])
  }
}
