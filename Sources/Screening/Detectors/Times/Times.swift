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
}
