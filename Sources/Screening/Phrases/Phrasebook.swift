/// Phrases found by their first word, so that a text is read once for all of them.
struct Phrasebook: Sendable {
  let phrases: [Phrase]
  let elements: [PhraseElement]
  let choices: [UInt16]
  /// For each word of the vocabulary, the phrases that begin with it.
  private let byWord: Rows
  /// For each class, the phrases that begin with a word of it.
  private let byClass: Rows
  private let byNumber: [UInt16]
  private let leading: WordClasses

  /// The book that a reader has read.
  init(_ reader: PhraseReader) {
    let elements = reader.elements
    phrases = reader.phrases.map { phrase in
      var phrase = phrase
      phrase.rarest = phrase.elements.dropFirst().filter { elements[$0].isNeeded }
        .min { elements[$0].width < elements[$1].width }
      let next = phrase.elements.lowerBound + 1
      if elements[next - 1].isNeeded, phrase.elements.contains(next), elements[next].isNeeded {
        phrase.next = next
      }
      return phrase
    }
    self.elements = elements
    choices = reader.choices
    var byWord: [(key: Int, phrase: Int)] = []
    var byClass: [(key: Int, phrase: Int)] = []
    var byNumber: [UInt16] = []
    var leading: WordClasses = []
    for (place, phrase) in phrases.enumerated() {
      let first = elements[phrase.elements.lowerBound]
      guard first.kind == .word || first.kind == .optional else { continue }
      var last = 0
      for choice in choices[Int(first.words.lowerBound)..<Int(first.words.upperBound)] {
        let word = Int(reader.vocabulary.entries[Int(choice)].first)
        if word != last { byWord.append((word, place)) }
        last = word
      }
      for bit in first.classes.places { byClass.append((bit, place)) }
      leading.formUnion(first.classes)
      if first.takesNumber { byNumber.append(UInt16(truncatingIfNeeded: place)) }
    }
    self.byWord = Rows(byWord, keys: reader.vocabulary.entries.count)
    self.byClass = Rows(byClass, keys: 128)
    self.byNumber = byNumber
    self.leading = leading
  }

  /// Calls back with the group of every phrase met and what it meets, in the order of the text.
  func matches(in words: [Word], _ found: (_ group: Int, _ met: Met) -> Void) {
    let ahead = Signs.ahead(in: words)
    for place in words.indices {
      let word = words[place]
      let signs = ahead[place]
      if word.entry != 0 { tell(byWord[word.entry], words, signs, place, found) }
      let classes = word.classes.union(word.pairClasses).intersection(leading)
      for key in classes.places { tell(byClass[key], words, signs, place, found) }
      if word.classes.contains(.numeral) { tell(byNumber[...], words, signs, place, found) }
    }
  }

  private func tell(
    _ candidates: ArraySlice<UInt16>, _ words: [Word], _ ahead: Signs, _ place: Int,
    _ found: (_ group: Int, _ met: Met) -> Void
  ) {
    for candidate in candidates {
      let phrase = phrases[Int(candidate)]
      if let rarest = phrase.rarest, !ahead.mayMeet(elements[rarest]) { continue }
      if let next = phrase.next, !mayFollow(elements[next], words, place + 1) { continue }
      if let met = match(phrase, in: words, at: place), !met.words.isEmpty {
        found(phrase.group, met)
      }
    }
  }
}

extension Phrasebook {
  /// Whether a word right after the first of a phrase, alone or with the next, may meet an element.
  private func mayFollow(_ element: PhraseElement, _ words: [Word], _ place: Int) -> Bool {
    guard words[place - 1].pairEntry == 0 else { return true }
    guard words.follows(place) else { return false }
    return words[place].pairEntry != 0 || fits(element, words[place])
  }
}

/// What the words of a stretch are, all taken together.
private struct Signs {
  private var bits: UInt64 = 0
  private var classes: WordClasses = []

  /// For each word of a text, what it and the ``reach`` words after it are, or a few more.
  static func ahead(in words: [Word]) -> [Signs] {
    var ahead = Array(repeating: Signs(), count: words.count)
    var near = Signs()
    var far = Signs()
    for place in words.indices.reversed() {
      // Two overlapping stretches, so that each is forgotten once it is out of reach.
      if place % reach == 0 {
        far = near
        near = Signs()
      }
      near.add(words[place])
      far.add(words[place])
      ahead[place] = far
    }
    return ahead
  }

  /// Further than any phrase reaches.
  private static let reach = 64

  private mutating func add(_ word: Word) {
    bits |= PhraseElement.bit(of: word.entry) | PhraseElement.bit(of: word.pairEntry)
    classes.formUnion(word.classes)
    classes.formUnion(word.pairClasses)
  }

  /// Whether some word may meet an element.
  func mayMeet(_ element: PhraseElement) -> Bool {
    element.filter & bits != 0 || !element.classes.isDisjoint(with: classes)
  }
}

/// Rows of numbers, by a key that counts from nought.
private struct Rows: Sendable {
  private var starts: [Int32]
  private var all: [UInt16]

  /// Rows of pairs of a key and what belongs to it, in the order given.
  init(_ pairs: [(key: Int, phrase: Int)], keys: Int) {
    starts = Array(repeating: 0, count: keys + 2)
    all = Array(repeating: 0, count: pairs.count)
    for pair in pairs { starts[pair.key + 2] += 1 }
    for key in 2..<starts.count { starts[key] += starts[key - 1] }
    for pair in pairs {
      all[Int(starts[pair.key + 1])] = UInt16(truncatingIfNeeded: pair.phrase)
      starts[pair.key + 1] += 1
    }
  }

  subscript(key: Int) -> ArraySlice<UInt16> {
    all[Int(starts[key])..<Int(starts[key + 1])]
  }
}
