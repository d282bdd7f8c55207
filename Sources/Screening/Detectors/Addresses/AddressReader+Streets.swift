extension AddressReader {
  /// "Station Road", "on mill lane".
  func street(_ place: Int) -> Address? {
    let text = passage.text(place)
    guard !Self.generic.contains(text), text.count > 1, !passage.words[place].hasDigit,
      place + 1 < passage.words.count
    else { return nil }
    let isNamed = passage.hasCapital(place) && passage.capitalsTell
    for end in place + 1..<place + 4 where passage.follows(end) {
      let type = passage.text(end)
      let isStrict = Self.streetTypes.contains(type)
      let isLoose =
        Self.looseTypes.contains(type)
        || Self.wayTypes.contains(type) && Self.alongWays.contains(passage.text(place - 1))
      if isStrict || isLoose {
        guard !Self.generic.contains(passage.text(end - 1)) else { return nil }
        if Self.afterRoads.contains(passage.text(end + 1)) { return nil }
        if isNamed, passage.isCapitalised(end) || (isStrict && passage.isCapitalised(place)) {
          return Address(
            words: place..<end + 1, isExact: false, suggestion: "a street on our patch")
        }
        if isStrict, end <= place + 2, isLed(place), Self.lowerTypes.contains(type),
          !passage.isCapitalised(place)
        {
          return Address(
            words: place..<end + 1, isExact: false, suggestion: "a street on our patch")
        }
      }
      if Self.notInStreet.contains(type) || Self.generic.contains(type)
        || (isNamed && !passage.isCapitalised(end))
      {
        return nil
      }
    }
    return nil
  }

  /// Whether "on", "in", "down" and their kind stand right before.
  func isLed(_ place: Int) -> Bool {
    passage.follows(place)
      && Self.leads.contains(passage.text(place - 1))
  }

  /// "Lôn Las", "Heol y Bont", "stryd fawr" is the high street and passes.
  func welshStreet(_ place: Int) -> Address? {
    guard passage.words.indices.contains(place),
      Self.welshTypes.contains(
        passage.text(place))
    else { return nil }
    var end = place + 1
    while end < place + 5, passage.follows(end),
      ["y", "yr", "r", "ty", "pen", "uchaf", "isaf"].contains(passage.text(end))
        || passage.isCapitalised(end)
    { end += 1 }
    let last = passage.text(end - 1)
    guard end > place + 1, !["y", "yr"].contains(last), !["fawr", "mawr"].contains(last),
      passage.hasCapital(place) || passage.isCapitalised(end - 1)
    else { return nil }
    return Address(words: place..<end, isExact: false, suggestion: "a street on our patch")
  }

  private static let leads: WordSet = [
    "on", "in", "at", "along", "down", "off", "from", "to", "near",
  ]

  /// What makes a road no one's street: "road safety", "lane closures".
  private static let afterRoads: WordSet = [
    "traffic", "safety", "works", "closures", "policing", "users", "rage", "trip",
  ]

  /// What is a street only where someone goes along it: "ice on Mill Bank".
  static let wayTypes: WordSet = [
    "bank", "brow", "fold", "croft", "garth", "wynd", "brae", "drove", "chase", "gate", "vale",
  ]
  private static let alongWays: WordSet = ["on", "along", "up", "down", "off"]

  static let lowerTypes: WordSet = [
    "road", "rd", "street", "avenue", "ave", "lane", "crescent", "terrace", "mews", "gardens",
    "grove", "drive",
  ]

  private static let welshTypes: WordSet = [
    "lon", "heol", "stryd", "ffordd", "rhodfa", "clos", "maes", "tan-y",
  ]
}
