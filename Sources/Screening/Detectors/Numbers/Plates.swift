extension Detector {
  /// Registration marks in every shape the DVLA issues, however they are written.
  static let plates = Detector(needing: [.digit, .spelled]) { passage in
    CodeRun.all(in: passage).flatMap { run in
      Plate.stretches(of: run, in: passage).map { stretch in
        Finding(
          run.range(stretch, in: passage), .vehicle, .block,
          reason: "A registration mark identifies a vehicle and its keeper.", suggestion: "a car")
      }
    }
  }
}

/// The shapes of a registration mark.
private enum Plate {
  /// Where plates stand in a run, the longest first, none inside another.
  static func stretches(of run: CodeRun, in passage: Passage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < run.letters.count {
      let stretch = run.startsWord(start) ? longest(run, from: start, in: passage) : nil
      if let stretch { found.append(stretch) }
      start = stretch?.upperBound ?? start + 1
    }
    return found
  }

  private static func longest(
    _ run: CodeRun, from start: Int, in passage: Passage
  ) -> Range<Int>? {
    for length in stride(from: min(7, run.letters.count - start), through: 4, by: -1) {
      let stretch = start..<start + length
      guard run.isWhole(stretch) else { continue }
      let letters = Array(run.letters[stretch])
      guard shapes.contains(where: { $0.fits(letters) }) else { continue }
      if isPlausible(run, stretch, in: passage) { return stretch }
    }
    return nil
  }

  /// "in 20 min" and "the 5k run" have a plate's shape too: plain words in it need a cue before it.
  private static func isPlausible(
    _ run: CodeRun, _ stretch: Range<Int>, in passage: Passage
  ) -> Bool {
    let owners = run.owners[stretch]
    guard let first = owners.first, let last = owners.last else { return false }
    let words = passage.words[first...last]
    let cued = passage.surroundings(of: first, reach: 6).contains {
      $0 < first && cues.contains(passage.words[$0].text)
    }
    if cued { return true }
    if words.contains(where: { $0.numberAndUnit.map { plain.contains($0.unit) } ?? false }) {
      return false
    }
    if first > 0, ReferenceCue.words.contains(passage.words[first - 1].text) { return false }
    if words.count == 1 {
      guard let only = words.first else { return false }
      return letters(run, stretch) >= 3 || only.letterCase == .upper
    }
    if passage.capitalsTell, letters(run, stretch) >= 4,
      run.letters[stretch.lowerBound] != UInt8(ascii: "i"),
      words.allSatisfy({ $0.letterCase == .upper || !$0.text.contains(where: \.isLetter) })
    {
      return true
    }
    return !words.contains { word in
      !word.hasDigit && Spelling.letters(of: word.text) == nil
        && (word.classes.contains(.ordinary) || plain.contains(word.text))
    }
  }

  private static func letters(_ run: CodeRun, _ stretch: Range<Int>) -> Int {
    run.letters[stretch].filter(\.isLetter).count
  }

  private static let cues: WordSet = [
    "reg", "regs", "registration", "index", "plate", "plates", "vrm", "vrn", "vehicle",
    "displaying", "car", "van", "rhif", "cofrestru", "car", "astra", "focus", "fiesta", "corsa",
  ]
  private static let plain: WordSet = [
    "hrs", "hr", "min", "mins", "sec", "secs", "yrs", "yr", "mph", "km", "am", "pm", "a", "i",
    "kg", "lbs", "st", "nd", "rd", "th", "pc", "ps", "ds", "dc", "di", "sgt", "insp", "log",
    "cad", "ref", "inc", "urn", "mg", "ml", "pnc", "pnd",
  ]

  /// A shape: the kinds of letter in a row.
  private struct Shape {
    let kinds: [UInt8]

    init(_ kinds: String) {
      self.kinds = Array(kinds.utf8)
    }

    /// Whether letters fit, with O for 0, I and L for 1, and 0 for O.
    func fits(_ letters: [UInt8]) -> Bool {
      guard letters.count == kinds.count, letters.contains(where: \.isDigit) else { return false }
      var swaps = 0
      for (letter, kind) in zip(letters, kinds) where !Self.isPlain(letter, kind) {
        guard Self.isSwapped(letter, kind) else { return false }
        swaps += 1
      }
      return swaps <= 2
    }

    private static func isPlain(_ letter: UInt8, _ kind: UInt8) -> Bool {
      switch kind {
      case UInt8(ascii: "9"): letter.isDigit
      case UInt8(ascii: "z"): letter == UInt8(ascii: "i") || letter == UInt8(ascii: "z")
      default: letter.isLetter && letter != Fold.foreign
      }
    }

    private static func isSwapped(_ letter: UInt8, _ kind: UInt8) -> Bool {
      switch kind {
      case UInt8(ascii: "9"): "oil".utf8.contains(letter)
      case UInt8(ascii: "z"): false
      default: letter == UInt8(ascii: "0")
      }
    }
  }

  /// Current, prefix, suffix, and Northern Ireland's, which has an I or a Z.
  private static let shapes: [Shape] = [
    Shape("aa99aaa"),
    Shape("a9aaa"), Shape("a99aaa"), Shape("a999aaa"),
    Shape("aaa9a"), Shape("aaa99a"), Shape("aaa999a"),
    Shape("zaa9999"), Shape("aza9999"), Shape("aaz9999"), Shape("za9999"), Shape("az9999"),
    Shape("zaa999"), Shape("aza999"), Shape("aaz999"), Shape("za999"), Shape("az999"),
  ]
}
