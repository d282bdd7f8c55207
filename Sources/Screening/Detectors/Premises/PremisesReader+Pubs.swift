extension PremisesReader {
  /// Pubs by the usual names: "the Red Lion", "outside the royal oak".
  func pub(_ place: Int) -> (Range<Int>, PremisesKind)? {
    if let pair = signs(place) { return pair }
    guard Self.articles.contains(passage.text(place - 1)), passage.follows(place) else {
      return nil
    }
    let words = sign(alone: place) ?? coloured(place) ?? paired(place)
    return words.map { ($0, PremisesKind(suggestion: "a pub")) }
  }

  /// "the Plough", where someone is at it or it shuts.
  private func sign(alone place: Int) -> Range<Int>? {
    guard Self.pubSigns.contains(passage.text(place)), passage.isCapitalised(place),
      Self.beforePub.contains(passage.text(place - 2))
        || place == 1 && Self.pubDoings.contains(passage.text(place + 1)),
      !passage.isCapitalised(place + 1) || !passage.follows(place + 1)
    else { return nil }
    return place..<place + 1
  }

  /// "the Red Lion"; in small letters where the text has no capitals that tell.
  private func coloured(_ place: Int) -> Range<Int>? {
    guard Self.pubColours.contains(passage.text(place)), passage.follows(place + 1),
      Self.pubSigns.contains(passage.text(place + 1)),
      !passage.capitalsTell || passage.isCapitalised(place)
        || !passage.words.contains(where: { $0.letterCase == .initial && $0.gap < .sentence })
    else { return nil }
    return place..<place + 2
  }

  /// "the Dog and Partridge", "the Slug and Lettuce", "the Plume of Feathers".
  private func paired(_ place: Int) -> Range<Int>? {
    let last = place + 2
    let joint = passage.text(place + 1)
    if joint == "of", passage.isCapitalised(place), passage.isCapitalised(last),
      Self.pubSigns.contains(passage.text(last))
    {
      return place..<last + 1
    }
    guard joint == "and", passage.isCapitalised(place),
      passage.isCapitalised(last), !passage.reads(place, as: .thing, .place, .power)
    else { return nil }
    let isSign =
      Self.pubSigns.contains(passage.text(place)) || Self.pubSigns.contains(passage.text(last))
    let isPlain = [place, last].allSatisfy { passage.classes($0).contains(.ordinary) }
    return isSign || isPlain ? place..<last + 1 : nil
  }

  /// "Rose & Crown", "Fox and Hounds": two signs, whatever stands before them.
  func signs(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let isAnd = passage.text(place + 1) == "and"
    let last = isAnd ? place + 2 : place + 1
    guard passage.follows(last), passage.hasCapital(place), passage.isCapitalised(last),
      Self.pubSigns.contains(passage.text(place)) || Self.pubColours.contains(passage.text(place)),
      Self.pubSigns.contains(passage.text(last))
    else { return nil }
    let between = passage.words[place].span.upperBound..<passage.words[last].span.lowerBound
    guard isAnd || passage.fold.letters[between].contains(UInt8(ascii: "&")) else { return nil }
    return (place..<last + 1, PremisesKind(suggestion: "a pub"))
  }

  static let articles: WordSet = ["the", "y"]

  static let beforePub: WordSet = [
    "at", "in", "outside", "from", "to", "inside", "near", "behind",
  ]

  /// What a pub does that an animal or a sign does not.
  private static let pubDoings: WordSet = [
    "closed", "shut", "shuts", "closes", "kicked", "emptied", "opened", "rang",
  ]

  static let pubColours: WordSet = [
    "bull", "nag", "duke",
    "red", "white", "black", "blue", "golden", "green", "royal", "kings", "king", "queens", "queen",
    "dukes", "old", "rising", "railway", "three", "five", "spread", "crown", "cross", "flying",
    "grey", "brown", "silver", "fox", "coach", "bulls", "nags", "horse", "hare", "plough", "jolly",
    "prince", "lamb", "two",
  ]

  static let pubSigns: WordSet = [
    "plough", "wheatsheaf", "globe", "talbot", "griffin", "greyhound", "harp", "unicorn",
    "woolpack", "railway", "nelson",
    "rose", "wagon", "hare", "duck", "dog", "hand", "thistle",
    "lion", "hart", "horse", "swan", "oak", "head", "bull", "boar", "bear", "eagle", "dragon",
    "sun", "keys", "tuns", "bells", "horseshoes", "inn", "tavern", "arms", "fox", "cock", "bell",
    "crown", "anchor", "hounds", "ship", "star", "feathers", "castle", "hind", "elephant", "george",
    "dolphin", "tap", "sailor", "farmers", "lamb", "barrow",
  ]
}
