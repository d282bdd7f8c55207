extension Detector {
  /// Clock times to the minute and dates of an incident; an officer's own hours pass.
  static func times(except campaignDays: [Screen.Day]) -> Detector {
    Detector(needing: [.digit, .numeral]) { passage in
      let reader = TimeReader(passage: passage, campaignDays: campaignDays)
      return passage.words.indices.compactMap { place in
        guard let words = reader.incidentTime(at: place) else { return nil }
        return Finding(
          passage.range(words), .timeDate, .ask,
          reason: "An exact time or date helps to tell which incident this was.",
          suggestion: "leave the time out, or say \"early this morning\" or \"last week\"")
      }
    }
  }
}

/// Reads clock times and dates in a passage.
struct TimeReader {
  let passage: Passage
  let campaignDays: [Screen.Day]

  /// A time to the minute that starts at a place: 14:32, 1432hrs, 2.47am, quarter past three.
  func clock(at place: Int) -> Range<Int>? {
    figures(place) ?? colon(place) ?? spoken(place)
  }

  /// A day and a month: "12 March", "March 12th", "12/03", "2015-03-12".
  func date(at place: Int) -> Range<Int>? {
    if let (day, month, words) = named(place) ?? slashed(place) {
      return campaignDays.contains(Screen.Day(month: month, day: day)) ? nil : words
    }
    return nil
  }

  /// A time or a date that is not the officer's own.
  func incidentTime(at place: Int) -> Range<Int>? {
    if let words = clock(at: place) {
      return owner(of: words) == .officer || owner(of: words) == nil && isRoutine(words)
        ? nil : words
    }
    return date(at: place).flatMap { owner(of: $0) == .officer ? nil : $0 }
  }

  /// Whose a time is.
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
      let distance =
        distance(from: place, to: words) + (owner == .officer && place > words.lowerBound ? 1 : 0)
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (distance, owner) }
    }
    return nearest?.owner
  }

  private func owner(at place: Int) -> Owner? {
    let word = passage.words[place]
    let classes = word.pairClasses.isEmpty ? word.classes : word.pairClasses
    if classes.contains(WordClasses(.duty)) { return .officer }
    return classes.contains(WordClasses(.incident)) ? .incident : nil
  }

  /// How many words away, a comma or a stronger mark counting three.
  private func distance(from place: Int, to words: Range<Int>) -> Int {
    let isBefore = place < words.lowerBound
    let between = isBefore ? place + 1...words.lowerBound : words.upperBound - 1...place
    let marks = between.count { passage.words[$0].gap > .space }
    return (isBefore ? words.lowerBound - place : place - words.upperBound + 1) + 3 * marks
  }

  /// Whether a time stands in the officer's own day: tea, bed, the way home.
  private func isRoutine(_ words: Range<Int>) -> Bool {
    passage.surroundings(of: words.lowerBound).contains {
      !words.contains($0) && passage.reads($0, as: .routine)
    }
  }
}
