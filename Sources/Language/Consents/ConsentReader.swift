/// Reads a reply to a consent question, strictly.
///
/// Only a reply made wholly of known assent is a yes. Nothing is mended and nothing is passed over:
/// one word that is not in the lists, and it is not a yes.
struct ConsentReader: Sendable {
  let form: Question.Form
  /// What the question is about: a finished shift is answered by "booked off".
  let topic: String
  /// The language the question was put in.
  let language: Tongue

  /// What the reply's tokens answer.
  func answer(to tokens: [Token]) -> Reading.Answer {
    let words = Self.words(of: tokens)
    guard !words.isEmpty else { return tokens.contains { $0.isMark("?") } ? .unsure : .unclear }
    if Self.endsInRefusal(words) { return .no }
    if let later = Self.afterCorrection(words) {
      let answer = answer(toAll: later)
      if answer == .no || answer == .unsure { return answer }
      if answer == .yes, !tokens.contains(where: { $0.isMark("?") }) { return .yes }
      return .unclear
    }
    let isAsked = tokens.contains { $0.isMark("?") }
    let answer = answer(toAll: words[...])
    switch answer {
    case .yes: return isAsked || Self.trailsOff(tokens) ? .unsure : .yes
    case .unclear: return isAsked ? .unsure : .unclear
    case .no, .unsure: return answer
    }
  }

  /// A reply's words without its marks, letters held down let go: "yesss".
  static func words(of tokens: [Token]) -> [Token] {
    tokens.filter { !isPause($0) }.map { token in
      guard token.kind == .word, let squeezed = Spelling.squeezed(token.word) else { return token }
      var token = token
      token.word = squeezed
      return token
    }
  }

  private func answer(toAll words: ArraySlice<Token>) -> Reading.Answer {
    if Self.has(Self.litotes, in: words) { return .unsure }
    if let answer = closed(words), !isDoubted(words, butWithin: { _ in true }) { return answer }
    let assents = Self.assents(covering: words)
    if isDoubted(words, butWithin: { $0.isRefusal && applies($0) }) { return .unsure }
    let cues = Self.cues(in: words)
    let saysYes = cues.contains(where: \.isAssent)
    let saysNo = cues.contains { $0 == .no || $0 == .refusal }
    if saysNo { return saysYes ? .unclear : .no }
    if let assents, form == .fact,
      !assents.contains(where: { $0 == .grounds || says($0).contains(.yes) })
    {
      return .unclear
    }
    if saysYes, assents?.allSatisfy(applies) != true { return .unsure }
    if let assents, !assents.contains(.grounds) { return .unclear }
    // Something was said, though not what; of noise not even that can be told.
    return words.count > 1 && words.contains { Spelling.isKnown($0.word) } ? .unsure : .unclear
  }

  /// The answer of a reply made wholly of phrases that have a place in one; `nil` when there is
  /// more to it, or they do not settle it.
  private func closed(_ words: ArraySlice<Token>) -> Reading.Answer? {
    // What may have been said up to each word, however it is taken in phrases.
    var said = [Set<Said>](repeating: [], count: words.count + 1)
    said[0] = [[]]
    for (place, index) in words.indices.enumerated() where !said[place].isEmpty {
      for phrase in Self.book.phrases(in: words[index...], spelling: .typed)
      where applies(phrase.meaning) {
        let adds = says(phrase.meaning)
        let end = phrase.end - words.startIndex
        said[end].formUnion(said[place].map { $0.union(adds) })
      }
    }
    let all = said[words.count]
    let agrees = all.contains { $0.contains(.yes) }
    if all.contains(where: { $0.contains(.no) }) { return agrees ? nil : .no }
    return agrees || all.contains { $0.contains(.please) } ? .yes : nil
  }

  /// What has been said of the question.
  private struct Said: OptionSet, Hashable {
    let rawValue: UInt8
    static let yes = Said(rawValue: 1)
    static let no = Said(rawValue: 2)
    /// A yes where no no is said.
    static let please = Said(rawValue: 4)
  }

  private func says(_ assent: Assent) -> Said {
    switch assent {
    case .yes, .yesInWelsh, .offDuty: .yes
    case .fact, .firstPerson, .supervisor, .family: form == .fact ? .yes : []
    case .permission, .instruction: form == .permission ? .yes : []
    case .please: form == .permission ? .please : []
    case .no, .onDuty, .refusal: .no
    case .addition, .anonymity, .occasion, .grounds, .familyKnows, .encouragement: []
    }
  }

  /// Whether a phrase has a place in an answer to this question.
  private func applies(_ assent: Assent) -> Bool {
    switch assent {
    case .yesInWelsh: language == .welsh
    case .firstPerson: !isAbout("local_policy")
    case .supervisor: isAbout("supervisor")
    case .family, .familyKnows: isAbout("family")
    case .anonymity: isAbout("not_identifiable")
    case .offDuty, .onDuty: isAbout("finished_shift")
    case .occasion: isAbout("supervisor") || isAbout("family")
    case .grounds: form == .fact
    case .instruction, .encouragement: form == .permission
    // "they can" be identified.
    case .fact: form == .fact && !isAbout("not_identifiable")
    case .permission, .refusal: form == .permission
    case .yes, .please, .addition, .no: true
    }
  }

  private func isAbout(_ beginning: Word) -> Bool { Word(topic).begins(with: beginning) }

  /// The phrases that the words are made of; `nil` when a word is left over.
  static func assents(covering words: ArraySlice<Token>) -> [Assent]? {
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

  /// Whether a doubt stands anywhere but inside a phrase that may have one: "computer says no".
  private func isDoubted(
    _ words: ArraySlice<Token>, butWithin mayDoubt: (Assent) -> Bool
  ) -> Bool {
    let doubts = Self.opensWithNo(words) ? Self.hedges : Self.doubts
    var end = words.startIndex
    return words.indices.contains { place in
      let rest = words[place...]
      for phrase in Self.book.phrases(in: rest, spelling: .typed) where mayDoubt(phrase.meaning) {
        end = max(end, phrase.end)
      }
      guard let doubt = doubts.longest(in: rest, spelling: .typed) else { return false }
      return doubt.end > end
    }
  }

  /// Whether a no comes first and by itself: "no, the whole village would know".
  private static func opensWithNo(_ words: ArraySlice<Token>) -> Bool {
    guard let first = words.first, ["no", "nope", "nah", "naw", "na"].contains(first.word)
    else { return false }
    guard let second = words.dropFirst().first else { return true }
    return first.word != "no" || isApart(first, second)
  }

  static let book = Phrasebook(
    AssentPhrases.all + PermissionPhrases.all + AgreementPhrases.all + AdditionPhrases.all
      + RefusalPhrases.all)
  private static let hedges = Phrasebook(DoubtPhrases.hedges)
  private static let doubts = Phrasebook(DoubtPhrases.hedges + DoubtPhrases.circumstances)
  private static let litotes = Phrasebook(DoubtPhrases.litotes)

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
