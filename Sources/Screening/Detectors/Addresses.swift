extension Detector {
  /// Houses, streets, small places, junctions and positions.
  static let addresses = Detector { passage in
    let reader = AddressReader(passage: passage)
    var findings: [Finding] = []
    var place = 0
    while place < passage.words.count {
      if let found = reader.found(at: place), !found.words.contains(where: { passage.isSaying[$0] })
      {
        findings.append(found.finding(in: passage))
        place = found.words.upperBound
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// Words that tell where someone is.
private struct Address {
  let words: Range<Int>
  /// Whether it is one door and not a street or a village.
  let isExact: Bool
  let suggestion: String

  func finding(in passage: Passage) -> Finding {
    Finding(
      passage.range(words), .address, isExact ? .block : .ask,
      reason: isExact
        ? "This leads to one door." : "This tells which street or small place it was.",
      suggestion: suggestion)
  }
}

private struct AddressReader {
  let passage: Passage

  func found(at place: Int) -> Address? {
    numbered(place) ?? dwelling(place) ?? welshStreet(place) ?? street(place) ?? smallPlace(place)
      ?? junction(place) ?? position(place)
  }

  /// "27 Larkspur Close", "14b mill lane".
  private func numbered(_ place: Int) -> Address? {
    guard passage.words[place].hasDigit, passage.words[place].text.utf8.count <= 5,
      passage.number(at: place) != nil || houseLetter(place)
    else { return nil }
    for end in place + 2..<place + 6 where passage.follows(end, within: .comma) {
      guard !Self.notInStreet.contains(passage.text(end - 1)), !passage.words[end - 1].hasDigit,
        !passage.reads(end - 1, as: .speech)
      else { return nil }
      if Self.streetTypes.contains(passage.text(end))
        || (Self.looseTypes.contains(passage.text(end))
          && (passage.isCapitalised(end) || !passage.capitalsTell || passage.isCapitalised(end - 1)))
      {
        return Address(words: place..<end + 1, isExact: true, suggestion: "a house")
      }
    }
    if let street = welshStreet(place + 1), passage.follows(place + 1, within: .comma) {
      return Address(words: place..<street.words.upperBound, isExact: true, suggestion: "a house")
    }
    return nil
  }

  private func houseLetter(_ place: Int) -> Bool {
    guard let (number, unit) = passage.words[place].numberAndUnit else { return false }
    return number > 0 && unit.utf8.count == 1
  }

  /// "flat 4", "plot 12", "house number 9".
  private func dwelling(_ place: Int) -> Address? {
    guard
      [
        "flat", "plot", "apartment", "apt", "fflat", "caravan", "pitch", "maisonette", "bedsit",
        "room", "chalet", "rhif",
      ].contains(passage.text(place)) || isHouseNumber(place)
    else { return nil }
    var next = place + 1
    while ["number", "no", "at"].contains(passage.text(next)), passage.follows(next) { next += 1 }
    guard passage.follows(next), isHouse(next) else { return nil }
    if passage.text(place) == "room" || passage.text(place) == "rhif",
      !passage.follows(next + 1, within: .comma)
        || passage.number(at: next).map({ $0.value > 400 }) ?? false
    {
      return nil
    }
    if passage.text(place) == "room",
      ["briefing", "interview", "the", "control"].contains(passage.text(place - 1))
    {
      return nil
    }
    var end = next + 1
    while end < next + 4, passage.isCapitalised(end), passage.follows(end, within: .comma) {
      end += 1
    }
    return Address(words: place..<end, isExact: true, suggestion: "a house")
  }

  private func isHouseNumber(_ place: Int) -> Bool {
    passage.text(place) == "number" && ["house", "door", "at"].contains(passage.text(place - 1))
  }

  private func isHouse(_ place: Int) -> Bool {
    if houseLetter(place) { return true }
    guard let (value, end) = passage.number(at: place) else {
      return passage.words[place].span.count == 1 && passage.isCapitalised(place)
    }
    return value > 0 && value < 2000
      && !(passage.follows(end) && Self.notInStreet.contains(passage.text(end)))
  }

  /// "Lôn Las", "Heol y Bont", "stryd fawr" is the high street and passes.
  private func welshStreet(_ place: Int) -> Address? {
    guard passage.words.indices.contains(place),
      ["lon", "heol", "stryd", "ffordd", "rhodfa", "clos", "maes", "tan-y"].contains(
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

  /// "Station Road", "on mill lane".
  private func street(_ place: Int) -> Address? {
    let text = passage.text(place)
    guard !Self.generic.contains(text), !passage.words[place].hasDigit,
      place + 1 < passage.words.count
    else { return nil }
    let isNamed = passage.hasCapital(place) && passage.capitalsTell
    for end in place + 1..<place + 4 where passage.follows(end) {
      let type = passage.text(end)
      let isStrict = Self.streetTypes.contains(type)
      let isLoose = Self.looseTypes.contains(type)
      if isStrict || isLoose {
        guard !Self.generic.contains(passage.text(end - 1)) else { return nil }
        if ["traffic", "safety", "works", "closures", "policing", "users", "rage", "trip"].contains(
          passage.text(end + 1))
        {
          return nil
        }
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
  private func isLed(_ place: Int) -> Bool {
    passage.follows(place)
      && ["on", "in", "at", "along", "down", "off", "from", "to", "near"].contains(
        passage.text(place - 1))
  }

  /// "the village of Nether Hollowby", "the Brackenhurst estate", "Tyddyn farm".
  private func smallPlace(_ place: Int) -> Address? {
    let text = passage.text(place)
    if ["village", "hamlet", "estate", "pentref", "bentref", "ystad"].contains(text) {
      let start = ["of", "called", "o"].contains(passage.text(place + 1)) ? place + 2 : place + 1
      let isWelsh = text == "pentref" || text == "bentref" || text == "ystad"
      if start > place + 1 || isWelsh,
        passage.isCapitalised(start)
          || (!passage.capitalsTell
            || !passage.words.contains { $0.letterCase == .initial && $0.gap < .sentence })
            && start > place + 1 && isPlain(start)
      {
        var end = start + 1
        while end < start + 4, passage.follows(end), passage.isCapitalised(end) { end += 1 }
        return Address(
          words: start..<min(end, passage.words.count), isExact: false, suggestion: "our area")
      }
    }
    guard Self.smallPlaces.contains(passage.text(place + 1)), passage.follows(place + 1),
      !Self.generic.contains(text), !Self.notBeforeFarm.contains(text)
    else { return nil }
    let isName =
      passage.isCapitalised(place)
      || (passage.hasCapital(place) && !passage.classes(place).contains(.ordinary))
      || (!passage.classes(place).contains(.ordinary) && passage.classes(place).isEmpty)
      || !passage.classes(place).isDisjoint(with: [.surname, .givenName])
    guard isName,
      passage.classes(place).isDisjoint(with: [WordClasses(.thing), WordClasses(.jargon)]),
      !passage.words[place].hasDigit
    else { return nil }
    var start = place
    while start > 0, passage.isCapitalised(start - 1), passage.follows(start) { start -= 1 }
    return Address(words: start..<place + 2, isExact: false, suggestion: "our area")
  }

  private func isPlain(_ place: Int) -> Bool {
    passage.words.indices.contains(place) && !Self.generic.contains(passage.text(place))
  }

  /// "M4 J32", "junction 9", "jct 14".
  private func junction(_ place: Int) -> Address? {
    let text = passage.text(place)
    let isShort =
      text.first == "j" && text.utf8.count <= 4 && text.utf8.count >= 2
      && text.dropFirst().utf8.allSatisfy {
        $0.isDigit || ($0 == UInt8(ascii: "a") && text.utf8.count > 2)
      } && text.utf8.contains(where: \.isDigit)
    var end = place + 1
    if ["junction", "jct", "jn", "junc", "junctions", "cyffordd", "gyffordd", "exit"].contains(text)
    {
      guard passage.follows(end), passage.words[end].hasDigit || passage.number(at: end) != nil
      else { return nil }
      end += 1
    } else if !isShort {
      return nil
    }
    if isShort, !nearRoad(place) { return nil }
    if text == "exit", !nearRoad(place) { return nil }
    return Address(words: place..<end, isExact: false, suggestion: "the motorway")
  }

  private func nearRoad(_ place: Int) -> Bool {
    passage.surroundings(of: place, reach: 6).contains { other in
      let text = passage.text(other)
      return text == "motorway"
        || (other != place && (text.first == "m" || text.first == "a") && text.utf8.count <= 6
          && text.dropFirst().utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "m") }
          && text.utf8.count > 1)
    }
      || ["at", "near", "between", "by", "j"].contains(passage.text(place - 1))
        && passage.hasCapital(place)
  }

  /// Coordinates, a grid reference, three words.
  private func position(_ place: Int) -> Address? {
    let letters = passage.fold.letters
    let span = passage.words[place].span
    if span.lowerBound >= 3,
      letters[(span.lowerBound - 3)..<span.lowerBound].elementsEqual("///".utf8) || dotted(place),
      place + 2 < passage.words.count
    {
      return Address(
        words: place..<min(place + 3, passage.words.count), isExact: true,
        suggestion: "leave it out")
    }
    if dotted(place) {
      return Address(words: place..<place + 3, isExact: true, suggestion: "leave it out")
    }
    if passage.text(place) == "what3words" || passage.text(place) == "w3w",
      place + 3 < passage.words.count, dotted(place + 1) || dotted(place + 2)
    {
      return Address(words: place..<place + 4, isExact: true, suggestion: "leave it out")
    }
    if let end = degrees(place) {
      return Address(words: place..<end, isExact: true, suggestion: "leave it out")
    }
    return gridReference(place).map {
      Address(words: place..<$0, isExact: true, suggestion: "leave it out")
    }
  }

  /// Three lower-case words with dots between them and no space.
  private func dotted(_ place: Int) -> Bool {
    guard place + 2 < passage.words.count,
      place == 0 || passage.words[place].gap > .joined || slashBefore(place)
    else { return false }
    return (place..<place + 3).allSatisfy { other in
      passage.words[other].letterCase == .lower && !passage.words[other].hasDigit
        && passage.words[other].text.utf8.count > 2
        && (other == place
          || (passage.words[other].span.lowerBound == passage.words[other - 1].span.upperBound + 1
            && passage.fold.letters[passage.words[other].span.lowerBound - 1] == UInt8(ascii: ".")))
    }
      && !["co", "com", "uk", "org", "gov", "www"].contains(where: { name in
        (place..<place + 3).contains { passage.text($0) == name }
      })
  }

  private func slashBefore(_ place: Int) -> Bool {
    let start = passage.words[place].span.lowerBound
    return start > 0 && passage.fold.letters[start - 1] == UInt8(ascii: "/")
  }

  /// "51.4816, -3.1791": two decimal numbers with three places and more.
  private func degrees(_ place: Int) -> Int? {
    guard isDecimal(place), place + 3 < passage.words.count else { return nil }
    for second in place + 2...place + 3
    where isDecimal(second) && passage.words[second].gap < .sentence { return second + 2 }
    return nil
  }

  private func isDecimal(_ place: Int) -> Bool {
    guard place + 1 < passage.words.count else { return false }
    let whole = passage.words[place]
    let part = passage.words[place + 1]
    return whole.isNumber && whole.text.utf8.count <= 3 && part.hasDigit
      && part.text.utf8.count(where: \.isDigit) >= 3
      && part.span.lowerBound == whole.span.upperBound + 1
      && passage.fold.letters[part.span.lowerBound - 1] == UInt8(ascii: ".")
  }

  /// "SO 123 456", "ST184764": two letters of the grid and six to ten figures.
  private func gridReference(_ place: Int) -> Int? {
    let word = passage.words[place]
    let text = Array(word.text.utf8)
    guard text.count >= 2, "stnho".utf8.contains(text[0]), text[1].isLetter,
      word.letterCase == .upper
    else { return nil }
    let inside = text.dropFirst(2)
    if inside.count == 6 || inside.count == 8, inside.allSatisfy(\.isDigit) { return place + 1 }
    guard inside.isEmpty, passage.follows(place + 2) else { return nil }
    let east = passage.text(place + 1)
    let north = passage.text(place + 2)
    let isPair =
      east.utf8.count == north.utf8.count && (3...5).contains(east.utf8.count)
      && (east + north).utf8.allSatisfy(\.isDigit)
    return isPair ? place + 3 : nil
  }

  private static let streetTypes: Set<String> = [
    "road", "rd", "street", "avenue", "ave", "lane", "ln", "crescent", "cres", "terrace", "drive",
    "close", "mews", "boulevard", "gardens", "gdns", "grove",
  ]
  private static let lowerTypes: Set<String> = [
    "road", "rd", "street", "avenue", "ave", "lane", "crescent", "terrace", "mews", "gardens",
    "grove", "drive",
  ]
  private static let looseTypes: Set<String> = [
    "st", "way", "court", "place", "square", "rise", "hill", "walk", "row", "parade", "view",
    "green", "mount", "roundabout", "interchange", "flyover", "towers", "heights", "wharf", "quay",
    "bypass", "underpass", "alley", "meadows", "villas", "cottages", "cottage", "bungalow",
    "precinct",
  ]
  private static let smallPlaces: Set<String> = [
    "estate", "farm", "village", "caravan", "hamlet", "farmhouse", "allotments",
  ]
  private static let notBeforeFarm: Set<String> = [
    "cannabis", "wind", "solar", "dairy", "pig", "sheep", "chicken", "fish", "city", "health",
    "animal", "funny", "bot", "council", "housing", "industrial", "global", "olympic", "holiday",
    "trading", "real",
  ]
  private static let notInStreet: Set<String> = [
    "hours", "hrs", "hour", "minutes", "mins", "days", "weeks", "months", "years", "of", "on", "in",
    "at", "and", "the", "a", "for", "to", "with", "by", "from",
    "miles", "people", "officers", "calls", "jobs", "times", "cars", "of", "down", "up", "off",
    "along", "is", "was", "were", "our", "my", "are", "then", "wont", "didnt", "cant", "came",
    "didn", "doesnt", "had", "has", "will", "would", "too", "so", "very", "am", "pm", "patrols",
    "lads",
    "nights", "who", "that",
  ]
  private static let generic: Set<String> = [
    "the", "a", "an", "this", "that", "our", "my", "your", "his", "her", "their", "one", "each",
    "every", "main", "high", "busy", "wet", "dark", "side", "country", "ring",
    "slip", "quiet", "long", "open", "whole", "same", "next", "back", "icy", "flooded", "closed",
    "empty", "another", "any", "some", "b", "on", "of", "in", "at", "down", "up",
    "dual", "fast", "bus", "cycle", "live", "middle", "outside", "inside", "slow", "memory", "toll",
    "service", "access", "residential", "local", "narrow", "single",
    "cross", "trunk", "public", "private", "dirt", "village", "coast", "mountain", "city", "town",
    "one-way", "two", "three", "four", "six", "most", "no", "and", "along", "to", "off", "from",
    "across", "per",
    "over", "under", "for", "by", "with", "it", "very", "all", "other", "near", "into", "blocked",
    "snowy", "unlit", "rural", "farm", "gravel", "muddy", "shopping", "pedestrianised", "nearby",
    "busiest", "longest",
    "sesame", "coronation", "quality", "downing", "fleet", "wall", "easy", "civvy", "penny",
    "ramsay", "albert", "abbey-road", "way", "estate", "right", "wrong", "hand", "left", "tough",
    "got", "hit", "crime", "hard", "test", "warm-up", "those", "these", "first", "last",
    "crown", "county", "magistrates", "youth", "tennis", "food", "squash", "supreme", "high",
    "family", "basketball", "juvenile", "appeal", "too", "so", "pretty", "really", "super", "quite",
    "came", "far", "get", "getting", "stay",
    "very", "sleet", "council", "housing", "we", "i", "they", "you", "who", "closing", "yellow",
    "brick",
  ]
}
