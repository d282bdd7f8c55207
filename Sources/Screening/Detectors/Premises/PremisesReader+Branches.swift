extension PremisesReader {
  /// A chain with a town: "Tesco in Ashworth", "the Wrexham Asda"; a meal passes.
  func branch(_ place: Int) -> (Range<Int>, PremisesKind)? {
    let shop = PremisesKind(suggestion: "a shop")
    let isPair = passage.words[place].pairClasses.contains(WordClasses(.brand))
    if isPair || passage.reads(place, as: .brand),
      passage.hasCapital(place) || !passage.classes(place).contains(.ordinary)
    {
      var next = isPair ? place + 2 : place + 1
      if ["express", "extra", "superstore", "local", "metro", "store", "petrol", "drive"].contains(
        passage.text(next))
      {
        next += 1
      }
      let isBeforeTown =
        next < passage.words.count && passage.words[next].gap <= .comma
        && passage.reads(next, as: .place)
        && (passage.words[next].gap == .comma || passage.isCapitalised(next))
        || isStrangeTown(next)
      guard
        isBeforeTown || ["in", "on", "at", "near", "by", "off", "yn"].contains(passage.text(next)),
        passage.follows(next, within: .comma)
      else { return nil }
      var name = isBeforeTown ? next : next + 1
      if passage.text(name) == "the" { name += 1 }
      guard passage.follows(name, within: .comma), isName(name), !isMeal(place),
        !passage.reads(name, as: .month),
        !(passage.reads(name, as: .thing)
          && !passage.reads(name, as: .place))
      else { return nil }
      var end = name + 1
      while end < name + 3, passage.follows(end), passage.isCapitalised(end) { end += 1 }
      return (place..<end, shop)
    }
    guard passage.follows(place + 1), passage.reads(place + 1, as: .brand),
      passage.hasCapital(place + 1) || !passage.classes(place + 1).contains(.ordinary),
      passage.reads(place, as: .place)
        || NameSigns(passage: passage).isStranger(place), passage.hasCapital(place),
      !isMeal(place + 1)
    else { return nil }
    return (place..<place + 2, shop)
  }

  /// A town that no list holds, right after the brand: "Tesco Ambleford".
  private func isStrangeTown(_ place: Int) -> Bool {
    passage.follows(place) && NameSigns(passage: passage).isStranger(place)
      && !passage.words[place].isPossessive && !passage.classes(place).contains(.givenName)
  }

  func isMeal(_ place: Int) -> Bool {
    passage.clause(around: place).contains {
      [
        "breakfast", "lunch", "dinner", "tea", "coffee", "meal", "sandwich", "burger", "pasty",
        "ate", "eating", "food", "refs", "snack", "roll", "brew", "wrap", "nuggets", "deal",
        "supper", "latte", "doughnuts", "cake", "milkshake", "pizza", "chips", "hungry", "starving",
        "grabbed",
      ]
      .contains(passage.text($0))
    }
  }
}
