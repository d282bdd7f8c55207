/// Phrases found by their first word, so that a text is read once for all of them.
struct Phrasebook {
  private var byWord: [WordText: [Entry]] = [:]
  private var byClass: [(WordClasses, Entry)] = []
  private var byNumber: [Entry] = []
  private var leading: WordClasses = []

  private struct Entry {
    let phrase: Phrase
    let group: Int
  }

  /// A book of groups of phrases.
  init(_ groups: [String]) {
    for (group, lines) in groups.enumerated() {
      for line in lines.split(separator: "\n") where line.first != "/" {
        for variant in Self.variants(of: line) { add(Entry(phrase: Phrase(variant), group: group)) }
      }
    }
  }

  /// A phrase, and the same without a first word that may be missing.
  private static func variants(of line: Substring) -> [Substring] {
    guard let space = line.firstIndex(of: " "), line[..<space].last == "?" else { return [line] }
    return [line] + variants(of: line[line.index(after: space)...])
  }

  private mutating func add(_ entry: Entry) {
    switch entry.phrase.elements.first {
    case .word(let words, let classes, _):
      if words.contains("#") { byNumber.append(entry) }
      for word in Set(words.map(Self.first)) { byWord[word, default: []].append(entry) }
      if !classes.isEmpty {
        byClass.append((classes, entry))
        leading.formUnion(classes)
      }
    case .gap, .not, nil:
      break
    }
  }

  /// The first of two words joined by a hyphen, or the word.
  private static func first(of choice: WordText) -> WordText {
    WordText(choice.prefix { $0 != UInt8(ascii: "-") })
  }

  /// Calls back with the group and the words of every phrase met, in the order of the text.
  func matches(in sentence: [Word], _ found: (_ group: Int, _ words: Range<Int>) -> Void) {
    for place in sentence.indices {
      let word = sentence[place]
      for entry in byWord[word.text] ?? [] {
        tell(entry, sentence, place, found)
      }
      let wordClasses = word.classes.union(word.pairClasses)
      if !wordClasses.isDisjoint(with: leading) {
        for (classes, entry) in byClass where !wordClasses.isDisjoint(with: classes) {
          tell(entry, sentence, place, found)
        }
      }
      if !byNumber.isEmpty, sentence.number(at: place) != nil {
        for entry in byNumber { tell(entry, sentence, place, found) }
      }
    }
  }

  private func tell(
    _ entry: Entry, _ sentence: [Word], _ place: Int,
    _ found: (_ group: Int, _ words: Range<Int>) -> Void
  ) {
    if let words = entry.phrase.match(sentence, at: place), !words.isEmpty {
      found(entry.group, words)
    }
  }
}
