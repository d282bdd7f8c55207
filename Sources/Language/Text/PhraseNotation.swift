/// The notation in which phrases are written: one a line.
///
///     (go|take me) back [a (step|question)]     a choice, an optional part
///     welfare check(s|ed|ing)                   endings, each of which may be missing
///     year #                                    any number written in digits
///     never *                                   any one word
///
/// A line that begins with a space goes on from the one before. All lines are taken apart in one go
/// over their bytes, into steps that stand in the order of the text. A bracket ends with its phrase.
struct PhraseNotation {
  /// A step through a phrase.
  ///
  /// Distances are in steps.
  enum Step: Sendable {
    /// The word with this number in the vocabulary.
    case word(UInt32)
    case number
    case anyWord
    /// Goes on with the next step, or else from this far on; 0 when there is no else.
    case either(orElse: UInt32)
    /// Goes on from this far on.
    case onward(UInt32)
    /// The phrase may end here, with the meaning of this number.
    case end(UInt32)
  }

  private(set) var steps: [Step] = []
  private(set) var vocabulary = Vocabulary()
  /// Where each phrase begins.
  private(set) var beginnings: [Int] = []

  private var brackets: [Bracket] = []
  private var word = Word()
  private var beginning = 0

  /// A bracket that is open.
  private struct Bracket {
    /// Where its latest alternative begins.
    var alternative: Int
    /// Where its alternative before that ends, which tells where the one before that does.
    var end: Int?
    var isOptional: Bool
    /// What each of its endings is put to: "check" of "check(s|ed)".
    var stem: Word
  }

  /// Takes in phrases whose meaning has a number.
  mutating func take(_ phrases: String, meaning: UInt32) {
    let bytes = phrases.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: " "): endWord()
      case UInt8(ascii: "\n"):
        endWord()
        let next = index + 1
        if next < bytes.count, bytes[next] != UInt8(ascii: " ") { endPhrase(meaning) }
      case UInt8(ascii: "("): beginChoice(isOptional: false)
      case UInt8(ascii: "["): beginChoice(isOptional: true)
      case UInt8(ascii: "|"): beginAlternative()
      case UInt8(ascii: ")"), UInt8(ascii: "]"): endChoice()
      case let letter: word.append(letter)
      }
    }
    endWord()
    endPhrase(meaning)
  }

  private mutating func endWord() {
    if word.count == 0 { return }
    switch word {
    case Self.number: steps.append(.number)
    case Self.anyWord: steps.append(.anyWord)
    default: steps.append(.word(UInt32(vocabulary.add(word))))
    }
    word = brackets.last?.stem ?? Word()
  }

  private static let number: Word = "#"
  private static let anyWord: Word = "*"

  private mutating func beginChoice(isOptional: Bool) {
    let stem = word
    brackets.append(Bracket(alternative: steps.count, isOptional: isOptional, stem: stem))
    steps.append(.either(orElse: 0))
    if stem.count > 0 { beginAlternative() }
  }

  private mutating func beginAlternative() {
    endWord()
    guard let bracket = brackets.last else { return }
    let end = steps.count
    steps.append(.onward(distance(from: bracket.end ?? end)))
    steps[bracket.alternative] = .either(orElse: distance(from: bracket.alternative))
    steps.append(.either(orElse: 0))
    brackets[brackets.count - 1].end = end
    brackets[brackets.count - 1].alternative = end + 1
  }

  private mutating func endChoice() {
    endWord()
    guard let bracket = brackets.popLast() else { return }
    if bracket.isOptional {
      steps[bracket.alternative] = .either(orElse: distance(from: bracket.alternative))
    }
    var next = bracket.end
    while let end = next, case .onward(let back) = steps[end] {
      steps[end] = .onward(distance(from: end))
      next = back == 0 ? nil : end - Int(back)
    }
    word = Word()
  }

  private mutating func endPhrase(_ meaning: UInt32) {
    while !brackets.isEmpty { endChoice() }
    if beginning == steps.count { return }
    steps.append(.end(meaning))
    beginnings.append(beginning)
    beginning = steps.count
  }

  private func distance(from step: Int) -> UInt32 { UInt32(steps.count - step) }
}
