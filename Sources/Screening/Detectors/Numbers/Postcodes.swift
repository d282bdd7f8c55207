extension Detector {
  /// Postcodes, whole or the first half with a cue.
  static let postcodes = Detector(needing: .digit) { passage in
    passage.words.indices.compactMap { place in
      Postcode.end(in: passage, at: place).map { end in
        Finding(
          passage.range(place..<end), .address, .block,
          reason: "A postcode leads to a few front doors.", suggestion: "in our area")
      }
    }
  }
}

/// The shape of a postcode: an area, a district, then a sector and a unit.
private enum Postcode {
  /// The end of the postcode that starts at a word, or nil.
  static func end(in passage: Passage, at place: Int) -> Int? {
    guard passage.words[place].classes.contains(.digit) else { return nil }
    let letters = raw(passage, place)
    guard letters.count <= 7, letters.first?.isLetter ?? false else { return nil }
    if letters.count >= 5, isOutward(letters.dropLast(3)), isInward(letters.suffix(3)) {
      return place + 1
    }
    if isOutward(letters[...]), passage.follows(place + 1), isInward(raw(passage, place + 1)[...]) {
      return place + 2
    }
    return isOutward(letters[...]) && isCued(passage, place) ? place + 1 : nil
  }

  /// A word as it was typed.
  private static func raw(_ passage: Passage, _ place: Int) -> [UInt8] {
    passage.fold.letters[passage.words[place].span].filter(\.isWordLetter)
  }

  private static func isOutward(_ letters: ArraySlice<UInt8>) -> Bool {
    let area = letters.prefix(while: \.isLetter)
    let district = letters.dropFirst(area.count)
    guard areas.contains(WordText(area)), let first = district.first,
      district.count <= 2
    else { return false }
    return isDigit(first) && district.count(where: \.isLetter) <= 1
      && (district.count == 1 || district.last.map { $0.isDigit || area.count <= 2 } ?? false)
  }

  private static func isDigit(_ letter: UInt8) -> Bool {
    letter.isDigit
  }

  private static func isInward(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count == 3, let first = letters.first, first.isDigit || first == UInt8(ascii: "o")
    else { return false }
    let unit = letters.dropFirst()
    let text = WordText(letters)
    return unit.allSatisfy { $0.isLetter && !"cikmov".utf8.contains($0) }
      && !["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"].contains(text)
  }

  /// Half a postcode is one only where something says so: "the CF10 area", "postcode SW1".
  private static func isCued(_ passage: Passage, _ place: Int) -> Bool {
    let before = passage.text(place - 1)
    let after = passage.follows(place + 1) ? passage.text(place + 1) : ""
    if ["postcode", "postcodes"].contains(before)
      || ["area", "postcode", "postcodes", "district", "lot", "crowd"].contains(after)
    {
      return true
    }
    guard !others.contains(passage.text(place)) else { return false }
    if areaLeads.contains(before) { return true }
    let letters = raw(passage, place).prefix(while: \.isLetter)
    guard letters.count == 2 else { return false }
    if passage.words[place].gap == .sentence, passage.words[place].letterCase == .upper {
      return doings.contains(after)
    }
    return before == "the" && !after.isEmpty && areaLeads.contains(passage.text(place - 2))
  }

  /// What goes on in a district a sentence begins with: "SW9 kicked off".
  private static let doings: WordSet = [
    "is", "was", "has", "kicked", "went", "again", "tonight",
  ]

  /// What has the shape of a district and is none: motorways, a company, dioxide, summits, an oil.
  private static let others = WordSet(
    """
    m1 m2 m3 m4 m5 m6 m8 m9 m10 m11 m18 m20 m23 m25 m26 m27 m32 m40 m42 m45 m48 m49 m50 m53 m54 m55
    m56 m57 m58 m60 m61 m62 m65 m66 m67 m69 m73 m74 m77 m80 m90 g4s co2 so2 ts1 ts2 e10 g7 g8 g20 wd40
    """.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(WordText.init))

  /// What leads into a district: "across SW9", "round the ls6 student houses".
  private static let areaLeads: WordSet = [
    "in", "around", "round", "across", "over", "near", "through",
  ]

  private static let areas: WordSet = WordSet(
    """
    ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec
    eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls
    lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp
    sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
    """.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(WordText.init))
}
