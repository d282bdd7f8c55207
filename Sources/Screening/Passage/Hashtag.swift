/// Hashtags read as words: "#PrayForDavidJones" and "#prayfordavid".
enum Hashtag {
  /// The words of a hashtag: by its capitals, or by the word lists where it has none.
  static func pieces(_ fold: Fold, _ span: Range<Int>) -> [Range<Int>] {
    let camel = camelPieces(fold, span)
    return camel.flatMap { piece in
      piece.count > 4 && piece.count <= 40 ? knownPieces(fold.letters, piece) : [piece]
    }
  }

  private static func camelPieces(_ fold: Fold, _ span: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = span.lowerBound
    for place in span.dropFirst() where turns(fold, at: place, in: span) {
      pieces.append(start..<place)
      start = place
    }
    pieces.append(start..<span.upperBound)
    return pieces
  }

  /// Whether a new word begins here: a capital after a small letter, the last capital of several
  /// before a small one, a change between letters and digits.
  private static func turns(_ fold: Fold, at place: Int, in span: Range<Int>) -> Bool {
    let letters = fold.letters
    if letters[place].isDigit != letters[place - 1].isDigit { return true }
    guard fold.capitals[place] else { return false }
    let next = place + 1
    return !fold.capitals[place - 1]
      || (next < span.upperBound && !fold.capitals[next] && letters[next].isLetter)
  }

  /// Splits letters into known words, as few as possible; one piece when they are not known.
  static func knownPieces(_ letters: [UInt8], _ span: Range<Int>) -> [Range<Int>] {
    let count = span.count
    if price(of: WordText(letters[span])) != nil { return [span] }
    var best = [Int?](repeating: nil, count: count + 1)
    var from = [Int](repeating: 0, count: count + 1)
    best[0] = 0
    for end in 1...count {
      for start in max(0, end - 15)..<end {
        guard let cost = best[start], end - start >= 2 || start == 0 else { continue }
        let piece = span.lowerBound + start..<span.lowerBound + end
        let text = WordText(letters[piece])
        guard let price = Self.price(of: text) else { continue }
        if best[end].map({ cost + price < $0 }) ?? true {
          best[end] = cost + price
          from[end] = start
        }
      }
    }
    guard best[count] != nil else { return [span] }
    var pieces: [Range<Int>] = []
    var end = count
    while end > 0 {
      pieces.insert(span.lowerBound + from[end]..<span.lowerBound + end, at: 0)
      end = from[end]
    }
    return pieces
  }

  /// What a word costs a split: ordinary words least, short and rare ones most.
  private static func price(of text: WordText) -> Int? {
    let length = text.count
    if length <= 2 { return short.contains(text) ? 3 : nil }
    if Lexicon.isOrdinary(text) { return length == 3 ? 3 : 2 }
    if Lexicon.isNameOnly(text) || Lexicon.isAbusive(text) { return length == 3 ? 4 : 3 }
    return nil
  }

  private static let short: WordSet = [
    "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "i", "if", "in", "is", "it", "me",
    "my", "no", "of", "on", "or", "so", "to", "uk", "up", "us", "we",
  ]
}
