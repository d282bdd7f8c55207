/// A text read into words: what every detector works on.
///
/// A class, so that a hundred small readers share one reading of the text.
final class Passage: Sendable {
  /// The folded text.
  let fold: Fold
  /// Its words, in order.
  let words: [Word]
  /// What any of its words is, by the word lists.
  let classes: WordClasses
  /// Whether capitals say something: not in a text all in capitals, or with Every Word So.
  let capitalsTell: Bool
  /// Whether it is in Welsh, where small letters spell no name.
  let isWelsh: Bool
  /// For each word, whether a common saying holds it, so that it gives nothing away.
  let isSaying: [Bool]
  /// The turns of speech that give something away.
  let turns: [Turn]

  /// Words that a phrase shows, and its place in ``Phrases/all``.
  struct Turn: Hashable {
    let phrases: Int
    let words: Range<Int>
  }

  /// Reads a text.
  init(_ text: String) {
    fold = Fold(text)
    words = Self.words(of: fold)
    classes = words.reduce(into: []) { $0.formUnion($1.classes) }
    capitalsTell = Self.tell(words)
    let welsh = words.count {
      $0.classes.contains(WordClasses(.welsh)) && !$0.classes.contains(.ordinary)
    }
    isWelsh = welsh >= 2 && welsh * 2 > words.count { $0.classes.contains(.ordinary) }
    var isSaying = Array(repeating: false, count: words.count)
    var turns: [Turn] = []
    Lexicon.known.phrases.matches(in: words) { group, met in
      if group == 0 {
        for place in met.own { isSaying[place] = true }
      } else {
        turns.append(Turn(phrases: group - 1, words: met.words))
      }
    }
    self.isSaying = isSaying
    self.turns = turns
  }

  /// Where a stretch of words stands in the text, in scalars.
  func range(_ stretch: Range<Int>) -> Range<Int> {
    guard let first = stretch.first, let last = stretch.last else { return 0..<0 }
    return fold.range(words[first].span.lowerBound..<words[last].span.upperBound)
  }

  /// The text of a word, or nothing past either end.
  func text(_ place: Int) -> WordText {
    words.indices.contains(place) ? words[place].text : WordText()
  }

  /// The classes of a word, or none past either end.
  func classes(_ place: Int) -> WordClasses {
    words.indices.contains(place) ? words[place].classes : []
  }

  /// Whether any of some lists has a word.
  func reads(_ place: Int, as lists: WordList...) -> Bool {
    let classes = classes(place)
    return lists.contains { classes.contains(WordClasses($0)) }
  }

  /// Whether a word follows the one before within the same clause.
  func follows(_ place: Int, within gap: Word.Gap = .space) -> Bool {
    words.follows(place, within: gap)
  }

  /// The number that starts at a word, written in digits or words, and where it ends.
  func number(at place: Int) -> (value: Int, end: Int)? {
    words.number(at: place)
  }

  /// The words of the sentence around a place.
  func sentence(around place: Int) -> Range<Int> {
    var start = place
    while start > 0, words[start].gap < .sentence { start -= 1 }
    var end = place + 1
    while end < words.count, words[end].gap < .sentence { end += 1 }
    return start..<end
  }

  /// The words around a place with no comma or stronger mark between them.
  func clause(around place: Int) -> Range<Int> {
    var start = place
    while start > 0, place - start < 12, words[start].gap <= .space { start -= 1 }
    var end = place + 1
    while end < words.count, end - place < 12, words[end].gap <= .space { end += 1 }
    return start..<end
  }

  /// A sentence as detectors look at it: never so far that a long text costs more than its length.
  func surroundings(of place: Int, reach: Int = 24) -> Range<Int> {
    var start = place
    while start > 0, place - start < reach, words[start].gap < .sentence { start -= 1 }
    var end = place + 1
    while end < words.count, end - place < reach, words[end].gap < .sentence { end += 1 }
    return start..<end
  }

  /// Whether a capital at this place was the writer's choice: not a sentence's first letter.
  func isCapitalised(_ place: Int) -> Bool {
    guard words.indices.contains(place), capitalsTell else { return false }
    let word = words[place]
    return (word.letterCase == .initial || word.letterCase == .mixed) && word.gap < .sentence
  }

  /// Whether the word begins with a capital, for whatever reason.
  func hasCapital(_ place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    switch words[place].letterCase {
    case .initial, .mixed, .upper: return true
    case .none, .lower: return false
    }
  }

  private static func isShouted(_ words: [Word]) -> Bool {
    words.allSatisfy { $0.letterCase == .upper || $0.letterCase == .none || $0.span.count == 1 }
  }

  private static func tell(_ words: [Word]) -> Bool {
    var capitals = 0
    var lower = 0
    for word in words
    where !word.isTagged && word.text.count > 3
      && (word.gap < .sentence || word.letterCase == .lower)
    {
      switch word.letterCase {
      case .initial, .mixed, .upper: capitals += 1
      case .lower: lower += 1
      case .none: break
      }
    }
    return lower > 0 ? capitals <= lower * 5 : capitals <= 2 && !isShouted(words)
  }
}
