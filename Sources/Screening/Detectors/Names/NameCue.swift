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

  /// Whether a place is due: "in Nether Hollowby".
  static func isPlace(before place: Int, in passage: Passage) -> Bool {
    place > 0 && passage.words[place].gap <= .space && places.contains(passage.text(place - 1))
  }

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

  private static let places: WordSet = [
    "in", "at", "to", "near", "from", "through", "of", "across", "around", "outside", "towards",
    "toward", "into", "the", "over", "past",
    "via", "by", "on", "yn", "ym", "i", "o", "ger", "ar", "yng", "up", "down", "between", "round",
    "leaving", "visit", "visited", "off",
  ]
}
