extension PremisesReader {
  /// "Club Neon", "Hotel Splendide": the kind first.
  func kindFirst(_ place: Int) -> (Range<Int>, PremisesKind)? {
    guard Self.firstKinds.contains(passage.text(place)), passage.isCapitalised(place),
      passage.follows(place + 1),
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
        || before == "at"
          && (happened(place - 2) || passage.text(place - 2) == "in" && happened(place - 3)))
  }

  /// Whether a word, alone or with the next, tells of an offence: "theft", "break in".
  private func happened(_ place: Int) -> Bool {
    guard passage.words.indices.contains(place) else { return false }
    let word = passage.words[place]
    return !word.classes.union(word.pairClasses)
      .isDisjoint(with: [WordClasses(.offence), WordClasses(.incident), WordClasses(.petty)])
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

  private static let walls: WordSet = ["outside", "inside"]
  private static let firstKinds: WordSet = [
    "club", "hotel", "cafe", "restaurant", "bar", "casino", "villa",
  ]
}
