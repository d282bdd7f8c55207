extension Claims {
  /// A number that stands for itself.
  struct Loose: Sendable {
    var figure: Figure
    var joint: Segment.Joint
    /// Whether nothing that is counted follows it: "2, …".
    var isBare: Bool
    /// Whether it is "one" that stands for what was asked about: "bumped into one on the way".
    var isPronoun: Bool
    /// Whether nothing that means anything stands before it.
    var opens: Bool
    /// Whether what follows can be counted for the question: "2 lads", "3 of them".
    var isCounted: Bool
    /// Whether an activity follows it: "2 rtcs, 1 fatal".
    var isNamed: Bool
    /// Whether a preposition follows it: "2 after lunch".
    var isPlaced: Bool
    /// Whether a preposition stands before it: "to 60 kids".
    var isConcerned: Bool
    var tokens: Range<Int>
  }

  /// An amount of time that belongs to no activity.
  struct LooseMinutes: Sendable {
    var amount: Amount
    var joint: Segment.Joint
    /// Whether nothing says what it was spent on: "2 hours, …".
    var isBare: Bool
    var tokens: Range<Int>
  }
}

extension Claims.Loose {
  /// The number at a place in a segment.
  init(_ figure: Figure, at place: Int, in segment: Segment) {
    let next = place + 1 < segment.terms.count ? segment.terms[place + 1].cue : nil
    let preceding = place > 0 ? segment.terms[place - 1].cue : nil
    self.figure = figure
    joint = segment.joint
    tokens = segment.terms[place].tokens
    isBare = segment.isBare(after: place)
    isPronoun =
      segment.terms[place].word == "one" && (isBare || next == .concerning || next == .at)
    isNamed = next.map(\.isActivity) == true
    // "one on foot" is placed by the words that name a patrol.
    let isPlace = isNamed && ["on", "in", "at"].contains(segment.terms[place + 1].word)
    isPlaced = next == .concerning || next == .at || isPlace
    // "had two run from home": nothing before it that could be counted instead.
    let before = segment.terms[..<place]
    opens = before.allSatisfy { $0.cue == .small || $0.cue == .yes }
    let goesOn = before.contains { $0.figure != nil } && before.allSatisfy(\.isDescription)
    switch next {
    case .person, .aged, .them, .prisoner, .concerning, .at, .of, .to: isCounted = true
    default: isCounted = isBare || opens || goesOn
    }
    switch preceding {
    case .concerning, .to, .at, .from, .of: isConcerned = true
    default: isConcerned = false
    }
  }
}

extension Claims.LooseMinutes {
  /// The amount of time at a place in a segment.
  init(_ amount: Amount, at place: Int, in segment: Segment) {
    self.amount = amount
    joint = segment.joint
    isBare = segment.isBare(after: place)
    tokens = segment.terms[place].tokens
  }
}

extension Segment {
  /// Whether nothing that an amount could be of follows the one at a place.
  fileprivate func isBare(after place: Int) -> Bool {
    guard place + 1 < terms.count else { return true }
    return switch terms[place + 1].cue {
    case .them, .small, .times, .colon, .enough, .yes, .no: true
    default: false
    }
  }
}

extension Term {
  /// Whether it is a number or says what is counted: "1 high risk 1 medium".
  fileprivate var isDescription: Bool {
    switch cue {
    case .small, .yes, .person, .word: true
    default: figure != nil
    }
  }
}
