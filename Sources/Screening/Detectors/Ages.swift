extension Detector {
  /// Exact ages of one person, in figures, words or Welsh; an age under 18 is a child's.
  static let ages = Detector { passage in
    passage.words.indices.compactMap { place in
      AgeReader(passage: passage).age(at: place).map { $0.finding(in: passage) }
    }
  }
}

/// An age and the words that tell it.
private struct Age {
  let years: Int
  let words: Range<Int>
  /// "man", "woman", or whatever tells whose age it is.
  let head: String

  func finding(in passage: Passage) -> Finding {
    let range = passage.range(words)
    guard years < 18 else {
      return Finding(
        range, .personDescription, .ask, reason: "An exact age helps to tell who this is.",
        suggestion: "\(Self.person(head)) \(decade)")
    }
    let inCare = passage.surroundings(of: words.lowerBound).contains {
      ["care", "court", "foster", "custody", "charged", "arrested"].contains(passage.text($0))
    }
    return Finding(
      range, .child, inCare ? .block : .ask,
      reason: "An exact age helps to tell which child this is.",
      suggestion: years < 13 ? "a child" : "a young person")
  }

  private var decade: String {
    let their =
      switch Self.person(head) {
      case "a man": "his"
      case "a woman": "her"
      default: "their"
      }
    let decades = [
      "late teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies",
    ]
    return years < 80 ? "in \(their) \(decades[years / 10 - 1])" : "in \(their) old age"
  }

  private static func person(_ head: String) -> String {
    switch head {
    case "man", "male", "bloke", "gent", "gentleman", "lad", "grandad", "dyn", "chap", "m", "his",
      "he", "him", "fella", "father", "dad", "son", "husband":
      "a man"
    case "woman", "female", "lady", "nan", "gran", "grandmother", "menyw", "dynes", "f", "her",
      "she", "mum", "mother", "daughter", "wife", "ddynes", "fenyw":
      "a woman"
    default: "someone"
    }
  }
}

private struct AgeReader {
  let passage: Passage

  /// The age that starts at a place, when it is one person's.
  func age(at place: Int) -> Age? {
    yearsOld(place) ?? aged(place) ?? lettered(place) ?? bracketed(place) ?? said(place)
      ?? welsh(place)
  }

  /// "34 year old", "61-y-o", "14yo", "6 month old", "29 years of age".
  private func yearsOld(_ place: Int) -> Age? {
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
  private func quantity(_ place: Int) -> (number: Int, unit: String, next: Int)? {
    if let (number, unit) = passage.words[place].numberAndUnit { return (number, unit, place + 1) }
    guard let (value, end) = passage.number(at: place), passage.follows(end) else { return nil }
    return (value, passage.text(end), end + 1)
  }

  /// "aged 52", "age 14", "a man of 42".
  private func aged(_ place: Int) -> Age? {
    let text = passage.text(place)
    if text == "aged" || text == "age" {
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
    if text == "of",
      !passage.classes(place - 1).isDisjoint(with: [WordClasses(.person), WordClasses(.child)]),
      ["a", "an", "the", "one", "another"].contains(passage.text(place - 2)) || place < 2
        || passage.classes(place - 2).contains(.ordinary),
      passage.follows(place + 1), let (value, end) = passage.number(at: place + 1), value > 2,
      value < 110, !isGroup(end)
    {
      return Age(years: value, words: place - 1..<end, head: passage.text(place - 1))
    }
    return nil
  }

  /// "29F", "34M", "M/34": how a log writes a person.
  private func lettered(_ place: Int) -> Age? {
    guard let (number, unit) = passage.words[place].numberAndUnit,
      unit == "f" || unit == "m" || unit == "yof" || unit == "yom",
      number > 4, number < 100
    else { return nil }
    let last = passage.words[place].span.upperBound - 1
    guard passage.fold.capitals[last] || unit.count > 1 || unit == "f" && number > 10,
      passage.text(place + 1) != "away"
    else { return nil }
    return Age(years: number, words: place..<place + 1, head: String(unit.suffix(1)))
  }

  /// "a woman, 81, fell", "the driver (34)".
  private func bracketed(_ place: Int) -> Age? {
    if let age = months(place) { return age }
    guard place > 0, let value = passage.words[place].number, value > 2, value < 110,
      passage.words[place].gap > .space || isSex(place - 1) && value > 9,
      passage.words[place].gap < .sentence,
      !passage.classes(place - 1).isDisjoint(with: [
        WordClasses(.person), WordClasses(.relation), WordClasses(.child),
      ]) || NameSigns(passage: passage).isGiven(place - 1),
      isEnd(place + 1) || isSex(place - 1) && !Self.units.contains(passage.text(place + 1))
        || passage.words[place + 1].gap > .space
    else { return nil }
    return Age(years: value, words: place..<place + 1, head: passage.text(place - 1))
  }

  /// "baby, 5 months, left in a car".
  private func months(_ place: Int) -> Age? {
    guard place > 0, ["baby", "infant", "newborn", "twins"].contains(passage.text(place - 1)),
      let (_, end) = passage.number(at: place),
      ["days", "weeks", "months", "month", "week"].contains(passage.text(end)),
      passage.words[place].gap > .space
    else { return nil }
    return Age(years: 0, words: place..<end + 1, head: "")
  }

  /// "female 22", as a log writes it.
  private func isSex(_ place: Int) -> Bool {
    ["male", "female"].contains(passage.text(place))
  }

  /// "she's 14", "he is only 9", "she'd just turned 18".
  private func said(_ place: Int) -> Age? {
    let isTurned = passage.text(place) == "turned" || passage.text(place) == "turning"
    guard
      isTurned || ["he", "she", "hes", "shes", "him", "her"].contains(passage.text(place))
        || isPerson(place)
    else { return nil }
    var next = place + 1
    while next < place + 4,
      ["is", "was", "only", "just", "about", "nearly", "turned", "barely", "s", "still"].contains(
        passage.text(next)), passage.follows(next)
    { next += 1 }
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

  /// "Dyn 42 oed", "merch bymtheg oed", "13 mlwydd oed".
  private func welsh(_ place: Int) -> Age? {
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

  /// Whether an age is one person's: no plural, no thing, no length of service.
  private func isOnePerson(before start: Int, after end: Int) -> Bool {
    let next = passage.follows(end) ? passage.text(end) : ""
    if next == "s" || passage.words[end - 1].text == "olds" { return false }
    if isThing(end) || isGroup(end) || (isThing(end + 1) && !isPerson(end)) { return false }
    if isPerson(end) || isPerson(end + 1) { return true }
    if isNoun(end), !isNoun(end + 1) || !isPersonNoun(end + 1) { return false }
    if (1...4).contains(where: { isThing(start - $0) }) { return false }
    return passage.text(start - 1) != "am" && passage.text(start - 1) != "im"
      && !(start > 0 && passage.text(start - 1) == "i")
  }

  /// An ordinary word after an age that is neither a person, nor what one is or does.
  private func isNoun(_ place: Int) -> Bool {
    guard passage.follows(place), passage.classes(place).contains(.ordinary),
      !passage.reads(place, as: .human, .speech, .place)
    else { return false }
    let text = passage.text(place)
    return !Self.afterPerson.contains(text) && !text.hasSuffix("ed") && !text.hasSuffix("ing")
      && !isPersonNoun(place)
  }

  /// Someone who does something: builder, doctor, artist, fireman.
  private func isPersonNoun(_ place: Int) -> Bool {
    guard passage.follows(place), !isThing(place) else { return false }
    let text = passage.text(place)
    return text.utf8.count > 4
      && ["er", "or", "ist", "man", "woman", "ant", "ess", "ian", "ner", "gp"].contains {
        text.hasSuffix($0)
      } || Self.afterPerson.contains(text)
  }

  private func isPerson(_ place: Int) -> Bool {
    passage.follows(place)
      && !passage.classes(place).isDisjoint(with: [
        WordClasses(.person), WordClasses(.relation), WordClasses(.child),
      ])
      && !isGroup(place)
  }

  private func isGroup(_ place: Int) -> Bool {
    [
      "pupils", "kids", "children", "students", "boys", "girls", "teenagers", "teens", "lads",
      "youths", "cadets", "people", "group", "class", "men", "women", "scouts", "cubs", "players",
    ]
    .contains(passage.text(place))
  }

  private func isThing(_ place: Int) -> Bool {
    passage.words.indices.contains(place) && Self.things.contains(passage.text(place))
  }

  private func isEnd(_ place: Int) -> Bool {
    !passage.follows(place, within: .joined)
      && (!passage.follows(place) || Self.afterAge.contains(passage.text(place)))
  }

  private func head(_ start: Int, _ end: Int) -> String {
    for place in [end, end + 1, start - 1, start - 2] where passage.words.indices.contains(place) {
      let text = passage.text(place)
      if !passage.classes(place).isDisjoint(with: [WordClasses(.person), WordClasses(.relation)]) {
        return text
      }
    }
    return ""
  }

  /// What follows someone's age when it is no noun: small words, states, doings.
  private static let afterPerson: Set<String> = [
    "and", "but", "so", "who", "when", "with", "or", "on", "in", "from", "has", "was", "is", "had",
    "at", "to", "for", "by", "the", "a", "his", "her",
    "their", "we", "he", "she", "they", "i", "said", "that", "if", "then", "after", "before",
    "because", "while", "without", "under", "off", "out", "outside", "inside",
    "drunk", "high", "asleep", "alone", "safe", "missing", "ill", "cold", "hungry", "upset",
    "suicidal", "lost", "again", "home", "back", "late", "still", "today", "tonight",
    "yesterday", "last", "this", "now", "just", "only", "stuck", "naked", "gone", "dead",
    "unconscious", "up", "down", "over", "into", "about", "caught", "hurt", "lives", "could",
    "would", "can",
    "will", "must", "did", "does", "nearly", "not", "never", "no", "my", "our", "it", "very",
    "really", "too", "went", "came", "ran", "took", "fell", "rang", "made", "got", "left", "stole",
    "drove", "as", "also", "gp", "mp", "nurse", "cook", "chef", "vet", "judge", "pilot", "priest",
    "monk", "athlete", "thief", "trying", "near",
  ]
  private static let units: Set<String> = [
    "year", "years", "yr", "yrs", "month", "months", "mth", "week", "weeks", "wk", "day", "yr-old",
    "mo",
  ]
  private static let afterAge: Set<String> = [
    "and", "but", "so", "who", "when", "with", "or", "today", "yesterday", "tomorrow", "on", "in",
    "from", "has", "was", "is", "missing",
  ]
  private static let things: Set<String> = [
    "dog", "car", "laptop", "van", "building", "house", "kit", "boots", "computer", "printer",
    "radio", "cake", "case", "file",
    "whisky", "sandwich", "kettle", "mug", "law", "cat", "horse", "pup", "puppy", "joke",
    "tradition", "system", "machine", "carpet",
    "coat", "bike", "phone", "tape", "jacket", "tree", "bridge", "veteran", "station", "fleet",
    "software", "vest", "torch", "battery",
    "spaniel", "shepherd", "fence", "sofa", "chair", "helmet", "record", "anniversary", "debt",
    "dispute", "feud", "murder", "engine", "vehicle",
    "pc", "pasty", "pie", "scotch", "malt", "wine", "cheese", "biscuit", "biscuits", "museum",
    "church", "pub", "kitten", "hamster", "parrot", "pony", "lamb", "tortoise", "course", "career",
    "plan", "contract", "project", "policy", "form", "forms", "guidance", "boiler", "heater",
    "microwave", "fridge", "wall", "statue", "song", "film", "cold", "unsolved", "armour",
    "trousers", "coffee", "milk", "lasagne", "curry", "cheque", "contract", "report", "statement",
    "wait", "kebab", "cup", "desk", "table", "door", "lock", "sign", "map", "keyboard", "screen",
    "monitor", "charger", "radiator", "rope", "cone", "cones", "tent", "stab", "tin", "transit",
    "astra",
    "corsa", "focus", "tyres", "tie", "shirt", "uniform", "satnav", "taser", "ban",
  ]
}

/// Welsh numbers before "oed".
private enum WelshNumber {
  static func isPart(_ word: String) -> Bool {
    tens[word] != nil || word == "deg" || word == "ddeg" || word == "a" || word == "ar"
  }

  static func value(_ words: [String]) -> Int? {
    var total = 0
    for word in words {
      if word == "deg" || word == "ddeg" {
        total = total == 0 ? 10 : total * 10
      } else if let value = tens[word] {
        total += value
      }
    }
    return total > 0 ? total : nil
  }

  private static let tens: [String: Int] = [
    "un": 1, "dau": 2, "dwy": 2, "ddwy": 2, "tri": 3, "tair": 3, "dair": 3, "pedwar": 4,
    "pedair": 4, "bedair": 4, "pump": 5, "bum": 5, "pum": 5, "chwech": 6,
    "chwe": 6, "saith": 7, "wyth": 8, "naw": 9, "deuddeg": 12, "ddeuddeg": 12, "pymtheg": 15,
    "bymtheg": 15, "ugain": 20, "hugain": 20, "deugain": 40,
  ]
}
