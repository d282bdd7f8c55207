extension Phrase {
  /// The words this phrase shows when it begins at a place; nil when it does not.
  func match(_ passage: Passage, at place: Int) -> Range<Int>? {
    var shownWords = place..<place
    return follow(passage, at: place, element: 0, showing: &shownWords) ? shownWords : nil
  }

  private func follow(
    _ passage: Passage, at place: Int, element: Int, showing shownWords: inout Range<Int>
  ) -> Bool {
    if element == shown.upperBound {
      shownWords = shownWords.lowerBound..<max(place, shownWords.lowerBound)
    }
    if element == shown.lowerBound, element < elements.count {
      shownWords = place..<max(place, shownWords.upperBound)
    }
    guard element < elements.count else { return true }
    switch elements[element] {
    case .gap(let reach):
      return afterGap(passage, at: place, reach: reach, element: element + 1, showing: &shownWords)
    case .not(let words, let classes):
      let meets = continues(passage, at: place) && fits(passage, place, words, classes)
      return !meets && follow(passage, at: place, element: element + 1, showing: &shownWords)
    case .word(let words, let classes, let optional):
      if continues(passage, at: place, first: element == 0) {
        for length in lengths(passage, place, words, classes)
        where follow(passage, at: place + length, element: element + 1, showing: &shownWords) {
          return true
        }
      }
      return optional && follow(passage, at: place, element: element + 1, showing: &shownWords)
    }
  }

  /// Tries the rest of the phrase after no word, one word, up to `reach` words of the sentence;
  /// a short gap does not reach over a comma.
  private func afterGap(
    _ passage: Passage, at place: Int, reach: Int, element: Int,
    showing shownWords: inout Range<Int>
  ) -> Bool {
    let strongest = reach <= 2 ? Word.Gap.space : .clause
    var start = place
    while start <= place + reach, passage.follows(start, within: strongest) {
      let before = shownWords
      if follow(passage, at: start, element: element, showing: &shownWords) { return true }
      shownWords = before
      start += 1
    }
    return false
  }

  private func continues(_ passage: Passage, at place: Int, first: Bool = false) -> Bool {
    passage.words.indices.contains(place) && (first || passage.words[place].gap < .sentence)
  }

  private func fits(
    _ passage: Passage, _ place: Int, _ words: Set<String>, _ classes: WordClasses
  ) -> Bool {
    let word = passage.words[place]
    return !word.classes.isDisjoint(with: classes) || words.contains(word.text)
  }

  /// How many words from a place meet an element: a whole number, two for
  /// "home-secretary", one.
  private func lengths(
    _ passage: Passage, _ place: Int, _ words: Set<String>, _ classes: WordClasses
  ) -> [Int] {
    var lengths: [Int] = []
    if words.contains("#"), let end = passage.numberEnd(at: place) { lengths.append(end - place) }
    if passage.follows(place + 1) {
      let word = passage.words[place]
      let isPair =
        !word.pairClasses.isDisjoint(with: classes)
        || (hasPairs && words.contains("\(word.text)-\(passage.words[place + 1].text)"))
      if isPair { lengths.append(2) }
    }
    if fits(passage, place, words, classes) { lengths.append(1) }
    return lengths
  }
}
