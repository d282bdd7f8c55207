import Posts

/// Random numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededNumbers {
  /// Some facts: wordings of ordinary and awkward words, each shorter than the last, and tags.
  mutating func statements(_ count: ClosedRange<Int>, rungs: ClosedRange<Int> = 1...3)
    -> [Statement]
  {
    (0..<Int.random(in: count, using: &self)).map { index in
      let words = (0..<Int.random(in: 3...12, using: &self)).map { _ in word() }
      let ladder = (0..<Int.random(in: rungs, using: &self))
        .map { words.dropLast($0).joined(separator: " ") }
      return Statement(
        fact: "\(index)", rungs: ladder, clause: words.prefix(2).joined(separator: " "),
        tags: tags())
    }
  }

  private mutating func word() -> String {
    let words = [
      "escort", "A&E", "2½", "hours", "missing", "naïve", "Cw\u{302}n", "house,", "and", "’", "🚓",
      "👩‍🚒", "gov.uk", "https://www.gov.uk/a", "€5", "patrol", "of", "a", "警察", "@desk@police.uk",
    ]
    return words.randomElement(using: &self) ?? "a"
  }

  private mutating func tags() -> [String] {
    let lists = [
      [], ["truepicture"], ["policing", "truepicture"], ["policing", "CymruWales", "truepicture"],
    ]
    return lists.randomElement(using: &self) ?? []
  }
}
