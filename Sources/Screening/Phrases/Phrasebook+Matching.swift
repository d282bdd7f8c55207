extension Phrasebook {
  /// The words a phrase shows when it begins at a place; nil when it does not.
  func match(_ phrase: Phrase, in words: [Word], at place: Int) -> Range<Int>? {
    var shown = place..<place
    let follows = follow(phrase, phrase.elements.lowerBound, words, place, &shown)
    return follows ? shown : nil
  }

  private func follow(
    _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int, _ shown: inout Range<Int>
  ) -> Bool {
    if step == phrase.shown.upperBound {
      shown = shown.lowerBound..<max(place, shown.lowerBound)
    }
    guard step < phrase.elements.upperBound else { return true }
    if step == phrase.shown.lowerBound { shown = place..<max(place, shown.upperBound) }
    let element = elements[step]
    switch element.kind {
    case .gap(let reach):
      return afterGap(of: Int(reach), phrase, step + 1, words, place, &shown)
    case .not:
      let isMet = continues(words, place, at: step) && fits(element, words[place])
      return !isMet && follow(phrase, step + 1, words, place, &shown)
    case .word, .optional:
      let isFirst = step == phrase.elements.lowerBound
      if isFirst || continues(words, place, at: step),
        meets(element, phrase, step, words, place, &shown)
      {
        return true
      }
      return element.kind == .optional && follow(phrase, step + 1, words, place, &shown)
    }
  }

  /// Tries the rest of the phrase after what meets an element: a whole number, two words for
  /// "home-secretary", one word.
  private func meets(
    _ element: PhraseElement, _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int,
    _ shown: inout Range<Int>
  ) -> Bool {
    let word = words[place]
    if element.takesNumber, let end = words.number(at: place)?.end,
      follow(phrase, step + 1, words, end, &shown)
    {
      return true
    }
    if word.pairEntry != 0,
      !word.pairClasses.isDisjoint(with: element.classes) || has(element, word.pairEntry),
      follow(phrase, step + 1, words, place + 2, &shown)
    {
      return true
    }
    return fits(element, word) && follow(phrase, step + 1, words, place + 1, &shown)
  }

  /// Tries the rest of the phrase after no word, one word, up to `reach` words of the sentence;
  /// a short gap does not reach over a comma.
  private func afterGap(
    of reach: Int, _ phrase: Phrase, _ step: Int, _ words: [Word], _ place: Int,
    _ shown: inout Range<Int>
  ) -> Bool {
    let strongest = reach <= 3 ? Word.Gap.space : .clause
    var start = place
    while start <= place + reach, words.follows(start, within: strongest) {
      let before = shown
      if follow(phrase, step, words, start, &shown) { return true }
      shown = before
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

  private func fits(_ element: PhraseElement, _ word: Word) -> Bool {
    !word.classes.isDisjoint(with: element.classes) || has(element, word.entry)
  }

  private func has(_ element: PhraseElement, _ entry: Int) -> Bool {
    element.filter & PhraseElement.bit(of: entry) != 0 && entry != 0
      && choices[Int(element.words.lowerBound)..<Int(element.words.upperBound)]
        .contains(UInt16(truncatingIfNeeded: entry))
  }
}
