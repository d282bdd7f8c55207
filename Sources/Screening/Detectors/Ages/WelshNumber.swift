/// Welsh numbers before "oed".
enum WelshNumber {
  static func isPart(_ word: WordText) -> Bool {
    tens[word] != nil || word == "deg" || word == "ddeg" || word == "a" || word == "ar"
  }

  static func value(_ words: [WordText]) -> Int? {
    var total = 0
    for word in words {
      if word == "deg" || word == "ddeg" {
        total = total == 0 ? 10 : total * 10
      } else if let value = tens[word] {
        total += value
      }
    }
    return total > 0 ? total : nil
  }

  /// The words that say how many.
  static var words: [WordText] { tens.all + ["deg", "ddeg"] }

  private static let tens: WordTable<Int> = [
    "un": 1, "dau": 2, "dwy": 2, "ddwy": 2, "tri": 3, "tair": 3, "dair": 3, "pedwar": 4,
    "pedair": 4, "bedair": 4, "pump": 5, "bum": 5, "pum": 5, "chwech": 6,
    "chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deuddeg": 12, "ddeuddeg": 12, "pymtheg": 15,
    "bymtheg": 15, "ugain": 20, "hugain": 20, "deugain": 40,
  ]
}
