/// Common sayings and names of things that would look like people, places or harm.
enum Sayings {
  /// For each word of a text, whether a saying holds it.
  static func held(in words: [Word]) -> [Bool] {
    var held = Array(repeating: false, count: words.count)
    book.matches(in: words) { _, found in
      for place in found { held[place] = true }
    }
    return held
  }

  private static let book = Phrasebook([people, harm, trade])
}
