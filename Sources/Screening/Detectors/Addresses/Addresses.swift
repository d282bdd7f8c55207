extension Detector {
  /// Houses, streets, small places, junctions and positions.
  static let addresses = Detector { passage in
    let reader = AddressReader(passage: passage)
    var findings: [Finding] = []
    var place = 0
    while place < passage.words.count {
      if let found = reader.found(at: place), !reader.isSaying(found) {
        findings.append(found.finding(in: passage))
        place = found.words.upperBound
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// Reads addresses in a passage.
struct AddressReader {
  let passage: Passage
  private let hasStreetType: Bool

  init(passage: Passage) {
    self.passage = passage
    hasStreetType = passage.words.contains {
      Self.streetTypes.contains($0.text) || Self.looseTypes.contains($0.text)
        || Self.wayTypes.contains($0.text)
    }
  }

  func found(at place: Int) -> Address? {
    numbered(place) ?? dwelling(place) ?? welshStreet(place)
      ?? (hasStreetType ? street(place) : nil) ?? smallPlace(place)
      ?? junction(place) ?? position(place)
  }

  /// Whether an address is part of a saying: "Coronation Street", but not "Lord Nelson Street", and
  /// a house number before one is a house, "14 High Street".
  func isSaying(_ address: Address) -> Bool {
    passage.isSaying[
      address.isExact ? address.words.lowerBound : address.words.upperBound - 1]
  }

  /// "27 Larkspur Close", "14b mill lane".
  func numbered(_ place: Int) -> Address? {
    guard let first = houseNumberEnd(place) else { return nil }
    for end in first + 1..<first + 5 where passage.follows(end, within: .comma) {
      let isThe = passage.text(end - 1) == "the" && passage.isCapitalised(end - 1)
      guard isThe || !Self.notInStreet.contains(passage.text(end - 1)),
        !passage.words[end - 1].hasDigit, !passage.reads(end - 1, as: .speech)
      else { return nil }
      if Self.streetTypes.contains(passage.text(end))
        || (Self.looseTypes.contains(passage.text(end))
          && (passage.isCapitalised(end) || !passage.capitalsTell || passage.isCapitalised(end - 1)))
      {
        return Address(words: place..<end + 1, isExact: true, suggestion: "a house")
      }
    }
    if let street = welshStreet(place + 1), passage.follows(place + 1, within: .comma) {
      return Address(words: place..<street.words.upperBound, isExact: true, suggestion: "a house")
    }
    return nil
  }

  /// The end of "27", "14b" or "number sixty two".
  private func houseNumberEnd(_ place: Int) -> Int? {
    let number = passage.number(at: place)
    guard passage.words[place].hasDigit else {
      // "number sixty two", "fifty-two Lord Nelson Street"
      return number.flatMap {
        passage.text(place - 1) == "number" || passage.isCapitalised($0.end) ? $0.end : nil
      }
    }
    let isHouse = passage.words[place].text.count <= 5 && (number != nil || houseLetter(place))
    return isHouse ? place + 1 : nil
  }

  func houseLetter(_ place: Int) -> Bool {
    guard let (number, unit) = passage.words[place].numberAndUnit else { return false }
    return number > 0 && unit.count == 1
  }

  /// "flat 4", "plot 12", "house number 9".
  func dwelling(_ place: Int) -> Address? {
    guard
      Self.dwellings.contains(passage.text(place)) || isHouseNumber(place)
    else { return nil }
    var next = place + 1
    while next < place + 4, ["number", "no", "at"].contains(passage.text(next)),
      passage.follows(next)
    { next += 1 }
    guard passage.follows(next),
      isHouse(next) || isHouseNumber(place) && passage.words[next].isNumber
    else { return nil }
    if passage.text(place) == "room" || passage.text(place) == "rhif",
      !passage.follows(next + 1, within: .comma)
        || passage.number(at: next).map({ $0.value > 400 }) ?? false
    {
      return nil
    }
    if passage.text(place) == "room",
      ["briefing", "interview", "the", "control"].contains(passage.text(place - 1))
    {
      return nil
    }
    var end = passage.number(at: next)?.end ?? next + 1
    while end < next + 4, passage.isCapitalised(end), passage.follows(end, within: .comma) {
      end += 1
    }
    return Address(words: place..<end, isExact: true, suggestion: "a house")
  }

  func isHouseNumber(_ place: Int) -> Bool {
    guard passage.text(place) == "number" else { return false }
    return ["house", "door", "at"].contains(passage.text(place - 1))
      || [
        "has", "had", "rang", "called", "complained", "keeps", "kept", "again", "wants", "wanted",
        "said", "says",
      ].contains(passage.text(place + 2))
  }

  func isHouse(_ place: Int) -> Bool {
    if houseLetter(place) { return true }
    guard let (value, end) = passage.number(at: place) else {
      return passage.words[place].span.count == 1 && passage.isCapitalised(place)
    }
    return value > 0 && value < 2000
      && !(passage.follows(end) && Self.counted.contains(passage.text(end)))
      && !(passage.text(place - 1) == "room" && Self.notInStreet.contains(passage.text(end)))
  }

  /// What a number after "flat" counts when it is no house: "the tyre went flat 9 miles out".
  private static let counted: WordSet = [
    "hours", "hrs", "hour", "minutes", "mins", "days", "weeks", "months", "years", "miles",
    "people", "officers", "calls", "jobs", "times", "cars", "nights", "lads", "patrols", "of",
  ]

  private static let dwellings: WordSet = [
    "flat", "plot", "apartment", "apt", "fflat", "caravan", "pitch", "maisonette", "bedsit", "room",
    "chalet", "rhif",
  ]
}
