/// A turn of speech that gives something away, as a row of elements to meet one after another.
///
///     her|his @relation hit~|punch~        words, classes of words, any form of a word
///     about to .. @enforce                 three words at most, no comma
///     raid ... tomorrow                     six words at most; "...." is fourteen
///     seven # year old?                    a number; a word that may be missing
///     [dna] put~ him at the scene          what to show, when it is less than all
///     overdose !of                         a word that must not come next
///     home-secretary|minister              two words as one choice
///     hit|punch|kick him|
///       her|them                           a line that is set in goes on with the one before
struct Phrase: Sendable {
  /// Where its elements stand in its book.
  let elements: Range<Int>
  /// Which of them are shown.
  let shown: Range<Int>
  /// The group of the book it belongs to.
  let group: Int
  /// An element after the first that a text must meet somewhere, the rarest; nil when none must.
  var rarest: Int?
  /// The second element where one word must meet it right after the first; nil elsewhere.
  var next: Int?
}

/// One step of a phrase.
struct PhraseElement: Sendable {
  /// What the step asks for.
  enum Kind: Hashable {
    case word, optional, not
    case gap(UInt8)
  }

  /// Lists whose words meet it.
  var classes: WordClasses = []
  /// Where the words that meet it stand in the book.
  var words: Range<UInt32> = 0..<0
  /// A bit for each of its words, so that most others are told at a glance.
  var filter: UInt64 = 0
  var kind = Kind.word
  /// Whether a number meets it.
  var takesNumber = false

  /// Whether a word of the text must meet it.
  var isNeeded: Bool {
    kind == .word && !takesNumber
  }

  /// How much meets it; little tells much.
  var width: Int {
    filter.nonzeroBitCount + 8 * classes.rawValue.nonzeroBitCount
  }

  /// The bit of a word's number.
  static func bit(of number: Int) -> UInt64 {
    1 << (UInt64(truncatingIfNeeded: number) & 63)
  }
}
