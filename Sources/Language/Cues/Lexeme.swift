/// A word or phrase of a reply and what it contributes.
struct Lexeme: Hashable, Sendable {
  var cue: Cue
  /// The tokens it is made of.
  var tokens: Range<Int>
  /// Its first token's word, mended.
  var word: Word
  /// Whether nothing stands between it and the lexeme before.
  var isGlued: Bool
  /// How many digits it was written in; 0 for a word.
  var digits: Int
}

/// A reply's tokens taken in phrases, the longest that is known at each place.
struct Lexemes: Sendable {
  private(set) var all: [Lexeme] = []

  /// The phrases of a reply to a question put in a language.
  init(of tokens: [Token], in language: Tongue) {
    var position = 0
    all.reserveCapacity(tokens.count)
    while position < tokens.count {
      let first = tokens[position]
      var cue = Cue.word
      var end = position + 1
      if let longest = Self.book.longest(in: tokens[position...]) {
        cue = longest.meaning.settled(in: language)
        end = longest.end
      } else {
        cue = Cue(unlisted: first)
      }
      var digits = 0
      if end == position + 1, case .number = first.kind { digits = first.word.count }
      all.append(
        Lexeme(
          cue: cue, tokens: position..<end, word: first.mended, isGlued: first.isGlued,
          digits: digits))
      position = end
    }
  }

  /// Every phrase that is known, earlier entries first where two are equally long.
  private static let book = Phrasebook<Cue>(
    ReferenceCues.all + AmountCues.numbers + AmountCues.hedges + PolarityCues.all
      + PeoplePhrases.all
      + EnquiryPhrases.all + CommunityPhrases.all + JointCues.all)

  /// The words that some phrase has.
  static var words: [Word] { book.words }
}

extension Cue {
  /// What a token that is in no phrase contributes.
  fileprivate init(unlisted token: Token) {
    switch token.kind {
    case .number(let value): self = value.map(Cue.number) ?? .reference
    case .fraction(let over, let under): self = .fraction(over, under)
    case .word: self = token.word.endsInDigit ? .reference : .word
    case .mark, .symbol: self = .word
    }
  }

  /// The cue where the language of the question decides.
  fileprivate func settled(in language: Tongue) -> Cue {
    switch self {
    case .nineOrNo: language == .welsh ? .number(9) : .no
    case .yesInWelsh: language == .welsh ? .yes : .small
    default: self
    }
  }
}
