extension TimeReader {
  func named(_ place: Int) -> (Int, Int, Range<Int>)? {
    if let month = Month.number(passage.text(place)),
      passage.hasCapital(place) || passage.text(place) != "may"
    {
      guard passage.follows(place + 1) else { return nil }
      var day = place + 1
      if passage.text(day) == "the" { day += 1 }
      guard let value = ordinal(day),
        day + 1 >= passage.words.count || passage.words[day + 1].gap > .joined
      else { return nil }
      return isCount(day + 1) ? nil : (value, month, place..<day + 1)
    }
    guard let value = ordinal(place) else { return nil }
    var next = place + 1
    while next < place + 4,
      ["of", "st", "nd", "rd", "th", "the", "o", "fed"].contains(passage.text(next))
    { next += 1 }
    guard passage.follows(next), let month = Month.number(passage.text(next)) else { return nil }
    guard
      passage.text(next) != "may" && passage.text(next) != "march" && passage.text(next) != "mar"
        || passage.hasCapital(next) || next > place + 1 || passage.words[place].numberAndUnit != nil
    else { return nil }
    return (value, month, place..<next + 1)
  }

  func ordinal(_ place: Int) -> Int? {
    guard passage.words.indices.contains(place) else { return nil }
    if let (number, unit) = passage.words[place].numberAndUnit,
      ["st", "nd", "rd", "th", "fed", "ydd", "af", "ain"].contains(unit), (1...31).contains(number)
    {
      return number
    }
    if let number = passage.words[place].number, (1...31).contains(number),
      passage.words[place].text.count <= 2
    {
      return number
    }
    return Month.ordinals[passage.text(place)]
  }

  func isCount(_ place: Int) -> Bool {
    passage.follows(place)
      && ["hours", "days", "calls", "jobs", "people", "nights", "weeks", "shifts", "of"].contains(
        passage.text(place))
  }

  func slashed(_ place: Int) -> (Int, Int, Range<Int>)? {
    guard place + 1 < passage.words.count, let first = passage.words[place].number,
      let second = passage.words[place + 1].number,
      passage.words[place + 1].gap == .joined, place == 0 || passage.words[place].gap > .joined
    else { return nil }
    let mark = passage.fold.letters[passage.words[place + 1].span.lowerBound - 1]
    guard "/-.".utf8.contains(mark) else { return nil }
    let last = place + 2
    let goesOn = passage.follows(last, within: .joined)
    let third =
      goesOn && passage.fold.letters[passage.words[last].span.lowerBound - 1] == mark
      ? passage.words[last].number : nil
    if let third {
      if first > 1900, (1...12).contains(second), (1...31).contains(third) {
        return (third, second, place..<place + 3)
      }
      guard (1...31).contains(first), (1...12).contains(second),
        third < 100 || (1900...2100).contains(third)
      else { return nil }
      return (first, second, place..<place + 3)
    }
    // 24/7 and 3/4 are not dates; 12/03 is.
    guard mark == UInt8(ascii: "/"), (1...31).contains(first), (1...12).contains(second),
      passage.words[place + 1].text.count == 2,
      !goesOn,
      ["on", "of", "from", "dated", "the"].contains(passage.text(place - 1)) || happened(place - 1)
    else { return nil }
    return (first, second, place..<place + 2)
  }
}
