/// The months by name, in English and Welsh.
enum Month {
  static func number(_ word: WordText) -> Int? {
    numbers[word]
  }

  private static let numbers = WordTable(
    [english, short, welsh, mutated].flatMap { names in
      names.enumerated().map { ($1, $0 + 1) }
    } + [("sept", 9)])

  static let ordinals: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
  private static let english: [WordText] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let short: [WordText] = [
    "jan", "feb", "mar", "apr", "-", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let welsh: [WordText] = [
    "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
    "hydref", "tachwedd", "rhagfyr",
  ]
  private static let mutated: [WordText] = [
    "-", "-", "fawrth", "-", "fai", "fehefin", "orffennaf", "-", "fedi", "-", "dachwedd", "ragfyr",
  ]
}
