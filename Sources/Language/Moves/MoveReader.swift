/// Finds what an officer asks of the conversation, said as a whole clause and never inside one.
struct MoveReader: Sendable {
  /// A move and the tokens that ask for it.
  struct Found: Hashable, Sendable {
    var move: Move
    var tokens: Range<Int>
  }

  /// The move in a reply's tokens.
  static func move(in tokens: [Token]) -> Found? {
    var found: Found?
    var single: Found?
    var saysMore = false
    for clause in clauses(of: tokens) {
      let words = stripped(tokens[clause])
      guard let move = book.meaning(ofAll: words) ?? TellingWords.move(in: words) else {
        saysMore = saysMore || !words.isEmpty
        continue
      }
      // "no, that's it": the no is an answer.
      let asking = move == .done ? words.indices : clause
      let reading = Found(move: move, tokens: withMarks(asking, tokens))
      let isGoodbye =
        clause.upperBound == tokens.count && goodbyes.contains(tokens[clause.lowerBound].word)
      if clause.count > 1 || move == .why || isGoodbye {
        found = reading
      } else if single == nil {
        single = reading
      }
    }
    // A single word beside other clauses is no command: "3, stop".
    if saysMore { return found }
    // "that's me done, bye": who leaves has nothing to add either.
    return found?.move == .done ? single ?? found : found ?? single
  }

  /// Words that end a conversation even behind something else: "being shouted for, bye".
  private static let goodbyes: [Word] = [
    "bye", "goodbye", "goodnight", "cya", "cheerio", "tara", "laters", "hwyl",
  ]

  /// A clause with the marks behind it, which end it and nothing else.
  private static func withMarks(_ clause: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var end = clause.upperBound
    while end < tokens.count, tokens[end].kind == .mark { end += 1 }
    return clause.lowerBound..<end
  }

  private static let book = Phrasebook(
    MovePhrases.asking + ChangePhrases.openly + SteeringPhrases.all + LookingPhrases.all
      + LeavingPhrases.all + DistressPhrases.all
      + UneasyPhrases.all)

  /// The words that some phrase has.
  static var vocabulary: Vocabulary { book.vocabulary }

  /// Words around a request that ask for nothing.
  private static let courtesies = Phrasebook([
    (
      true,
      """
      (ok|okay|k|oh|well|right|righto|so|sorry|soz|erm|er|um|ah|uh|please|pls|plz|can (i|we|you)
        |could (i|we|you)|may (i|we)|id like to|i would like to|i want to|i wanna|we want to|want
        to|i need to|need to|im going to|im gonna|gonna|ill|i will|just|actually|hang on|hold on
        |wait|oops|whoops|yes|yeah|yep|no|nah|nope|mate|tbh|honestly|look|hey|hi|hello|can u|lets
        |let me|let us|shall we|could u|i think ill|ill just|sorry can i|you can|think ill|i said
        |alright|all right|fine|anyway|now|and|but|then|cheers|thanks|lol|haha|er can we|would you
        |will you|do you mind if we|is it ok to|is it possible to|id rather|i would rather|id
        prefer to|i messed up|messed up|wrong button|(hit|pressed|typed) the wrong (one|button|key
        |thing)|my mistake|my bad|made a mistake|not sure|dunno|idk|i dont know|dont know|no idea
        |maybe|cant remember|how do i|any chance (of|we can)|ffs|for fucks sake|bloody hell|jesus
        |omg|god|christ|hmm|hm|ymm|oes modd|ga i|gai|iawn|plis)
      """
    )
  ])
  private static let trailers = Phrasebook([
    (
      true,
      """
      (please|pls|plz|thanks|thank you|ta|cheers|mate|now|then|tbh|for now|sorry|lol|haha
        |sarge|if thats ok|if you dont mind|at this point|to be honest|if possible|yeah|ok
        |okay|thx|honestly|boss|pal|will you|would you|quick|quickly|instead|actually|anyway|i
        think|plis|diolch|os gwelwch yn dda|os gweli di n dda|nawr|rwan)
      """
    )
  ])

  /// A clause without the courtesies around it; all of it where it is nothing else.
  private static func stripped(_ clause: ArraySlice<Token>) -> ArraySlice<Token> {
    var rest = clause
    if book.meaning(ofAll: rest) != nil { return rest }
    while let courtesy = courtesies.longest(in: rest) {
      rest = rest[courtesy.end...]
      if book.meaning(ofAll: rest) != nil { return rest }
    }
    var end = rest.endIndex
    while end > rest.startIndex {
      let start = (rest.startIndex..<end).reversed().prefix(5).last {
        trailers.meaning(ofAll: rest[$0..<end]) != nil
      }
      guard let start else { break }
      end = start
      if book.meaning(ofAll: rest[..<end]) != nil { break }
    }
    return rest[..<end]
  }

  /// The clauses between the marks and emoji of a reply.
  private static func clauses(of tokens: [Token]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() {
      guard token.kind == .symbol || token.kind == .mark, !isInside(index, tokens) else { continue }
      if start < index { clauses.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { clauses.append(start..<tokens.count) }
    if clauses.isEmpty, !tokens.isEmpty { clauses.append(0..<tokens.count) }
    return clauses
  }

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
