/// Phrases and what each means, matched longest first.
///
/// The phrases run side by side over the tokens, so that the time taken does not depend on how many
/// there are, only on how many begin with the word at hand.
struct Phrasebook<Meaning: Sendable>: Sendable {
  private struct Place: Sendable {
    var word: Word?
    var isNumber: Bool
    /// Whether the phrase it is in has a number.
    var isBesideNumber: Bool
    var next: [Int]
    /// The index of the phrase's meaning where it may end here.
    var meaning: Int?
  }

  private var places: [Place] = []
  private var beginnings: [Word: [Int]] = [:]
  private var numberBeginnings: [Int] = []
  private var meanings: [Meaning] = []

  /// Which spelling of a token is compared.
  enum Spelling: Sendable {
    case typed
    case mended
  }

  /// A book of entries: each meaning with its phrases, one a line in ``PhraseNotation``.
  ///
  /// Where two phrases are equally long the earlier entry has it.
  init(_ entries: [(Meaning, String)]) {
    for (meaning, lines) in entries {
      meanings.append(meaning)
      for line in PhraseNotation.lines(of: lines) { add(line) }
    }
  }

  private mutating func add(_ line: Substring) {
    let phrase = PhraseNotation(line, from: places.count)
    let base = places.count
    let hasNumber = phrase.places.contains { $0.match == .number }
    for place in phrase.places {
      var word: Word?
      if case .word(let fixed) = place.match { word = fixed }
      places.append(
        Place(
          word: word, isNumber: place.match == .number, isBesideNumber: hasNumber,
          next: place.next,
          meaning: place.isEnd ? meanings.count - 1 : nil))
    }
    for index in phrase.first {
      switch phrase.places[index - base].match {
      case .word(let word): beginnings[word, default: []].append(index)
      case .number: numberBeginnings.append(index)
      case .anyWord: break
      }
    }
  }

  /// A phrase found: what it means, where it ends, and the number it has in it.
  typealias Found = (meaning: Meaning, end: Int, number: Int?)

  /// The longest phrase that begins at a token.
  func longest(
    in tokens: ArraySlice<Token>, spelling: Spelling = .mended
  ) -> Found? {
    guard let first = tokens.first else { return nil }
    let isNumber = first.number != nil
    var live =
      (isNumber ? numberBeginnings : [])
      + (beginnings[spelling == .mended ? first.mended : first.word] ?? [])
    if live.isEmpty { return nil }
    var found: (meaning: Int, end: Int, number: Int?)?
    var number: Int?
    var position = tokens.startIndex
    while true {
      var ended: (meaning: Int, hasNumber: Bool)?
      for index in live {
        guard let meaning = places[index].meaning, meaning < ended?.meaning ?? .max else {
          continue
        }
        ended = (meaning, places[index].isBesideNumber)
      }
      position += 1
      if let ended { found = (ended.meaning, position, ended.hasNumber ? number : nil) }
      guard position < tokens.endIndex else { break }
      live = step(from: live, over: tokens[position], spelling)
      if live.isEmpty { break }
      if live.contains(where: { places[$0].isNumber }) { number = position }
    }
    return found.map { (meanings[$0.meaning], $0.end, $0.number) }
  }

  private func step(from live: [Int], over token: Token, _ spelling: Spelling) -> [Int] {
    let word = spelling == .mended ? token.mended : token.word
    var reached: [Int] = []
    for index in live {
      for next in places[index].next {
        let place = places[next]
        let fits =
          if let fixed = place.word {
            fixed == word
          } else if place.isNumber {
            token.isNumeral
          } else {
            token.kind == .word
          }
        if fits && !reached.contains(next) { reached.append(next) }
      }
    }
    return reached
  }

  /// What the tokens mean as a whole; `nil` when no phrase covers every one.
  func meaning(ofAll tokens: ArraySlice<Token>, spelling: Spelling = .mended) -> Meaning? {
    guard let longest = longest(in: tokens, spelling: spelling), longest.end == tokens.endIndex
    else { return nil }
    return longest.meaning
  }

  /// Every word that some phrase has.
  var words: [Word] { places.compactMap(\.word) }
}
