extension Detector {
  /// Named hospitals, schools, pubs, shops, stations, courts and places of worship.
  static let premises = Detector { passage in
    let reader = PremisesReader(passage: passage)
    var findings: [Finding] = []
    var place = 0
    while place < passage.words.count {
      if let (words, kind) = reader.found(at: place),
        !words.contains(where: { passage.isSaying[$0] })
      {
        findings.append(
          Finding(
            passage.range(words), .premises, kind.severity,
            reason: "A named place helps to tell who and which incident this was.",
            suggestion: kind.suggestion))
        place = words.upperBound
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// A kind of premises, with the plain words to say instead.
private struct PremisesKind {
  let suggestion: String
  var severity = Finding.Severity.ask

  static let named: [String: PremisesKind] = {
    var kinds: [String: PremisesKind] = [:]
    for (words, suggestion) in table {
      for word in words.split(separator: " ") {
        kinds[String(word)] = PremisesKind(suggestion: suggestion)
      }
    }
    for word in ["refuge", "hostel", "ward", "shelter"] { kinds[word]?.severity = .block }
    return kinds
  }()

  private static let table: [(String, String)] = [
    ("hospital infirmary ysbyty hosp", "the hospital"), ("ward", "a ward"),
    ("hospice", "a hospice"),
    ("surgery", "a surgery"),
    (
      "school academy primary secondary ysgol comp comprehensive grammar infants juniors nursery",
      "a local school"
    ), ("college university uni coleg", "a local college"),
    (
      "arms inn tavern hotel pub taproom tafarn brewhouse alehouse nightclub club bar wetherspoons",
      "a pub"
    ),
    ("guesthouse b&b hostel", "a hostel"), ("refuge", "a refuge"), ("shelter", "a shelter"),
    (
      "cafe restaurant takeaway chippy kebabs kebab tandoori pizzeria bakery bistro balti diner",
      "a local business"
    ),
    (
      "newsagents newsagent stores store shop garage butchers bakers jewellers florist florists barbers supermarket minimarket bookmakers bookies pharmacy chemist salon offlicence motors taxis news booksellers",
      "a local shop"
    ),
    ("nick bridewell", "the station"), ("prison carchar jail gaol yoi", "a prison"),
    ("custody", "custody"),
    (
      "mosque masjid church chapel temple gurdwara synagogue cathedral mandir abbey eglwys capel minster priory",
      "a place of worship"
    ),
    ("lodge manor", "a care home"),
  ]
}

private struct PremisesReader {
  let passage: Passage

  func found(at place: Int) -> (Range<Int>, PremisesKind)? {
    if let found = welsh(place) ?? prison(place) ?? named(place) ?? possessive(place) {
      return found
    }
    if let found = wardNumber(place) ?? initials(place) ?? hospital(place) ?? kindFirst(place) {
      return found
    }
    return saint(place) ?? branch(place) ?? pub(place) ?? outside(place)
  }

  /// A name, then up to two words, then a kind: "Leeds General Infirmary", "Willow House refuge".
  private func named(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard isName(place) else { return nil }
    var best: (Range<Int>, PremisesKind)?
    for end in place + 1..<place + 6
    where passage.follows(end) || passage.follows(end, within: .comma) && passage.isCapitalised(end)
    {
      let text = passage.text(end)
      if let kind = kind(at: end),
        passage.isCapitalised(end) || Self.plainKinds.contains(text)
          || !passage.isCapitalised(place)
      {
        if text == "court" || isNoKind(text, after: end) { break }
        best = (place..<end + 1, kind)
        continue
      }
      if let (last, kind) = longKind(at: end) {
        return (place..<last, kind)
      }
      if text == "high", passage.isCapitalised(end),
        !["street", "court", "road", "commission"].contains(passage.text(end + 1))
      {
        best = (place..<end + 1, PremisesKind(suggestion: "a local school"))
      }
      if ["general", "royal"].contains(text), passage.isCapitalised(end),
        !["attorney", "director", "major", "adjutant", "surgeon", "secretary"].contains(
          passage.text(place)), !passage.isCapitalised(end + 1)
      {
        best = (place..<end + 1, PremisesKind(suggestion: "the hospital"))
      }
      guard passage.isCapitalised(end) || Self.joins.contains(text) || Self.middle.contains(text)
      else { break }
    }
    return best
  }

  /// "Club Neon", "Hotel Splendide": the kind first.
  private func kindFirst(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard
      ["club", "hotel", "cafe", "restaurant", "bar", "casino", "villa"].contains(
        passage.text(place)), passage.isCapitalised(place), passage.follows(place + 1),
      passage.isCapitalised(place + 1), passage.words[place + 1].letterCase != .upper,
      !passage.reads(place + 1, as: .jargon), Spelling.letters(of: passage.text(place + 1)) == nil
    else { return nil }
    return (place..<place + 2, kind(at: place) ?? PremisesKind(suggestion: "a local business"))
  }

  /// "Northgate General", "the Royal": hospitals without the word.
  private func hospital(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard ["general", "infirmary", "royal"].contains(passage.text(place)),
      passage.isCapitalised(place)
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

  /// A strange capital that something happened outside of: "assault outside Popworld".
  private func outside(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard ["outside", "inside"].contains(passage.text(place - 1)), passage.follows(place),
      NameSigns(passage: passage).isStranger(place), !passage.words[place].isPossessive,
      !passage.classes(place).contains(.givenName)
    else { return nil }
    return (place..<place + 1, PremisesKind(suggestion: "a local business"))
  }

  /// "bar" after "Mars", "club" after "Sunday": not a place.
  private func isNoKind(_ text: String, after end: Int) -> Bool {
    let before = passage.text(end - 1)
    if text == "custody",
      passage.text(end - 1) == "in"
        || passage.classes(end - 1).contains(.ordinary) && !passage.isCapitalised(end - 1)
    {
      return true
    }
    if passage.reads(end - 1, as: .thing), !passage.reads(end - 1, as: .place) { return true }
    if text == "primary" || text == "secondary" {
      return ["care", "school"].contains(passage.text(end + 1)) && passage.text(end + 1) == "care"
    }
    if text == "bar" || text == "club" || text == "store" || text == "shop" || text == "pub"
      || text == "school" || text == "church"
    {
      return [
        "mars", "snack", "chocolate", "sunday", "youth", "breakfast", "app", "charity", "chip",
        "coffee", "tuck", "betting", "local", "minibar", "local", "old", "village", "night", "gold",
        "crow",
      ].contains(before)
        || (!passage.isCapitalised(end - 1) && end - 1 > 0
          && passage.classes(end - 1).contains(.ordinary))
    }
    if text == "garage" || text == "kebab" || text == "news" {
      return !passage.isCapitalised(end) && !passage.words[end - 1].isPossessive
    }
    return false
  }

  private func kind(at place: Int) -> PremisesKind? {
    PremisesKind.named[passage.text(place)]
  }

  /// Kinds of two words: "police station", "Crown Court", "care home", "medical centre".
  private func longKind(at place: Int) -> (end: Int, kind: PremisesKind)? {
    guard passage.follows(place + 1) else { return nil }
    let pair = (passage.text(place), passage.text(place + 1))
    switch pair {
    case ("police", "station"), ("fire", "station"), ("ambulance", "station"), ("police", "stn"):
      return (place + 2, PremisesKind(suggestion: "the station"))
    case ("crown", "court"), ("magistrates", "court"), ("county", "court"), ("youth", "court"),
      ("combined", "court"), ("mags", "court"), ("family", "court"), ("justice", "centre"):
      return (place + 2, PremisesKind(suggestion: "court"))
    case ("custody", "suite"), ("custody", "centre"), ("custody", "unit"):
      return (place + 2, PremisesKind(suggestion: "custody"))
    case ("care", "home"), ("nursing", "home"), ("residential", "home"), ("rest", "home"),
      ("retirement", "home"):
      return (place + 2, PremisesKind(suggestion: "a care home"))
    case ("childrens", "home"), ("children", "home"), ("young", "offenders"):
      return (place + 2, PremisesKind(suggestion: "a children's home", severity: .block))
    case ("medical", "centre"), ("health", "centre"), ("medical", "practice"), ("walk", "in"):
      return (place + 2, PremisesKind(suggestion: "a surgery"))
    case ("leisure", "centre"), ("community", "centre"), ("sports", "centre"),
      ("shopping", "centre"), ("retail", "park"), ("community", "hall"), ("village", "hall"),
      ("youth", "centre"), ("working", "mens"), ("rugby", "club"), ("football", "club"),
      ("social", "club"), ("bowls", "club"), ("golf", "club"):
      return (place + 2, PremisesKind(suggestion: "a local building"))
    case ("kebab", "house"), ("fish", "bar"), ("petrol", "station"), ("corner", "shop"),
      ("off", "licence"), ("post", "office"), ("village", "store"), ("service", "station"),
      ("filling", "station"):
      return (place + 2, PremisesKind(suggestion: "a local shop"))
    case ("high", "school"), ("primary", "school"), ("secondary", "school"), ("junior", "school"),
      ("infant", "school"), ("grammar", "school"), ("boys", "school"), ("girls", "school"):
      return (place + 2, PremisesKind(suggestion: "a local school"))
    default: return nil
    }
  }

  /// "Patel's Newsagents", "Tony's cafe".
  private func possessive(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.words[place].isPossessive || passage.text(place).hasSuffix("s"),
      passage.hasCapital(place), passage.capitalsTell, passage.follows(place + 1)
    else { return nil }
    let classes = passage.classes(place)
    guard
      NameSigns(passage: passage).isGiven(place) || classes.contains(.surname)
        || classes.contains(WordClasses(.nameWord))
        || (NameSigns(passage: passage).isUnknown(place) && passage.words[place].isPossessive)
        || classes.contains(WordClasses(.surnameWord))
    else { return nil }
    let isSelf = classes.contains(WordClasses(.thing)) || classes.contains(WordClasses(.jargon))
    if !isSelf, let kind = kind(at: place + 1) { return (place..<place + 2, kind) }
    if !isSelf, let (end, kind) = longKind(at: place + 1) { return (place..<end, kind) }
    return nil
  }

  /// "HMP Oakvale", "HMYOI Brinsford".
  private func prison(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard ["hmp", "hmyoi", "yoi"].contains(passage.text(place)), passage.follows(place + 1),
      isName(place + 1) || !passage.classes(place + 1).contains(.ordinary)
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a prison"))
  }

  /// "Ysgol Gynradd Pen-y-garn", "Ysbyty Gwynedd", "Tafarn y Bont".
  private func welsh(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard
      [
        "ysgol", "ysbyty", "capel", "eglwys", "tafarn", "carchar", "gwesty", "coleg", "llys",
        "ward", "cartref", "nhafarn", "ngharchar", "gapel", "dafarn", "westy", "goleg", "garchar",
        "gartref",
      ].contains(passage.text(place)),
      passage.follows(place + 1)
    else { return nil }
    var end = place + 1
    while end < place + 6, passage.follows(end),
      ["y", "yr", "r", "gynradd", "uwchradd", "bro", "gyfun"].contains(passage.text(end))
        || passage.isCapitalised(end) || passage.words[end].gap == .joined
    { end += 1 }
    while ["y", "yr", "r"].contains(passage.text(end - 1)) { end -= 1 }
    let last = passage.text(end - 1)
    guard end > place + 1,
      !["gynradd", "uwchradd", "gyfun", "goron", "ynadon", "sul"].contains(last),
      passage.isCapitalised(end - 1) || passage.words[end - 1].gap == .joined,
      passage.text(place) != "ward" || passage.hasCapital(place)
    else { return nil }
    return (
      place..<end,
      PremisesKind.named[passage.text(place)] ?? PremisesKind(suggestion: "a local building")
    )
  }

  /// "ward 7", "Ward 12B".
  private func wardNumber(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.text(place) == "ward", passage.follows(place + 1),
      passage.words[place + 1].hasDigit
        || passage.number(at: place + 1).map({ $0.value > 0 && passage.text(place + 1) != "one" })
          ?? false
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a ward", severity: .block))
  }

  /// "at the QE", "in the RVI": hospitals by their initials.
  private func initials(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let text = passage.text(place)
    guard Self.hospitals.contains(text),
      passage.words[place].letterCase == .upper || !passage.capitalsTell
        || passage.words[place].letterCase == .lower && text.utf8.count > 2,
      ["the", "at", "in", "to", "from", "outside", "up", "yn"].contains(passage.text(place - 1))
    else { return nil }
    return (place..<place + 1, PremisesKind(suggestion: "the hospital"))
  }

  /// "St Mary's", "St Thomas": a church, a school or a hospital.
  private func saint(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard ["st", "saint", "sant"].contains(passage.text(place)),
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

  /// A chain with a town: "Tesco in Ashworth", "the Wrexham Asda"; a meal passes.
  private func branch(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let shop = PremisesKind(suggestion: "a shop")
    if passage.classes(place).contains(WordClasses(.brand)),
      passage.hasCapital(place) || !passage.classes(place).contains(.ordinary)
    {
      var next = place + 1
      if ["express", "extra", "superstore", "local", "metro", "store", "petrol", "drive"].contains(
        passage.text(next))
      {
        next += 1
      }
      let isAfterComma =
        next < passage.words.count && passage.words[next].gap == .comma
        && passage.reads(next, as: .place)
      guard
        isAfterComma || ["in", "on", "at", "near", "by", "off", "yn"].contains(passage.text(next)),
        passage.follows(next, within: .comma)
      else { return nil }
      var name = isAfterComma ? next : next + 1
      if passage.text(name) == "the" { name += 1 }
      guard passage.follows(name, within: .comma), isName(name), !isMeal(place),
        !passage.classes(name).contains(WordClasses(.month)),
        !(passage.classes(name).contains(WordClasses(.thing))
          && !passage.classes(name).contains(WordClasses(.place)))
      else { return nil }
      var end = name + 1
      while end < name + 3, passage.follows(end), passage.isCapitalised(end) { end += 1 }
      return (place..<end, shop)
    }
    guard passage.follows(place + 1), passage.classes(place + 1).contains(WordClasses(.brand)),
      passage.hasCapital(place + 1) || !passage.classes(place + 1).contains(.ordinary),
      passage.classes(place).contains(WordClasses(.place))
        || NameSigns(passage: passage).isStranger(place), passage.hasCapital(place),
      !isMeal(place + 1)
    else { return nil }
    return (place..<place + 2, shop)
  }

  private func isMeal(_ place: Int) -> Bool {
    passage.clause(around: place).contains {
      [
        "breakfast", "lunch", "dinner", "tea", "coffee", "meal", "sandwich", "burger", "pasty",
        "ate", "eating", "food", "refs", "snack", "roll", "brew", "wrap", "nuggets", "deal",
        "supper", "latte", "doughnuts", "cake", "milkshake", "pizza", "chips", "hungry", "starving",
        "grabbed",
      ]
      .contains(passage.text($0))
    }
  }

  /// Pubs by the usual names: "the Red Lion", "outside the royal oak".
  private func pub(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.text(place - 1) == "the" || passage.text(place - 1) == "y",
      passage.follows(place), passage.words.indices.contains(place + 1)
    else { return nil }
    if Self.pubSigns.contains(passage.text(place)), passage.isCapitalised(place),
      ["at", "in", "outside", "from", "to", "inside", "near", "behind"].contains(
        passage.text(place - 2)),
      !passage.isCapitalised(place + 1) || !passage.follows(place + 1)
    {
      return (place..<place + 1, PremisesKind(suggestion: "a pub"))
    }
    let adjective = Self.pubColours.contains(passage.text(place))
    if adjective, Self.pubSigns.contains(passage.text(place + 1)), passage.follows(place + 1),
      passage.capitalsTell
        ? passage.isCapitalised(place)
          || !passage.words.contains(where: { $0.letterCase == .initial && $0.gap < .sentence })
        : true
    {
      return (place..<place + 2, PremisesKind(suggestion: "a pub"))
    }
    if passage.text(place + 1) == "and", passage.isCapitalised(place),
      Self.pubSigns.contains(passage.text(place))
        || Self.pubSigns.contains(passage.text(place + 2))
        || passage.classes(place).contains(.ordinary)
          && passage.classes(place + 2).contains(.ordinary),
      passage.isCapitalised(place + 2), !passage.reads(place, as: .thing, .place, .power)
    {
      return (place..<place + 3, PremisesKind(suggestion: "a pub"))
    }
    return nil
  }

  /// A capital that names something, or a town, or a saint in any case.
  private func isName(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let word = passage.words[place]
    let isGeneric = Self.generic.contains(word.text)
    if isGeneric { return false }
    if word.letterCase == .upper, word.text.utf8.count <= 3, passage.capitalsTell { return false }
    if passage.isCapitalised(place) { return true }
    if word.gap == .sentence, passage.hasCapital(place), passage.capitalsTell {
      return !word.classes.contains(.ordinary)
        || passage.isCapitalised(place + 1) && passage.follows(place + 1)
        || word.classes.contains(WordClasses(.place))
    }
    if word.letterCase == .lower || !passage.capitalsTell {
      return word.classes.contains(WordClasses(.place)) && !word.classes.contains(.ordinary)
        || (NameSigns(passage: passage).isUnknown(place)
          && ["the", "at", "in", "from", "to", "outside"].contains(passage.text(place - 1)))
    }
    return false
  }

  private static let plainKinds: Set<String> = [
    "hospital", "infirmary", "ward", "school", "academy", "primary", "prison", "nick", "custody",
    "mosque", "church", "chapel", "temple", "gurdwara", "synagogue", "cathedral", "refuge",
    "hostel",
    "pub", "hotel", "inn", "hospice", "surgery", "college", "nursery", "comp", "bridewell", "arms",
    "chippy", "newsagents", "garage", "cafe", "shelter", "nightclub", "club", "bar", "university",
    "uni", "kebab", "takeaway", "shop", "magistrates", "stores", "store",
  ]
  private static let joins: Set<String> = ["and", "of", "the", "s"]
  private static let middle: Set<String> = [
    "general", "royal", "district", "memorial", "community", "house", "high", "county", "junior",
    "infant", "park", "road", "street", "lane", "hill", "central", "road", "cottage", "royal",
    "psychiatric", "maternity", "children", "childrens", "primary", "road",
  ]
  private static let generic: Set<String> = [
    "the", "a", "an", "our", "my", "this", "that", "crown", "county", "magistrates", "youth",
    "high", "primary", "secondary", "custody", "police", "catholic", "local", "big", "every",
    "another", "first", "local", "busy", "then", "still",
    "after", "outside", "from", "at", "in", "on", "to", "back", "i", "visited", "visit",
    "christmas", "easter", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "welsh", "english", "premier", "special",
    "his", "her", "their", "and", "no", "new", "old", "last", "next", "another", "one", "two",
    "three", "four", "five", "nhs", "cctv", "snack", "night", "night-time", "st", "indian",
    "chinese", "italian", "turkish", "polish", "pc", "day", "mini", "islamic", "muslim", "jewish",
    "hindu", "sikh", "baptist", "methodist", "anglican", "christian", "burger", "pizza", "costa",
    "starbucks", "greggs", "gp", "a&e", "ed", "mh",
    "central", "community", "general", "royal", "maternity", "children", "mental", "psychiatric",
    "acute", "stroke", "medical", "surgical", "uk", "british", "scottish", "irish", "london-wide",
    "chief", "mars", "boxing", "dr",
  ]
  private static let hospitals: Set<String> = [
    "qe", "qeh", "rvi", "lgi", "qmc", "bri", "uhw", "jr", "gri", "nnuh", "uhcw", "rlh", "rluh",
    "dri", "ugh", "mri", "uclh", "addenbrookes", "jimmys", "qa", "rgh", "ysbyty", "gwh", "rsch",
    "rih", "uhb", "uhnm",
    "uhns", "arrowe", "fazakerley", "wythenshawe", "pindersfields", "heartlands", "royals", "ri",
    "rah", "ninewells", "raigmore", "ari", "wgh", "rie", "rvh", "mater", "kgh", "ngh", "nph", "bgh",
    "pch", "ygc", "rgwent",
  ]
  private static let pubColours: Set<String> = [
    "bull", "nag", "duke",
    "red", "white", "black", "blue", "golden", "green", "royal", "kings", "king", "queens", "queen",
    "dukes", "old", "rising", "railway", "three", "five", "spread", "crown", "cross", "flying",
    "grey", "brown", "silver", "fox", "coach", "bulls", "nags", "horse", "hare", "plough", "jolly",
    "prince", "lamb", "two",
  ]
  private static let pubSigns: Set<String> = [
    "plough", "wheatsheaf", "globe", "talbot", "griffin", "greyhound", "harp", "unicorn",
    "woolpack", "railway", "nelson",
    "lion", "hart", "horse", "swan", "oak", "head", "bull", "boar", "bear", "eagle", "dragon",
    "sun", "keys", "tuns", "bells", "horseshoes", "inn", "tavern", "arms", "fox", "cock", "bell",
    "crown", "anchor", "hounds", "ship", "star", "feathers", "castle", "hind", "elephant", "george",
    "dolphin", "tap", "sailor", "farmers", "lamb", "barrow",
  ]
}
