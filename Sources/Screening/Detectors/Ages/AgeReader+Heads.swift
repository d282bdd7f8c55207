extension AgeReader {
  /// Whether an age is one person's: no plural, no thing, no length of service.
  func isOnePerson(before start: Int, after end: Int) -> Bool {
    let next = passage.follows(end) ? passage.text(end) : ""
    if next == "s" || passage.words[end - 1].text == "olds" { return false }
    if isThing(end) || isGroup(end) || (isThing(end + 1) && !isPerson(end)) { return false }
    if next == "who" || (end..<end + 3).contains(where: isPerson)
      || passage.words[end - 1].isPossessive
    {
      return true
    }
    if isNoun(end) { return false }
    if isSaidOfThing(start) { return false }
    return passage.text(start - 1) != "am" && passage.text(start - 1) != "im"
      && !(start > 0 && passage.text(start - 1) == "i")
  }

  /// Whether a thing stands up to four words before an age: "my boots, ten years old"; an age with
  /// an article of its own is of something else, "PC Whittle, a 10 year old".
  private func isSaidOfThing(_ start: Int) -> Bool {
    !Self.articles.contains(passage.text(start - 1))
      && (1...4).contains { isThing(start - $0) }
  }

  private static let articles: WordSet = ["a", "an", "another"]

  /// An ordinary word after an age that is neither a person, nor what one is or does.
  func isNoun(_ place: Int) -> Bool {
    guard passage.follows(place), passage.classes(place).contains(.ordinary),
      !passage.reads(place, as: .human, .speech, .place)
    else { return false }
    let text = passage.text(place)
    return !Self.afterPerson.contains(text) && !text.hasSuffix("ed") && !text.hasSuffix("ing")
      && !isPersonNoun(place)
  }

  /// Someone who does something: builder, doctor, artist, fireman.
  func isPersonNoun(_ place: Int) -> Bool {
    guard passage.follows(place), !isThing(place) else { return false }
    let text = passage.text(place)
    return text.count > 4
      && ["er", "or", "ist", "man", "woman", "ant", "ess", "ian", "ner", "gp"].contains {
        text.hasSuffix($0)
      } || Self.afterPerson.contains(text)
  }

  func isPerson(_ place: Int) -> Bool {
    passage.follows(place)
      && passage.reads(place, as: .person, .relation, .child)
      && !isGroup(place)
  }

  func isGroup(_ place: Int) -> Bool {
    Self.groups.contains(passage.text(place))
  }

  func isThing(_ place: Int) -> Bool {
    passage.words.indices.contains(place) && Self.things.contains(passage.text(place))
  }

  func isEnd(_ place: Int) -> Bool {
    !passage.follows(place, within: .joined)
      && (!passage.follows(place) || Self.afterAge.contains(passage.text(place)))
  }

  func head(_ start: Int, _ end: Int) -> WordText {
    for place in [end, end + 1, start - 1, start - 2] where passage.words.indices.contains(place) {
      let text = passage.text(place)
      if passage.reads(place, as: .person, .relation) {
        return text
      }
    }
    return ""
  }
}
