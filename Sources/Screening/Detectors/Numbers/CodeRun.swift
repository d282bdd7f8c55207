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

  /// Every run of a passage with a digit in it: words with digits, short words, spelled digits and
  /// letters in a row.
  static func all(in passage: Passage) -> [CodeRun] {
    var runs: [CodeRun] = []
    var start = 0
    for place in 0...passage.words.count {
      let isPart = place < passage.words.count && isPart(passage.words[place])
      if isPart, place == start || goesOn(passage.words[place]) { continue }
      if passage.words[start..<place].contains(where: saysDigit) {
        runs.append(CodeRun(start..<place, of: passage))
      }
      start = isPart ? place : place + 1
    }
    return runs
  }

  /// Whether a word may be part of a code.
  private static func isPart(_ word: Word) -> Bool {
    word.text.count <= 4 || !word.classes.isDisjoint(with: [.spelled, .digit])
      || Spelling.repeats(word.text) != nil
  }

  /// Whether a word goes on with a code: what is said aloud also after a comma.
  private static func goesOn(_ word: Word) -> Bool {
    word.gap <= (word.classes.contains(.spelled) ? .comma : .space)
  }

  private static func saysDigit(_ word: Word) -> Bool {
    word.classes.contains(.digit)
      || word.classes.contains(.spelled)
        && Spelling.letters(of: word.text)?.contains(where: \.isDigit) ?? false
  }

  /// The letters of a stretch of words.
  private init(_ stretch: Range<Int>, of passage: Passage) {
    var times = 1
    for place in stretch {
      let word = passage.words[place]
      if let repeats = Spelling.repeats(word.text) {
        times = letters.isEmpty ? 1 : repeats
        continue
      }
      if word.classes.contains(.spelled), let spelled = Spelling.letters(of: word.text) {
        for _ in 0..<times { add(spelled, owner: place, whole: word.span) }
      } else {
        add(word, owner: place, fold: passage.fold)
      }
      times = 1
    }
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
}
