extension ChangeReader {
  /// A change of the answer given last, where the reply takes it back and names no other.
  func last(in segments: [Segment], _ tokens: [Token]) -> Reading.Change? {
    takesBack(segments, tokens) ? change(ofLastIn: segments) : nil
  }

  /// What segments that are known to take something back make of the answer given last.
  func change(ofLastIn segments: [Segment]) -> Reading.Change? {
    guard let slot = question.lastSlot, !segments.contains(where: namesActivity) else { return nil }
    return value(in: segments, for: slot).map { Reading.Change(slot, to: $0) }
  }

  private func takesBack(_ segments: [Segment], _ tokens: [Token]) -> Bool {
    guard question.lastSlot != nil, let opening = segments.first?.tokens else { return false }
    let signs = Self.signs(in: tokens[...])
    let opensWithSlip = Self.sign(at: opening.lowerBound, in: tokens) == .slip
    let asksForAmount =
      switch question.kind {
      case .count, .duration: true
      case .yesNo, .choice, .consent, .activities: false
      }
    return signs.contains(.mend)
      || signs.contains(.last) && !signs.isDisjoint(with: [.alter, .state])
      || (opensWithSlip && !asksForAmount) || signs.contains(.alter) && hasPronoun(tokens)
  }

  /// Whether "it" or "that" is what is to be altered.
  private func hasPronoun(_ tokens: [Token]) -> Bool {
    tokens.contains { ["it", "that"].contains($0.word) }
  }

  private func namesActivity(_ segment: Segment) -> Bool {
    segment.terms.contains {
      switch $0.cue {
      case .activity(let activity), .hint(let activity):
        activity.rawValue != question.lastSlot?.topic
      default: false
      }
    }
  }

  /// What the last answer is to become, in its own kind.
  private func value(in segments: [Segment], for slot: Slot) -> Reading.Value? {
    let standing = Correction.standing(in: segments.flatMap(\.terms))
    switch slot.part {
    case .count:
      let count = standing.lazy.compactMap(\.figure?.count).first
      return count.map(Reading.Value.amount) ?? nothing(in: standing).map { .amount(Amount($0)) }
    case .minutes:
      if let minutes = standing.lazy.compactMap(\.minutes).first { return .amount(minutes) }
      guard let figure = standing.lazy.compactMap(\.figure).first else {
        return nothing(in: standing).map { .amount(Amount($0)) }
      }
      return .amount(figure.minutes(each: Fraction(24) < figure.high ? 1 : 60))
    case .any:
      if standing.contains(where: { $0.cue == .yes }) { return .yes }
      let isNo = standing.contains { $0.cue == .no || $0.cue == .bareNo || $0.cue == .nothing }
      return isNo ? .no : nil
    case nil:
      for case .choice(let id) in standing.lazy.compactMap(\.cue) { return .choice(id.text) }
      return nil
    }
  }

  private func nothing(in terms: [Term]) -> Int? {
    terms.contains { $0.cue == .nothing } ? 0 : nil
  }

  /// What the phrase at a place does.
  private static func sign(at place: Int, in tokens: [Token]) -> ChangePhrases.Sign? {
    book.longest(in: tokens[place...])?.meaning
  }

  /// What the phrases among tokens do.
  static func signs(in tokens: ArraySlice<Token>) -> Set<ChangePhrases.Sign> {
    var signs: Set<ChangePhrases.Sign> = []
    for place in tokens.indices {
      if let found = book.longest(in: tokens[place...]) { signs.insert(found.meaning) }
    }
    return signs
  }

  /// What the clauses beside one do, where they do nothing else.
  static func signs(
    around index: Int, in segments: [Segment], _ tokens: [Token]
  ) -> Set<ChangePhrases.Sign> {
    var signs: Set<ChangePhrases.Sign> = []
    for neighbour in [index - 1, index + 1] where segments.indices.contains(neighbour) {
      guard let range = segments[neighbour].tokens, range.count < 4,
        !Correction.says(segments[neighbour].terms)
      else { continue }
      signs.formUnion(Self.signs(in: tokens[range]).intersection([.slip, .mend]))
    }
    return signs
  }

  private static let book = Phrasebook(ChangePhrases.all)

  /// The words that some phrase has.
  static var vocabulary: Vocabulary { book.vocabulary }
}
