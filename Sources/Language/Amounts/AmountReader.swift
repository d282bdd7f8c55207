/// Reads the amounts among a reply's lexemes: numbers, durations, times of day and spans of them.
///
/// Each reading is a function of a place in the row: what stands there, and where it ends, or `nil`.
struct AmountReader: Sendable {
  let lexemes: [Lexeme]
  /// Whether times of day are to be expected: "2-7" may be one, "at 2" is one.
  let expectsTime: Bool
  /// Whether a dash between two plain hours makes a span: among activities, "village hall 10-12".
  let dashMakesSpan: Bool

  /// The reply's terms: its lexemes with every amount read.
  func terms() -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(lexemes.count)
    var place = 0
    while place < lexemes.count {
      let (meaning, end) =
        clockSpan(at: place) ?? clockTerm(at: place) ?? hedgedAmount(at: place)
        ?? (.cue(lexemes[place].cue), place + 1)
      let tokens = lexemes[place].tokens.lowerBound..<lexemes[end - 1].tokens.upperBound
      terms.append(Term(meaning: meaning, tokens: tokens, word: lexemes[place].word))
      place = end
    }
    return terms
  }

  /// The cue at a place; a pause past the end.
  func cue(_ place: Int) -> Cue {
    place >= 0 && place < lexemes.count ? lexemes[place].cue : .pause
  }

  /// Whether the lexeme at a place stands right behind the one before.
  func isGlued(_ place: Int) -> Bool {
    place > 0 && place < lexemes.count && lexemes[place].isGlued
  }

  /// The number of digits written at a place.
  func digits(_ place: Int) -> Int {
    place >= 0 && place < lexemes.count ? lexemes[place].digits : 0
  }

  /// The word at a place.
  func word(_ place: Int) -> Word {
    place >= 0 && place < lexemes.count ? lexemes[place].word : Word()
  }
}
