extension Officer {
  /// A rank and a number or a name.
  static func ranked(_ passage: Passage, _ place: Int) -> Range<Int>? {
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
}
