extension Detector {
  /// Web addresses, mail addresses, account names, mark-up and file paths.
  static let links = Detector { passage in
    guard passage.fold.signs.meets(Link.signs) else { return [] }
    var findings: [Finding] = []
    let letters = passage.fold.letters
    var place = 0
    while place < letters.count {
      if let (end, kind) = Link.at(place, in: letters) {
        findings.append(kind.finding(passage.fold.range(place..<end)))
        place = end
      } else {
        place += 1
      }
    }
    return findings
  }
}

/// What can be followed, opened or replied to.
enum Link {
  case web, mail, account, markUp, file

  /// What no link is without.
  static let signs: LetterSet = "<@\\/~([{&*_`.:"
  private static let brackets: LetterSet = "([{"
  private static let marks: LetterSet = "&*_`{["

  /// The link that starts at a place of a folded text, and its end.
  static func at(_ place: Int, in letters: [UInt8]) -> (end: Int, kind: Link)? {
    let startsWord = place == 0 || !letters[place - 1].isWordLetter
    let letter = letters[place]
    if letter == UInt8(ascii: "<") { return tagEnd(letters, from: place).map { ($0, .markUp) } }
    if letter == UInt8(ascii: "@"), startsWord {
      return handleEnd(letters, from: place).map { ($0, .account) }
    }
    if letter == UInt8(ascii: "\\") || letter == UInt8(ascii: "/") || letter == UInt8(ascii: "~") {
      return pathEnd(letters, from: place).map { ($0, .file) }
    }
    if brackets.contains(letter), let end = spelledAt(letters, from: place) { return (end, .mail) }
    if marks.contains(letter), let end = markEnd(letters, from: place) { return (end, .markUp) }
    guard startsWord, letter.isWordLetter else { return nil }
    let end = addressEnd(letters, from: place)
    return kind(of: letters[place..<end]).map { (end, $0) }
  }
}
