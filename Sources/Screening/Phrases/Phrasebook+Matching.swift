/// The words of a text that a phrase meets.
struct Met {
  /// From the first word it shows to the last.
  fileprivate(set) var words: Range<Int>
  /// A bit for each of the first 64 of them, counted from where the phrase begins, that it only
  /// passes over.
  private var passed: UInt64 = 0
  private let start: Int

  /// Nothing yet, of a phrase that begins at a place.
  fileprivate init(at place: Int) {
    start = place
    words = place..<place
  }

  /// The words it shows that meet an element: what lies in a gap is left out.
  var own: some Sequence<Int> {
    words.lazy.filter { [self] in $0 - start > 63 || passed >> UInt64($0 - start) & 1 == 0 }
  }

  /// Passes over a word.
  fileprivate mutating func pass(_ place: Int) {
    if place - start < 64 { passed |= 1 << UInt64(place - start) }
  }
}

extension Phrasebook {
  /// What a phrase meets when it begins at a place; nil when it does not.
  func match(_ phrase: Phrase, in words: [Word], at place: Int) -> Met? {
    var met = Met(at: place)
    let follows = follow(phrase, phrase.elements.lowerBound, words, place, &met)
    return follows ? met : nil
  }

  private func follow(
    _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int, _ met: inout Met
  ) -> Bool {
    if step == phrase.shown.upperBound {
      met.words = met.words.lowerBound..<max(place, met.words.lowerBound)
    }
    guard step < phrase.elements.upperBound else { return true }
    if step == phrase.shown.lowerBound { met.words = place..<max(place, met.words.upperBound) }
    let element = elements[step]
    switch element.kind {
    case .gap(let reach):
      return afterGap(of: Int(reach), phrase, step + 1, words, place, &met)
    case .not:
      let isMet = continues(words, place, at: step) && fits(element, words[place])
      return !isMet && follow(phrase, step + 1, words, place, &met)
    case .word, .optional:
      let isFirst = step == phrase.elements.lowerBound
      if isFirst || continues(words, place, at: step),
        meets(element, phrase, step, words, place, &met)
      {
        return true
      }
      return element.kind == .optional && follow(phrase, step + 1, words, place, &met)
    }
  }

  /// Tries the rest of the phrase after what meets an element: a whole number, two words for
  /// "home-secretary", one word.
  private func meets(
    _ element: PhraseElement, _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int,
    _ met: inout Met
  ) -> Bool {
    let word = words[place]
    if element.takesNumber, let end = words.number(at: place)?.end,
      follow(phrase, step + 1, words, end, &met)
    {
      return true
    }
    if word.pairEntry != 0,
      !word.pairClasses.isDisjoint(with: element.classes) || has(element, word.pairEntry),
      follow(phrase, step + 1, words, place + 2, &met)
    {
      return true
    }
    return fits(element, word) && follow(phrase, step + 1, words, place + 1, &met)
  }

  /// Tries the rest of the phrase after no word, one word, up to `reach` words of the sentence;
  /// a short gap does not reach over a comma.
  private func afterGap(
    of reach: Int, _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int,
    _ met: inout Met
  ) -> Bool {
    let strongest = reach <= 3 ? Word.Gap.space : .clause
    var start = place
    var passed = met
    while start <= place + reach, words.follows(start, within: strongest) {
      met = passed
      if follow(phrase, step, words, start, &met) { return true }
      passed.pass(start)
      start += 1
    }
    return false
  }

  /// Whether a word goes on from the one before: past a comma only where the phrase has a gap.
  private func continues(_ words: [Word], _ place: Int, at step: Int) -> Bool {
    guard place < words.count else { return false }
    if case .gap = elements[step - 1].kind { return words[place].gap < .sentence }
    return words[place].gap <= .space
  }

  /// Whether one word meets an element.
  func fits(_ element: PhraseElement, _ word: Word) -> Bool {
    !word.classes.isDisjoint(with: element.classes) || has(element, word.entry)
  }

  private func has(_ element: PhraseElement, _ entry: Int) -> Bool {
    element.filter & PhraseElement.bit(of: entry) != 0 && entry != 0
      && choices[Int(element.words.lowerBound)..<Int(element.words.upperBound)]
        .contains(UInt16(truncatingIfNeeded: entry))
  }
}
