extension Detector {
  /// Officers and staff by rank and name, by number or by call sign.
  static let officers = Detector { passage in
    var findings: [Finding] = []
    for place in passage.words.indices {
      guard let words = Officer.words(in: passage, at: place),
        !words.contains(where: { passage.isSaying[$0] })
      else { continue }
      let hasNumber = words.contains { passage.words[$0].hasDigit }
      findings.append(
        Finding(
          passage.range(words), .officerIdentity, .block,
          reason: hasNumber
            ? "This number identifies an officer." : "This names an officer or a member of staff.",
          suggestion: "a colleague"))
    }
    return findings
  }
}

private enum Officer {
  static func words(in passage: Passage, at place: Int) -> Range<Int>? {
    ranked(passage, place) ?? numberedName(passage, place) ?? numbered(passage, place) ?? callSign(
      passage, place)
      ?? colleague(passage, place) ?? teamMate(passage, place)
  }

  /// A rank and a number or a name.
  private static func ranked(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let rank = passage.text(place)
    guard ranks.contains(rank) else { return nil }
    var next = place + 1
    while next < place + 6, ranks.contains(passage.text(next)), passage.follows(next) { next += 1 }
    guard
      passage.follows(next)
        || (passage.follows(next, within: .comma) && NameSigns(passage: passage).isGiven(next))
    else { return nil }
    let word = passage.words[next]
    if let end = numberEnd(passage, next), !countsThings(passage, end) || word.text.count >= 4 {
      return place..<end
    }
    if word.hasDigit, word.isCode, word.text.count >= 3 { return place..<next + 1 }
    let signs = NameSigns(passage: passage)
    let isCapital = passage.isCapitalised(next) && word.letterCase != .upper
    let isName =
      signs.isGiven(next) || signs.isStranger(next) || word.classes.contains(.surname)
      || (isCapital
        && (word.classes.contains(WordClasses(.surnameWord))
          || word.classes.contains(WordClasses(.nameWord))))
    let isShort = ["pc", "wpc", "dc", "sgt", "insp", "pcso", "dci", "psgt"].contains(rank)
    let isCapitalWord =
      isCapital && word.letterCase == .initial && !softRanks.contains(rank)
      && !["major", "general", "officer", "executive", "support", "exam", "exams", "board"]
        .contains(word.text)
      && !passage.reads(next, as: .jargon, .thing, .brand, .place, .month, .rank, .title)
    let isLikely =
      isShort && (signs.isUnknown(next) || word.classes.contains(WordClasses(.surnameWord)))
    guard isName || isLikely || isCapitalWord else { return nil }
    var end = next + 1
    while signs.isSurname(end), end < next + 3 { end += 1 }
    return place..<end
  }

  /// The end of a number of two figures and more, also when they stand apart.
  private static func numberEnd(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    var digits = 0
    while end < start + 6, passage.follows(end, within: end == start ? .comma : .space),
      passage.words[end].isNumber
    {
      digits += passage.words[end].text.count
      end += 1
    }
    return digits >= 2 ? end : nil
  }

  /// A number on its own before a surname: "it's 4471 Harris here".
  private static func numberedName(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let word = passage.words[place]
    guard word.isNumber, (3...5).contains(word.text.count), passage.follows(place + 1) else {
      return nil
    }
    let signs = NameSigns(passage: passage)
    let isName =
      passage.isCapitalised(place + 1)
      && (passage.classes(place + 1).contains(.surname)
        || passage.reads(place + 1, as: .surnameWord) || signs.isStranger(place + 1)
        || signs.isGiven(place + 1))
      && !passage.reads(place + 1, as: .thing, .brand, .jargon, .place, .month)
    return isName
      && !["road", "street", "lane", "close", "avenue", "drive", "way", "court"].contains(
        passage.text(place + 2))
      ? place..<place + 2 : nil
  }

  private static func countsThings(_ passage: Passage, _ place: Int) -> Bool {
    passage.follows(place) && (passage.classes(place).contains(.ordinary))
      && [
        "hours", "officers", "days", "of", "years", "miles", "minutes", "calls", "cars", "times",
        "hrs",
      ].contains(passage.text(place))
  }

  /// "collar number 1234", "shoulder number", "warrant card 55123", "my force number is 8812".
  private static func numbered(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard
      numberCues.contains(passage.text(place))
    else { return nil }
    var next = place + 1
    var hasNoun = false
    while next < place + 5, passage.follows(next, within: .clause),
      ["number", "no", "num", "card", "id", "is", "was", "numbers", "ending"].contains(
        passage.text(next))
    {
      hasNoun = true
      next += 1
    }
    guard passage.follows(next, within: .clause), passage.words[next].hasDigit,
      hasNoun || passage.text(place) != "force" && passage.text(place) != "staff"
    else { return nil }
    return place..<next + 1
  }

  /// "call sign Tango Two Four", "callsign XR21", "Alpha Mike 31".
  private static func callSign(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let text = passage.text(place)
    var next = place + 1
    if text == "callsign" || text == "callsigns" {
    } else if text == "call", ["sign", "signs"].contains(passage.text(next)) {
      next += 1
    } else {
      return phonetic(passage, place)
    }
    while next < place + 6, ["is", "was", "of", "as"].contains(passage.text(next)),
      passage.follows(next)
    {
      next += 1
    }
    var end = next
    while end < next + 5, passage.follows(end, within: .clause),
      passage.words[end].hasDigit || Spelling.letters(of: passage.text(end)) != nil
        || passage.words[end].letterCase == .upper
    {
      end += 1
    }
    return end > next ? place..<end : nil
  }

  /// One or two letters of the phonetic alphabet and a number: a unit on the radio.
  private static func phonetic(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard passage.classes(place).contains(.spelled), isLetter(passage.text(place)),
      passage.hasCapital(place) || !passage.capitalsTell
    else {
      return nil
    }
    if place > 0, passage.follows(place), isLetter(passage.text(place - 1)) { return nil }
    var end = place + 1
    while end < place + 3, passage.follows(end), isLetter(passage.text(end)) { end += 1 }
    let digits = end
    while end < digits + 3, passage.follows(end),
      passage.words[end].isNumber
        || Spelling.letters(of: passage.text(end)).map({ $0.allSatisfy(\.isDigit) }) == true
    { end += 1 }
    let count = end - digits
    guard count > 0, !passage.follows(end) || !isLetter(passage.text(end)) else { return nil }
    return passage.words[digits].isNumber || count >= 2 || digits > place + 1 ? place..<end : nil
  }

  private static func isLetter(_ word: WordText) -> Bool {
    Spelling.letters(of: word).map { $0.allSatisfy(\.isLetter) } ?? false
  }

  /// A colleague by first name: "my crewmate Dave", "Sarge Emma", "crewed with Kev".
  private static func colleague(_ passage: Passage, _ place: Int) -> Range<Int>? {
    let isCrewed = passage.text(place) == "with" && crewing.contains(passage.text(place - 1))
    guard isCrewed || colleagues.contains(passage.text(place)) else { return nil }
    let next = place + 1
    guard passage.follows(next, within: .comma) else { return nil }
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
  private static func teamMate(_ passage: Passage, _ place: Int) -> Range<Int>? {
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

  private static let crewing: WordSet = [
    "crewed", "paired", "partnered", "teamed", "doubled", "crewing", "buddied", "tutored",
  ]
  private static let teams: WordSet = [
    "response", "cid", "traffic", "roads", "firearms", "neighbourhood", "custody", "control",
    "dispatch", "dogs", "dog", "nights", "lates", "earlies", "forensics", "intel", "licensing",
  ]

  private static let ranks: WordSet = [
    "pc", "wpc", "dc", "ds", "di", "dci", "dsu", "supt", "superintendent", "inspector", "insp",
    "sgt", "sergeant", "constable",
    "con", "pcso", "cc", "ch", "dsupt", "csupt", "cinsp", "det", "dcs", "ps", "psgt", "tsgt", "sc",
    "ssgt",
    "acc", "dcc", "commander", "detective",
    "ringyll", "sarjant", "cwnstabl", "rhingyll", "sarsiant",
    "arolygydd", "chief", "acting", "special", "tdc", "adi", "a-sgt", "dsgt", "spc", "heddwas",
    "pcs", "sargeant", "sarg", "temp",
  ]
  private static let softRanks: WordSet = [
    "chief", "special", "acting", "temp", "ps", "ch",
  ]
  private static let colleagues: WordSet = [
    "crewmate", "colleague", "oppo", "sarge", "skipper", "skip", "probationer", "tutor", "mate",
    "sergeant", "inspector", "boss", "guv",
    "student", "partner", "paramedic", "dispatcher", "operator", "handler", "jailer", "gaoler",
    "pcso", "cleaner", "crew", "cid", "gaffer", "teammate", "crewmates",
    "colleagues", "sarj", "bobby", "copper", "officer", "detective", "constable", "oic", "sio",
    "dispatch", "ma'am", "maam",
  ]

  private static let numberCues: WordSet = [
    "collar", "shoulder", "warrant", "badge", "force", "epaulette", "payroll", "staff", "fin",
  ]
}
