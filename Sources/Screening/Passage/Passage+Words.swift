extension Passage {
  /// The words of a folded text, hashtags and letter-spaced words read as words.
  static func words(of fold: Fold) -> [Word] {
    var words: [Word] = []
    let letters = fold.letters
    words.reserveCapacity(letters.count / 4 + 1)
    var place = 0
    var gap = Word.Gap.sentence
    var pending = Gaps()
    while place < letters.count {
      guard letters[place].isWordLetter else {
        pending.add(letters[place])
        place += 1
        continue
      }
      if let last = words.last { gap = pending.gap(after: last) }
      let end = wordEnd(letters, from: place)
      if place > 0, letters[place - 1] == UInt8(ascii: "#") {
        for piece in Hashtag.pieces(fold, place..<end) {
          var word = Word(fold, piece, after: piece.lowerBound == place ? gap : .joined)
          word.isTagged = true
          words.append(word)
        }
      } else {
        words.append(Word(fold, place..<end, after: gap))
      }
      pending = Gaps()
      place = end
    }
    words = LetterSpacing.joined(words, in: fold)
    Lexicon.known.name(&words)
    return words
  }

  /// The end of the word that starts at a place: letters, digits, and signs between them that
  /// belong to a word or disguise one (O'Neil, w@nker, f***).
  private static func wordEnd(_ letters: [UInt8], from start: Int) -> Int {
    var end = start + 1
    while end < letters.count {
      if letters[end].isWordLetter {
        end += 1
      } else if letters[end].isInnerSign, letters[end - 1].isLetter, end + 1 < letters.count,
        letters[end + 1].isLetter
      {
        end += 2
      } else if letters[end] == UInt8(ascii: "*"), let stars = starsEnd(letters, from: end) {
        end = stars
      } else {
        break
      }
    }
    return end
  }

  /// The end of a run of stars that blots out letters: two at least, or one with a letter after it.
  private static func starsEnd(_ letters: [UInt8], from start: Int) -> Int? {
    var end = start
    while end < letters.count, letters[end] == UInt8(ascii: "*") { end += 1 }
    let goesOn = end < letters.count && letters[end].isLetter
    return goesOn || end - start >= 2 ? end : nil
  }
}

/// What lies between two words, gathered letter by letter.
private struct Gaps {
  private var strongest = Word.Gap.joined
  private var hasSpace = false
  private var stops = 0

  mutating func add(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: " "), 0x09:
      hasSpace = true
    case UInt8(ascii: "\n"), 0x0D, UInt8(ascii: "?"), UInt8(ascii: "!"):
      strongest = .sentence
    case UInt8(ascii: "."):
      stops += 1
      strongest = max(strongest, .comma)
    case UInt8(ascii: ","):
      strongest = max(strongest, .comma)
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), Fold.symbol:
      strongest = max(strongest, .clause)
    default:
      break
    }
  }

  /// Whose full stop ends no sentence.
  private static let abbreviations: WordSet = [
    "mr", "mrs", "ms", "dr", "insp", "sgt", "supt", "det", "st", "prof", "rev", "cllr", "no",
    "nos", "ch", "pc", "approx",
  ]

  func gap(after word: Word) -> Word.Gap {
    if stops == 1, hasSpace, strongest == .comma,
      Self.abbreviations.contains(word.text) || word.isInitial || word.endsSpelling
    {
      return .space
    }
    if stops > 0, hasSpace { return .sentence }
    if !hasSpace, strongest == .comma { return .joined }
    return max(strongest, hasSpace ? .space : .joined)
  }
}

extension UInt8 {
  /// A folded letter of ours or another alphabet.
  var isLetter: Bool {
    (self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")) || self == Fold.foreign
  }

  /// A folded digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// What a word is made of.
  var isWordLetter: Bool { isLetter || isDigit }

  /// A sign that may stand inside a word.
  fileprivate var isInnerSign: Bool {
    self == UInt8(ascii: "'") || self == UInt8(ascii: "@") || self == UInt8(ascii: "$")
      || self == UInt8(ascii: "!")
  }
}

extension Word {
  /// The word at a stretch of the fold.
  fileprivate init(_ fold: Fold, _ span: Range<Int>, after gap: Gap) {
    var text = fold.text(span)
    var isPossessive = false
    if fold.signs.contains(UInt8(ascii: "'")),
      let mark = fold.letters[span].lastIndex(of: UInt8(ascii: "'"))
    {
      text = fold.text(span.lowerBound..<mark)
      let ending = fold.text(mark + 1..<span.upperBound)
      if Self.clitics.contains(ending) {
        isPossessive = ending == "s"
      } else {
        text = text.appending(ending)
      }
    }
    self.init(
      text, span, LetterCase(fold, span), after: gap, isPossessive: isPossessive)
  }

  private static let clitics: WordSet = ["s", "d", "ll", "ve", "re", "m"]
}

extension Word.LetterCase {
  fileprivate init(_ fold: Fold, _ span: Range<Int>) {
    let written = fold.letters.span
    let large = fold.capitals.span
    var capitals = 0
    var letters = 0
    for place in span where written[place].isLetter {
      letters += 1
      if large[place] { capitals += 1 }
    }
    if letters == 0 {
      self = .none
    } else if capitals == 0 {
      self = .lower
    } else if capitals == letters {
      self = letters == 1 ? .initial : .upper
    } else {
      self = large[span.lowerBound] && capitals == 1 ? .initial : .mixed
    }
  }
}
