extension Detector {
  /// Telephone numbers, in figures or said aloud; public helplines pass.
  static let phones = Detector(needing: [.digit, .spelled]) { passage in
    DigitRun.all(in: passage).compactMap { run in
      guard run.isPhone else { return nil }
      return Finding(
        run.range(in: passage), .contactID, .block,
        reason: "This looks like a private telephone number.", suggestion: "leave it out")
    }
  }
}

/// Digits in a row, however they are grouped or said.
struct DigitRun {
  /// The digits.
  private(set) var digits: [UInt8] = []
  /// The words they come from.
  private(set) var words: Range<Int>
  /// Whether a plus stands before them.
  let isInternational: Bool

  /// Every run of four digits and more in a passage.
  static func all(in passage: Passage) -> [DigitRun] {
    var runs: [DigitRun] = []
    var goesOn = false
    var times = 1
    for place in passage.words.indices {
      let word = passage.words[place]
      let isSpoken =
        word.gap == .comma
        && (Spelling.letters(of: word.text) != nil || Spelling.repeats(word.text) != nil)
      if word.gap > .space, !isSpoken, !passage.isBracketed(place) { goesOn = false }
      if let repeats = Spelling.repeats(word.text) {
        times = repeats
        continue
      }
      let digits = Self.digits(of: word, in: passage)
      if digits.isEmpty {
        goesOn = false
      } else {
        if !goesOn {
          runs.append(DigitRun(from: place, isInternational: passage.hasPlus(before: place)))
        }
        runs[runs.count - 1].add(digits, times: times, at: place)
        goesOn = true
      }
      times = 1
    }
    return runs.filter { $0.digits.count >= 4 }
  }

  /// Where it stands in the text, in scalars.
  func range(in passage: Passage) -> Range<Int> {
    passage.range(words)
  }

  private init(from place: Int, isInternational: Bool) {
    words = place..<place
    self.isInternational = isInternational
  }

  private mutating func add(_ more: [UInt8], times: Int, at place: Int) {
    for _ in 0..<times { digits += more }
    words = words.lowerBound..<place + 1
  }

  private static func digits(of word: Word, in passage: Passage) -> [UInt8] {
    if word.isNumber { return Array(word.text) }
    guard !word.classes.isDisjoint(with: [.digit, .spelled]) else { return [] }
    guard let spelled = Spelling.letters(of: word.text), spelled.allSatisfy(\.isDigit) else {
      // 0 and O, 1 and I are mistaken for each other on purpose, too.
      let bytes = passage.fold.letters[word.span].filter(\.isWordLetter)
      let swapped = bytes.map {
        $0 == UInt8(ascii: "o") ? 0x30 : $0 == UInt8(ascii: "i") ? 0x31 : $0
      }
      return bytes.contains(where: \.isDigit) && bytes.count > 2 && swapped.allSatisfy(\.isDigit)
        ? swapped : []
    }
    return Array(spelled)
  }

  /// Whether it is dialled: a national number of ten or eleven digits, or one with a country.
  var isPhone: Bool {
    guard !isPublic else { return false }
    let starts = WordText(digits.prefix(4))
    if isInternational { return digits.count >= 9 && digits.count <= 15 }
    if starts.hasPrefix("00") || starts.hasPrefix("44") {
      return digits.count >= 11 && digits.count <= 15
    }
    return starts.hasPrefix("0") && (digits.count == 10 || digits.count == 11)
  }

  /// Numbers of services: free, charity and national-rate lines belong to nobody.
  private var isPublic: Bool {
    let starts = WordText(digits.prefix(4))
    return ["080", "0300", "0303", "0330", "0333", "0343", "0344", "0345", "0370", "0845", "0870"]
      .contains { starts.hasPrefix($0) } && !isInternational
  }
}

extension Passage {
  /// Whether a plus stands right before a word.
  fileprivate func hasPlus(before place: Int) -> Bool {
    let start = words[place].span.lowerBound
    return start > 0 && fold.letters[start - 1] == UInt8(ascii: "+")
  }

  /// Whether only a bracket parts a word from the one before: "(01632) 960 123".
  fileprivate func isBracketed(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    let between = fold.letters[words[place - 1].span.upperBound..<words[place].span.lowerBound]
    return between.allSatisfy {
      [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: "-")].contains($0)
    }
  }
}
