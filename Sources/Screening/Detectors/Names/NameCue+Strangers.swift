extension NameCue {
  /// Whether the words around a place make a strange capital a person.
  static func isBefore(_ place: Int, in passage: Passage) -> Bool {
    guard place > 0, passage.words[place].gap <= .comma else { return false }
    let before = passage.text(place - 1)
    if passage.words[place].gap <= .space {
      if sure.contains(before) || passage.reads(place - 1, as: .relation, .person, .child) {
        return true
      }
      if faint.contains(before) { return isCaredFor(place, in: passage) }
      if before == "and" { return isPair(place, in: passage) }
    }
    return links[before]?.contains(passage.text(place - 2)) ?? false
  }

  /// "found X asleep", "took X home", "saw X and her dog": what is done with people.
  private static func isCaredFor(_ place: Int, in passage: Passage) -> Bool {
    let next =
      passage.follows(place + 1) && !after.contains(passage.text(place + 1))
      ? place + 2 : place + 1
    guard passage.follows(next) else { return !passage.follows(place + 1, within: .clause) }
    return after.contains(passage.text(next))
      || leading.contains(passage.text(next)) && owners.contains(passage.text(next + 1))
  }

  /// "Yasmin and X", "her mum and X", but no two towns.
  private static func isPair(_ place: Int, in passage: Passage) -> Bool {
    let classes = passage.classes(place - 2)
    return classes.contains(.givenName) && !classes.contains(WordClasses(.place))
      || passage.reads(place - 2, as: .relation, .person, .child, .nickname)
      || passage.reads(place - 2, as: .nameWord) && passage.hasCapital(place - 2)
  }

  /// What only people have done to them.
  private static let sure: WordSet = [
    "with", "tell", "ask", "told", "asked", "reassure", "reassured", "comfort", "comforted",
    "persuade", "persuaded", "arrested", "nicked", "interviewed", "escorted", "detained", "helped",
    "thanked", "thanks", "thank", "cheers", "hugged", "met", "meet", "rescued", "visited",
    "reunited", "searched", "handcuffed", "cuffed", "charged", "bailed", "chased", "poor", "little",
    "old", "young", "big", "wee", "dear", "bless", "rip", "missing", "lifted", "sectioned",
    "interviewing", "helping", "arresting", "nicking", "consoled", "calmed", "goodbye", "hello",
    "gave", "give", "convinced", "remanded", "let", "believe", "drove", "walked", "gyda",
  ]
  /// What is done to people and to things.
  private static let faint: WordSet = [
    "saw", "seeing", "watched", "spotted", "found", "find", "finding", "took", "brought", "put",
    "dropped", "happy", "miss", "remember", "rang", "phoned", "carried", "left",
  ]
  private static let owners: WordSet = ["his", "her"]
  /// What leads to something of theirs: "and her dog", "at his mum's".
  private static let leading: WordSet = ["and", "at", "to", "with"]
  private static let after: WordSet = [
    "home", "asleep", "drunk", "safe", "back", "crying", "sobbing", "hiding", "sitting", "curled",
    "wandering", "shivering", "waiting", "alone", "sleeping", "outside", "hungry", "cold", "upset",
    "unconscious", "by", "behind", "beside", "wrapped", "slumped", "huddled", "stuck",
    "trapped", "singing", "barefoot", "shaking", "birthday", "down", "smiling", "sat",
    "walking",
  ]

  /// The last word of other cues, and the words one of which comes before it.
  private static let links: WordTable<WordSet> = [
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
      "spoke", "talked", "talking", "speaking", "said", "listened", "listening", "gave",
      "married", "lied", "explained", "chatted", "chatting", "goodbye", "farewell", "hello",
    ],
    "by": [
      "assaulted", "punched", "bitten", "headbutted", "thanked", "hugged", "made", "kicked",
      "attacked", "written", "called", "threatened", "stabbed",
    ],
  ]
}
