/// Reads which earlier answer an officer changes, and to what.
///
/// A change names an answer that was given ("A&E should be 3 hrs", "take the school bit out") or
/// takes back the last one ("oops, meant 5"). Beside it the same reply may answer the question.
struct ChangeReader: Sendable {
  let question: Question

  /// A change and the tokens that ask for it.
  struct Found: Sendable {
    var change: Reading.Change
    var tokens: Range<Int>
  }

  /// The change in a reply, if any answer was given that it could change.
  func change(in tokens: [Token]) -> Found? {
    guard !question.filled.isEmpty || question.lastSlot != nil else { return nil }
    let lexemes = Lexemes(of: tokens, in: question.language).all
    let terms = AmountReader(lexemes: lexemes, expectsTime: false, dashMakesSpan: false).terms()
    let segments = Segment.all(of: terms)
    for (index, segment) in segments.enumerated() {
      guard let range = segment.tokens else { continue }
      // What joins it to the next may be the sign: "use my own account instead, …".
      let end = segments[(index + 1)...].first?.tokens?.lowerBound ?? tokens.count
      var signs = Self.signs(in: tokens[range.lowerBound..<end])
      // An apology in a clause of its own says that the others are changes: "…, my mistake".
      signs.formUnion(Self.signs(around: index, in: segments, tokens))
      if let change = corrected(at: index, in: segments, tokens) {
        return Found(change: change, tokens: range.lowerBound..<tokens.count)
      }
      let whole = joined(segment, at: index, in: segments, signs)
      if let change = named(in: whole, signs) {
        return Found(change: change, tokens: range.lowerBound..<(whole.tokens ?? range).upperBound)
      }
    }
    return last(in: segments, tokens).map { Found(change: $0, tokens: 0..<tokens.count) }
  }

  /// A change of an answer that is first quoted: "I said 2 mispers but it was 3".
  private func corrected(
    at index: Int, in segments: [Segment], _ tokens: [Token]
  ) -> Reading.Change? {
    guard let range = segments[index].tokens, Self.signs(in: tokens[range]).contains(.said),
      let next = segments[(index + 1)...].first,
      next.joint == .but || ["it", "its"].contains(next.terms.first?.word)
    else { return nil }
    var merged = segments[index]
    merged.terms = merged.terms.filter { $0.figure == nil && $0.minutes == nil } + next.terms
    if let change = named(in: merged, [.mend]) { return change }
    return change(ofLastIn: [next])
  }

  /// A segment with the amount that the next one mends it to: "typo on the mispers, 12".
  private func joined(
    _ segment: Segment, at index: Int, in segments: [Segment], _ signs: Set<ChangePhrases.Sign>
  ) -> Segment {
    guard index + 1 < segments.count, !signs.contains(.remove),
      segments[index + 1].joint == .pause || segments[index + 1].joint == .but
    else { return segment }
    let next = segments[index + 1]
    let isMended = !signs.isDisjoint(with: [.mend, .slip])
    guard isMended && !hasAmount(segment) || denies(segment) && hasAmount(segment),
      hasAmount(next), !next.terms.contains(where: { $0.cue?.isActivity == true })
    else { return segment }
    var joined = segment
    joined.terms = segment.terms.filter { $0.figure == nil && $0.minutes == nil } + next.terms
    return joined
  }

  private func hasAmount(_ segment: Segment) -> Bool {
    segment.terms.contains { $0.figure != nil || $0.minutes != nil }
  }

  /// A change of an answer that the segment names.
  private func named(in segment: Segment, _ signs: Set<ChangePhrases.Sign>) -> Reading.Change? {
    guard let topic = namedTopic(in: segment) else { return nil }
    if signs.contains(.remove) { return Reading.Change(Slot(topic, .any), to: .no) }
    let isTakenBack = !signs.isDisjoint(with: [.alter, .mend, .slip])
    guard isTakenBack || signs.contains(.state) || denies(segment) else { return nil }
    if let choice = choice(in: segment), question.filled.contains(Slot(topic)) {
      return Reading.Change(Slot(topic), to: .choice(choice))
    }
    if let change = amount(in: segment, for: topic) { return change }
    if denies(segment) || segment.has(.nothing) {
      return Reading.Change(Slot(topic, .any), to: .no)
    }
    guard isTakenBack else { return nil }
    if signs.contains(.mend), segment.terms.contains(where: { Self.faults.contains($0.word) }) {
      return Reading.Change(slot(named: topic), to: nil)
    }
    guard signs.contains(.alter) else { return nil }
    if segment.has(.yes) { return Reading.Change(Slot(topic, .any), to: .yes) }
    return Reading.Change(slot(named: topic), to: nil)
  }

  private static let faults: [Word] = ["wrong", "mistake", "typo", "incorrect"]

  /// The topic, answered before, that the segment names; never the one being asked about.
  private func namedTopic(in segment: Segment) -> String? {
    for term in segment.terms {
      let topic: String
      switch term.cue {
      case .activity(let activity), .hint(let activity): topic = activity.rawValue
      case .topic(let named): topic = named.text
      // The only choice that is named by its answers alone.
      case .choice: topic = "account"
      default: continue
      }
      if topic != question.topic, question.filled.contains(where: { $0.topic == topic }) {
        return topic
      }
    }
    return nil
  }

  /// The answer that naming a topic alone means: how many, how long, or whether at all.
  private func slot(named topic: String) -> Slot {
    let parts = question.filled.filter { $0.topic == topic }
    return parts.first { $0.part == .count } ?? parts.first { $0.part == .minutes } ?? parts.first
      ?? Slot(topic, .any)
  }

  /// The change of a topic to the last number in the segment that is not denied.
  private func amount(in segment: Segment, for topic: String) -> Reading.Change? {
    let standing = Correction.standing(in: segment.terms)
    for (place, term) in standing.enumerated().reversed() {
      if let minutes = term.minutes {
        return Reading.Change(Slot(topic, .minutes), to: .amount(minutes))
      }
      guard let figure = term.figure, !isPronoun(place, in: standing) else { continue }
      let isTimed =
        question.filled.contains(Slot(topic, .minutes))
        && !question.filled.contains(Slot(topic, .count))
      if isTimed {
        let unit = Fraction(24) < figure.high ? 1 : 60
        return Reading.Change(Slot(topic, .minutes), to: .amount(figure.minutes(each: unit)))
      }
      guard let count = figure.count else { continue }
      if count.high == 0 { return Reading.Change(Slot(topic, .any), to: .no) }
      return Reading.Change(Slot(topic, .count), to: .amount(count))
    }
    return nil
  }

  /// Whether a number is no number: "the school one".
  private func isPronoun(_ place: Int, in terms: [Term]) -> Bool {
    guard place > 0, terms[place].figure?.high == Fraction(1) else { return false }
    switch terms[place - 1].cue {
    case .activity, .hint: return true
    default: return false
    }
  }

  private func denies(_ segment: Segment) -> Bool {
    segment.terms.contains {
      switch $0.cue {
      case .not, .bareNo, .no, .failed, .weakNo, .denial, .calledOff: true
      default: false
      }
    }
  }

  /// The choice that the segment names, the last that is not denied.
  private func choice(in segment: Segment) -> String? {
    var named: String?
    var isDenied = false
    for term in segment.terms {
      switch term.cue {
      case .choice(let id):
        if !isDenied || named == nil { named = id.text }
      case .not: isDenied = true
      case .bareNo, .no, .correction, .denial: isDenied = false
      default: break
      }
    }
    return named
  }
}
