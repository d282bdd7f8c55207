/// Words written letter by letter: "p c  w a t s o n", "d.a.v.i.d".
enum LetterSpacing {
  /// The words with runs of three and more single letters joined, where two spaces or the word
  /// lists say a new word begins.
  static func joined(_ words: [Word], in fold: Fold) -> [Word] {
    guard words.indices.contains(where: { runEnd(words, from: $0) >= $0 + 3 }) else { return words }
    var result: [Word] = []
    var place = 0
    while place < words.count {
      let end = runEnd(words, from: place)
      let run = words[place..<max(end, place + 1)]
      let isSpelled = run.count >= 3 && !run.allSatisfy(\.isNumber)
      result += isSpelled ? split(run, in: fold) : Array(run)
      place = run.endIndex
    }
    return result
  }

  private static func runEnd(_ words: [Word], from start: Int) -> Int {
    var end = start
    while end < words.count, words[end].span.count == 1, !words[end].isTagged,
      end == start || words[end].gap <= .space
    {
      end += 1
    }
    return end
  }

  /// The words of a run; an "a" before a code is an article, and a part of it where it fits.
  private static func split(_ run: ArraySlice<Word>, in fold: Fold) -> [Word] {
    let hasDigit = run.contains(where: \.hasDigit)
    var groups: [[Word]] = []
    for word in run {
      if let last = groups.last?.last, word.span.lowerBound - last.span.upperBound <= 1,
        last.text != "a" || last.letterCase != .lower || groups.last?.count != 1 || !hasDigit
      {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups.flatMap { group in
      let letters = group.flatMap(\.text)
      let pieces = group.count > 5 ? Hashtag.knownPieces(letters, 0..<group.count) : []
      return (pieces.isEmpty ? [0..<group.count] : pieces).map { word(Array(group[$0])) }
    }
  }

  private static func word(_ letters: [Word]) -> Word {
    var word = letters[0]
    word.text = WordText(letters.flatMap(\.text))
    word.span = word.span.lowerBound..<letters[letters.count - 1].span.upperBound
    if letters.allSatisfy({ $0.letterCase == .initial }), letters.count > 1 {
      word.letterCase = .upper
    }
    return word
  }
}
