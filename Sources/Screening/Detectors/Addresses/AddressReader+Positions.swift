extension AddressReader {
  /// "M4 J32", "junction 9", "jct 14".
  func junction(_ place: Int) -> Address? {
    let text = passage.text(place)
    let isShort =
      text.first == UInt8(ascii: "j") && text.count <= 4 && text.count >= 2
      && text.dropFirst().allSatisfy {
        $0.isDigit || ($0 == UInt8(ascii: "a") && text.count > 2)
      } && text.contains(where: \.isDigit)
    var end = place + 1
    if Self.junctions.contains(text) {
      guard passage.follows(end), passage.words[end].hasDigit || passage.number(at: end) != nil
      else { return nil }
      end += 1
    } else if !isShort {
      return nil
    }
    if isShort, !nearRoad(place) { return nil }
    if text == "exit", !nearRoad(place) { return nil }
    return Address(words: place..<end, isExact: false, suggestion: "the motorway")
  }

  func nearRoad(_ place: Int) -> Bool {
    passage.surroundings(of: place, reach: 6).contains { other in
      let text = passage.text(other)
      return text == "motorway"
        || (other != place && (text.first == UInt8(ascii: "m") || text.first == UInt8(ascii: "a"))
          && text.count <= 6
          && text.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: "m") }
          && text.count > 1)
    }
      || ["at", "near", "between", "by", "j"].contains(passage.text(place - 1))
        && passage.hasCapital(place)
  }

  /// Coordinates, a grid reference, three words.
  func position(_ place: Int) -> Address? {
    if dotted(place) || place + 2 < passage.words.count && slashes(before: place) == 3 {
      return Address(words: place..<place + 3, isExact: true, suggestion: "leave it out")
    }
    if Self.locators.contains(passage.text(place)),
      place + 3 < passage.words.count, dotted(place + 1) || dotted(place + 2)
    {
      return Address(words: place..<place + 4, isExact: true, suggestion: "leave it out")
    }
    if let end = degrees(place) {
      return Address(words: place..<end, isExact: true, suggestion: "leave it out")
    }
    return gridReference(place).map {
      Address(words: place..<$0, isExact: true, suggestion: "leave it out")
    }
  }

  /// Three lower-case words with dots between them and no space.
  func dotted(_ place: Int) -> Bool {
    guard place + 2 < passage.words.count, passage.words[place + 1].gap == .joined,
      place == 0 || passage.words[place].gap > .joined || slashes(before: place) > 0
    else { return false }
    return (place..<place + 3).allSatisfy { other in
      passage.words[other].letterCase == .lower && !passage.words[other].hasDigit
        && passage.words[other].text.count > 2
        && (other == place
          || (passage.words[other].span.lowerBound == passage.words[other - 1].span.upperBound + 1
            && passage.fold.letters[passage.words[other].span.lowerBound - 1] == UInt8(ascii: ".")))
    }
      && !["co", "com", "uk", "org", "gov", "www"].contains(where: { name in
        (place..<place + 3).contains { passage.text($0) == name }
      })
  }

  /// How many slashes stand right before a word, up to three.
  private func slashes(before place: Int) -> Int {
    guard passage.fold.signs.contains(UInt8(ascii: "/")) else { return 0 }
    let before = passage.fold.letters[..<passage.words[place].span.lowerBound].suffix(3)
    return before.reversed().prefix { $0 == UInt8(ascii: "/") }.count
  }

  /// "51.4816, -3.1791": two decimal numbers with three places and more.
  func degrees(_ place: Int) -> Int? {
    guard isDecimal(place), place + 3 < passage.words.count else { return nil }
    for second in place + 2...place + 3
    where isDecimal(second) && passage.words[second].gap < .sentence { return second + 2 }
    return nil
  }

  func isDecimal(_ place: Int) -> Bool {
    guard place + 1 < passage.words.count else { return false }
    let whole = passage.words[place]
    let part = passage.words[place + 1]
    return whole.isNumber && whole.text.count <= 3 && part.hasDigit
      && part.text.count(where: \.isDigit) >= 3
      && part.span.lowerBound == whole.span.upperBound + 1
      && passage.fold.letters[part.span.lowerBound - 1] == UInt8(ascii: ".")
  }

  /// "SO 123 456", "ST184764": two letters of the grid and six to ten figures.
  func gridReference(_ place: Int) -> Int? {
    let word = passage.words[place]
    let text = word.text
    guard word.letterCase == .upper, text.count >= 2, "stnho".utf8.contains(text[0]),
      text[1].isLetter
    else { return nil }
    let inside = text.dropFirst(2)
    if inside.count == 6 || inside.count == 8, inside.allSatisfy(\.isDigit) { return place + 1 }
    guard inside.isEmpty, passage.follows(place + 2) else { return nil }
    let east = passage.text(place + 1)
    let north = passage.text(place + 2)
    let isPair =
      east.count == north.count && (3...5).contains(east.count)
      && east.allSatisfy(\.isDigit) && north.allSatisfy(\.isDigit)
    return isPair ? place + 3 : nil
  }

  private static let locators: WordSet = ["what3words", "w3w"]
  private static let junctions: WordSet = [
    "junction", "jct", "jn", "junc", "junctions", "cyffordd", "gyffordd", "exit",
  ]
}
