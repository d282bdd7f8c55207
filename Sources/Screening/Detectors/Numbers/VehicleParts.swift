extension Detector {
  /// Parts of a registration mark where a cue says so, and chassis numbers.
  static let vehicleParts = Detector { passage in
    var findings: [Finding] = []
    for place in passage.words.indices {
      if isChassis(passage.words[place]) {
        findings.append(finding(passage.range(place..<place + 1), .block))
      } else if let words = part(passage, place) ?? start(passage, place) {
        findings.append(finding(passage.range(words), .ask))
      }
    }
    return findings
  }

  private static func finding(_ range: Range<Int>, _ severity: Finding.Severity) -> Finding {
    Finding(
      range, .vehicle, severity, reason: "This helps to tell which vehicle it was.",
      suggestion: "a car")
  }

  /// Seventeen letters and figures without I, O and Q.
  private static func isChassis(_ word: Word) -> Bool {
    word.text.count == 17 && word.isCode
      && !word.text.contains { "ioq".utf8.contains($0) }
  }

  /// The first half of a current mark near a word for a vehicle: "a black Golf, HN16 something".
  private static func start(_ passage: Passage, _ place: Int) -> Range<Int>? {
    if let words = spelledStart(passage, place) { return words }
    let word = passage.words[place]
    let letters = word.text
    guard word.letterCase == .upper else { return nil }
    let reach: Int
    let lead = ["in", "with"].contains(passage.text(place - 1)) ? place - 2 : place - 1
    if letters.count == 3, partEnds.contains(passage.text(lead)) {
      reach = 10
    } else if letters.count == 4, letters[0].isLetter, letters[1].isLetter, letters[2].isDigit,
      letters[3].isDigit
    {
      reach = 6
    } else {
      return nil
    }
    let isNamed = passage.surroundings(of: place, reach: reach).contains {
      passage.reads($0, as: .motor) || marks.contains(passage.text($0))
    }
    return isNamed ? place..<place + 1 : nil
  }

  /// The same said aloud: "delta kilo two one something".
  private static func spelledStart(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard let end = spelledEnd(passage, place), end - place >= 4,
      unknown.contains(passage.text(end))
    else { return nil }
    return place..<end
  }

  /// What stands for the letters nobody remembers.
  private static let unknown: WordSet = ["something", "blank", "dunno"]

  private static let partEnds: WordSet = [
    "ended", "ending", "ends", "starting", "started", "starts", "beginning",
  ]

  private static let marks: WordSet = ["plate", "reg", "index", "partial"]

  /// "part plate KL19", "reg starting BD5", "index ending XPT".
  private static func part(_ passage: Passage, _ place: Int) -> Range<Int>? {
    guard partCues.contains(passage.text(place)) else { return nil }
    var next = place + 1
    while next < place + 5, passage.follows(next, within: .clause),
      partLinks.contains(passage.text(next))
    { next += 1 }
    guard passage.follows(next, within: .clause) else { return nil }
    if let end = spelledEnd(passage, next) { return next..<end }
    let word = passage.words[next]
    let isPart =
      word.letterCase == .upper && word.text.count <= 4
      && !["anpr", "cctv", "mot", "dvla", "pnc"].contains(word.text)
      || word.isCode && word.text.count <= 8
    guard isPart,
      word.numberAndUnit.map({ !["am", "pm", "hrs", "th", "st", "nd", "rd"].contains($0.unit) })
        ?? true
    else { return nil }
    return next..<next + 1
  }

  /// The end of three letters and figures and more said aloud: "golf yankee one two".
  private static func spelledEnd(_ passage: Passage, _ start: Int) -> Int? {
    var end = start
    while end < start + 8, end == start || passage.follows(end),
      Spelling.letters(of: passage.text(end)) != nil
    {
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  private static let partCues: WordSet = [
    "plate", "reg", "index", "registration", "vrm", "vrn", "plates", "vin", "chassis", "rhif",
  ]
  private static let partLinks: WordSet = [
    "starting", "starts", "started", "ending", "ends", "ended", "beginning", "begins", "began",
    "with", "in", "is", "was", "of", "number", "mark", "no", "includes", "containing", "contains",
    "something", "like", "just", "partial", "part", "plate", "possibly", "maybe", "digits",
    "letters", "first", "last",
  ]
}
