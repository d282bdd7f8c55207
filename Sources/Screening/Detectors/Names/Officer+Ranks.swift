extension Officer {
  /// A rank and a number or a name.
  static func ranked(_ passage: Passage, _ place: Int) -> Range<Int>? {
    if isNumberedRank(passage.words[place]) { return place..<place + 1 }
    guard let rank = rankEnd(passage, place) else { return nil }
    var next = rank
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
    guard isName(passage, next, after: rank == place + 1 ? passage.text(place) : "pc") else {
      return nil
    }
    let signs = NameSigns(passage: passage)
    var end = next + 1
    while signs.isSurname(end), end < next + 3 { end += 1 }
    return place..<end
  }

  /// The end of a rank: "pc", "P.C.", "CI" in capitals.
  private static func rankEnd(_ passage: Passage, _ place: Int) -> Int? {
    let text = passage.text(place)
    if ranks.contains(text) { return place + 1 }
    if capitalRanks.contains(text), passage.words[place].letterCase == .upper, !passage.isWelsh {
      return place + 1
    }
    guard text.count == 1, passage.follows(place + 1, within: .joined),
      dottedRanks.contains(text.appending(passage.text(place + 1)))
    else { return nil }
    return place + 2
  }

  /// "PC4417", "sgt3391": a rank and a number written together.
  private static func isNumberedRank(_ word: Word) -> Bool {
    guard word.isCode, word.digits >= 3 else { return false }
    let rank = word.text.dropping(last: word.digits)
    return ranks.contains(rank) && WordText(word.text.dropFirst(rank.count)).number != nil
  }

  /// Whether what follows a rank is a name.
  private static func isName(_ passage: Passage, _ next: Int, after rank: WordText) -> Bool {
    let signs = NameSigns(passage: passage)
    let word = passage.words[next]
    let isCapital =
      passage.isCapitalised(next) && word.letterCase != .upper && word.text.count > 1
    if signs.isGiven(next) || signs.isStranger(next) || word.classes.contains(.surname) {
      return true
    }
    if isCapital, passage.reads(next, as: .surnameWord, .nameWord) { return true }
    if isCapital, word.letterCase == .initial, !softRanks.contains(rank),
      !notNames.contains(word.text),
      !passage.reads(next, as: .jargon, .thing, .brand, .place, .month, .rank, .title)
    {
      return true
    }
    return surestRanks.contains(rank)
      && (signs.isUnknown(next) || passage.reads(next, as: .surnameWord))
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
  static func numberedName(_ passage: Passage, _ place: Int) -> Range<Int>? {
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
      && !streets.contains(passage.text(place + 2))
      ? place..<place + 2 : nil
  }

  private static func countsThings(_ passage: Passage, _ place: Int) -> Bool {
    passage.follows(place) && (passage.classes(place).contains(.ordinary))
      && counted.contains(passage.text(place))
  }

  private static let ranks: WordSet = [
    "pc", "wpc", "dc", "ds", "di", "dci", "dsu", "supt", "superintendent", "inspector", "insp",
    "sgt", "sergeant", "constable",
    "con", "pcso", "cc", "ch", "csupt", "cinsp", "det", "dcs", "ps", "psgt", "tsgt", "sc",
    "ssgt",
    "acc", "dcc", "commander", "detective",
    "ringyll", "sarjant", "cwnstabl", "rhingyll", "sarsiant",
    "arolygydd", "chief", "acting", "special", "tdc", "adi", "a-sgt", "dsgt", "spc", "heddwas",
    "pcs", "sargeant", "sarg", "temp", "detcon", "detsgt", "detsupt", "detinsp", "csi", "cso",
    "soco", "dcon", "dsupt",
  ]
  private static let softRanks: WordSet = [
    "chief", "special", "acting", "temp", "ps", "ch", "csi", "cso",
  ]
  private static let surestRanks: WordSet = [
    "pc", "wpc", "dc", "sgt", "insp", "pcso", "dci", "psgt",
  ]
  /// Ranks that are words in small letters.
  private static let capitalRanks: WordSet = ["ci", "do"]
  private static let dottedRanks: WordSet = ["pc", "dc", "ds", "di", "ci"]
  /// What a rank goes before that is no name.
  private static let notNames: WordSet = [
    "major", "general", "officer", "executive", "support", "exam", "exams", "board",
  ]
  private static let counted: WordSet = [
    "hours", "officers", "days", "of", "years", "miles", "minutes", "calls", "cars", "times", "hrs",
  ]
  private static let streets: WordSet = [
    "road", "street", "lane", "close", "avenue", "drive", "way", "court",
  ]
}
