extension Detector {
  /// Exact ages of one person, in figures, words or Welsh; an age under 18 is a child's.
  static let ages = Detector(needing: [.digit, .numeral]) { passage in
    passage.words.indices.compactMap { place in
      AgeReader(passage: passage).age(at: place).map { $0.finding(in: passage) }
    }
  }
}

/// Reads ages in a passage.
struct AgeReader {
  let passage: Passage

  /// The age that starts at a place, when it is one person's.
  func age(at place: Int) -> Age? {
    yearsOld(place) ?? aged(place) ?? lettered(place) ?? bracketed(place) ?? inRow(place)
      ?? said(place) ?? welsh(place)
  }

  /// "34 year old", "61-y-o", "14yo", "6 month old", "29 years of age".
  func yearsOld(_ place: Int) -> Age? {
    guard let (number, unit, next) = quantity(place) else { return nil }
    var end = next
    if ["yo", "y", "yearold", "yrold", "yro"].contains(unit) {
      if unit == "y" {
        guard passage.text(end) == "o" || passage.text(end) == "old" else { return nil }
        end += 1
      }
    } else {
      guard Self.units.contains(unit) else { return nil }
      if passage.text(end) == "old" || passage.text(end) == "o", passage.follows(end) {
        end += 1
      } else if passage.text(end) == "of", passage.text(end + 1) == "age" {
        end += 2
      } else if passage.text(end) == "young" {
        end += 1
      } else if !Self.notedUnits.contains(unit) || !isPerson(end) {
        return nil
      }
    }
    guard number < 120, isOnePerson(before: place, after: end) else { return nil }
    let isYoung = unit.hasPrefix("m") || unit.hasPrefix("w") || unit.hasPrefix("d")
    return Age(years: isYoung ? 0 : number, words: place..<end, head: head(place, end))
  }

  /// A number and its unit: "34 year", "34yo", "61-y".
  func quantity(_ place: Int) -> (number: Int, unit: WordText, next: Int)? {
    if let (number, unit) = passage.words[place].numberAndUnit { return (number, unit, place + 1) }
    guard let (value, last) = passage.number(at: place) else { return nil }
    var end = last
    if passage.text(end) == "and", passage.text(end + 1) == "a", passage.text(end + 2) == "half" {
      end += 3
    }
    guard passage.follows(end) else { return nil }
    return (value, passage.text(end), end + 1)
  }

  /// "aged 52", "age 14".
  func aged(_ place: Int) -> Age? {
    let text = passage.text(place)
    guard Self.aging.contains(text) else { return ofAge(place) }
    let before = passage.text(place - 1)
    guard passage.follows(place + 1, within: .clause),
      let (value, end) = passage.number(at: place + 1), value > 0, value < 110,
      !passage.follows(end) || passage.number(at: end + 1) == nil
        || !Self.ranging.contains(passage.text(end)),
      text == "aged" || !Self.stages.contains(before),
      !isThing(place - 1), !isGroup(place - 1), before != "i", before != "me",
      passage.text(end) != "i"
    else { return nil }
    return Age(years: value, words: place..<end, head: before)
  }

  /// "a man of 42", "a lad of about 13 years", "a lassie o eight".
  private func ofAge(_ place: Int) -> Age? {
    guard passage.text(place) == "of" || passage.text(place) == "o",
      !passage.reads(place - 1, as: .relation), passage.reads(place - 1, as: .person, .child),
      place < 2 || Self.determiners.contains(passage.text(place - 2))
        || passage.classes(place - 2).contains(.ordinary)
    else { return nil }
    let next = Self.roughly.contains(passage.text(place + 1)) ? place + 2 : place + 1
    guard passage.follows(next), let (value, last) = passage.number(at: next), value > 2,
      value < 110, !isGroup(last)
    else { return nil }
    let end = ["years", "yrs"].contains(passage.text(last)) ? last + 1 : last
    return Age(years: value, words: place - 1..<end, head: passage.text(place - 1))
  }

  /// Units that a note leaves without "old": "88yrs lady", "9mo baby".
  private static let notedUnits: WordSet = ["yr", "yrs", "mo", "mth", "wk"]
  private static let aging: WordSet = ["aged", "age"]
  private static let ranging: WordSet = ["to", "or", "under", "plus", "upwards"]
  private static let stages: WordSet = ["the", "retirement", "an", "of"]
  private static let determiners: WordSet = ["a", "an", "the", "one", "another"]
  private static let roughly: WordSet = ["about", "around", "nearly", "just", "barely", "maybe"]

  /// "Dyn 42 oed", "merch bymtheg oed", "13 mlwydd oed".
  func welsh(_ place: Int) -> Age? {
    guard passage.text(place) == "oed" else { return nil }
    var start = place - 1
    if ["mlwydd", "blwydd", "flwydd"].contains(passage.text(start)) { start -= 1 }
    guard start >= 0, passage.follows(place) else { return nil }
    let last = start
    while start > 0, passage.follows(start), WelshNumber.isPart(passage.text(start - 1)) {
      start -= 1
    }
    guard
      let years = passage.words[last].number
        ?? WelshNumber.value(passage.words[start...last].map(\.text))
    else { return nil }
    let before = passage.text(start - 1)
    guard
      ![
        "plant", "blant", "disgyblion", "ddisgyblion", "pobl", "bobl", "ci", "cath", "car", "dan",
        "dros", "ceffyl", "gi",
      ].contains(before)
    else { return nil }
    return Age(years: years, words: start..<place + 1, head: before)
  }
}
