/// Common sayings and names of things that would look like people, places or harm.
enum Sayings {
  /// For each word of a passage, whether a saying holds it.
  static func held(in passage: Passage) -> [Bool] {
    var held = Array(repeating: false, count: passage.words.count)
    book.matches(in: passage) { _, words in
      for place in words { held[place] = true }
    }
    return held
  }

  private static let book = Phrasebook([people, harm, trade])
}
