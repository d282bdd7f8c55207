extension NameReader {
  /// An unknown word where a name is due: "statement from X", "a lad called X".
  func cued(_ place: Int) -> Range<Int>? {
    guard
      signs.isUnknown(place) || passage.reads(place, as: .nickname) || passage.hasCapital(place)
    else { return nil }
    if isCalled(place) { return place..<runEnd(place + 1) }
    if isFirstSpeaker(place) || isGenerous(place) || isKnownLocally(place) {
      return place..<place + 1
    }
    if isWordBeforeSurname(place) { return place..<runEnd(place + 1) }
    guard signs.isStranger(place), !followedByPlaceWord(place) else { return nil }
    if NameCue.isBefore(place, in: passage) || isApposed(place) {
      return place..<runEnd(place + 1)
    }
    return isDoer(place) ? place..<place + 1 : nil
  }

  /// "with Hyacinth Blenkinsop": an ordinary word with a capital, and a surname no list knows.
  private func isWordBeforeSurname(_ place: Int) -> Bool {
    passage.isCapitalised(place) && !passage.words[place].isTagged
      && passage.classes(place).contains(.ordinary) && !followsAsWord(place)
      && signs.isStranger(place + 1) && passage.follows(place + 1)
      && NameCue.isBefore(place, in: passage) && !NameCue.isBefore(place + 1, in: passage)
      && !followedByPlaceWord(place + 1)
  }

  /// "a lad called X", "they all call X", whatever word X is.
  private func isCalled(_ place: Int) -> Bool {
    let isCapital = passage.isCapitalised(place) && passage.words[place].letterCase != .upper
    return NameCue.isDirect(before: place, in: passage)
      && (isCapital || signs.isUnknown(place) || passage.reads(place, as: .nickname))
      && !passage.reads(place, as: .thing, .brand, .jargon)
      && (!passage.reads(place, as: .place) || passage.classes(place).contains(.givenName))
  }

  /// An unknown word that opens a sentence and says something: "Zsofia told us".
  private func isFirstSpeaker(_ place: Int) -> Bool {
    passage.words[place].gap == .sentence && signs.isUnknown(place) && passage.hasCapital(place)
      && passage.capitalsTell && passage.words[place].letterCase != .upper
      && passage.follows(place + 1) && !passage.text(place).hasSuffix("ers")
      && passage.reads(place + 1, as: .speech)
  }

  /// "Spud from the arches".
  private func isKnownLocally(_ place: Int) -> Bool {
    passage.reads(place, as: .nickname) && passage.hasCapital(place)
      && passage.text(place + 1) == "from"
      && ["the", "our", "number"].contains(passage.text(place + 2))
  }

  /// A stranger that does what people do: "Fatou rang", "Fatou and her boys", "Fatou's mum".
  private func isDoer(_ place: Int) -> Bool {
    let next = place + 1
    if passage.follows(next),
      passage.reads(next, as: .speech) || Self.deeds.contains(passage.text(next))
    {
      return true
    }
    return hasHome(place) || passage.words[place].isPossessive && passage.reads(next, as: .relation)
  }

  /// A word no list knows that did something to us or has someone: "Zsuzsanna made us soup",
  /// "Ildiko and her mum".
  private func isGenerous(_ place: Int) -> Bool {
    passage.hasCapital(place) && passage.capitalsTell && signs.isUnknown(place)
      && passage.words[place].letterCase == .initial
      && !passage.text(place).hasSuffix("s")
      && passage.follows(place + 2)
      && (passage.reads(place + 1, as: .human) && ["us", "me"].contains(passage.text(place + 2))
        || passage.text(place + 1) == "and" && hasHome(place))
  }

  /// What a stranger does that no town does.
  private static let deeds: WordSet = [
    "went", "came", "gave", "walked", "ran", "drove", "fell", "hid", "jumped", "slept", "cooked",
    "baked", "hugged", "kissed", "helped", "arrived", "returned", "wandered", "translated",
  ]

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
      (signs.isUnknown(place) || passage.classes(place).contains(.surname)
        || passage.reads(place, as: .surnameWord)) && !passage.reads(place, as: .people)
    if isName, Self.kinds.contains(next), passage.follows(place + 1) {
      return place..<place + 2
    }
    if passage.text(place - 1) == "the", text.hasSuffix("s") {
      let single = Lexicon.classes(of: text.dropping(last: 1))
      if single.contains(.surname) || single.contains(WordClasses(.surnameWord))
        || signs.isUnknown(place) && single.isDisjoint(with: NameSigns.known),
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
