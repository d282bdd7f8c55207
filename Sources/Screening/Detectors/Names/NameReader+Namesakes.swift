extension NameReader {
  /// A name that something else bears: a storm, a saint, a law, a dog, a place.
  func isNamesake(_ place: Int) -> Bool {
    Self.bearers.contains(passage.text(place - 1)) && passage.follows(place)
      || Self.borne.contains(passage.text(place + 1))
        && passage.follows(place + 1)
  }

  func followedByPlaceWord(_ place: Int) -> Bool {
    passage.follows(place + 1) && Self.placeWords.contains(passage.text(place + 1))
  }

  static let bearers: WordSet = [
    "storm", "hurricane", "st", "saint", "san", "dog", "pd", "rpd", "k9", "puppy", "operation",
    "op", "horse", "ph", "cat", "hms",
    "santa", "year", "years", "christmas", "halloween", "wedding", "parrot", "hamster", "pup",
    "spaniel",
    "alsatian", "tortoise",
  ]

  static let borne: WordSet = [
    "law", "day", "trust", "foundation", "hospice", "campaign", "ambulance", "street", "road",
    "lane", "close", "avenue", "drive",
    "hospital", "infirmary", "house", "school", "college", "academy", "primary", "park", "cross",
    "station", "square", "centre",
    "court", "rules", "legacy", "appeal", "fund", "charity", "scheme", "project", "protocol",
    "review", "report", "inquiry", "syndrome", "arms", "hotel", "church",
  ]

  static let placeWords: WordSet = [
    "street", "road", "lane", "close", "avenue", "drive", "way", "court", "house", "hospital",
    "ward", "school", "academy",
    "estate", "farm", "village", "park", "arms", "inn", "hotel", "lodge", "station", "nick",
    "college", "church", "primary", "club",
    "police", "town", "city", "council", "county", "constabulary", "colleagues", "team", "officers",
    "area", "university", "custody",
    "centre", "bay", "beach", "market", "bridge", "square", "infirmary", "hall", "mill", "services",
    "show", "united", "rovers",
    "festival", "carnival", "fc", "rfc", "afc", "derby", "match", "trust", "surgery", "crown",
    "magistrates", "prison", "refuge", "crescent", "terrace",
    "mosque", "temple", "shop", "store", "newsagents", "news", "ltd", "taxis", "cars", "law", "day",
    "mountain", "valley", "forest", "woods", "lake", "reservoir", "moor", "hill", "hills",
  ]
}
