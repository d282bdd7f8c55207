extension [Word] {
  /// The number that starts at a word, written in digits or words, and where it ends.
  func number(at place: Int) -> (value: Int, end: Int)? {
    guard indices.contains(place), self[place].classes.contains(.numeral) else { return nil }
    if let value = self[place].number { return (value, place + 1) }
    guard let first = Numeral.value(of: self[place].text) else { return nil }
    let next = place + 1
    if first >= 20, first < 100, follows(next), let unit = Numeral.value(of: self[next].text),
      unit > 0, unit < 10
    {
      return (first + unit, next + 1)
    }
    return (first, next)
  }

  /// Whether a word follows the one before within the same clause.
  func follows(_ place: Int, within gap: Word.Gap = .space) -> Bool {
    place > 0 && place < count && self[place].gap <= gap
  }
}

/// Numbers written as words, in English and Welsh.
enum Numeral {
  /// The number a word says.
  static func value(of word: WordText) -> Int? { values[word] }

  /// Every word that says a number, a day of the month, a Welsh age or part of an hour.
  static var words: [WordText] {
    values.all + Month.ordinals.all + WelshNumber.words + ["hanner", "chwarter"]
  }

  private static let values: WordTable<Int> = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
    "un": 1, "dau": 2, "dwy": 2, "tri": 3, "tair": 3, "pedwar": 4, "pedair": 4, "pump": 5,
    "chwech": 6, "chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "ugain": 20,
  ]
}
