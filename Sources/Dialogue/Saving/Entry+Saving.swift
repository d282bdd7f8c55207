import Language

extension Entry {
  /// Writes all but the officer's own words.
  func write(to line: inout SavedLines) {
    line.word(topic)
    line.word(happened.rawValue)
    line.amount(count)
    line.amount(minutes)
    if asked { line.word("asked") }
    if amountLeftOut { line.word("open") }
    if withPrisoner { line.word("prisoner") }
  }

  init(reading words: inout SavedWords) throws(SavedWords.Damaged) {
    self.init(try words.word(), try words.named())
    count = try words.amountIfAny()
    minutes = try words.amountIfAny()
    while words.hasMore {
      switch try words.word() {
      case "asked": asked = true
      case "open": amountLeftOut = true
      case "prisoner": withPrisoner = true
      case _: throw SavedWords.Damaged()
      }
    }
  }
}
