/// Phrases and what each means, matched longest first.
///
/// Only the phrases that may begin with the word at hand are looked at, so that the time taken does
/// not depend on how many there are.
struct Phrasebook<Meaning: Sendable>: Sendable {
  private let meanings: [Meaning]
  private let steps: [PhraseNotation.Step]
  private let index: PhraseIndex
  /// The words that some phrase has, in the order of the phrases.
  let vocabulary: Vocabulary

  /// Which spelling of a token is compared.
  enum Spelling: Sendable {
    case typed
    case mended
  }

  /// A phrase found: what it means, where it ends, and the place of a number inside it.
  typealias Found = (meaning: Meaning, end: Int, number: Int?)

  /// A book of entries: each meaning with its phrases, one a line in ``PhraseNotation``.
  ///
  /// Where two phrases are equally long the earlier entry has it.
  init(_ entries: [(Meaning, String)]) {
    var notation = PhraseNotation()
    for (number, entry) in entries.enumerated() {
      notation.take(entry.1, meaning: UInt32(number))
    }
    meanings = entries.map(\.0)
    steps = notation.steps
    vocabulary = notation.vocabulary
    index = PhraseIndex(of: notation)
  }

  /// The longest phrase that begins at a token.
  func longest(in tokens: ArraySlice<Token>, spelling: Spelling = .mended) -> Found? {
    var search = Search(tokens: tokens, spelling: spelling)
    follow(&search)
    return search.longest.map { (meanings[$0.meaning], $0.end, $0.number) }
  }

  /// Every phrase that begins at a token: what it means and where it ends.
  func phrases(
    in tokens: ArraySlice<Token>, spelling: Spelling
  ) -> [(meaning: Meaning, end: Int)] {
    var search = Search(tokens: tokens, spelling: spelling, keepsAll: true)
    follow(&search)
    return search.all.map { (meanings[$0.meaning], $0.end) }
  }

  /// Follows every phrase that may begin with the first token.
  private func follow(_ search: inout Search) {
    let tokens = search.tokens
    guard let first = tokens.first else { return }
    let next = tokens.startIndex + 1
    if first.number != nil {
      for step in index.numbers { follow(Int(step) + 1, to: next, in: &search) }
    }
    if let word = search.word(at: tokens.startIndex, in: vocabulary) {
      for step in index.steps(of: word) { follow(Int(step) + 1, to: next, in: &search) }
    }
  }

  /// The longest phrase of this book or another that begins at a token.
  ///
  /// Where one of each is equally long, this book has it.
  func longest(in tokens: ArraySlice<Token>, or other: Self) -> Found? {
    guard let own = longest(in: tokens) else { return other.longest(in: tokens) }
    guard let theirs = other.longest(in: tokens), theirs.end > own.end else { return own }
    return theirs
  }

  /// What the tokens mean as a whole; `nil` when no phrase covers every one.
  func meaning(ofAll tokens: ArraySlice<Token>, spelling: Spelling = .mended) -> Meaning? {
    guard let longest = longest(in: tokens, spelling: spelling), longest.end == tokens.endIndex
    else { return nil }
    return longest.meaning
  }

  /// A search for the longest phrase, or for all.
  private struct Search {
    let tokens: ArraySlice<Token>
    let spelling: Spelling
    let keepsAll: Bool
    var all: [(meaning: Int, end: Int)] = []
    var longest: (meaning: Int, end: Int, number: Int?)?

    /// The numbers of the next words, one above them; 0 where no phrase has the word, and -1 before
    /// it was looked up.
    private var numbers = InlineArray<8, Int32>(repeating: -1)

    init(tokens: ArraySlice<Token>, spelling: Spelling, keepsAll: Bool = false) {
      self.tokens = tokens
      self.spelling = spelling
      self.keepsAll = keepsAll
    }

    /// The number of the word at a place; `nil` when no phrase has it.
    ///
    /// Many phrases go on at the same place, so the word is looked up once.
    mutating func word(at place: Int, in vocabulary: Vocabulary) -> Int? {
      guard place < tokens.endIndex else { return nil }
      let distance = place - tokens.startIndex
      guard distance < numbers.count else { return number(at: place, in: vocabulary) }
      if numbers[distance] < 0 {
        numbers[distance] = number(at: place, in: vocabulary).map { Int32($0) + 1 } ?? 0
      }
      return numbers[distance] == 0 ? nil : Int(numbers[distance]) - 1
    }

    private func number(at place: Int, in vocabulary: Vocabulary) -> Int? {
      vocabulary.number(of: spelling == .mended ? tokens[place].mended : tokens[place].word)
    }

    mutating func note(_ meaning: Int, endingAt end: Int, _ number: Int?) {
      if keepsAll, !all.contains(where: { $0 == (meaning, end) }) { all.append((meaning, end)) }
      if let longest, (longest.end, meaning) >= (end, longest.meaning) { return }
      longest = (meaning, end, number)
    }
  }

  /// Follows phrases from a step on, over the tokens from a place on.
  private func follow(_ start: Int, to place: Int, number: Int? = nil, in search: inout Search) {
    let word = search.word(at: place, in: vocabulary)
    var step = start
    while true {
      switch steps[step] {
      case .either(let distance):
        // Most alternatives begin with another word.
        if case .word(let fixed) = steps[step + 1], Int(fixed) != word {
          if distance == 0 { return }
          step += Int(distance)
        } else {
          if distance > 0 { follow(step + Int(distance), to: place, number: number, in: &search) }
          step += 1
        }
      case .onward(let distance): step += Int(distance)
      case .word(let fixed):
        if Int(fixed) != word { return }
        return follow(step + 1, to: place + 1, number: number, in: &search)
      case .number:
        guard place < search.tokens.endIndex, search.tokens[place].isNumeral else { return }
        return follow(step + 1, to: place + 1, number: place, in: &search)
      case .anyWord:
        guard place < search.tokens.endIndex, search.tokens[place].kind == .word else { return }
        return follow(step + 1, to: place + 1, number: number, in: &search)
      case .end(let meaning): return search.note(Int(meaning), endingAt: place, number)
      }
    }
  }
}
