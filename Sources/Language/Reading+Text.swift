extension Reading {
  /// Reads a reply to a question.
  ///
  /// Any text at all is read, in time linear in its length; what is not understood is unclear.
  public init(of reply: String, to question: Question) {
    var tokens = Tokens(of: reply).all
    Spelling.mend(&tokens)
    self.init()
    if let found = ChangeReader(question: question).change(in: tokens) {
      move = .change
      change = found.change
      note(Move.change.wording, from: found.tokens, of: tokens)
      answer(question, with: tokens, except: found.tokens)
      return
    }
    guard let found = MoveReader.move(in: tokens), !question.takes(found, tokens) else {
      answer(question, with: tokens)
      return
    }
    move = found.move
    note(found.move.wording, from: found.tokens, of: tokens)
    if found.move == .uneasy, case .consent(.permission) = question.kind {
      // "rather you didn't" is a no as well.
      answer(question, with: tokens)
      if answer != .no { answer = nil }
      return
    }
    if case .consent = question.kind, found.move == .stop { return }
    if !found.move.leaves { answer(question, with: tokens, except: found.tokens) }
    if found.move == .uneasy, question.kind != .activities { mentions = [] }
  }

  /// Fills in the answer to a question.
  private mutating func answer(_ question: Question, with tokens: [Token]) {
    switch question.kind {
    case .consent(let form):
      answer = ConsentReader(
        form: form, topic: question.topic, language: question.language
      ).answer(to: tokens)
      if let answer { note(answer.rawValue, from: tokens.indices, of: tokens) }
      return
    case .choice(let choices):
      choice = ChoiceReader(choices: choices).choice(in: tokens)
      if choice == nil { answer = .unclear }
      note(choice ?? "unclear", from: tokens.indices, of: tokens)
      return
    case .yesNo, .count, .duration, .activities: break
    }
    let heard = Heard(tokens, to: question)
    evidence += heard.evidence
    evidence.sort { $0.range.lowerBound < $1.range.lowerBound }
    mentions = heard.mentions
    denied = heard.denied
    switch question.kind {
    case .yesNo:
      answer = heard.yesNoAnswer
      if answer == .yes {
        count = heard.ownCount(strictly: true).map(Quantity.known)
        minutes = heard.timeSpent.map(Quantity.known)
      }
    case .count:
      count = heard.countAnswer
    case .duration(let unit):
      minutes = heard.durationAnswer(bare: unit)
    case .activities:
      if mentions.isEmpty { answer = heard.nothingNamedAnswer }
    case .choice, .consent: break
    }
  }

  /// Notes what was read from some tokens.
  private mutating func note(_ meaning: String, from place: Range<Int>, of tokens: [Token]) {
    guard let range = tokens.scalars(in: place) else { return }
    evidence.append(Evidence(range, meaning))
  }

  /// Fills in what a reply answers besides a move.
  private mutating func answer(
    _ question: Question, with tokens: [Token], except moving: Range<Int>
  ) {
    let rest = Array(tokens[..<moving.lowerBound] + tokens[moving.upperBound...])
    guard !rest.isEmpty else { return }
    answer(question, with: rest)
    // Nothing is consented to in passing.
    if case .consent = question.kind, answer == .yes { answer = nil }
    forgetUncertain()
  }

  /// With a move, only what was clearly answered besides stands.
  private mutating func forgetUncertain() {
    if answer == .unclear || answer == .unsure { answer = nil }
    if count == .unclear { count = nil }
    if minutes == .unclear { minutes = nil }
  }
}

extension Move {
  /// Whether it leaves the question, so that nothing else in the reply answers it.
  fileprivate var leaves: Bool {
    switch self {
    case .back, .skip, .restart, .forget: true
    case .stop, .help, .why, .again, .change, .review, .status, .preview, .askMe, .done, .uneasy,
      .distress, .goOn:
      false
    }
  }
}

extension Question {
  private static let noes: [Word] = ["no", "nah", "nope"]
  private static let others: [Word] = ["they", "family", "parents", "nok", "mum"]

  /// Whether a phrase that could be a move is an answer to this question.
  fileprivate func takes(_ found: MoveReader.Found, _ tokens: [Token]) -> Bool {
    let move = found.move
    switch kind {
    case .consent(let form):
      let answer = ConsentReader(form: form, topic: topic, language: language).answer(to: tokens)
      return switch move {
      case .goOn: true
      case .askMe, .done: answer == .yes
      // "leave it" refuses a draft; "I'm off" ends a shift.
      case .skip: tokens.count > 1 && form == .permission && answer == .no
      case .stop: answer == .yes
      case .back: ConsentReader.isTakenBack(tokens)
      // "no, the whole village would know": the no is what counts.
      case .uneasy:
        answer == .no
          && (tokens.first.map { Self.noes.contains($0.word) } == true
            || form == .fact && tokens.contains { Self.others.contains($0.word) })
      // "ok, but let me see it first" is a condition.
      case .review, .preview: tokens.contains { $0.word == "first" }
      default: false
      }
    case .choice(let choices):
      guard move == .uneasy && found.tokens == tokens.indices || move == .back else { return false }
      return ChoiceReader(choices: choices).choice(in: tokens) != nil
    case .activities: return move == .goOn
    case .yesNo, .count, .duration: return false
    }
  }
}
