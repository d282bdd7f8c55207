extension NameReader {
  /// An unknown word where a name is due: "statement from X", "a lad called X".
  func cued(_ place: Int) -> Range<Int>? {
    guard
      signs.isUnknown(place) || passage.reads(place, as: .nickname)
        || passage.hasCapital(place)
    else { return nil }
    let isCapital = passage.isCapitalised(place) && passage.words[place].letterCase != .upper
    if NameCue.isDirect(before: place, in: passage),
      isCapital || signs.isUnknown(place)
        || passage.reads(place, as: .nickname),
      !passage.reads(place, as: .thing, .place, .brand, .jargon)
    {
      return place..<runEnd(place + 1)
    }
    if passage.words[place].gap == .sentence, signs.isUnknown(place), passage.hasCapital(place),
      passage.capitalsTell,
      passage.words[place].letterCase != .upper, passage.follows(place + 1),
      !passage.text(place).hasSuffix("ers"), passage.reads(place + 1, as: .speech)
    {
      return place..<place + 1
    }
    guard signs.isStranger(place), !followedByPlaceWord(place) else { return nil }
    if NameCue.isBefore(place, in: passage) || isApposed(place) {
      return place..<runEnd(place + 1)
    }
    let after = place + 1
    if passage.follows(after), passage.reads(after, as: .speech) {
      return place..<after
    }
    if passage.words[place].isPossessive, passage.reads(after, as: .relation) {
      return place..<after
    }
    return nil
  }

  /// "The interpreter, Farhad, was brilliant".
  func isApposed(_ place: Int) -> Bool {
    let after = place + 1
    return place > 0 && passage.words[place].gap == .comma
      && passage.reads(place - 1, as: .person, .relation)
      && (after == passage.words.count || passage.words[after].gap >= .comma)
  }

  /// Two strange capitals side by side, where no place is meant.
  func strangers(_ place: Int) -> Range<Int>? {
    guard signs.isUnknown(place), passage.hasCapital(place), passage.capitalsTell,
      passage.words[place].letterCase != .upper,
      passage.follows(place + 1),
      signs.isStranger(place + 1)
        || (passage.isCapitalised(place + 1) && passage.classes(place + 1).contains(.surname)),
      !NameCue.isPlace(before: place, in: passage)
    else { return nil }
    let end = runEnd(place + 2)
    return followedByPlaceWord(end - 1) ? nil : place..<end
  }

  /// "the Hendersons", "the Kowalski family".
  func family(_ place: Int) -> Range<Int>? {
    guard passage.isCapitalised(place), passage.words[place].letterCase != .upper else {
      return nil
    }
    let text = passage.text(place)
    let next = passage.text(place + 1)
    let isName =
      signs.isUnknown(place) || passage.classes(place).contains(.surname)
      || passage.reads(place, as: .surnameWord)
    if isName, Self.kinds.contains(next), passage.follows(place + 1) {
      return place..<place + 2
    }
    if passage.text(place - 1) == "the", text.hasSuffix("s") {
      let single = Lexicon.classes(of: text.dropping(last: 1))
      if single.contains(.surname) || single.contains(WordClasses(.surnameWord))
        || signs.isUnknown(place),
        !followedByPlaceWord(place),
        !passage.isCapitalised(place + 1) || !passage.follows(place + 1)
      {
        return place..<place + 1
      }
    }
    return nil
  }

  /// What a family is called by its name.
  private static let kinds: WordSet = [
    "family", "household", "brothers", "twins", "sisters", "boys", "girls", "kids", "children",
    "clan", "lads", "siblings",
  ]
}
