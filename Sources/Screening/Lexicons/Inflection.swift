/// The forms of a word: a table writes "strangle~" for strangle, strangles, strangled, strangling.
enum Inflection {
  /// The word itself, or all its plain forms when it ends in "~".
  static func forms(of entry: String) -> [String] {
    guard entry.hasSuffix("~") else { return [entry] }
    let word = String(entry.dropLast())
    let last = word.utf8.last ?? 0
    if last == UInt8(ascii: "e") {
      let stem = String(word.dropLast())
      return [word, word + "s", word + "d", stem + "ing"]
    }
    if last == UInt8(ascii: "y"), !endsInVowelAndLetter(word) {
      let stem = String(word.dropLast())
      return [word, stem + "ies", stem + "ied", word + "ing"]
    }
    var forms = [word, word + "s", word + "es", word + "ed", word + "ing"]
    if endsInVowelAndLetter(word), !"wxy".utf8.contains(last) {
      let doubled = word + String(Character(Unicode.Scalar(last)))
      forms += [doubled + "ed", doubled + "ing"]
    }
    return forms
  }

  private static func endsInVowelAndLetter(_ word: String) -> Bool {
    let bytes = Array(word.utf8.suffix(2))
    return bytes.count == 2 && "aeiou".utf8.contains(bytes[0]) && !"aeiou".utf8.contains(bytes[1])
  }
}
