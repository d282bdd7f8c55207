extension PremisesReader {
  /// A name, then up to two words, then a kind: "Leeds General Infirmary", "Willow House refuge".
  func named(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard isName(place) else { return nil }
    var best: (Range<Int>, PremisesKind)?
    for end in place + 1..<place + 6
    where passage.follows(end) || passage.follows(end, within: .comma) && passage.isCapitalised(end)
    {
      if let (last, kind) = longKind(at: end) { return (place..<last, kind) }
      let text = passage.text(end)
      if let kind = kind(at: end),
        passage.isCapitalised(end) || Self.plainKinds.contains(text)
          || !passage.isCapitalised(place)
      {
        if text == "court" || isNoKind(text, after: end) { break }
        best = (place..<end + 1, kind)
        continue
      }
      if text == "house", end == place + 1, isNamedHouse(place) {
        best = (place..<end + 1, PremisesKind(suggestion: "a local building"))
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

  /// "Emmaus House" where somebody is, goes to or comes from; not "the Opera House".
  private func isNamedHouse(_ place: Int) -> Bool {
    passage.isCapitalised(place + 1) && Self.beforeHouse.contains(passage.text(place - 1))
      && (NameSigns(passage: passage).isStranger(place)
        || passage.classes(place).contains(.surname))
  }

  /// "a resident of The Laurels": where somebody lives.
  func home(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.text(place - 1) == "the", passage.text(place - 2) == "of",
      Self.dwellers.contains(passage.text(place - 3)), passage.follows(place),
      passage.isCapitalised(place), !passage.reads(place, as: .place)
    else { return nil }
    return (place..<place + 1, PremisesKind(suggestion: "a care home"))
  }

  private static let dwellers: WordSet = ["resident", "residents", "guest", "guests", "matron"]

  /// Kinds that have a name before them whatever it is a word for: "Neptune Inn".
  private static let surelyNamed: WordSet = ["inn", "arms", "hotel", "tavern", "infirmary"]

  private static let beforeHouse: WordSet = ["at", "to", "from", "outside", "in", "of", "near"]

  /// "bar" after "Mars", "club" after "Sunday": not a place.
  func isNoKind(_ text: WordText, after end: Int) -> Bool {
    let before = passage.text(end - 1)
    if text == "custody",
      passage.text(end - 1) == "in"
        || passage.classes(end - 1).contains(.ordinary) && !passage.isCapitalised(end - 1)
    {
      return true
    }
    if passage.reads(end - 1, as: .thing), !passage.reads(end - 1, as: .place) {
      return !Self.surelyNamed.contains(text)
    }
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

  /// Kinds of two words: "police station", "Crown Court", "care home", "medical centre".
  func longKind(at place: Int) -> (end: Int, kind: PremisesKind)? {
    guard passage.follows(place + 1),
      let kind = PremisesKind.named[passage.text(place).joined(to: passage.text(place + 1))]
    else { return nil }
    return (place + 2, kind)
  }

  /// "Patel's Newsagents", "Tony's cafe".
  func possessive(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard passage.words[place].isPossessive || passage.text(place).hasSuffix("s"),
      passage.hasCapital(place), passage.capitalsTell, passage.follows(place + 1),
      !NameSigns(passage: passage).isShortForm(passage.words[place])
    else { return nil }
    let classes = passage.classes(place)
    guard
      NameSigns(passage: passage).isGiven(place) || classes.contains(.surname)
        || classes.contains(WordClasses(.nameWord))
        || (NameSigns(passage: passage).isUnknown(place) && passage.words[place].isPossessive)
        || classes.contains(WordClasses(.surnameWord))
    else { return nil }
    let isSelf = classes.contains(WordClasses(.thing)) || classes.contains(WordClasses(.jargon))
    guard !isSelf else { return nil }
    // "Goldberg's the jewellers"
    let next = passage.text(place + 1) == "the" ? place + 2 : place + 1
    if passage.follows(next), let kind = kind(at: next) { return (place..<next + 1, kind) }
    return longKind(at: next).map { (place..<$0.end, $0.kind) }
  }

  static let plainKinds: WordSet = [
    "hospital", "infirmary", "ward", "school", "academy", "primary", "prison", "nick", "custody",
    "mosque", "church", "chapel", "temple", "gurdwara", "synagogue", "cathedral", "refuge",
    "hostel",
    "pub", "hotel", "inn", "hospice", "surgery", "college", "nursery", "comp", "bridewell", "arms",
    "chippy", "newsagents", "garage", "cafe", "shelter", "nightclub", "club", "bar", "university",
    "uni", "kebab", "takeaway", "shop", "magistrates", "stores", "store", "maternity", "clinic",
  ]

  static let joins: WordSet = ["and", "of", "the", "s"]

  static let middle: WordSet = [
    "general", "royal", "district", "memorial", "community", "house", "high", "county", "junior",
    "infant", "park", "road", "street", "lane", "hill", "central", "road", "cottage", "royal",
    "psychiatric", "maternity", "children", "childrens", "primary", "road",
  ]
}
