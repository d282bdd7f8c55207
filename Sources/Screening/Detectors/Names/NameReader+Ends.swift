extension NameReader {
  /// How far a name goes on: surnames, particles, initials, hyphens.
  func runEnd(_ start: Int) -> Int {
    var end = start
    while end < passage.words.count, end - start < 4, passage.words[end].gap <= .space,
      !passage.words[end - 1].isPossessive
    {
      if signs.isSurname(end), !followsAsWord(end), !isLower(end, after: start - 1) {
        end += 1
      } else if Self.particles.contains(passage.text(end)), passage.follows(end + 1),
        passage.isCapitalised(end + 1) || signs.isUnknown(end + 1) || signs.isGiven(end + 1)
      {
        end += 2
      } else if passage.words[end].span.count == 1, passage.isCapitalised(end),
        passage.text(end) != "i", signs.isSurname(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, passage.words.count)
  }

  /// A small letter after a name with a capital: no surname.
  func isLower(_ place: Int, after name: Int) -> Bool {
    passage.capitalsTell && passage.hasCapital(name) && !passage.hasCapital(place)
      && passage.words[place].gap > .joined
  }

  /// A capital word after a name that is no surname: "Niamh Custody".
  func followsAsWord(_ place: Int) -> Bool {
    passage.reads(place, as: .jargon, .thing, .brand, .place)
      && !passage.reads(place, as: .surnameWord)
  }

  static let particles: WordSet = [
    "ap", "ab", "ferch", "verch", "ni", "nic", "mac", "mc", "o", "al", "el", "bin", "bint", "ibn",
    "van", "von", "der",
    "de", "da", "di", "dos", "la", "le", "st", "abu", "ul", "ur", "uddin", "den",
  ]
}
