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
    yearsOld(place) ?? aged(place) ?? lettered(place) ?? bracketed(place) ?? said(place)
      ?? welsh(place)
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
      } else {
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
    guard let (value, end) = passage.number(at: place), passage.follows(end) else { return nil }
    return (value, passage.text(end), end + 1)
  }

  /// "aged 52", "age 14", "a man of 42".
  func aged(_ place: Int) -> Age? {
    let text = passage.text(place)
    guard Self.aging.contains(text) else { return nil }
    if text != "of" {
      guard passage.follows(place + 1, within: .clause),
        let (value, end) = passage.number(at: place + 1), value > 0, value < 110,
        !passage.follows(end) || passage.number(at: end + 1) == nil
          || !["to", "or", "under", "plus", "upwards"].contains(passage.text(end)),
        text == "aged" || !["the", "retirement", "an", "of"].contains(passage.text(place - 1)),
        !isThing(place - 1), !isGroup(place - 1), passage.text(place - 1) != "i",
        passage.text(place - 1) != "me"
      else { return nil }
      return Age(years: value, words: place..<end, head: passage.text(place - 1))
    }
    if !passage.reads(place - 1, as: .relation),
      passage.reads(place - 1, as: .person, .child),
      ["a", "an", "the", "one", "another"].contains(passage.text(place - 2)) || place < 2
        || passage.classes(place - 2).contains(.ordinary),
      passage.follows(place + 1), let (value, end) = passage.number(at: place + 1), value > 2,
      value < 110, !isGroup(end)
    {
      return Age(years: value, words: place - 1..<end, head: passage.text(place - 1))
    }
    return nil
  }

  private static let aging: WordSet = ["aged", "age", "of"]

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

  /// What follows someone's age when it is no noun: small words, states, doings.
}
