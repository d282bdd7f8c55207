/// Digits and letters said aloud.
enum Spelling {
  /// The digit or letter a word spells, or nil.
  static func letters(of word: WordText) -> WordText? {
    spelled[word]
  }

  /// How often "double" and "triple" repeat what follows.
  static func repeats(_ word: WordText) -> Int? {
    repeating[word]
  }

  private static let repeating: WordTable<Int> = ["double": 2, "triple": 3, "treble": 3]

  /// The words that say a digit or a letter.
  static var words: [WordText] { spelled.all }

  private static let spelled: WordTable<WordText> = [
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "niner": "9", "hundred": "00",
    "dau": "2", "tri": "3", "pedwar": "4", "pump": "5", "chwech": "6",
    "saith": "7", "wyth": "8", "naw": "9",
    "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e",
    "foxtrot": "f", "golf": "g", "hotel": "h", "india": "i", "juliet": "j", "juliett": "j",
    "kilo": "k", "lima": "l", "mike": "m", "november": "n", "oscar": "o", "papa": "p",
    "quebec": "q", "romeo": "r", "sierra": "s", "tango": "t", "uniform": "u", "victor": "v",
    "whiskey": "w", "whisky": "w", "xray": "x", "yankee": "y", "zulu": "z",
  ]
}
