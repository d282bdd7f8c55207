/// Every word that a list or a phrase names, by number, found at one look.
struct Vocabulary: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    /// What the hand-written lists say it is.
    var classes: WordClasses = []
    let word: WordText
    /// Its own number, or that of the first of two words, "home-secretary".
    let first: UInt16
    /// Whether an entry of two words begins with it.
    var startsPair = false
  }

  /// The entries by number; number 0 stands for every word not known.
  private(set) var entries = [Entry(word: WordText(), first: 0)]
  /// Twice as many places as entries, or more; the number of an entry stands at its own place or soon after.
  private var places = [UInt16](repeating: 0, count: 1 << 15)

  /// Room for the words of all the lists and phrases there are.
  init() {
    entries.reserveCapacity(places.count / 2)
  }

  /// The number of a word, 0 when it is not known.
  func number(of word: WordText) -> Int {
    Int(places[place(of: word)])
  }

  /// What is known of a word.
  subscript(word: WordText) -> Entry {
    entries[number(of: word)]
  }

  /// The number of a word, a new one when it is not yet known.
  mutating func learn(_ word: WordText, as classes: WordClasses = []) -> Int {
    var place = place(of: word)
    let known = Int(places[place])
    if known > 0 {
      if !classes.isEmpty { entries[known].classes.formUnion(classes) }
      return known
    }
    var first: Int?
    if word.hasHyphen, let hyphen = word.firstIndex(of: UInt8(ascii: "-")) {
      first = learn(WordText(word[..<hyphen]))
      place = self.place(of: word)
    }
    let number = entries.count
    if let first { entries[first].startsPair = true }
    entries.append(
      Entry(classes: classes, word: word, first: UInt16(truncatingIfNeeded: first ?? number)))
    places[place] = UInt16(truncatingIfNeeded: number)
    if entries.count * 2 > places.count { grow() }
    return number
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for (number, entry) in entries.enumerated().dropFirst() {
      places[place(of: entry.word)] = UInt16(truncatingIfNeeded: number)
    }
  }

  /// Where the number of a word stands, or would.
  private func place(of word: WordText) -> Int {
    var place = Int(truncatingIfNeeded: word.mixed) & (places.count - 1)
    while places[place] != 0, entries[Int(places[place])].word != word {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}
