/// A reply taken apart once, for every kind of question to read.
struct Heard: Sendable {
  let question: Question
  let tokens: [Token]
  let terms: [Term]
  let segments: [Segment]
  let claims: Claims
  /// The activity asked about, where it is one.
  let topic: Activity?

  /// The most tokens that are weighed against each other; nobody types an account of that length.
  private static let longestAccount = 500

  /// A reply to a question, taken apart.
  init(_ tokens: [Token], to question: Question) {
    self.question = question
    let tokens = Array(tokens.prefix(Self.longestAccount))
    self.tokens = tokens
    topic = Activity(rawValue: question.topic)
    let lexemes = Lexemes(of: tokens, in: question.language)
    var expectsTime = false
    if case .duration = question.kind { expectsTime = true }
    let reader = AmountReader(
      lexemes: lexemes.all, expectsTime: expectsTime, dashMakesSpan: question.kind == .activities)
    terms = Correction.standing(in: reader.terms())
    segments = Segment.all(of: terms)
    claims = Claims(in: segments, about: topic)
  }

  /// The activities mentioned besides the one asked about, each once.
  var mentions: [Reading.Mention] {
    var mentions: [Reading.Mention] = []
    let denied = self.denied
    for claim in claims.all where !claim.isDenied && (claim.activity != topic || topic == nil) {
      guard let activity = claim.activity, !denied.contains(activity) else { continue }
      let one = claim.isOne && claim.minutes == nil ? Amount(1) : nil
      let count = claim.count?.count ?? one
      if count?.high == 0 { continue }
      if let index = mentions.firstIndex(where: { $0.activity == activity }) {
        mentions[index].count = mentions[index].count ?? count
        mentions[index].minutes = mentions[index].minutes ?? claim.minutes
        mentions[index].withPrisoner = mentions[index].withPrisoner || claim.isWithPrisoner
      } else {
        mentions.append(
          Reading.Mention(
            activity, count: count, minutes: claim.minutes, withPrisoner: claim.isWithPrisoner))
      }
    }
    return mentions
  }

  /// The activities said not to have happened.
  var denied: [Activity] {
    var denied: [Activity] = []
    for claim in claims.all where claim.isDenied || claim.count?.count?.high == 0 {
      guard let activity = claim.activity, !denied.contains(activity) else { continue }
      let isAlsoDone = claims.all.contains { $0.activity == activity && !$0.isDenied }
      if !isAlsoDone { denied.append(activity) }
    }
    return denied
  }

  /// Whether a cue stands anywhere in the reply.
  func has(_ cue: Cue) -> Bool { terms.contains { $0.cue == cue } }
}
