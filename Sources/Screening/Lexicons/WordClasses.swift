/// What the word lists say of a word; a word may be several things.
struct WordClasses: OptionSet, Hashable {
  let rawValue: UInt128

  init(rawValue: UInt128) {
    self.rawValue = rawValue
  }

  /// The set of one class of the lists.
  init(_ list: WordList) {
    rawValue = 1 << list.rawValue
  }

  /// A given name that is nothing else.
  static let givenName = WordClasses(rawValue: 1 << 127)
  /// A surname that is nothing else.
  static let surname = WordClasses(rawValue: 1 << 126)
  /// An ordinary English word.
  static let ordinary = WordClasses(rawValue: 1 << 125)
  /// A number, in digits or in words, cardinal or ordinal.
  static let numeral = WordClasses(rawValue: 1 << 124)
  /// A digit or a letter said aloud.
  static let spelled = WordClasses(rawValue: 1 << 123)
  /// A word with a digit, as it was typed.
  static let digit = WordClasses(rawValue: 1 << 122)

  /// The places of the classes in it, as rows of a table count them.
  var places: Places { Places(left: rawValue) }

  /// The places of some classes, one after another.
  struct Places: Sequence, IteratorProtocol {
    fileprivate var left: UInt128

    mutating func next() -> Int? {
      guard left != 0 else { return nil }
      defer { left &= left - 1 }
      return left.trailingZeroBitCount
    }
  }
}
