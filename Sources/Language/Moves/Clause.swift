/// The words of a reply between two marks, read as something asked of the conversation.
struct Clause: Sendable {
  /// Where it stands among the tokens of the reply.
  let tokens: Range<Int>
  /// Its words without those that add nothing.
  private let words: [Token]
  /// Which token of the reply each word is.
  private let places: [Int]

  /// A request and the tokens that make it.
  typealias Request = (move: Move, tokens: Range<Int>)

  private init(_ tokens: Range<Int>, of reply: [Token]) {
    self.tokens = tokens
    var words: [Token] = []
    var places: [Int] = []
    var place = tokens.lowerBound
    while place < tokens.upperBound {
      if let filler = MoveWords.fillers.longest(in: reply[place..<tokens.upperBound]) {
        place = filler.end
      } else {
        words.append(reply[place])
        places.append(place)
        place += 1
      }
    }
    self.words = words
    self.places = places
  }

  /// What it asks for: requests and courtesies up to its end, or a question whatever its end.
  var request: Request? {
    var place = 0
    var found: (move: Move, start: Int)?
    var open: Move?
    while place < words.count {
      let rest = words[place...]
      let request = Self.requests.longest(in: rest)
      let question = Self.questions.longest(in: rest)
      if let question, question.end > request?.end ?? 0 {
        guard let move = question.meaning ?? found?.move else { return nil }
        return (move, tokens)
      } else if let question, question.end == request?.end {
        open = open ?? question.meaning
      }
      let courtesy = Self.courtesy(in: rest, after: found != nil)
      if let request, request.end >= courtesy ?? 0 {
        found = (request.meaning, place)
        place = request.end
      } else if let courtesy {
        place = courtesy
      } else if let found, found.start + 1 < place, MoveWords.reasons.longest(in: rest) != nil {
        // "go back I pressed the wrong one"
        return (found.move, tokens)
      } else {
        return (open ?? asking(words[place...])).map { ($0, tokens) }
      }
    }
    return found.map { ($0.move, places[$0.start]..<tokens.upperBound) }
  }

  /// What words ask by a word or two of them, where they name no work.
  private func asking(_ words: ArraySlice<Token>) -> Move? {
    guard let move = AskingWords.move(in: words),
      !Lexemes(of: Array(words), in: .english).all.contains(where: { $0.cue.isActivity })
    else { return nil }
    return move
  }

  /// What is felt in it.
  var feeling: Move? {
    var place = 0
    while place < words.count, let courtesy = MoveWords.courtesies.longest(in: words[place...]) {
      if let felt = Self.openFeelings.longest(in: words[place...]) { return felt.meaning }
      place = courtesy.end
    }
    if let felt = Self.openFeelings.longest(in: words[place...]) { return felt.meaning }
    var feeling: Move?
    for place in words.indices {
      guard let felt = Self.feelings.longest(in: words[place...]) else { continue }
      if felt.meaning == .distress { return .distress }
      feeling = felt.meaning ?? feeling
    }
    return feeling
  }

  /// The courtesy with which words begin, before a request or after it.
  private static func courtesy(in words: ArraySlice<Token>, after isAfter: Bool) -> Int? {
    guard let found = MoveWords.courtesies.longest(in: words) else { return nil }
    return found.meaning == .either || (found.meaning == .after) == isAfter ? found.end : nil
  }

  /// Whether it says nothing besides courtesies.
  var isCourtesy: Bool {
    var place = 0
    while place < words.count, let courtesy = MoveWords.courtesies.longest(in: words[place...]) {
      place = courtesy.end
    }
    return place == words.count
  }

  /// Whole clauses.
  static let requests = Phrasebook(
    HelpPhrases.requests + WhyPhrases.requests + ChangePhrases.openly + SteeringPhrases.all
      + LookingPhrases.requests + LeavingPhrases.all + UneasyPhrases.requests)
  /// How questions back begin; those without a meaning are asked of nobody.
  static let questions = Phrasebook(
    WhyPhrases.questions + LookingPhrases.questions + HelpPhrases.questions)
  /// Unease wherever it is said.
  static let feelings = Phrasebook(
    DistressPhrases.anywhere + UneasyPhrases.anywhere + FearPhrases.anywhere)
  /// Unease where a clause begins with it, so that it is the officer's own.
  static let openFeelings = Phrasebook(DistressPhrases.atFirst + UneasyPhrases.atFirst)
}

extension Clause {
  /// The clauses between the marks and emoji of a reply.
  ///
  /// What follows a "but" or "so" may ask by itself: "two but why".
  static func all(of reply: [Token]) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    func close(at end: Int) {
      if start < end { clauses.append(Clause(start..<end, of: reply)) }
    }
    for (index, token) in reply.enumerated() {
      if token.kind == .symbol || token.kind == .mark {
        if isInside(index, reply) { continue }
        close(at: index)
        start = index + 1
      } else if joints.contains(token.word), index + 2 < reply.count,
        start + 1 < index
          || token.word == "but"
      {
        close(at: index)
        start = index + 1
      }
    }
    close(at: reply.count)
    if clauses.isEmpty { clauses = reply.isEmpty ? [] : [Clause(reply.indices, of: reply)] }
    return clauses
  }

  private static let joints: [Word] = ["but", "so"]

  /// Whether a mark stands inside a word: "n/a", "a&e".
  private static func isInside(_ index: Int, _ tokens: [Token]) -> Bool {
    let mark = tokens[index]
    guard mark.kind == .mark, mark.isGlued, index + 1 < tokens.count, tokens[index + 1].isGlued
    else {
      return mark.isMark("%") || mark.isMark("&")
    }
    return mark.isMark("/") || mark.isMark("&") || mark.isMark("-") || mark.isMark("%")
  }
}
