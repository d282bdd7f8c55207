/// Finds what an officer asks of the conversation.
///
/// A request is a whole clause, never part of one: "stop and search" stops nothing. A question back
/// is known by how it begins, and unease wherever it is said.
struct MoveReader: Sendable {
  /// A move and the tokens that ask for it.
  struct Found: Hashable, Sendable {
    var move: Move
    var tokens: Range<Int>
  }

  /// The move in a reply's tokens.
  static func move(in tokens: [Token]) -> Found? {
    let clauses = Clause.all(of: tokens)
    let feeling = feeling(in: clauses, tokens)
    if let feeling, feeling.move == .distress { return feeling }
    return request(in: clauses, tokens) ?? feeling
  }

  /// What is asked for, in the words of a whole clause.
  private static func request(in clauses: [Clause], _ tokens: [Token]) -> Found? {
    var found: Found?
    var single: Found?
    var saysMore = false
    for clause in clauses {
      guard let asked = clause.request else {
        saysMore = saysMore || !clause.isCourtesy
        continue
      }
      // "no, that's it": the no is an answer.
      let asking = asked.move == .done ? asked.tokens : clause.tokens
      let reading = Found(move: asked.move, tokens: withMarks(asking, tokens))
      if clause.tokens.count > 1 || asked.move == .why {
        // "that's me, off home": who leaves has nothing to add either.
        let first = found?.move == .done ? found?.tokens.lowerBound : nil
        found = Found(
          move: reading.move,
          tokens: (first ?? reading.tokens.lowerBound)..<reading.tokens.upperBound)
      } else if single == nil {
        single = reading
      }
    }
    // "that's me done, bye": who leaves has nothing to add either.
    if let done = found, let leaving = single, done.move == .done {
      let first = min(done.tokens.lowerBound, leaving.tokens.lowerBound)
      return Found(move: leaving.move, tokens: first..<leaving.tokens.upperBound)
    }
    // A single word beside other clauses is no command, unless nothing is counted: "3, stop".
    let isCounted = tokens.contains { $0.isNumeral }
    if saysMore, isCounted || single?.move.standsAlone != true { return found }
    return found ?? single
  }

  /// What is felt, in any words of a clause; distress before unease.
  private static func feeling(in clauses: [Clause], _ tokens: [Token]) -> Found? {
    var uneasy: Found?
    for clause in clauses {
      guard let move = clause.feeling else { continue }
      let found = Found(move: move, tokens: withMarks(clause.tokens, tokens))
      if move == .distress { return found }
      uneasy = uneasy ?? found
    }
    return uneasy
  }

  /// A clause with the marks behind it, which end it and nothing else.
  private static func withMarks(_ clause: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var end = clause.upperBound
    while end < tokens.count, tokens[end].kind == .mark { end += 1 }
    return clause.lowerBound..<end
  }

  /// The words that some phrase has.
  static let vocabularies =
    [
      Clause.requests.vocabulary, Clause.questions.vocabulary, Clause.feelings.vocabulary,
      Clause.openFeelings.vocabulary, MoveWords.courtesies.vocabulary, MoveWords.fillers.vocabulary,
    ] + AskingWords.vocabularies
}

extension Move {
  /// Whether one word of it is meant so beside other clauses: "dunno, next".
  fileprivate var standsAlone: Bool {
    switch self {
    case .stop, .skip: true
    case .help, .why, .restart, .again, .back, .change, .review, .status, .preview, .askMe, .done,
      .forget, .uneasy,
      .distress, .goOn:
      false
    }
  }
}
