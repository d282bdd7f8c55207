/// Reads a reply to a consent question, strictly.
///
/// Only a reply made wholly of known assent is a yes. Nothing is mended and nothing is passed over:
/// one word that is not in the lists, and it is not a yes.
struct ConsentReader: Sendable {
  let form: Question.Form
  /// What the question is about: a finished shift is answered by "booked off".
  let topic: String

  /// What the reply's tokens answer.
  func answer(to tokens: [Token]) -> Reading.Answer {
    let words = tokens.filter { !Self.isPause($0) }
    guard !words.isEmpty else { return tokens.contains { $0.isMark("?") } ? .unsure : .unclear }
    if Self.endsInRefusal(words) { return .no }
    if let later = Self.afterCorrection(words) {
      let answer = answer(toAll: later)
      if answer == .no || answer == .unsure { return answer }
      if answer == .yes, !tokens.contains(where: { $0.isMark("?") }) { return .yes }
      return .unclear
    }
    let isHesitant = tokens.contains { $0.isMark("?") } || Self.trailsOff(tokens)
    let answer = answer(toAll: words[...])
    return isHesitant && answer == .yes ? .unsure : answer
  }

  private func answer(toAll words: ArraySlice<Token>) -> Reading.Answer {
    if Self.has(Self.litotes, in: words) { return .unsure }
    let assents = Self.assents(covering: words)
    if let assents, let answer = closed(assents) { return answer }
    if Self.has(Self.doubts, in: words) { return .unsure }
    let cues = Self.cues(in: words)
    let saysYes = cues.contains(where: \.isAssent)
    let saysNo = cues.contains { $0 == .no || $0 == .refusal }
    if saysNo { return saysYes ? .unclear : .no }
    if let assents, form == .fact, !assents.contains(where: isYes) { return .unclear }
    if saysYes, assents?.allSatisfy(applies) != true { return .unsure }
    return assents == nil && words.count > 3 ? .unsure : .unclear
  }

  /// The answer of a reply made wholly of known phrases; `nil` when they do not settle it.
  private func closed(_ assents: [Assent]) -> Reading.Answer? {
    guard assents.allSatisfy(applies) else { return nil }
    let denies = assents.contains {
      $0 == .no || $0 == .onDuty || ($0 == .refusal && form == .permission)
    }
    let agrees = assents.contains { isYes($0) }
    if denies { return agrees || assents.contains(.yes) ? nil : .no }
    if assents.contains(.refusal) { return nil }
    if agrees { return .yes }
    return assents.contains(.please) && form == .permission ? .yes : nil
  }

  private func isYes(_ assent: Assent) -> Bool {
    switch assent {
    case .yes, .offDuty: true
    case .fact, .firstPerson, .supervisor, .family: form == .fact
    case .permission, .instruction: form == .permission
    case .please, .addition, .anonymity, .occasion, .no, .refusal, .onDuty: false
    }
  }

  /// Whether a phrase has a place in an answer to this question.
  private func applies(_ assent: Assent) -> Bool {
    switch assent {
    case .firstPerson: !isAbout("local_policy")
    case .supervisor: isAbout("supervisor")
    case .family: isAbout("family")
    case .anonymity: isAbout("not_identifiable")
    case .offDuty, .onDuty: isAbout("finished_shift")
    case .occasion: form == .fact
    case .instruction: form == .permission
    case .yes, .fact, .permission, .please, .addition, .no, .refusal: true
    }
  }

  private func isAbout(_ beginning: Word) -> Bool { Word(topic).begins(with: beginning) }

  /// The phrases that the words are made of; `nil` when a word is left over.
  private static func assents(covering words: ArraySlice<Token>) -> [Assent]? {
    var assents: [Assent] = []
    var rest = words
    while !rest.isEmpty {
      guard let next = book.longest(in: rest, spelling: .typed) else { return nil }
      assents.append(next.meaning)
      rest = rest[next.end...]
    }
    return assents
  }

  /// The phrases of assent and refusal among the words, whatever else stands there.
  private static func cues(in words: ArraySlice<Token>) -> [Assent] {
    var cues: [Assent] = []
    var rest = words
    while !rest.isEmpty {
      let next = book.longest(in: rest, spelling: .typed)
      if let next { cues.append(next.meaning) }
      rest = rest[(next?.end ?? rest.startIndex + 1)...]
    }
    return cues
  }

  private static func has(_ book: Phrasebook<Bool>, in words: ArraySlice<Token>) -> Bool {
    words.indices.contains { book.longest(in: words[$0...], spelling: .typed) != nil }
  }

  /// Whether what was said is taken back at the end: "go on, no, leave it out".
  private static func endsInRefusal(_ words: [Token]) -> Bool {
    // Only so many words can be a refusal; the rest need not be looked at.
    words.indices.dropFirst().dropLast().suffix(12).contains { place in
      ["no", "nah", "nope", "na"].contains(words[place].word)
        && assents(covering: words[(place + 1)...])?.allSatisfy(\.isRefusal) == true
    }
  }

  /// What follows the last "actually, no" or "no wait".
  private static func afterCorrection(_ words: [Token]) -> ArraySlice<Token>? {
    var after: Int?
    var place = 0
    while place < words.count {
      if let found = corrections.longest(in: words[place...], spelling: .typed) {
        // At the beginning "I mean" only hesitates; "no wait" takes back.
        after = place > 0 || words[0].word == "no" ? found.end : after
        place = found.end
      } else {
        place += 1
      }
    }
    guard let after else { return nil }
    if after < words.count { return words[after...] }
    // "go on then, no actually": the no is the last word on it.
    let last = words.count - 2
    return last > 0 && words[last].word == "no" ? words[last...last] : nil
  }

  private static let book = Phrasebook(
    AssentPhrases.all + AdditionPhrases.all + RefusalPhrases.all)
  private static let doubts = Phrasebook(DoubtPhrases.all)
  private static let litotes = Phrasebook(DoubtPhrases.litotes)
  private static let corrections = Phrasebook([
    (
      true,
      """
      [no] (actually|wait|hang on|hold on|scratch that|strike that|i mean|i meant|meant|make that
        |sorry|oops|correction|or rather|sori|aros|arhoswch)
      (on second thoughts|on second thought|on reflection|changed my mind|ive changed my mind
        |thinking about it|come to think of it|na aros)
      [i] (misread|misunderstood|misheard) [it|that|this|the question]
      [i] read [it|that|this|the question] wrong
      (wrong (button|key|one|answer)|(pressed|hit|typed) the wrong (button|key|one|thing)|fat
        (fingers|thumbs)|typo|autocorrect|my mistake|my bad|ignore (that|me)|disregard that|scrap
        that)
      """
    )
  ])

  /// Whether a mark only parts the words; a question mark or a stroke does more than that.
  private static func isPause(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    return [",", ".", "!", ";", ":", "-", "\n", "\"", "?", "(", ")"].contains(token.word)
  }

  /// Whether a reply ends in dots: "yes...".
  private static func trailsOff(_ tokens: [Token]) -> Bool {
    tokens.count > 1 && tokens.suffix(2).allSatisfy { $0.isMark(".") }
  }
}
