extension Detector {
  /// Crime, incident, log, custody, exhibit and court references.
  static let references = Detector(needing: .digit) { passage in
    passage.words.indices.compactMap { place in
      guard let words = Reference.words(in: passage, at: place) else { return nil }
      return Finding(
        passage.range(words), .reference, .block,
        reason: "A reference number leads straight to the case.", suggestion: "leave it out")
    }
  }
}

/// What stands before a reference.
enum ReferenceCue {
  /// Words that say a reference follows.
  static let words: WordSet = [
    "cad", "log", "inc", "incident", "crime", "urn", "pnc", "pncid", "exhibit", "custody",
    "warrant",
    "niche", "occurrence", "occ", "ref", "reference", "refs", "crn", "asn", "crno", "storm",
    "event",
    "job", "intel", "intelligence", "case", "docket", "court", "athena", "holmes", "record", "rec",
    "nspis", "cris", "crimint", "merlin", "vist", "mg", "exh", "seal", "bag", "property", "cir",
    "log-number",
    "ptiurn", "ici", "tasking", "file", "cyf", "cyfeirnod", "trosedd", "digwyddiad", "report",
    "fpn", "ticket",
  ]
}

private enum Reference {
  /// The words of the reference that starts at a place: a cue, up to three joining words, a code.
  static func words(in passage: Passage, at place: Int) -> Range<Int>? {
    if let end = bare(passage, place) { return place..<end }
    guard ReferenceCue.words.contains(passage.words[place].text) else { return nil }
    var next = place + 1
    while next <= place + 4, passage.follows(next, within: .clause),
      joining.contains(passage.text(next))
    { next += 1 }
    guard passage.follows(next, within: .clause), isCode(passage, next, after: place),
      !isMealTime(passage, next, after: place)
    else {
      return nil
    }
    return place..<codeEnd(passage, next)
  }

  /// "Refs 2230": the meal break, and when it came.
  private static func isMealTime(_ passage: Passage, _ place: Int, after cue: Int) -> Bool {
    passage.text(cue) == "refs" && passage.words[place].isNumber
      && passage.words[place].text.count == 4
  }

  private static let joining: WordSet = [
    "number", "no", "num", "nos", "ref", "reference", "record", "id", "is", "was", "the", "of",
    "report", "log", "rhif",
    "warrant", "case", "file", "incident", "crime", "bag", "seal", "registered",
  ]

  /// A code has a digit; a bare number must be long or follow "number", "ref" or a system's name.
  private static func isCode(_ passage: Passage, _ place: Int, after cue: Int) -> Bool {
    let word = passage.words[place]
    let nextIsCode =
      passage.follows(place + 1, within: .joined) && passage.words[place + 1].hasDigit
    guard word.hasDigit || nextIsCode else {
      return letterThenDigits(passage, place)
    }
    if let unit = word.numberAndUnit?.unit, units.contains(unit) { return false }
    if word.isNumber, let next = Optional(passage.text(place + 1)), passage.follows(place + 1),
      counted.contains(next),
      word.text.count < 4
        && !(word.text.count == 3 && systems.contains(passage.text(cue)))
    {
      return false
    }
    let digits = word.text.count(where: \.isDigit)
    let isNamed = (cue + 1..<place).contains { naming.contains(passage.text($0)) }
    if digits >= 3 || nextIsCode { return !isYear(word) || isNamed }
    return isNamed || systems.contains(passage.text(cue))
  }

  /// Words whose number is a reference however short.
  private static let systems: WordSet = ["log", "cad", "exhibit", "exh", "urn", "pnc", "niche"]
  private static let naming: WordSet = [
    "number", "no", "num", "nos", "ref", "reference", "id", "rhif", "bag", "seal",
  ]

  /// "exhibit JS 12": initials, then a number.
  private static func letterThenDigits(_ passage: Passage, _ place: Int) -> Bool {
    passage.words[place].text.count <= 3 && passage.hasCapital(place)
      && passage.follows(place + 1) && passage.words[place + 1].hasDigit
      && !["at", "in", "for", "and", "on"].contains(passage.text(place))
  }

  private static func isYear(_ word: Word) -> Bool {
    word.number.map { (1950...2030).contains($0) } ?? false
  }

  private static func codeEnd(_ passage: Passage, _ start: Int) -> Int {
    var end = start + 1
    while passage.follows(end),
      passage.words[end].gap == .joined || passage.words[end].isNumber || passage.words[end].isCode
    {
      end += 1
    }
    return end
  }

  /// Without a cue: nn/nnnnn/yy and its kin, T or S and eight figures of a Crown Court.
  private static func bare(_ passage: Passage, _ place: Int) -> Int? {
    let word = passage.words[place]
    if word.text.count == 9,
      word.text.first == UInt8(ascii: "t") || word.text.first == UInt8(ascii: "s"),
      word.text.dropFirst().allSatisfy(\.isDigit)
    {
      return place + 1
    }
    guard word.hasDigit,
      place == 0 || passage.words[place].gap > .joined || !passage.words[place - 1].hasDigit
    else { return nil }
    var end = place + 1
    var longest = word.text.count
    while passage.follows(end, within: .joined), passage.words[end].hasDigit, isSlash(passage, end)
    {
      longest = max(longest, passage.words[end].text.count)
      end += 1
    }
    let parts = end - place
    if parts == 2, place > 0, isInitials(passage, place - 1), isSlash(passage, place), longest >= 3
    {
      return end
    }
    if parts >= 3, longest >= 4, !(longest == 4 && parts == 3 && isDate(passage, place)) {
      return end
    }
    return parts == 2 && longest >= 5 ? end : nil
  }

  /// "C" in "C/1123/15".
  private static func isInitials(_ passage: Passage, _ place: Int) -> Bool {
    passage.words[place].text.count <= 3 && passage.hasCapital(place)
      && passage.follows(place + 1, within: .joined)
  }

  private static func isDate(_ passage: Passage, _ place: Int) -> Bool {
    let parts = (place..<place + 3).map { passage.words[$0].number ?? 99 }
    let ordered = parts[0] > 31 ? [parts[2], parts[1], parts[0]] : parts
    return (1...31).contains(ordered[0]) && (1...12).contains(ordered[1])
      && (1900...2100).contains(ordered[2])
  }

  private static func isSlash(_ passage: Passage, _ place: Int) -> Bool {
    let letter = passage.fold.letters[passage.words[place].span.lowerBound - 1]
    return letter == UInt8(ascii: "/") || letter == UInt8(ascii: "-")
  }

  private static let units: WordSet = [
    "hrs", "hr", "h", "am", "pm", "min", "mins", "m", "k", "st", "nd", "rd", "th", "x", "s", "yrs",
  ]
  private static let counted: WordSet = [
    "hours", "hrs", "hour", "minutes", "mins", "days", "weeks", "months", "years", "people",
    "times",
    "jobs", "logs", "crimes", "calls", "prisoners", "miles", "pages", "officers", "incidents",
    "reports", "in", "files", "statements", "exhibits", "bags", "am", "pm", "percent", "oclock",
  ]
}
