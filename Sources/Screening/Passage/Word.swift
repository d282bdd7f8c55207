/// A word of a folded text.
struct Word: Hashable {
  /// The word in plain lower-case letters and digits, without a clitic ('s, 'd, 'll).
  var text: WordText {
    didSet { digits = text.count(where: \.isDigit) }
  }
  /// How many of its letters are digits.
  private(set) var digits: Int
  /// Where it stands in the fold.
  var span: Range<Int>
  /// How it is written.
  var letterCase: LetterCase
  /// What stands between it and the word before.
  var gap: Gap
  /// Whether it ended in 's.
  var isPossessive = false
  /// Whether it is part of a hashtag.
  var isTagged = false
  /// What the word lists say it is.
  var classes: WordClasses = []
  /// What the word lists say it is together with the next word ("home secretary").
  var pairClasses: WordClasses = []
  /// Its entry in the vocabulary; 0 when no list and no phrase names it.
  var entry = 0
  /// The entry of it and the next word together; 0 when nothing names them.
  var pairEntry = 0

  /// A word as it is written.
  init(
    _ text: WordText, _ span: Range<Int>, _ letterCase: LetterCase, after gap: Gap,
    isPossessive: Bool
  ) {
    self.text = text
    self.span = span
    self.letterCase = letterCase
    self.gap = gap
    self.isPossessive = isPossessive
    digits = text.count(where: \.isDigit)
  }

  /// How the letters of a word are written.
  enum LetterCase: Hashable {
    case none, lower, initial, upper, mixed
  }

  /// What stands between two words, the stronger the later.
  enum Gap: Int, Comparable {
    /// Nothing, a hyphen, a slash, a dot between letters.
    case joined
    case space
    case comma
    /// A colon, a dash, a bracket, a quotation mark.
    case clause
    /// A full stop, a question mark, a new line, the start of the text.
    case sentence

    static func < (left: Gap, right: Gap) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Whether it is digits only.
  var isNumber: Bool {
    digits == text.count
  }

  /// The number it is, when short enough to be a count, an age or a time.
  var number: Int? {
    text.count <= 6 && isNumber ? text.number : nil
  }

  /// Whether it is one capital letter.
  var isInitial: Bool {
    span.count == 1 && letterCase == .initial && text != "i"
  }

  /// Whether it is the last letter of an abbreviation such as "d.o.b.".
  var endsSpelling: Bool {
    span.count == 1 && gap == .joined
  }

  /// Whether it has both letters and digits.
  var isCode: Bool {
    hasDigit && !isNumber
  }

  /// A number and the letters after it: "34yo" is 34 and "yo".
  var numberAndUnit: (number: Int, unit: WordText)? {
    let digits = text.prefix(while: \.isDigit)
    guard !digits.isEmpty, digits.count <= 4, digits.count < text.count,
      let number = WordText(digits).number
    else { return nil }
    return (number, WordText(text.dropFirst(digits.count)))
  }

  /// Whether no list has it.
  var isUnlisted: Bool {
    classes.isSubset(of: [.digit, .numeral, .spelled])
  }

  /// Whether it has a digit.
  var hasDigit: Bool {
    digits > 0
  }
}
