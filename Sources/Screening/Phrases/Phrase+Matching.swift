extension Phrase {
  /// The words this phrase shows when it begins at a place; nil when it does not.
  func match(_ sentence: [Word], at place: Int) -> Range<Int>? {
    var shownWords = place..<place
    return follow(sentence, at: place, element: 0, showing: &shownWords) ? shownWords : nil
  }

  private func follow(
    _ sentence: [Word], at place: Int, element: Int, showing shownWords: inout Range<Int>
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
      return afterGap(sentence, at: place, reach: reach, element: element + 1, showing: &shownWords)
    case .not(let words, let classes):
      let meets = continues(sentence, at: place) && fits(sentence, place, words, classes)
      return !meets && follow(sentence, at: place, element: element + 1, showing: &shownWords)
    case .word(let words, let classes, let optional):
      if continues(sentence, at: place, first: element == 0) {
        for length in lengths(sentence, place, words, classes)
        where follow(sentence, at: place + length, element: element + 1, showing: &shownWords) {
          return true
        }
      }
      return optional && follow(sentence, at: place, element: element + 1, showing: &shownWords)
    }
  }

  /// Tries the rest of the phrase after no word, one word, up to `reach` words of the sentence;
  /// a short gap does not reach over a comma.
  private func afterGap(
    _ sentence: [Word], at place: Int, reach: Int, element: Int,
    showing shownWords: inout Range<Int>
  ) -> Bool {
    let strongest = reach <= 2 ? Word.Gap.space : .clause
    var start = place
    while start <= place + reach, sentence.follows(start, within: strongest) {
      let before = shownWords
      if follow(sentence, at: start, element: element, showing: &shownWords) { return true }
      shownWords = before
      start += 1
    }
    return false
  }

  private func continues(_ sentence: [Word], at place: Int, first: Bool = false) -> Bool {
    sentence.indices.contains(place) && (first || sentence[place].gap < .sentence)
  }

  private func fits(
    _ sentence: [Word], _ place: Int, _ words: Set<WordText>, _ classes: WordClasses
  ) -> Bool {
    let word = sentence[place]
    return !word.classes.isDisjoint(with: classes) || words.contains(word.text)
  }

  /// How many words from a place meet an element: a whole number, two for
  /// "home-secretary", one.
  private func lengths(
    _ sentence: [Word], _ place: Int, _ words: Set<WordText>, _ classes: WordClasses
  ) -> [Int] {
    var lengths: [Int] = []
    if words.contains("#"), let end = sentence.number(at: place)?.end {
      lengths.append(end - place)
    }
    if sentence.follows(place + 1) {
      let word = sentence[place]
      let isPair =
        !word.pairClasses.isDisjoint(with: classes)
        || (hasPairs && words.contains(word.text.joined(to: sentence[place + 1].text)))
      if isPair { lengths.append(2) }
    }
    if fits(sentence, place, words, classes) { lengths.append(1) }
    return lengths
  }
}
