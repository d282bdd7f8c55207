/// Reads which of the offered answers a reply takes: by label, other name, or position.
struct ChoiceReader: Sendable {
  let choices: [Question.Choice]

  /// What a phrase says about the choices.
  private enum Sign: Hashable, Sendable {
    case choice(Int)
    /// A place in the list, from the end where negative.
    case place(Int)
    case middle
    case former
    case latter
    /// Denies what follows it.
    case not
    /// Denies what follows it, or takes back what went before.
    case no
    case correction
    case all
    case small
  }

  /// The id of the choice taken; `nil` when none is, or more than one.
  func choice(in tokens: [Token]) -> String? {
    let signs = signs(in: tokens)
    if let index = taken(from: signs), choices.indices.contains(index) { return choices[index].id }
    guard let number = Self.number(in: tokens), choices.indices.contains(number - 1) else {
      return nil
    }
    return choices[number - 1].id
  }

  private func signs(in tokens: [Token]) -> [Sign] {
    let book = Phrasebook<Sign>(
      choices.enumerated().map { (.choice($0), names(of: $1)) } + Self.positions)
    var signs: [Sign] = []
    var place = 0
    while place < tokens.count {
      if let found = book.longest(in: tokens[place...]) {
        signs.append(found.meaning)
        place = found.end
      } else {
        if let letter = letter(tokens[place], alone: tokens.count < 3) {
          signs.append(.choice(letter))
        } else if let index = abbreviated(tokens[place]) {
          signs.append(.choice(index))
        }
        place += 1
      }
    }
    return signs
  }

  /// The index of the one choice that the signs leave.
  private func taken(from signs: [Sign]) -> Int? {
    var taken: [Int] = []
    var denied: [Int] = []
    var takenBack: [Int] = []
    var isDenied = false
    for sign in signs {
      switch sign {
      case .not: isDenied = true
      case .small: continue
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

  private func index(of sign: Sign) -> Int? {
    switch sign {
    case .choice(let index): index
    case .place(let place): place > 0 ? place - 1 : choices.count + place
    case .middle: choices.count % 2 == 1 ? choices.count / 2 : nil
    case .former: choices.count == 2 ? 0 : nil
    case .latter: choices.count == 2 ? 1 : nil
    case .not, .no, .correction, .all, .small: nil
    }
  }

  /// What a choice may be called: its label, its id, and other names for either.
  private func names(of choice: Question.Choice) -> String {
    let label = Tokens(of: choice.label).all
    let id = Tokens(of: choice.id).all
    let own = Set((label + id).map(\.word))
    var names = [label, id].map { $0.map { $0.word.text }.joined(separator: " ") }
    for (word, phrases) in ChoiceSynonyms.all
    where own.contains(word) || own.contains(where: { $0.begins(with: word) && word.count > 3 }) {
      names.append(phrases)
    }
    let others = choices.filter { $0 != choice }.map { Tokens(of: $0.label).all.map(\.word) }
    for word in label.map(\.word) where !others.contains(where: { $0.contains(word) }) {
      if word.count > 2 { names.append(word.text) }
    }
    return names.joined(separator: "\n")
  }

  /// A reply of one letter: "b".
  private func letter(_ token: Token, alone: Bool) -> Int? {
    guard alone, token.word.count == 1, token.kind == .word else { return nil }
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

  /// The one number of a reply, in digits anywhere or as a word by itself: "2", "number two".
  private static func number(in tokens: [Token]) -> Int? {
    let digits = tokens.compactMap(\.number)
    let others = tokens.filter { $0.kind == .word }
    if digits.count == 1, others.allSatisfy({ besideNumber.contains($0.word) }) { return digits[0] }
    guard digits.isEmpty, let last = tokens.last,
      tokens.count == 1
        || tokens.count == 2 && ["number", "option", "draft"].contains(tokens[0].word)
    else { return nil }
    return numbers.meaning(ofAll: [last])
  }

  /// What may stand beside a number that is a position.
  private static let besideNumber: [Word] = [
    "number", "option", "draft", "no", "the", "please", "pls", "thanks", "ta", "ill", "go", "with",
    "for",
    "choice", "take", "have", "use", "actually", "sorry", "rhif", "version", "answer",
  ]

  private static let numbers = Phrasebook([
    (1, "(one|un)"), (2, "(two|dau|dwy)"), (3, "(three|tri|tair)"), (4, "(four|pedwar|pedair)"),
  ])

  /// The words of the positions.
  static let vocabulary = Phrasebook(positions).vocabulary

  private static let positions: [(Sign, String)] = [
    (
      .place(1),
      """
      (first|1 st|top|top one|option (a|one|1)|number one|[the] first (one|option|draft
        |choice)|cyntaf|[y|yr] un cyntaf)
      """
    ),
    (
      .place(2),
      """
      (second|2 nd|option (b|two|2)|number two|[the] second (one|option|draft|choice)|ail
        |[yr] ail [un])
      """
    ),
    (
      .place(3),
      """
      (third|3 rd|option (c|three|3)|number three|[the] third (one|option|draft|choice)
        |trydydd|[y] trydydd [un])
      """
    ),
    (
      .place(4),
      """
      (fourth|4 th|option (d|four|4)|number four|[the] fourth (one|option|draft|choice)
        |pedwerydd)
      """
    ),
    (
      .place(-1),
      """
      (last|bottom|final|last one|bottom one|[the] last (one|option|draft|choice)|olaf|[yr]
        [un] olaf|diwethaf)
      """
    ),
    (.middle, "middle"),
    (.former, "former"),
    (.latter, "latter"),
    (
      .not,
      """
      (not|nothing|dont|anything but|never|isnt|without|rather than|instead of|not the
        |definitely not|nid|dim|ddim|too|less|wouldnt)
      """
    ),
    (.no, "(no|nope|nah|na)"),
    (
      .correction,
      """
      (actually|wait|no wait|sorry|i mean|scratch that|make that|no actually|actually no|or
        rather|hang on|on second thoughts|sori)
      """
    ),
    (
      .all,
      """
      (both|neither|either|all|any|none|all of them|any of them|none of them|all three|all of
        the above|none of the above|either one|y ddau|naill ai|dim un|pob un|either
        or)
      """
    ),
  ]
}
