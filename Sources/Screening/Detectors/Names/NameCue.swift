/// What stands before a name.
enum NameCue {
  /// Whether the words before a place call for a name however it is written: "called", "aka".
  static func isDirect(before place: Int, in passage: Passage) -> Bool {
    guard place > 0, passage.words[place].gap < .sentence else { return false }
    let before = passage.text(place - 1)
    if naming.contains(before) { return true }
    guard let leads = leads[before] else { return false }
    let second = passage.text(place - 2)
    let third = passage.text(place - 3)
    switch before {
    case "called":
      return callsPerson(passage, place - 2)
    case "as":
      if knownTo.contains(second), third == "to" {
        return knowing.contains(passage.text(place - 4))
      }
      return leads.contains(second) && (!objects.contains(second) || knowing.contains(third))
    case "him", "her", "them", "we", "they":
      return leads.contains(second) && (second != "called" || passage.hasCapital(place))
    case "of":
      return leads.contains(second) && (second != "name" || passage.text(place - 4) == "by")
    case "calls":
      return leads.contains(second) && passage.hasCapital(place)
    case "call":
      return leads.contains(second) && (!hedges.contains(second) || leads.contains(third))
    default:
      return leads.contains(second)
    }
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
    return towards[before]?.contains(second) ?? false
  }

  /// Whether a place is due: "in Nether Hollowby".
  static func isPlace(before place: Int, in passage: Passage) -> Bool {
    place > 0 && passage.words[place].gap <= .space && places.contains(passage.text(place - 1))
  }

  /// Words that lead from what is done to whom it is done.
  private static let towards: WordTable<WordSet> = [
    "for": [
      "looking", "searching", "searched", "looked", "search", "hunting", "justice", "caring",
      "cared", "hunt", "pray", "praying", "appeal",
    ],
    "from": [
      "statement", "complaint", "call", "letter", "hug", "visit", "card", "statements", "word",
      "text", "message",
    ],
    "of": [
      "family", "mum", "mother", "dad", "father", "friend", "parents", "death", "care", "hold",
      "home", "house", "news",
    ],
    "to": [
      "spoke", "talked", "talking", "speaking", "said", "listened", "listening", "gave", "married",
      "lied", "explained", "chatted", "chatting",
    ],
    "by": [
      "assaulted", "punched", "bitten", "headbutted", "thanked", "hugged", "made", "kicked",
      "attacked", "written", "called", "threatened", "stabbed",
    ],
  ]
  private static let naming: WordSet = ["named", "aka", "nicknamed", "alias"]
  /// The last word of a cue for a name, and the words one of which comes before it.
  private static let leads: WordTable<WordSet> = [
    "called": [],
    "as": ["known", "know", "knows", "knew", "him", "her", "himself", "herself"],
    "himself": calling, "herself": calling, "themselves": calling,
    "name": ["street", "real"],
    "is": ["name", "nickname"], "was": ["name", "nickname"], "s": ["name", "nickname"],
    "of": ["nickname", "name"],
    "him": calls, "her": calls, "them": calls, "we": calls, "they": calls,
    "calls": ["everyone", "everybody", "nobody", "who"],
    "call": ["we", "they", "people", "locals", "everyone", "everybody", "us", "all", "just"],
    "by": ["goes", "went"],
    "to": ["answers", "answered", "answering"],
  ]
  private static let calls: WordSet = ["call", "calls", "called"]
  private static let calling: WordSet = ["call", "calls", "called", "calling", "named"]
  private static let hedges: WordSet = ["all", "just"]
  private static let objects: WordSet = ["him", "her"]
  private static let knownTo: WordSet = ["all", "us", "everyone", "locals", "police", "staff"]
  private static let knowing: WordSet = ["know", "knows", "knew", "known"]

  private static let direct: WordSet = [
    "with", "tell", "ask", "rang", "phoned", "reassure", "comfort", "meet", "persuade", "arrested",
    "nicked", "interviewed", "told", "asked", "reassured", "escorted",
    "detained", "helped", "thanked", "thanks",
    "cheers", "hugged", "met", "rescued", "comforted", "visited", "reunited", "searched",
    "big", "wee", "handcuffed", "cuffed", "charged", "bailed",
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
