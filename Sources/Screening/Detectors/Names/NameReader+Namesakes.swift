extension NameReader {
  /// A name that something else bears: a storm, a saint, a law, a dog, a place.
  func isNamesake(_ place: Int) -> Bool {
    Self.bearers.contains(passage.text(place - 1)) && passage.follows(place)
      || isRulers(place)
      || Self.borne.contains(passage.text(place + 1))
        && passage.follows(place + 1)
      || isBeasts(place)
  }

  /// "Vera on telly", "Trisha Loomis on the box".
  private func isOnTelly(_ next: Int) -> Bool {
    let screen = passage.text(next + 1) == "the" ? next + 2 : next + 1
    return passage.text(next) == "on" && passage.follows(next)
      && Self.screens.contains(passage.text(screen))
  }

  /// "King Arthur", "Queen Victoria", unless a name is all they bear: "drag queen Sandra".
  private func isRulers(_ place: Int) -> Bool {
    passage.follows(place) && Self.rulers.contains(passage.text(place - 1))
      && passage.hasCapital(place - 1) == passage.hasCapital(place)
  }

  /// A law, a charity, a scheme, a turn that bears a whole name: "Sarah Payne scheme".
  func isBorne(_ words: Range<Int>) -> Bool {
    let next = words.upperBound
    return passage.follows(next) && Self.bornWhole.contains(passage.text(next))
      || words.count > 1 && Self.bornWhole.contains(passage.text(next - 1))
      || words.count > 1 && Self.ordinals.contains(passage.text(next - 1))
      || passage.text(next) == "the" && Self.epithets.contains(passage.text(next + 1))
      || Self.saints.contains(passage.text(words.lowerBound)) || isOnTelly(next)
  }

  func followedByPlaceWord(_ place: Int) -> Bool {
    passage.follows(place + 1) && Self.placeWords.contains(passage.text(place + 1))
  }

  static let bearers: WordSet = [
    "storm", "hurricane", "st", "saint", "san", "operation", "op", "hms", "santa", "santes",
    "sant", "year", "years", "christmas", "halloween", "wedding",
  ]
  private static let screens: WordSet = [
    "telly", "tv", "television", "box", "netflix", "itv", "bbc", "dave", "jukebox", "karaoke",
    "stereo",
  ]
  private static let rulers: WordSet = [
    "king", "queen", "prince", "princess", "emperor", "empress", "tsar", "pope",
  ]
  private static let saints: WordSet = ["st", "saint", "santes", "sant"]
  private static let ordinals: WordSet = ["ii", "iii", "iv", "vi", "vii", "viii"]
  private static let epithets: WordSet = [
    "great", "bruce", "conqueror", "confessor", "lionheart", "unready", "terrible", "magnificent",
    "impaler", "hun", "bold", "bald", "baptist", "apostle", "second", "third", "fourth", "fifth",
    "sixth", "seventh", "eighth", "red-nosed", "menace", "explorer", "builder", "pooh",
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
