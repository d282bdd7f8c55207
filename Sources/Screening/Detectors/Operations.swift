extension Detector {
  /// Police operations by name: "Op Nightjar", "Operation Yellow Lantern".
  static let operations = Detector { passage in
    passage.words.indices.compactMap { place in
      let text = passage.text(place)
      guard Self.operationWords.contains(text), passage.follows(place + 1),
        !passage.follows(place, within: .joined), !passage.isSaying[place]
      else {
        return nil
      }
      let next = place + 1
      let isName =
        passage.isCapitalised(next) && passage.words[next].letterCase != .upper
        || (passage.hasCapital(place) || !passage.capitalsTell || text == "op"
          || Self.leads.contains(passage.text(place - 1)) || place == 0)
          && isCodeWord(passage, next)
      guard isName,
        !plain.contains(passage.text(next))
      else { return nil }
      var end = next + 1
      while end < next + 4, passage.isCapitalised(end), passage.follows(end) { end += 1 }
      // "Operation Get The Sofa Upstairs"
      guard end < next + 3 else { return nil }
      return Finding(
        passage.range(place..<end), .liveOperation, .ask,
        reason: "The name of an operation tells more than it seems.", suggestion: "an operation")
    }
  }

  private static func isCodeWord(_ passage: Passage, _ place: Int) -> Bool {
    let word = passage.words[place]
    return !word.hasDigit && word.text.count >= 4
      && (word.classes.contains(.ordinary) || word.isUnlisted
        || word.classes.contains(WordClasses(.nameWord)))
      && word.letterCase != .none
  }

  private static let leads: WordSet = ["on", "for", "with", "from", "called"]

  /// What follows an operation that is not named.
  private static let plain: WordSet = [
    "on", "for", "to", "room", "order", "the", "and", "in", "at", "went", "was", "is", "tomorrow",
    "theatre", "next", "last", "has", "had", "after", "name", "names", "team", "orders", "today",
    "tonight", "support", "planning", "briefing", "centre", "manual", "plan", "wise", "here",
    "later", "this", "shop",
  ]

  private static let operationWords: WordSet = [
    "op", "operation", "ops", "ymgyrch",
  ]
}
