extension Detector {
  /// Clock times to the minute and dates of an incident; an officer's own hours pass.
  static func times(except campaignDays: [Screen.Day]) -> Detector {
    Detector(needing: [.digit, .numeral]) { passage in
      let reader = TimeReader(passage: passage, campaignDays: campaignDays)
      return passage.words.indices.compactMap { place in
        guard let words = reader.clock(at: place) ?? reader.date(at: place), !reader.isOwn(words)
        else { return nil }
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

  /// "Up" of a thing: "the barn went up", and not "up at six".
  private func isUpInSmoke(_ place: Int) -> Bool {
    passage.text(place) == "up" && passage.follows(place)
      && Self.rising.contains(passage.text(place - 1))
  }

  private static let rising: WordSet = [
    "went", "goes", "going", "gone", "lit", "blew", "blown", "held", "tied", "beaten", "smashed",
    "turned", "flared", "kicked", "boarded", "picked",
  ]

  /// Whether a time is the officer's own: the nearest word that says so is of duty, none of harm.
  func isOwn(_ words: Range<Int>) -> Bool {
    let around = passage.surroundings(of: words.lowerBound)
    var best: (distance: Int, isDuty: Bool)?
    for place in around where !words.contains(place) {
      let classes = passage.classes(place)
      let isDuty = classes.contains(WordClasses(.duty)) && !isUpInSmoke(place)
      let isIncident = classes.contains(WordClasses(.incident))
      guard isDuty || isIncident else { continue }
      var distance =
        place < words.lowerBound ? words.lowerBound - place : place - words.upperBound + 1
      if place >= words.upperBound, isDuty { distance += 1 }
      let between =
        place < words.lowerBound ? place + 1...words.lowerBound : words.upperBound - 1...place
      distance += between.count(where: { passage.words[$0].gap > .space }) * 3
      if best.map({ distance < $0.distance }) ?? true { best = (distance, isDuty) }
    }
    return best?.isDuty ?? false
  }
}
