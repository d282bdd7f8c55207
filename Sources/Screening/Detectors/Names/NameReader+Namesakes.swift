extension NameReader {
  /// A name that something else bears: a storm, a saint, a law, a dog, a place.
  func isNamesake(_ place: Int) -> Bool {
    Self.bearers.contains(passage.text(place - 1)) && passage.follows(place)
      || Self.borne.contains(passage.text(place + 1))
        && passage.follows(place + 1)
  }

  /// A law, a charity, a scheme, a turn that bears a whole name: "Sarah Payne scheme".
  func isBorne(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    return passage.follows(next) && Self.bornWhole.contains(passage.text(next))
      || words.count > 1 && Self.bornWhole.contains(passage.text(next - 1))
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
    "review", "report", "inquiry", "syndrome", "arms", "hotel", "church", "bush", "tree", "tea",
    "rice", "oil", "berries", "petals",
  ]

  static let bornWhole: WordSet = [
    "law", "protocol", "scheme", "act", "trust", "foundation", "hospice", "appeal", "fund",
    "charity", "campaign", "inquiry", "enquiry", "syndrome", "society", "association", "award",
    "awards", "impression", "impressions", "impersonator", "impersonators", "lookalike", "tribute",
    "joke", "jokes", "film", "films", "song", "songs", "sketch", "costume", "mask", "circus",
    "memorial", "marathon", "volunteers",
  ]

  static let placeWords: WordSet = [
    "street", "road", "lane", "close", "avenue", "drive", "way", "court", "house", "hospital",
    "ward", "school", "academy",
    "estate", "farm", "village", "park", "arms", "inn", "hotel", "lodge", "station", "nick",
    "college", "church", "primary", "club",
    "police", "town", "city", "council", "county", "constabulary", "colleagues", "team", "officers",
    "area", "university", "custody",
    "centre", "bay", "beach", "market", "bridge", "square", "infirmary", "hall", "mill", "services",
    "show", "united", "rovers", "circus", "gardens", "green", "common", "pier", "docks", "tower",
    "festival", "carnival", "fc", "rfc", "afc", "derby", "match", "trust", "surgery", "crown",
    "magistrates", "prison", "refuge", "crescent", "terrace",
    "mosque", "temple", "shop", "store", "newsagents", "news", "ltd", "taxis", "cars", "law", "day",
    "mountain", "valley", "forest", "woods", "lake", "reservoir", "moor", "hill", "hills",
  ]
}
