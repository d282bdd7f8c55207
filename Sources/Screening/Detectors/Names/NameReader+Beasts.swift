extension NameReader {
  /// Whether a word names a beast, a storm or someone in a saying: so it does all through the text.
  func isOther(_ place: Int) -> Bool {
    passage.hasCapital(place)
      && (isBeasts(place) || passage.isSaying[place]
        || passage.follows(place) && Self.storms.contains(passage.text(place - 1)))
  }

  /// A name that a dog, a cat or a hoover bears: "a collie called Gary", "Trevor the station cat".
  func isBeasts(_ place: Int) -> Bool {
    beastNames(place) || beastFollows(place)
  }

  /// "dog Bella", "ci heddlu Max", "the cat, Trevor,", "a parrot called Steve".
  private func beastNames(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    switch passage.words[place].gap {
    case .joined, .space:
      let last = place - 1
      if isBeast(last) { return true }
      let isNamed = Self.naming.contains(passage.text(last))
      return (isNamed || Self.services.contains(passage.text(last)))
        && (max(0, last - (isNamed ? 3 : 1))..<last).contains { isBeast($0) }
    case .comma, .clause:
      return isBeast(place - 1)
        && (place + 1 == passage.words.count || passage.words[place + 1].gap > .space)
    case .sentence:
      return false
    }
  }

  /// "Trevor the station cat", "Bella, our spaniel", "Henry the hoover".
  private func beastFollows(_ place: Int) -> Bool {
    guard passage.follows(place + 1, within: .comma),
      passage.text(place + 1) == "the"
        || passage.words[place + 1].gap > .space
          && Self.ours.contains(passage.text(place + 1))
    else { return false }
    for next in place + 2..<place + 5 {
      guard passage.follows(next) else { return false }
      if isBeast(next) || Self.contraptions.contains(passage.text(next)) {
        return !passage.follows(next + 1) || !Self.keepers.contains(passage.text(next + 1))
      }
    }
    return false
  }

  private func isBeast(_ place: Int) -> Bool {
    passage.reads(place, as: .beast) && !passage.isCapitalised(place)
      || Self.policeBeasts.contains(passage.text(place))
  }

  private static let storms: WordSet = ["storm", "hurricane"]
  private static let naming: WordSet = ["called", "named", "nicknamed", "alias", "aka"]
  private static let services: WordSet = ["heddlu", "police", "search", "station", "drugs"]
  private static let ours: WordSet = ["our", "a", "my", "her", "his", "their"]
  private static let keepers: WordSet = [
    "walker", "handler", "warden", "owner", "section", "unit", "groomer", "man", "lady", "woman",
    "trainer", "team", "lover", "whisperer", "sitter", "vet", "charity", "rescue",
  ]
  private static let policeBeasts: WordSet = ["pd", "rpd", "ph", "k9"]
  private static let contraptions: WordSet = [
    "hoover", "kettle", "printer", "van", "robot", "gnome", "skeleton", "snowman", "gritter",
    "toaster", "vacuum", "photocopier", "stapler", "cactus", "plant", "tree", "scarecrow",
    "mannequin", "dummy", "teddy", "mascot", "radiator", "boiler", "spud", "bus", "bike", "tank",
  ]
}
