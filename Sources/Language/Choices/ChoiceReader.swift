/// Reads which of the offered answers a reply takes: by label, other name, or position.
struct ChoiceReader: Sendable {
  let choices: [Question.Choice]

  /// The id of the choice taken; `nil` when none is, or more than one.
  func choice(in tokens: [Token]) -> String? {
    guard let index = taken(from: signs(in: tokens)), choices.indices.contains(index) else {
      return nil
    }
    return choices[index].id
  }

  /// The signs of a reply, those that count.
  ///
  /// A number or a broad name counts where no choice is named outright and nothing else is said:
  /// "the work one", but not "nothing to do with work".
  private func signs(in tokens: [Token]) -> [ChoiceSign] {
    let offered = Phrasebook<ChoiceSign>(
      choices.enumerated().flatMap { index, choice in
        [(.choice(index), names(of: choice)), (.broadly(index), broadNames(of: choice))]
      })
    var signs: [ChoiceSign] = []
    var strays = false
    var place = 0
    while place < tokens.count {
      let token = tokens[place]
      var found =
        letter(token, of: tokens) == nil
        ? offered.longest(in: tokens[place...], or: ChoiceSign.book) : nil
      // "1st" is a phrase; "one" by itself is a number.
      if found?.end == place + 1, number(token) != nil { found = nil }
      if let index = found?.number, let number = position(tokens[index]) {
        // "1, no 2" takes back; "no 2" by itself is the second.
        if token.word == "no", signs.contains(where: \.isNumber) { signs.append(.correction) }
        signs.append(.number(number, isSpelled: false))
      } else if let sign = found?.meaning ?? named(token, in: tokens) {
        signs.append(sign)
      } else if token.kind == .word {
        strays = true
      }
      place = found?.end ?? place + 1
    }
    if signs.contains(where: \.names) { return signs }
    let isSpelledOut = signs.allSatisfy(\.goesWithNumber)
    return signs.compactMap { sign in
      switch sign {
      case .broadly(let index): strays ? nil : .choice(index)
      case .number(let number, let isSpelled):
        strays || isSpelled && !isSpelledOut ? nil : .place(number)
      default: sign
      }
    }
  }

  /// The index of the one choice that the signs leave.
  private func taken(from signs: [ChoiceSign]) -> Int? {
    var taken: [Int] = []
    var denied: [Int] = []
    var takenBack: [Int] = []
    var isDenied = false
    for sign in signs {
      switch sign {
      case .not: isDenied = true
      case .frame, .numbering, .broadly, .number: continue
      case .no where taken.isEmpty: isDenied = true
      case .correction, .no:
        if !taken.isEmpty { takenBack = taken }
        taken = []
        isDenied = false
      case .all: return nil
      case .choice, .place, .middle, .former, .latter:
        guard let index = index(of: sign) else { continue }
        if isDenied { denied.append(index) } else if !taken.contains(index) { taken.append(index) }
        isDenied = false
      }
    }
    if taken.isEmpty, denied.isEmpty { taken = takenBack }
    taken.removeAll { denied.contains($0) }
    if taken.count == 1 { return taken[0] }
    let left = choices.indices.filter { !denied.contains($0) }
    return taken.isEmpty && !denied.isEmpty && choices.count == 2 && left.count == 1 ? left[0] : nil
  }

  private func index(of sign: ChoiceSign) -> Int? {
    switch sign {
    case .choice(let index): index
    case .place(let place): place > 0 ? place - 1 : choices.count + place
    case .middle: choices.count % 2 == 1 ? choices.count / 2 : nil
    case .former: choices.count == 2 ? 0 : nil
    case .latter: choices.count == 2 ? 1 : nil
    case .broadly, .number, .not, .no, .correction, .all, .frame, .numbering: nil
    }
  }

  /// What a token outside all phrases may be: a number, a letter, the beginning of a label.
  private func named(_ token: Token, in tokens: [Token]) -> ChoiceSign? {
    if let number = number(token) { return number }
    return (letter(token, of: tokens) ?? abbreviated(token)).map(ChoiceSign.choice)
  }

  /// A reply of one letter: "b".
  private func letter(_ token: Token, of tokens: [Token]) -> Int? {
    guard token.word.count == 1, token.kind == .word,
      tokens.allSatisfy({ $0 == token || $0.kind == .mark })
    else { return nil }
    let index = Int(token.word[0]) - Int(UInt8(ascii: "a"))
    return choices.indices.contains(index) ? index : nil
  }

  /// A word that begins just one choice's label: "insta".
  private func abbreviated(_ token: Token) -> Int? {
    guard token.kind == .word, token.word.count > 3 else { return nil }
    let fitting = choices.indices.filter { index in
      Tokens(of: choices[index].label).all.contains {
        $0.word.begins(with: token.word) || Spelling.isSlip(token.word, of: $0.word)
      }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// A number that may be a place in the list: "2", "two".
  private func number(_ token: Token) -> ChoiceSign? {
    position(token).map { .number($0, isSpelled: token.number == nil) }
  }

  private func position(_ token: Token) -> Int? {
    token.number ?? Self.numbers.meaning(ofAll: [token])
  }

  private static let numbers = Phrasebook([
    (1, "(one|un)"), (2, "(two|dau|dwy)"), (3, "(three|tri|tair)"), (4, "(four|pedwar|pedair)"),
  ])
}

extension ChoiceSign {
  /// Whether it is a number that may be a place.
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// Whether it names a choice outright.
  fileprivate var names: Bool {
    switch self {
    case .choice, .place, .middle, .former, .latter: true
    case .broadly, .number, .not, .no, .correction, .all, .frame, .numbering: false
    }
  }

  /// Whether it may stand beside a spelled number that is a place: "number two", "one, no two".
  fileprivate var goesWithNumber: Bool {
    switch self {
    case .number, .numbering, .not, .no, .correction: true
    case .choice, .place, .middle, .former, .latter, .broadly, .all, .frame: false
    }
  }
}
