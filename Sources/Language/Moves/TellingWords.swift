/// Words that tell a move wherever they stand in what officers say of themselves.
///
/// Unease and distress have no set form. A clause with one of these in it is a move, unless it is
/// about somebody else, or counts something.
enum TellingWords {
  /// The move that a clause tells.
  static func move(in clause: ArraySlice<Token>) -> Move? {
    guard clause.count <= longestClause, !clause.contains(where: isOfAnother) else { return nil }
    if let asked = AskingWords.move(in: clause) {
      return namesActivity(Array(clause)) ? nil : asked
    }
    for place in clause.indices {
      guard let found = book.longest(in: clause[place...]) else { continue }
      let rest = Array(clause[..<place] + clause[found.end...])
      return namesActivity(rest) ? nil : found.meaning
    }
    return nil
  }

  private static let longestClause = 14

  private static func isOfAnother(_ token: Token) -> Bool {
    token.number != nil || others.meaning(ofAll: [token]) != nil
  }

  /// Whether words name what was done: "GDPR training" is no unease.
  private static func namesActivity(_ words: [Token]) -> Bool {
    Lexemes(of: words, in: .english).all.contains { $0.cue.isActivity }
  }

  private static let others = Phrasebook([
    (
      true,
      """
      (he|hes|she|shes|they|theyre|him|them|prisoner|driver|lad|lads|lass|male|female|man|woman|girl
        |boy|bloke|patient|victim|suspect|misper|caller|casualty|neighbour|neighbours|no|yes|yeah)
      """
    )
  ])

  private static let book = Phrasebook(all)

  /// The words of all the phrases.
  static let vocabulary = book.vocabulary

  private static let all: [(Move, String)] = [
    (
      .distress,
      """
      (i|im|ive|me|makes me|made me|making me) [feel|feeling|felt|been|am|just] [so|really|quite|a
        bit] (sick|sick thinking|broken|empty|numb|shattered inside|suicidal|worthless|hopeless
        |tearful)
      (getting|got|gets|all) on top of me
      (my|me) (head|heads|minds|mind|nerves) [is|are|are all|is all] [a|an|in|all] (mess|shed|bits
        |gone|spinning|wreck|pieces|shot|over the place|bad place|fried|mashed)
      (cant|cannot|dont want to|dont know if i can|not sure i can) [really] (do|face|cope with
        |handle|stick|keep doing|carry on with|go on with|take) (this|the|my|another) (job|work
        |shift|shifts|role|any more|anymore)
      (cant|cannot|not|struggling to|barely|im not) [really] (cope|coping|hold it together|keep it
        together|sleep|eat|switch off|get over it|get past it|shake it|shake it off|process it)
      (dont|do not) want to (be here|live|wake up|go home|get up|go back) (any more|anymore|any
        longer)
      (in|close to|nearly in|on the verge of|fighting back) tears
      (at|past|near|close to) [my|the] (breaking point|limit|wits end|end of my tether|edge)
      """
    ),
    (
      .uneasy,
      """
      (gdpr|data protection|sub judice|privacy|breach of confidence|breaching confidence)
      (what|how) about (confidentiality|privacy|gdpr|his privacy|their privacy|the family)
      (dont|not sure i|cant say i|hard to|do not|never) [really|quite|fully] trust (this|you|it|the)
      (could|would|will|might) [easily|well|just] (identify|give away|point to|lead back to)
        (someone|anyone|who|people|a family|the family|us|me)
      (still|its) [still] (going|before|in|up) [through|the|at|to] [the] (court|courts|crown|trial
        |mags)
      (allowed|supposed|meant) to (ask|know|be asking|tell you|talk about|say|share|post|discuss)
        [me] (that|this|it|about)
      """
    ),
  ]
}
