/// Words that tell what a question back asks: what is meant, what it is for, what was said.
///
/// An answer hardly ever begins with "what" or "who", so that a word or two of the rest is enough.
enum AskingWords {
  /// What a clause that is a question asks of the conversation.
  static func move(in clause: ArraySlice<Token>) -> Move? {
    guard let first = clause.first else { return nil }
    let book: Phrasebook<Move>
    switch first.mended {
    case "what", "whats", "how", "hows", "which": book = whatBook
    case "why", "who", "whos", "where", "wheres", "when", "whens": book = whoBook
    default: return nil
    }
    for place in clause.indices.dropFirst() {
      if let found = book.longest(in: clause[place...]) { return found.meaning }
    }
    return nil
  }

  private static let whatBook = Phrasebook(what)
  private static let whoBook = Phrasebook(who)

  /// The words of all the phrases.
  static var vocabularies: [Vocabulary] { [whatBook.vocabulary, whoBook.vocabulary] }

  private static let what: [(Move, String)] = [
    (
      .help,
      """
      (mean|means|meant|meaning|count|counts|counted|qualifies|answer that|put here|type|write|enter
        |reply|respond|options|choices|format)
      (do|should|can|am|shall|must) i (put|say|answer|type|write|do|give|enter|reply|meant|supposed)
      (do|are|is) (you|u|ya|it|this) (want|after|need|looking for|asking|wanting|getting at|on
        about) [from me]
      (you|youre) (want|after|asking|getting at|on about|looking for)
      (in|into) (english|plain english)
      (sort|kind|type) of (answer|thing|reply|number|detail)
      (the question|that question|supposed to|this work|it work|a good answer|the difference)
      """
    ),
    (
      .why,
      """
      (this|that|it|these|those|all this|it all|all that) [all|really|even|stuff] (for|about|in
        aid of)
      (my|the|these|our|your) (answers|info|data|replies|details|words) (used|for|going|go|kept)
      (good|point|purpose|use|reason|benefit|business|happens|happen) [of|is|does|do|to|with] [it
        |this|that]
      (do|doing|done|going to do|gonna do) with (it|this|that|them|all|my|these|the)
      """
    ),
    (
      .review,
      """
      (have|did|ve|had|do) i (said|say|put|told|tell|given|give|got|answered|have|done|entered)
      (ive|i) (said|put|told|given|answered|entered|got)
      (have|do|ve|did) (you|u|we) (got|have|noted|recorded|written|put|down|taken)
      (youve|weve) (got|noted|recorded|written|put|covered|done)
      (so far|questions left|is left|to go|more questions|up to)
      """
    ),
  ]

  private static let who: [(Move, String)] = [
    (
      .why,
      """
      (this|that|these|it|all this) (for|about|going|go|asked|posted|shared|sent|stored|kept|seen
        |end)
      (my|these|the|your) (answers|answer|data|info|questions|replies|posts|post|details)
      (you|u) [really|even] (ask|asking|need|want|care|know|working for|work for)
      (i|we) (tell|telling|answer|answering|bother|trust) [you]
      (see|sees|seeing|read|reads|reading|published|posted) [this|it|that]
      """
    )
  ]
}
