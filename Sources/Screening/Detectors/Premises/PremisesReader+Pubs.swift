extension PremisesReader {
  /// Pubs by the usual names: "the Red Lion", "outside the royal oak".
  func pub(_ place: Int) -> (Range<Int>, PremisesKind)? {
    if let pair = signs(place) { return pair }
    guard Self.articles.contains(passage.text(place - 1)),
      passage.follows(place)
    else { return nil }
    if Self.pubSigns.contains(passage.text(place)), passage.isCapitalised(place),
      Self.beforePub.contains(passage.text(place - 2))
        || place == 1 && Self.pubDoings.contains(passage.text(place + 1)),
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

  /// "Club Neon", "Hotel Splendide": the kind first.
  func kindFirst(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard
      Self.firstKinds.contains(
        passage.text(place)), passage.isCapitalised(place), passage.follows(place + 1),
      passage.isCapitalised(place + 1), passage.words[place + 1].letterCase != .upper,
      !passage.reads(place + 1, as: .jargon), Spelling.letters(of: passage.text(place + 1)) == nil
    else { return nil }
    return (place..<place + 2, kind(at: place) ?? PremisesKind(suggestion: "a local business"))
  }

  /// A strange capital that something happened at: "assault outside Popworld", "theft at Kwikbuy".
  func scene(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard isScene(before: place), NameSigns(passage: passage).isStranger(place),
      !passage.words[place].isPossessive, !passage.classes(place).contains(.givenName)
    else { return nil }
    let isPair = passage.isCapitalised(place + 1) && passage.follows(place + 1)
    return (place..<place + (isPair ? 2 : 1), PremisesKind(suggestion: "a local business"))
  }

  /// Whether walls or something that happened stand right before: "outside", "alarm at".
  private func isScene(before place: Int) -> Bool {
    let before = passage.text(place - 1)
    return passage.follows(place)
      && (Self.walls.contains(before)
        || before == "at" && passage.reads(place - 2, as: .offence, .incident, .petty))
  }

  /// Two plain words for a sign: "fight outside the Fiddler's Elbow", "tea at The Copper Kettle".
  func sign(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let article = place - 1
    guard passage.text(article) == "the", passage.follows(place + 1),
      isScene(before: article)
        || passage.isCapitalised(article) && Self.beforePub.contains(passage.text(article - 1)),
      !passage.isCapitalised(place + 2) || !passage.follows(place + 2),
      [place, place + 1].allSatisfy(isSignWord)
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a pub"))
  }

  /// A plain word with a capital that is not the name of anything else.
  private func isSignWord(_ place: Int) -> Bool {
    passage.isCapitalised(place) && passage.words[place].letterCase != .upper
      && (passage.classes(place).contains(.ordinary) || passage.words[place].isPossessive
        || NameSigns(passage: passage).isStranger(place))
      && !passage.reads(place, as: .power, .brand, .thing, .jargon, .place)
      && kind(at: place) == nil && !AddressReader.generic.contains(passage.text(place))
  }

  /// "The Crooked Billet" where a landlord, darts or closing time is spoken of.
  func byCompany(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard Self.articles.contains(passage.text(place - 1)), passage.follows(place + 1),
      passage.isCapitalised(place), passage.isCapitalised(place + 1),
      !passage.reads(place, as: .power, .brand, .thing, .place),
      !passage.isCapitalised(place + 2) || !passage.follows(place + 2),
      passage.surroundings(of: place, reach: 12).contains(where: {
        Self.company.contains(passage.text($0))
      })
    else { return nil }
    return (place..<place + 2, PremisesKind(suggestion: "a pub"))
  }

  /// What goes on in pubs and nowhere else.
  private static let company: WordSet = [
    "landlord", "landlady", "publican", "darts", "pint", "pints", "barred", "glassing", "glassed",
    "bouncer", "bouncers", "doorman", "doormen", "jukebox", "drinkers", "regulars", "barmaid",
    "barman", "karaoke", "cellar", "chucking-out",
  ]

  private static let articles: WordSet = ["the", "y"]
  private static let walls: WordSet = ["outside", "inside"]

  private static let beforePub: WordSet = [
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
    "rose", "plough", "wagon", "hare", "duck", "dog", "hand", "thistle", "wheatsheaf", "greyhound",
    "lion", "hart", "horse", "swan", "oak", "head", "bull", "boar", "bear", "eagle", "dragon",
    "sun", "keys", "tuns", "bells", "horseshoes", "inn", "tavern", "arms", "fox", "cock", "bell",
    "crown", "anchor", "hounds", "ship", "star", "feathers", "castle", "hind", "elephant", "george",
    "dolphin", "tap", "sailor", "farmers", "lamb", "barrow",
  ]

  private static let firstKinds: WordSet = [
    "club", "hotel", "cafe", "restaurant", "bar", "casino", "villa",
  ]
}
