/// A stretch of a passage that may be a number, a plate or a reference, letter by letter.
///
/// "Kilo Lima one nine Foxtrot Tango Papa" is KL19FTP; "oh seven double seven" is 0777.
struct CodeRun {
  /// Lower-case letters and digits.
  private(set) var letters: [UInt8] = []
  /// For each of them, the word of the passage it comes from.
  private(set) var owners: [Int] = []
  /// For each of them, where it stands in the fold.
  private(set) var places: [Range<Int>] = []

  /// Every run of a passage: words with digits, short words, spelled digits and letters in a row.
  static func all(in passage: Passage) -> [CodeRun] {
    var runs: [CodeRun] = []
    var run = CodeRun()
    var times = 1
    for place in passage.words.indices {
      let word = passage.words[place]
      let isSpelled = word.classes.contains(.spelled)
      if word.gap > (isSpelled ? .comma : .space) { run.end(into: &runs) }
      if isSpelled, let spelled = Spelling.letters(of: word.text) {
        for _ in 0..<times { run.add(spelled, owner: place, whole: word.span) }
        times = 1
      } else if let repeats = Spelling.repeats(word.text), !run.letters.isEmpty {
        times = repeats
        continue
      } else if word.hasRawDigit(in: passage.fold) || word.text.count <= 4 {
        run.add(word, owner: place, fold: passage.fold)
      } else {
        run.end(into: &runs)
      }
      times = 1
    }
    run.end(into: &runs)
    return runs
  }

  /// Where a stretch of letters stands in the passage, in scalars of the text.
  func range(_ stretch: Range<Int>, in passage: Passage) -> Range<Int> {
    guard let first = stretch.first, let last = stretch.last else { return 0..<0 }
    return passage.fold.range(places[first].lowerBound..<places[last].upperBound)
  }

  /// Whether a stretch begins and ends with whole words.
  func isWhole(_ stretch: Range<Int>) -> Bool {
    guard let first = stretch.first, let last = stretch.last else { return false }
    return (first == 0 || owners[first - 1] != owners[first])
      && (last == letters.count - 1 || owners[last + 1] != owners[last])
  }

  /// Whether a letter is the first of its word.
  func startsWord(_ place: Int) -> Bool {
    place == 0 || owners[place - 1] != owners[place]
  }

  private mutating func add(_ word: Word, owner: Int, fold: Fold) {
    for place in word.span where fold.letters[place].isWordLetter {
      letters.append(fold.letters[place])
      owners.append(owner)
      places.append(place..<place + 1)
    }
  }

  private mutating func add(_ spelled: WordText, owner: Int, whole: Range<Int>) {
    for letter in spelled {
      letters.append(letter)
      owners.append(owner)
      places.append(whole)
    }
  }

  private mutating func end(into runs: inout [CodeRun]) {
    guard !letters.contains(where: \.isDigit) else {
      runs.append(self)
      self = CodeRun()
      return
    }
    letters.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }
}

extension Word {
  /// Whether it has a digit as it was typed, before any disguise is seen through.
  fileprivate func hasRawDigit(in fold: Fold) -> Bool {
    span.contains { fold.letters[$0].isDigit }
  }
}
