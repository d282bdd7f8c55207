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

extension Lexeme {
  /// A number that stands inside a phrase.
  fileprivate init(number token: Token, at place: Int) {
    let words: [Word] = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    let value = token.number ?? words.firstIndex(of: token.mended).map { $0 + 1 } ?? 2
    self.init(
      cue: .number(value), tokens: place..<(place + 1), word: token.mended, isGlued: false,
      digits: token.number == nil ? 0 : token.word.count)
  }
}

/// A reply's tokens taken in phrases, the longest that is known at each place.
struct Lexemes: Sendable {
  private(set) var all: [Lexeme] = []

  /// The phrases of a reply to a question put in a language.
  init(of tokens: [Token], in language: Tongue) {
    var position = 0
    if tokens.count == 1, let answer = Self.letters[tokens[0].word] {
      all = [Lexeme(cue: answer, tokens: 0..<1, word: tokens[0].word, isGlued: false, digits: 0)]
      return
    }
    all.reserveCapacity(tokens.count)
    while position < tokens.count {
      let first = tokens[position]
      var cue = Cue.word
      var end = position + 1
      if let longest = Self.book.longest(in: tokens[position...]) {
        cue = longest.meaning.settled(in: language)
        end = longest.end
        if let number = longest.number, cue.countsWhatItNames {
          // "rang 3 victims": the number counts what the phrase names.
          all.append(Lexeme(number: tokens[number], at: number))
        }
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

  /// Letters that answer when they stand alone.
  private static let letters: [Word: Cue] = ["y": .yes, "n": .no]

  /// Every phrase that is known, earlier entries first where two are equally long.
  private static let book = Phrasebook<Cue>(
    NumberCues.all + CompoundNumber.all + TimeCues.all + HedgeCues.all + PolarityCues.all
      + MissingPhrases.all + PrisonerPhrases.all + VictimPhrases.all + CarePhrases.all
      + EnquiryPhrases.all + OffencePhrases.all + CommunityPhrases.all + StreetPhrases.all
      + ToldPhrases.all + ReferenceCues.all
      + ChoiceCues.all + JointCues.all)

  /// The words that some phrase has.
  static var vocabulary: Vocabulary { book.vocabulary }
}

extension Cue {
  private static let brackets: [Word] = ["(", ")", "[", "]"]

  /// What a token that is in no phrase contributes.
  fileprivate init(unlisted token: Token) {
    switch token.kind {
    case .number(let value): self = value.map(Cue.number) ?? .reference
    case .fraction(let over, let under): self = .fraction(over, under)
    case .word: self = token.word.endsInDigit ? .reference : .word
    case .mark: self = Self.brackets.contains(token.word) ? .pause : .word
    case .symbol: self = .small
    }
  }

  /// Whether a number inside its phrase counts it: "rang 3 victims", not "talk to 30 pupils".
  fileprivate var countsWhatItNames: Bool {
    switch self {
    case .activity(let activity), .hint(let activity):
      switch activity {
      case .schoolTalk, .training, .event, .communityMeeting, .houseToHouse, .welfareCheck,
        .hospitalGuard:
        false
      default: true
      }
    default: false
    }
  }

  /// The cue where the language of the question decides.
  fileprivate func settled(in language: Tongue) -> Cue {
    switch self {
    case .nineOrNo: language == .welsh ? .number(9) : .no
    case .fiveOrBump: language == .welsh ? .number(5) : .activity(.collision)
    case .yesInWelsh: language == .welsh ? .yes : .small
    default: self
    }
  }
}
