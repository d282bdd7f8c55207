extension PremisesReader {
  /// "Northgate General", "the Royal": hospitals without the word.
  func hospital(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard Self.shortHospitals.contains(passage.text(place)),
      passage.hasCapital(place), passage.capitalsTell
    else { return nil }
    let hospital = PremisesKind(suggestion: "the hospital")
    if passage.text(place) == "royal", passage.follows(place + 1), passage.isCapitalised(place + 1),
      passage.reads(place + 1, as: .place)
    {
      return (place..<place + 2, hospital)
    }
    if passage.text(place - 1) == "the", passage.follows(place),
      !passage.isCapitalised(place + 1) || !passage.follows(place + 1),
      passage.text(place) != "general" || ["at", "in", "to"].contains(passage.text(place - 2))
    {
      return (place..<place + 1, hospital)
    }
    return nil
  }

  /// "ward 7", "Ward 12B".
  func wardNumber(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.text(place) == "ward", passage.follows(place + 1),
      passage.words[place + 1].hasDigit
        || passage.number(at: place + 1).map({ $0.value > 0 && passage.text(place + 1) != "one" })
          ?? false
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a ward", severity: .block))
  }

  /// "at the QE", "in the RVI": hospitals by their initials.
  func initials(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let text = passage.text(place)
    let hospital = PremisesKind(suggestion: "the hospital")
    if Self.famous.contains(text), passage.hasCapital(place) {
      return (place..<place + 1, hospital)
    }
    guard Self.hospitals.contains(text),
      passage.words[place].letterCase == .upper || !passage.capitalsTell
        || passage.words[place].letterCase == .lower && text.count > 2,
      Self.beforeHospital.contains(passage.text(place - 1))
    else { return nil }
    return (place..<place + 1, hospital)
  }

  /// "St Mary's", "St Thomas": a church, a school or a hospital.
  func saint(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard Self.saints.contains(passage.text(place)),
      passage.follows(place + 1)
        || passage.text(place + 1) != "" && passage.words[place + 1].gap <= .sentence
          && passage.words[place + 1].span.lowerBound - passage.words[place].span.upperBound == 2
    else { return nil }
    let next = place + 1
    guard
      passage.isCapitalised(next) || NameSigns(passage: passage).isGiven(next)
        || passage.words[next].isPossessive
    else { return nil }
    guard !Self.towns.contains(passage.text(next)),
      !Self.afterPatron.contains(passage.text(next + 1))
    else { return nil }
    var end = next + 1
    while end < next + 4, passage.follows(end),
      passage.isCapitalised(end) || kind(at: end) != nil || passage.text(end) == "high"
    {
      end += 1
    }
    let kind = kind(at: end - 1)
    // "St Swithin has a lot to answer for"
    guard
      kind != nil || end > next + 1 || passage.words[next].isPossessive
        || passage.text(next).hasSuffix("s")
        || Self.beforeHospital.contains(passage.text(place - 1))
    else { return nil }
    return (place..<end, kind ?? PremisesKind(suggestion: "a local building"))
  }

  /// "at Queen Mary's", "Queen Alexandra's again": a hospital called for a queen or a king.
  func royal(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let name = place + 1
    guard Self.royals.contains(passage.text(place)), passage.hasCapital(place),
      passage.follows(name), passage.isCapitalised(name), passage.words[name].isPossessive,
      passage.classes(name).contains(.givenName),
      !passage.follows(name + 1) || !passage.classes(name + 1).contains(.ordinary)
        || Self.afterRoyal.contains(passage.text(name + 1))
    else { return nil }
    return (place..<name + 1, PremisesKind(suggestion: "the hospital"))
  }

  static let hospitals: WordSet = [
    "qe", "qeh", "rvi", "lgi", "qmc", "bri", "uhw", "jr", "gri", "nnuh", "uhcw", "rlh", "rluh",
    "dri", "ugh", "mri", "uclh", "addenbrookes", "jimmys", "qa", "rgh", "ysbyty", "gwh", "rsch",
    "rih", "uhb", "uhnm",
    "uhns", "arrowe", "fazakerley", "wythenshawe", "pindersfields", "heartlands", "royals", "ri",
    "rah", "ninewells", "raigmore", "ari", "wgh", "rie", "rvh", "mater", "kgh", "ngh", "nph", "bgh",
    "pch", "ygc", "rgwent", "maelor", "bronglais", "glangwili", "withybush", "morriston",
    "singleton", "nevill", "derriford", "jimmys", "ninewells", "altnagelvin", "craigavon",
  ]

  /// Hospitals by a name that is nothing else.
  private static let famous: WordSet = [
    "addenbrookes", "ninewells", "raigmore", "bronglais", "glangwili", "withybush", "altnagelvin",
    "pinderfields", "derriford", "papworth",
  ]
  private static let beforeHospital: WordSet = [
    "the", "at", "in", "to", "from", "outside", "up", "yn", "near", "inside",
  ]

  /// Saints who are towns, and those whose day or charity is spoken of.
  private static let towns: WordSet = [
    "albans", "helens", "ives", "andrews", "asaph", "davids", "austell", "neots", "leonards",
    "annes", "john", "georges", "patricks", "helier", "christopher", "bernard", "george",
    "patrick", "david", "andrew", "valentine", "valentines", "nicholas", "pancras",
  ]
  private static let afterPatron: WordSet = ["day", "ambulance", "cross", "flag", "night"]
  private static let royals: WordSet = ["queen", "king", "prince", "princess"]
  private static let afterRoyal: WordSet = [
    "again", "a", "for", "with", "till", "until", "and", "at", "in", "all", "tonight", "is", "was",
    "to", "by",
  ]

  private static let shortHospitals: WordSet = [
    "general", "infirmary", "royal",
  ]

  private static let saints: WordSet = [
    "st", "saint", "sant",
  ]
}
