extension AgeReader {
  /// "a woman, 81, fell", "the driver (34)", "a bairn, thirteen,", "poor lad, just 16".
  func bracketed(_ place: Int) -> Age? {
    if let age = months(place) { return age }
    guard place > 0, let (value, end) = passage.number(at: place), value > 0, value < 110 else {
      return nil
    }
    let start = Self.hedges.contains(passage.text(place - 1)) ? place - 1 : place
    guard start > 0, passage.words[start].gap < .sentence else { return nil }
    let isLogged = isSex(start - 1) && passage.words[place].number != nil
    guard isLogged && value > 9 || passage.words[start].gap > .space, isHead(start - 1) else {
      return nil
    }
    let last = ["years", "yrs"].contains(passage.text(end)) ? end + 1 : end
    let isClosed = !passage.follows(last)
    guard value > 2 || isClosed && passage.reads(start - 1, as: .child) else { return nil }
    let isDigits = passage.words[place].number != nil
    guard
      isClosed && !passage.follows(last, within: .joined)
        || isDigits && (isEnd(end) || isLogged && !Self.units.contains(passage.text(end)))
    else { return nil }
    return Age(years: value, words: place..<end, head: passage.text(start - 1))
  }

  /// Someone whose age may stand beside them.
  private func isHead(_ place: Int) -> Bool {
    passage.reads(place, as: .person, .relation, .child)
      || Self.kin.contains(passage.text(place))
      || Self.letters.contains(passage.text(place)) && passage.hasCapital(place)
      || NameSigns(passage: passage).isGiven(place)
  }

  /// "baby, 5 months, left in a car".
  private func months(_ place: Int) -> Age? {
    guard place > 0, Self.babies.contains(passage.text(place - 1)),
      let (_, end) = passage.number(at: place),
      Self.shortUnits.contains(passage.text(end)),
      passage.words[place].gap > .space
    else { return nil }
    return Age(years: 0, words: place..<end + 1, head: "")
  }

  /// "female 22", as a log writes it.
  private func isSex(_ place: Int) -> Bool {
    ["male", "female"].contains(passage.text(place))
      || Self.letters.contains(passage.text(place)) && passage.hasCapital(place)
        && passage.words[place].span.count == 1
        && (passage.words[place].gap > .space
          || Self.beforeLetter.contains(passage.text(place - 1)))
  }

  /// The ages of brothers and sisters, one after another: "the siblings, 3, 5 and 7".
  func inRow(_ place: Int) -> Age? {
    guard Self.siblings.contains(passage.text(place)), place + 1 < passage.words.count,
      passage.words[place + 1].gap < .sentence
    else { return nil }
    var end = place + 1
    if passage.words[end].gap <= .space {
      guard Self.linking.contains(passage.text(end)) else { return nil }
      end += 1
    }
    let start = end
    var youngest = 17
    var count = 0
    while count < 9, end < passage.words.count, passage.words[end].gap < .sentence {
      let next = count > 0 && passage.text(end) == "and" ? end + 1 : end
      guard let (years, after) = passage.number(at: next), (1...17).contains(years) else { break }
      youngest = min(youngest, years)
      count += 1
      end = after
    }
    guard count > 1, !passage.follows(end) || isEnd(end) else { return nil }
    return Age(years: youngest, words: start..<end, head: "")
  }

  /// "she's 14", "he is only 9", "she'd just turned 18".
  func said(_ place: Int) -> Age? {
    let isTurned = Self.turned.contains(passage.text(place))
    guard
      isTurned || Self.someone.contains(passage.text(place))
        || isPerson(place)
    else { return nil }
    var next = place + 1
    while next < place + 4, Self.being.contains(passage.text(next)), passage.follows(next) {
      next += 1
    }
    let isContracted = passage.words[place].isPossessive
    guard isTurned || isContracted || next > place + 1, passage.follows(next),
      let (value, end) = passage.number(at: next), value > 2, value < 110, isEnd(end),
      isTurned
        ? place > 0 && passage.text(place - 1) != "i" && passage.words[next].number != nil
          && value < 100 : true,
      passage.words[next].number != nil || value > 4
    else { return nil }
    return Age(years: value, words: next..<end, head: passage.text(place))
  }

  private static let linking: WordSet = ["are", "were", "aged", "both", "of"]
  private static let turned: WordSet = ["turned", "turning"]
  private static let being: WordSet = [
    "is", "was", "only", "just", "about", "nearly", "turned", "barely", "s", "still", "be", "not",
    "even", "now", "who",
  ]
  private static let hedges: WordSet = ["just", "only", "barely", "nearly", "almost", "now"]
  private static let someone: WordSet = ["he", "she", "hes", "shes", "him", "her", "pt"]
  private static let kin: WordSet = ["eldest", "youngest", "oldest"]
  private static let babies: WordSet = ["baby", "infant", "newborn", "twins"]
  private static let shortUnits: WordSet = ["day", "days", "weeks", "months", "month", "week"]
  private static let siblings: WordSet = [
    "siblings", "brothers", "sisters", "twins", "triplets", "kids", "children", "boys", "girls",
    "lads", "lasses", "sons", "daughters", "grandkids", "grandchildren", "bairns", "cousins",
  ]
}
