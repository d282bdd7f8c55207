/// Everything a reply says about activities, the one asked about and others.
struct Claims: Sendable {
  private(set) var all: [Claim] = []
  /// Numbers that belong to no activity, with the segment each stands in.
  private(set) var loose: [Loose] = []

  /// A number that stands for itself.
  struct Loose: Sendable {
    var figure: Figure
    var segment: Int
    var joint: Segment.Joint
    /// Whether nothing that is counted follows it: "2, …".
    var isBare: Bool
    /// Whether what follows can be counted for the question: "2 lads", "3 of them".
    var isCounted: Bool
    /// Whether a preposition stands before it: "to 60 kids".
    var isConcerned: Bool
    var tokens: Range<Int>
  }

  /// Amounts of time that belong to no activity.
  private(set) var looseMinutes: [(amount: Amount, tokens: Range<Int>)] = []

  /// The claims in a reply's segments, to a question about a topic.
  init(in segments: [Segment], about topic: Activity?) {
    var wasDenied = false
    for (index, segment) in segments.enumerated() {
      wasDenied = read(segment, number: index, about: topic, afterDenial: wasDenied)
    }
  }

  /// The claims about the activity asked about.
  func own(_ topic: Activity?) -> [Claim] {
    guard let topic else { return [] }
    return all.filter { $0.activity == topic }
  }

  /// Reads a segment; returns whether it denied what it named.
  private mutating func read(
    _ segment: Segment, number: Int, about topic: Activity?, afterDenial: Bool
  ) -> Bool {
    let named = Self.named(in: segment, about: topic)
    var denies = afterDenial && segment.has(.or) && segment.terms.first?.figure == nil
    var claims: [Int] = []
    var amounts: [Int] = []
    for (place, term) in segment.terms.enumerated() {
      switch term.meaning {
      case .cue(.not), .cue(.failed), .cue(.weakNo): denies = true
      case .cue(.nothing): denies = denies || Self.isDeterminer(place, in: segment.terms)
      case .cue(.bareNo): denies = denies || Self.isDeterminer(place, in: segment.terms)
      // "instead of patrol I did …"
      case .cue(.auxiliary): denies = denies && claims.isEmpty
      case .cue(.calledOff):
        if let last = claims.last { all[last].isDenied = true }
      case .cue(.activity), .cue(.hint):
        guard let activity = named[place] else { continue }
        claims.append(all.count)
        let isOne = place > 0 && segment.terms[place - 1].cue == .article
        all.append(
          Claim(activity: activity, isOne: isOne, isDenied: denies, tokens: term.tokens))
      case .figure, .duration, .span: amounts.append(place)
      case .cue, .clock: continue
      }
    }
    for place in amounts {
      attach(place, in: segment, number: number, named: named, claims: claims)
    }
    if segment.has(.prisoner),
      let guarding = claims.first(where: { all[$0].activity == .hospitalGuard })
    {
      all[guarding].isWithPrisoner = true
    }
    return denies && !claims.isEmpty
  }

  /// Whether "no" at a place belongs to the word behind it: "no injuries".
  static func isDeterminer(_ place: Int, in terms: [Term]) -> Bool {
    guard place + 1 < terms.count else { return false }
    switch terms[place + 1].cue {
    case .word, .activity, .hint, .person, .prisoner, .reference, .crew, .past: return true
    default: return false
    }
  }

  /// The activities that a segment names, by the place of the term.
  ///
  /// Hints count where nothing says it better; what stands behind a preposition is only what
  /// the activity before it was about ("statements for a burglary").
  private static func named(in segment: Segment, about topic: Activity?) -> [Int: Activity] {
    var named: [Int: Activity] = [:]
    var first: Activity?
    for (place, term) in segment.terms.enumerated() {
      guard case .cue(.activity(let activity)) = term.meaning else { continue }
      let isBehindNumber = topic != nil && Self.stands(behindNumber: place, segment)
      let isContext =
        (first != nil || isBehindNumber) && activity != topic
        && stands(behindPreposition: place, segment)
      if isContext || named.values.contains(activity) { continue }
      named[place] = activity
      first = first ?? activity
    }
    for (place, term) in segment.terms.enumerated() {
      guard case .cue(.hint(let activity)) = term.meaning else { continue }
      let isBehindNumber = topic != nil && Self.stands(behindNumber: place, segment)
      if isBehindNumber, activity != topic, stands(behindPreposition: place, segment) { continue }
      if named.isEmpty || (activity == topic && !named.values.contains(activity)) {
        named[place] = activity
      }
    }
    return named
  }

  /// Whether a number stands before an activity, and none that counts it: "one from the hospital".
  private static func stands(behindNumber place: Int, _ segment: Segment) -> Bool {
    let before = segment.terms[..<place]
    return before.last?.figure == nil && before.contains { $0.figure != nil }
  }

  private static func stands(behindPreposition place: Int, _ segment: Segment) -> Bool {
    var before = place - 1
    while before >= 0 {
      switch segment.terms[before].meaning {
      case .cue(.article), .cue(.word), .cue(.small), .figure: before -= 1
      case .cue(.concerning), .cue(.at), .cue(.of), .cue(.to), .cue(.from), .cue(.hedge):
        return true
      default: return false
      }
    }
    return false
  }

  private mutating func attach(
    _ place: Int, in segment: Segment, number: Int, named: [Int: Activity], claims: [Int]
  ) {
    let term = segment.terms[place]
    let places = named.keys.sorted()
    if let amount = term.minutes {
      let preceding = places.lastIndex { $0 < place }
      let following = places.firstIndex { $0 > place }
      let isFree =
        preceding.map {
          all[claims[$0]].minutes == nil && (!all[claims[$0]].isDenied || following == nil)
        } ?? false
      let index = isFree && !leadsOn(place, segment) ? preceding : following ?? preceding
      if let index {
        let claim = claims[index]
        all[claim].minutes = all[claim].minutes ?? amount
      } else if let last = all.indices.last, all[last].minutes == nil, !all[last].isDenied {
        all[last].minutes = amount
      } else {
        looseMinutes.append((amount, term.tokens))
      }
      return
    }
    guard let figure = term.figure else { return }
    if let index = places.firstIndex(where: { $0 > place }), claims.indices.contains(index),
      Self.counts(from: place, to: places[index], segment)
    {
      all[claims[index]].count = figure
      return
    }
    if let index = places.lastIndex(where: { $0 < place }), claims.indices.contains(index),
      Self.isTally(place, behind: places[index], segment)
    {
      all[claims[index]].count = figure
      return
    }
    if place + 1 < segment.terms.count, segment.terms[place + 1].cue == .crew { return }
    // "1 male 36": an age.
    let isLast = place + 1 == segment.terms.count
    if place > 0, isLast, segment.terms[place - 1].cue == .person, Fraction(9) < figure.low {
      return
    }
    loose.append(Loose(figure, at: place, in: segment, number: number))
  }

  /// Whether a duration leads on to what follows it: "3 hours of paperwork".
  private func leadsOn(_ place: Int, _ segment: Segment) -> Bool {
    guard place + 1 < segment.terms.count else { return false }
    switch segment.terms[place + 1].cue {
    case .of, .concerning, .at: return true
    default: return false
    }
  }

  /// Whether a number counts the activity behind it: only words that describe stand between.
  private static func counts(from place: Int, to activity: Int, _ segment: Segment) -> Bool {
    activity - place <= 4
      && segment.terms[(place + 1)..<activity].allSatisfy {
        switch $0.cue {
        case .word, .person, .times, .of, .article, .reference: true
        default: false
        }
      }
  }

  /// Whether a number behind an activity counts it: "cfs x2", "mispers: 2".
  private static func isTally(_ place: Int, behind activity: Int, _ segment: Segment) -> Bool {
    let between = segment.terms[(activity + 1)..<place]
    let next = place + 1 < segment.terms.count ? segment.terms[place + 1].cue : nil
    if !between.isEmpty, between.contains(where: { ![.times, .dash, .colon].contains($0.cue) }) {
      return false
    }
    switch next {
    case nil, .them, .small, .times:
      // "h2h 4 2 hrs": the four is a "for".
      return next != nil || place + 1 == segment.terms.count
    default: return !between.isEmpty
    }
  }
}

extension Claims.Loose {
  fileprivate init(_ figure: Figure, at place: Int, in segment: Segment, number: Int) {
    let next = place + 1 < segment.terms.count ? segment.terms[place + 1].cue : nil
    let preceding = place > 0 ? segment.terms[place - 1].cue : nil
    self.figure = figure
    self.segment = number
    joint = segment.joint
    tokens = segment.terms[place].tokens
    switch next {
    case nil, .them, .small, .times, .colon, .enough, .yes, .no: isBare = true
    default: isBare = false
    }
    // "had two run from home": nothing before it that could be counted instead.
    let before = segment.terms[..<place]
    let opens = before.allSatisfy { $0.cue == .small || $0.cue == .yes }
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

extension Term {
  /// Whether it is a number or says what is counted: "1 high risk 1 medium".
  fileprivate var isDescription: Bool {
    switch cue {
    case .small, .yes, .person, .word: true
    default: figure != nil
    }
  }
}
