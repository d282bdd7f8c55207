/// Words a campaign adds to the screen: whole words, in any case, always `block`.
struct Added {
  let words: [String]

  /// Where they stand in a passage.
  func findings(in passage: Passage) -> [Finding] {
    words.flatMap { entry -> [Finding] in
      let wanted = Passage.words(of: Fold(entry)).map(\.text)
      guard let first = wanted.first else { return [] }
      return passage.words.indices.compactMap { place in
        let end = place + wanted.count
        guard passage.words[place].text == first, end <= passage.words.count,
          zip(passage.words[place..<end], wanted).allSatisfy({ $0.text == $1 })
        else { return nil }
        return Finding(
          passage.range(place..<end), .reference, .block,
          reason: "This campaign asks you to leave this out.", suggestion: "leave it out")
      }
    }
  }
}
