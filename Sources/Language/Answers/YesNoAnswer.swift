extension Heard {
  /// Yes, no or neither, as a reply to "Any missing persons?".
  var yesNoAnswer: Reading.Answer {
    var verdicts: [Verdict] = []
    for (index, segment) in segments.enumerated() {
      verdicts += self.verdicts(in: segment, isFirst: index == 0)
    }
    // "no, restarted it twice": what was denied is not counted in passing.
    let isDenied = verdicts.contains(.no) && !verdicts.contains(.yes) && !countsOwn
    if !isDenied, let amount = ownCount(strictly: true) ?? timeSpent {
      if amount.high == 0 { return .no }
      if amount.high > 1 && !verdicts.contains(.no) { return .yes }
      let isDoubtful = claims.loose.contains { $0.figure.hedges.isDoubtful }
      verdicts.append(isDoubtful ? .unsure : .yes)
    }
    if claims.loose.contains(where: {
      (!$0.isConcerned || $0.isPronoun) && ($0.figure.count?.high ?? 0) > 0
    }) {
      verdicts.append(.done)
    }
    return Self.answer(from: verdicts)
  }

  /// The time that was spent; "for a second" is none to speak of, and no denial.
  var timeSpent: Amount? {
    tokens.contains { ["second", "sec", "seconds", "secs"].contains($0.word) } ? nil : ownMinutes
  }

  /// Whether a number of what was asked about is given outright: "no wait, 2 mispers", "actually 3".
  private var countsOwn: Bool {
    claims.own(topic).contains { $0.count != nil && !$0.isDenied }
      || claims.loose.contains { $0.isBare && $0.opens }
  }

  private enum Verdict: Hashable {
    case yes, no, unsure
    /// "none": a no, unless a yes was said.
    case nothing
    /// What was asked about is named as done.
    case done
  }

  private func verdicts(in segment: Segment, isFirst: Bool) -> [Verdict] {
    if segment.terms.first?.cue == .questioning, segment.isAsked || isFirst { return [] }
    var verdicts: [Verdict] = []
    for (place, term) in segment.terms.enumerated() {
      switch term.meaning {
      case .cue(.yes): verdicts.append(segment.isAsked ? .unsure : .yes)
      case .cue(.plenty) where !follows(another: place, in: segment): verdicts.append(.done)
      case .cue(.auxiliary) where place + 1 == segment.terms.count: verdicts.append(.yes)
      case .cue(.no): verdicts.append(.no)
      case .cue(.failed), .cue(.weakNo): verdicts.append(.nothing)
      case .cue(.bareNo) where !Claims.isDeterminer(place, in: segment.terms):
        verdicts.append(.no)
      case .cue(.unsure): verdicts.append(.unsure)
      case .cue(.hedge(let hedge)) where hedge.effect == .doubtful: verdicts.append(.unsure)
      case .cue(.nothing), .cue(.enough), .cue(.calledOff): verdicts.append(.nothing)
      case .cue(.share): verdicts.append(.done)
      default: break
      }
    }
    if topic?.isOfPeople == true, namesSomeone(segment) { verdicts.append(.done) }
    for claim in claims.own(topic) where segment.covers(claim.tokens) {
      verdicts.append(claim.isDenied ? .no : segment.isAsked ? .unsure : .done)
    }
    return verdicts
  }

  /// Whether a segment describes a person: "a 14 year old", "a lad from the kids' home".
  private func namesSomeone(_ segment: Segment) -> Bool {
    segment.terms.indices.contains { place in
      switch segment.terms[place].cue {
      case .aged: true
      case .person: opens(someone: place, in: segment)
      default: false
      }
    }
  }

  /// Whether someone is described at a place: "an old boy from …", "lad of 14".
  private func opens(someone place: Int, in segment: Segment) -> Bool {
    if let before = segment.terms[..<place].last(where: { $0.cue != .word }) {
      return before.cue == .article
    }
    guard place == 0, segment.terms.count > 1 else { return false }
    switch segment.terms[1].cue {
    case .of, .concerning, .from, .aged: return true
    default: return false
    }
  }

  /// Whether a quantity is of something else: "loads of paperwork".
  private func follows(another place: Int, in segment: Segment) -> Bool {
    segment.terms.dropFirst(place + 1).contains {
      switch $0.cue {
      case .activity(let activity), .hint(let activity): activity != topic
      default: false
      }
    }
  }

  private static func answer(from verdicts: [Verdict]) -> Reading.Answer {
    let saysYes = verdicts.contains(.yes)
    let saysNo = verdicts.contains(.no)
    if saysNo, let last = verdicts.last(where: { $0 == .yes || $0 == .no }) {
      return last == .yes ? .yes : .no
    }
    if verdicts.contains(.unsure) { return .unsure }
    if saysYes { return .yes }
    // "a bump, nowt serious": what was said first.
    switch verdicts.first(where: { $0 == .nothing || $0 == .done }) {
    case .nothing: return .no
    case .done: return .yes
    case .yes, .no, .unsure, nil: return .unclear
    }
  }
}

extension Activity {
  /// Whether it is people that one counts of it.
  var isOfPeople: Bool {
    switch self {
    case .missingPerson, .arrest, .mentalHealth, .stopSearch, .firstAid, .prisonerEscort: true
    default: false
    }
  }
}

extension Segment {
  /// Whether tokens stand in this segment.
  func covers(_ tokens: Range<Int>) -> Bool {
    guard let first = terms.first, let last = terms.last else { return false }
    return tokens.lowerBound >= first.tokens.lowerBound
      && tokens.upperBound <= last.tokens.upperBound
  }
}
