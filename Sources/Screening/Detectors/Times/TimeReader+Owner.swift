/// Whose a time is: an officer's own hours may be told, those of an incident not.
extension TimeReader {
  /// A time or a date that is not the officer's own.
  func incidentTime(at place: Int) -> Range<Int>? {
    if let words = clock(at: place) {
      switch owner(of: words) {
      case .officer?: return nil
      case .incident?: return words
      case nil: return isRoutine(words) || isSpan(words) || isNow(words) ? nil : words
      }
    }
    return date(at: place).flatMap { owner(of: $0) == .officer ? nil : $0 }
  }

  private enum Owner {
    case officer, incident
  }

  /// Whose a time is by the nearest word of duty or of harm; nil where there is neither.
  private func owner(of words: Range<Int>) -> Owner? {
    var nearest: (distance: Int, owner: Owner)?
    var isInPair = false
    for place in passage.surroundings(of: words.lowerBound) where !words.contains(place) {
      defer { isInPair = !passage.words[place].pairClasses.isEmpty }
      guard !isInPair, let owner = owner(at: place) else { continue }
      let isLate = owner == .officer && place > words.lowerBound
      let distance = distance(from: place, to: words) + (isLate ? 1 : 0)
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, owner) }
    }
    return nearest?.owner
  }

  private func owner(at place: Int) -> Owner? {
    let word = passage.words[place]
    let classes = word.pairClasses.isEmpty ? word.classes : word.pairClasses
    if classes.contains(WordClasses(.incident)) { return .incident }
    guard classes.contains(WordClasses(.duty)) else { return nil }
    return Self.doings.contains(word.text) && !isOwnDoing(place) ? nil : .officer
  }

  /// Whether "started" or "in at" is said of the officer: nothing before it, or I, we, the shift.
  private func isOwnDoing(_ place: Int) -> Bool {
    passage.words[place].gap > .space || place == 0
      || Self.beforeDoings.contains(passage.text(place - 1))
      || passage.reads(place - 1, as: .duty)
  }

  /// How many words away, a comma or a stronger mark counting three.
  private func distance(from place: Int, to words: Range<Int>) -> Int {
    let isBefore = place < words.lowerBound
    let between = isBefore ? place + 1...words.lowerBound : words.upperBound - 1...place
    let marks = between.count { passage.words[$0].gap > .space }
    return (isBefore ? words.lowerBound - place : place - words.upperBound + 1) + 3 * marks
  }

  /// Whether a time stands in the officer's own day — tea, bed, the way home — and in nobody else's.
  private func isRoutine(_ words: Range<Int>) -> Bool {
    let around = passage.surroundings(of: words.lowerBound).filter { !words.contains($0) }
    return around.contains { passage.reads($0, as: .routine) }
      && !around.contains { passage.reads($0, as: .pronoun, .person, .child, .victim) }
  }

  /// "It is not 22:00", "now 03:12": the time of writing.
  private func isNow(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    let isNot = Self.soFar.contains(passage.text(before))
    return ["is", "its"].contains(passage.text(isNot ? before - 1 : before))
  }

  /// Whether it is the end or the start of a stretch of hours: "2300 till 0330", "14:00 - 18:30".
  private func isSpan(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    let after = words.upperBound
    return Self.spanning.contains(passage.text(before)) && isHour(before - 1)
      || Self.spanning.contains(passage.text(after)) && passage.follows(after) && isHour(after + 1)
      || isHour(before) && dashed(words.lowerBound) || isHour(after) && dashed(after)
  }

  private func isHour(_ place: Int) -> Bool {
    passage.words.indices.contains(place)
      && (!passage.classes(place).isDisjoint(with: [.digit, .numeral])
        || passage.text(place) == "half")
  }

  /// Whether a dash and nothing else stands before a word.
  private func dashed(_ place: Int) -> Bool {
    guard passage.follows(place, within: .clause) else { return false }
    let between =
      passage.words[place - 1].span.upperBound..<passage.words[place].span.lowerBound
    return passage.fold.letters[between].contains(UInt8(ascii: "-"))
  }

  private static let soFar: WordSet = ["not", "now", "only", "already", "still", "just"]
  private static let spanning: WordSet = ["till", "til", "until", "to"]

  /// Words of duty that are also said of fires, fights and burglars.
  private static let doings: WordSet = [
    "start", "started", "starts", "starting", "finish", "finished", "finishing", "in", "on", "off",
    "out", "up", "away", "done",
  ]
  private static let beforeDoings: WordSet = [
    "i", "we", "im", "ive", "were", "was", "am", "just", "finally", "only", "and", "then", "to",
    "not", "never", "should", "meant", "back", "got", "day", "late", "early", "eventually", "still",
  ]
}
