/// "a" or "an", by the sound that follows: an A&E, an hour, an 8-hour wait; a PC, a unit, a one-off.
public enum Article: String, Hashable, Sendable, CaseIterable {
  case a, an

  /// The article before a phrase.
  public init(before phrase: String) {
    let word = phrase.prefix { $0.isLetter || $0.isNumber || $0 == "&" }
    self = word.soundsLikeVowel ? .an : .a
  }
}

extension Substring {
  fileprivate var soundsLikeVowel: Bool {
    guard let first else { return false }
    if first.isNumber { return isNumberWithVowel }
    if isSpelledOut { return "AEFHILMNORSX".contains(first) }
    let word = lowercased()
    if Self.silentH.contains(where: word.hasPrefix) { return true }
    if Self.yOrW.contains(where: word.hasPrefix) { return false }
    return "aeiou".contains(word.prefix(1))
  }

  /// Whether its letters are said one by one, as in RTC: capitals only, or a single one.
  private var isSpelledOut: Bool {
    let letters = filter(\.isLetter)
    return letters.allSatisfy(\.isUppercase) && !Self.acronyms.contains(String(letters))
  }

  /// 8, 11 and 18 and what begins with them: eighty, eight hundred, eleven thousand.
  private var isNumberWithVowel: Bool {
    let digits = prefix { $0.isNumber }
    let thousands = digits.count % 3 == 2 ? digits.prefix(2) : ""
    return digits.first == "8" || thousands == "11" || thousands == "18"
  }

  /// Acronyms said as words.
  private static let acronyms: Set<String> = [
    "HOLMES", "MAPPA", "MARAC", "MASH", "NATO", "RADAR", "SIM",
  ]
  private static let silentH = ["hour", "honest", "honour", "heir"]
  /// Vowels in writing that are said with a "y" or a "w", unless they begin a longer word.
  private static let yOrW = [
    "unif", "union", "uniq", "unit", "univ", "use", "usu", "util", "uri", "eu", "ewe", "one",
    "once",
  ]
}
