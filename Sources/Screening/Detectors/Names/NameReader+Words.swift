extension NameReader {
  /// A word that is also a name: Dawn, Will, Grace.
  func word(_ place: Int) -> Range<Int>? {
    let classes = passage.classes(place)
    guard classes.contains(WordClasses(.nameWord)) else { return nil }
    let end = runEnd(place + 1)
    let next = passage.text(place + 1)
    let saysSo =
      passage.follows(place + 1) && passage.reads(place + 1, as: .speech)
    let kin =
      passage.words[place].isPossessive
      && passage.reads(place + 1, as: .relation)
    if passage.hasCapital(place), passage.capitalsTell,
      saysSo || kin || isMissed(place) || hasHome(place) || isHidden(place)
    {
      return place..<end
    }
    guard !isNamesake(place), !Self.plainAfterName.contains(next) || end > place + 1 else {
      return nil
    }
    if Self.articles.contains(passage.text(place - 1)), passage.follows(place) { return nil }
    if signs.isNamedWord(place) {
      if classes.contains(WordClasses(.month)) || classes.contains(WordClasses(.place))
        || classes.contains(WordClasses(.jargon))
        || classes.contains(WordClasses(.thing))
      {
        return end > place + 1 || NameCue.isBefore(place, in: passage) ? place..<end : nil
      }
      return place..<end
    }
    if isFollowedBySurname(place) { return place..<end }
    // at the start of a sentence: only with a surname that is no word
    if passage.hasCapital(place), passage.capitalsTell, passage.isCapitalised(place + 1),
      passage.follows(place + 1),
      signs.isUnknown(place + 1) || passage.classes(place + 1).contains(.surname)
        || passage.reads(place + 1, as: .surnameWord)
    {
      return place..<end
    }
    return NameCue.isDirect(before: place, in: passage) ? place..<end : nil
  }

  /// "rose hargreaves", "JEAN OKAFOR": a word that is only ever a surname, written alike.
  func isFollowedBySurname(_ place: Int) -> Bool {
    let next = place + 1
    guard passage.follows(next), passage.words[next].letterCase == passage.words[place].letterCase
    else { return false }
    let classes = passage.classes(next)
    return classes.contains(.surname) && !classes.contains(.ordinary)
      && !passage.reads(next, as: .place, .thing, .brand, .jargon, .welsh, .nameWord)
  }

  /// "Summer hasn't been seen", "Dawn is still missing", "Grace was asleep in the shelter".
  func isMissed(_ place: Int) -> Bool {
    guard passage.follows(place + 1),
      ["has", "hasnt", "is", "was", "still", "went"].contains(passage.text(place + 1))
    else { return false }
    return (place + 2...place + 4).contains {
      passage.follows($0) && Self.states.contains(passage.text($0))
    }
  }

  /// "Will and his dog", "Dawn from the flats".
  func hasHome(_ place: Int) -> Bool {
    guard passage.follows(place + 2) else { return false }
    let after = passage.text(place + 2)
    switch passage.text(place + 1) {
    case "and":
      return Self.owners.contains(after)
    case "from":
      return Self.articles.contains(after) && passage.follows(place + 3)
        && Self.haunts.contains(passage.text(place + 3))
    default:
      return false
    }
  }

  /// "R0se", which hides its letters.
  func isHidden(_ place: Int) -> Bool {
    passage.classes(place).contains(.digit) && !passage.words[place].hasDigit
  }

  private static let owners: WordSet = ["his", "her"]
  /// Where people live and sit, and no view is had from.
  private static let haunts: WordSet = [
    "flats", "flat", "arches", "underpass", "shelter", "hostel", "cafe", "shop", "corner", "chippy",
    "office", "market", "council", "bench", "doorway", "subway", "precinct", "school", "house",
    "pub", "hotel", "church", "garage", "bakery", "canteen", "salon", "estate", "caravan", "squat",
    "farm", "kiosk", "launderette", "library", "bus", "taxi", "bookies", "barbers", "tent", "park",
  ]

  /// How only people are.
  private static let states: WordSet = [
    "seen", "missing", "found", "arrested", "reported", "asleep", "awake", "crying", "sobbing",
    "drunk", "sat", "sitting", "waiting", "hungry", "scared", "frightened", "terrified", "upset",
    "confused", "homeless", "shaking", "smiling", "laughing", "sleeping", "hiding", "adamant",
    "home",
  ]

  /// A name that is also a town's, of someone who does what only people do: "Tyrone went home".
  func isTownsman(_ place: Int) -> Bool {
    let classes = passage.classes(place)
    guard classes.contains(.givenName), classes.contains(WordClasses(.place)),
      passage.hasCapital(place), !isOneOfTowns(place)
    else { return false }
    if passage.follows(place + 1),
      signs.isStranger(place + 1)
        || passage.isCapitalised(place + 1) && passage.classes(place + 1).contains(.surname)
    {
      return !NameCue.isPlace(before: place, in: passage) && !followedByPlaceWord(place + 1)
    }
    if passage.words[place].isPossessive {
      return passage.reads(place + 1, as: .relation) || passage.text(place + 1) == "birthday"
    }
    return (place + 1...place + 2).contains { next in
      passage.follows(next)
        && (passage.reads(next, as: .speech)
          || Self.goings.contains(passage.text(next))
            && !Self.townStates.contains(passage.text(next + 1)))
    }
  }

  /// "Washington to Stanley to Consett", "covered Shirley and Solihull".
  func isOneOfTowns(_ place: Int) -> Bool {
    let isBetween = passage.text(place - 1) == "to" && passage.text(place + 1) == "to"
    return isTown(place - 2) && (passage.text(place - 1) == "and" || isBetween)
      || isTown(place + 2) && (passage.text(place + 1) == "and" || isBetween)
  }

  private func isTown(_ place: Int) -> Bool {
    passage.reads(place, as: .place) && passage.hasCapital(place)
      && !passage.classes(place).contains(.givenName)
  }

  private static let goings: WordSet = ["went", "came", "was", "is", "has", "finally", "got"]
  private static let townStates: WordSet = [
    "quiet", "quieter", "busy", "busier", "calm", "dead", "lively", "wet", "dark", "empty", "cold",
    "freezing", "grim", "lovely", "packed", "jumping", "sunny", "foggy", "windy", "rammed", "soggy",
  ]

  static let articles: WordSet = [
    "the", "a", "an", "this", "every", "no", "some", "our", "my", "their", "that",
  ]

  static let plainAfterName: WordSet = [
    "day", "bank", "half", "garden", "gardens", "street", "road", "lane", "trust", "foundation",
    "hospice", "house", "station",
    "school", "shift", "patrol", "holiday", "holidays", "ball", "weekend", "team", "section",
    "charity", "centre", "club", "project", "line",
    "park", "cross", "hall", "court", "arms", "pub", "hospital", "ward", "lodge", "academy",
    "primary", "russell", "green", "queen", "fayre", "fair",
  ]
}
