/// What stands before a name.
enum NameCue {
  /// Whether the words before a place call for a name however it is written: "called", "aka".
  static func isDirect(before place: Int, in passage: Passage) -> Bool {
    guard place > 0, passage.words[place].gap < .sentence else { return false }
    let before = passage.text(place - 1)
    guard calling.contains(before) else { return false }
    let second = passage.text(place - 2)
    if ["named", "aka", "nicknamed", "alias"].contains(before) { return true }
    if before == "called", callsPerson(passage, place - 2) { return true }
    if before == "as",
      ["known", "know", "knows", "knew", "him", "her", "himself", "herself"].contains(second),
      !["him", "her"].contains(second) || knowing.contains(passage.text(place - 3))
    {
      return true
    }
    if ["himself", "herself", "themselves"].contains(before),
      ["call", "calls", "called", "calling", "named"].contains(second)
    {
      return true
    }
    if before == "name", ["street", "real"].contains(second) { return true }
    if before == "is" || before == "was" || before == "s", second == "name" { return true }
    if ["him", "her", "them", "we", "they"].contains(before),
      ["call", "calls", "called"].contains(second), second != "called" || passage.hasCapital(place)
    {
      return true
    }
    if before == "calls", ["everyone", "everybody", "nobody", "who"].contains(second) {
      return passage.hasCapital(place)
    }
    if before == "call", ["we", "they", "people", "locals", "everyone"].contains(second) {
      return true
    }
    if before == "by", ["goes", "went"].contains(second) { return true }
    return false
  }

  private static func callsPerson(_ passage: Passage, _ place: Int) -> Bool {
    let classes = passage.classes(place)
    return !classes.isDisjoint(with: [
      WordClasses(.person), WordClasses(.relation), WordClasses(.child),
    ])
      || ["one", "someone", "somebody", "guy", "character", "regular"].contains(passage.text(place))
  }

  /// Whether the words before a place make a strange capital a person.
  static func isBefore(_ place: Int, in passage: Passage) -> Bool {
    guard place > 0, passage.words[place].gap <= .comma else { return false }
    let before = passage.text(place - 1)
    let second = passage.text(place - 2)
    if passage.words[place].gap <= .space, direct.contains(before) { return true }
    let classes = passage.classes(place - 1)
    if passage.words[place].gap <= .space,
      !classes.isDisjoint(with: [WordClasses(.relation), WordClasses(.person), WordClasses(.child)])
    {
      return true
    }
    switch before {
    case "for":
      return [
        "looking", "searching", "searched", "looked", "search", "hunting", "justice", "caring",
        "cared", "hunt", "pray", "praying", "appeal",
      ].contains(second)
    case "from":
      return [
        "statement", "complaint", "call", "letter", "hug", "visit", "card", "statements", "word",
        "text", "message",
      ].contains(second)
    case "of":
      return [
        "family", "mum", "mother", "dad", "father", "friend", "parents", "death", "care", "hold",
        "home", "house", "news",
      ].contains(second)
    case "to":
      return [
        "spoke", "talked", "talking", "speaking", "said", "listened", "listening", "gave",
        "married", "lied", "explained", "chatted", "chatting",
      ].contains(second)
    case "by":
      return [
        "assaulted", "punched", "bitten", "headbutted", "thanked", "hugged", "made", "kicked",
        "attacked", "written", "called", "threatened", "stabbed",
      ].contains(second)
    default: return false
    }
  }

  /// Whether a place is due: "in Nether Hollowby".
  static func isPlace(before place: Int, in passage: Passage) -> Bool {
    place > 0 && passage.words[place].gap <= .space && places.contains(passage.text(place - 1))
  }

  /// The last word before a name that some direct cue ends with.
  private static let calling: WordSet = [
    "named", "aka", "nicknamed", "alias", "called", "as", "himself", "herself", "themselves",
    "name", "is", "was", "s", "him", "her", "them", "we", "they", "calls", "call", "by",
  ]
  private static let knowing: WordSet = ["know", "knows", "knew", "known"]

  private static let direct: WordSet = [
    "with", "arrested", "nicked", "interviewed", "told", "asked", "reassured", "escorted",
    "detained", "helped", "thanked", "thanks",
    "cheers", "hugged", "met", "rescued", "comforted", "visited", "reunited", "searched",
    "handcuffed", "cuffed", "charged", "bailed",
    "spotted", "chased", "saw", "seeing", "watched", "poor", "little", "old", "young", "dear",
    "bless", "rip", "remember", "missing", "lifted", "sectioned",
    "interviewing", "helping", "arresting", "nicking", "consoled", "finding", "told", "calmed",
    "thank", "goodbye", "hello", "happy", "miss", "gave", "convinced", "persuaded", "dropped",
    "took", "drove", "walked", "like",
    "remanded", "and", "brought", "let", "put", "believe", "found", "find", "gyda",
  ]
  private static let places: WordSet = [
    "in", "at", "to", "near", "from", "through", "of", "across", "around", "outside", "towards",
    "toward", "into", "the", "over", "past",
    "via", "by", "on", "yn", "ym", "i", "o", "ger", "ar", "yng", "up", "down", "between", "round",
    "leaving", "visit", "visited", "off",
  ]
}
