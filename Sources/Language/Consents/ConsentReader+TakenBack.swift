/// What is taken back: the words after a correction count, and a refusal at the end.
extension ConsentReader {
  /// Whether a reply takes something back: "yes - actually scrub that, not sure".
  static func isTakenBack(_ tokens: [Token]) -> Bool {
    afterCorrection(words(of: tokens)) != nil
  }

  /// What follows the last "actually, no" or "no wait".
  static func afterCorrection(_ words: [Token]) -> ArraySlice<Token>? {
    var after: Int?
    var place = 0
    while place < words.count {
      // "misread, it does" goes no further than its comma.
      var clause = place + 1
      while clause < words.count, !isApart(words[clause - 1], words[clause]) { clause += 1 }
      if let found = corrections.longest(in: words[place..<clause], spelling: .typed) {
        // At the beginning "I mean" only hesitates; "no wait" takes back.
        after = place > 0 || words[0].word == "no" ? found.end : after
        place = found.end
      } else {
        place += 1
      }
    }
    guard let after else { return nil }
    if after < words.count { return words[after...] }
    // "go on then, no actually": the no is the last word on it.
    let last = words.count - 2
    return last > 0 && words[last].word == "no" ? words[last...last] : nil
  }

  /// Whether what was said is taken back at the end: "go on, no, leave it out".
  static func endsInRefusal(_ words: [Token]) -> Bool {
    // Only so many words can be a refusal; the rest need not be looked at.
    words.indices.dropFirst().dropLast().suffix(12).contains { place in
      ["no", "nah", "nope", "na"].contains(words[place].word)
        && assents(covering: words[(place + 1)...])?.allSatisfy(\.isRefusal) == true
    }
  }

  /// Whether more than a space stands between two words.
  static func isApart(_ word: Token, _ next: Token) -> Bool {
    word.range.upperBound + 1 < next.range.lowerBound
  }

  private static let corrections = Phrasebook([
    (
      true,
      """
      [no|sorry] (actually|wait|hang on|hold on|scratch that|scrub that|strike that|i mean|i
        meant|make that|sorry|oops|correction|or rather|sori|aros|arhoswch)
      (on second thoughts|on second thought|on reflection|changed my mind|ive changed my mind
        |thinking about it|come to think of it|na aros)
      [i] (misread|misunderstood|misheard) [it|that|this|the question]
      [i] read [it|that|this|the question] wrong
      (wrong (button|key|one|answer)|(pressed|hit|typed) the wrong (button|key|one|thing)|fat
        (fingers|thumbs)|typo|autocorrect|my mistake|my bad|ignore (that|me)|disregard that|scrap
        that)
      """
    )
  ])
}
