/// One word, number, mark or emoji of a reply.
struct Token: Hashable, Sendable {
  /// What kind of thing it is.
  enum Kind: Hashable, Sendable {
    case word
    /// A run of digits; the value is `nil` when it is too long to be an amount.
    case number(Int?)
    /// A vulgar fraction: ½.
    case fraction(Int, Int)
    case mark
    /// An emoji, or a letter of another script.
    case symbol
  }

  var kind: Kind
  /// The word as folded; for a number its digits, for a mark its character.
  var word: Word
  /// The word with its spelling mended, or as it is.
  var mended: Word
  /// Whether nothing stands between this token and the one before.
  var isGlued: Bool
  /// Where it stands, in Unicode scalars of the reply.
  var range: Range<Int>

  init(_ kind: Kind, _ word: Word, isGlued: Bool, at range: Range<Int>) {
    self.kind = kind
    self.word = word
    self.mended = word
    self.isGlued = isGlued
    self.range = range
  }

  /// The value of a run of digits.
  var number: Int? {
    if case .number(let value) = kind { value } else { nil }
  }

  /// Whether it is a number in digits, or a word for a small one.
  var isNumeral: Bool { number != nil || Self.smallNumbers.contains(mended) }

  private static let smallNumbers: [Word] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "couple",
  ]

  /// Whether this is the mark.
  func isMark(_ mark: Word) -> Bool { kind == .mark && word == mark }
}
