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
    guard Self.hospitals.contains(text),
      passage.words[place].letterCase == .upper || !passage.capitalsTell
        || passage.words[place].letterCase == .lower && text.count > 2,
      ["the", "at", "in", "to", "from", "outside", "up", "yn"].contains(passage.text(place - 1))
    else { return nil }
    return (place..<place + 1, PremisesKind(suggestion: "the hospital"))
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
    guard
      ![
        "albans", "helens", "ives", "andrews", "asaph", "davids", "austell", "neots", "leonards",
        "annes", "john", "georges", "patricks", "helier", "christopher", "bernard", "george",
        "patrick", "david", "andrew", "valentine", "valentines", "nicholas", "pancras",
      ].contains(passage.text(next)),
      !["day", "ambulance", "cross"].contains(passage.text(next + 1))
    else { return nil }
    var end = next + 1
    while end < next + 4, passage.follows(end), passage.isCapitalised(end) || kind(at: end) != nil {
      end += 1
    }
    return (place..<end, kind(at: end - 1) ?? PremisesKind(suggestion: "a local building"))
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

  private static let shortHospitals: WordSet = [
    "general", "infirmary", "royal",
  ]

  private static let saints: WordSet = [
    "st", "saint", "sant",
  ]
}
