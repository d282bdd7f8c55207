extension Officer {
  /// A colleague by first name: "my crewmate Dave", "Sarge Emma", "crewed with Kev".
  static func colleague(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let isCrewed = passage.text(place) == "with" && crewing.contains(passage.text(place - 1))
    let isDesk = desks.contains(passage.text(place)) && deskKinds.contains(passage.text(place - 1))
    let isOurs =
      own.contains(passage.text(place)) && ["my", "our"].contains(passage.text(place - 1))
    guard isCrewed || isDesk || isOurs || colleagues.contains(passage.text(place)) else {
      return nil
    }
    var next = place + 1
    guard passage.follows(next, within: .comma) else { return nil }
    if sizes.contains(passage.text(next)), passage.follows(next + 1) { next += 1 }
    let signs = NameSigns(passage: passage)
    guard signs.isGiven(next) || signs.isNamedWord(next) || signs.isStranger(next) else {
      return nil
    }
    guard passage.words[next].gap <= .space || signs.isGiven(next) else { return nil }
    var end = next + 1
    while signs.isSurname(end), end < next + 3 { end += 1 }
    return (isCrewed ? next : place)..<end
  }

  /// "Steph from response", "Mo on the dog section".
  static func teamMate(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let isName =
      NameSigns(passage: passage).isGiven(place)
      || passage.hasCapital(place) && passage.reads(place, as: .nameWord)
        && passage.text(place + 1) == "from"
    guard isName, passage.follows(place + 2),
      ["from", "on", "in"].contains(passage.text(place + 1))
    else { return nil }
    let team = passage.text(place + 2) == "the" ? place + 3 : place + 2
    return passage.follows(team) && teams.contains(passage.text(team)) ? place..<place + 1 : nil
  }

  /// "control room Sue", "front desk Maureen".
  private static let desks: WordSet = ["room", "desk", "counter", "office"]
  private static let deskKinds: WordSet = ["control", "front", "enquiry", "help", "property"]
  /// Who may be anyone's, unless they are mine.
  private static let own: WordSet = ["mate", "partner", "student", "cleaner"]
  private static let sizes: WordSet = ["big", "wee", "old", "little", "young"]
  private static let crewing: WordSet = [
    "crewed", "paired", "partnered", "teamed", "doubled", "crewing", "buddied", "tutored",
  ]
  private static let teams: WordSet = [
    "response", "cid", "traffic", "roads", "firearms", "neighbourhood", "custody", "control",
    "dispatch", "dogs", "dog", "nights", "lates", "earlies", "forensics", "intel", "licensing",
  ]
  private static let colleagues: WordSet = [
    "crewmate", "colleague", "oppo", "sarge", "skipper", "skip", "probationer", "tutor",
    "sergeant", "inspector", "boss", "guv",
    "dispatcher", "operator", "handler", "jailer", "gaoler", "swyddog", "analyst", "taker",
    "pcso", "crew", "cid", "gaffer", "teammate", "crewmates",
    "colleagues", "sarj", "bobby", "copper", "officer", "detective", "constable", "oic", "sio",
    "dispatch", "ma'am", "maam",
  ]
}
