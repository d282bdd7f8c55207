/// Everything a reply says about activities, the one asked about and others.
struct Claims: Sendable {
  var all: [Claim] = []
  /// Numbers that belong to no activity.
  var loose: [Loose] = []
  /// Amounts of time that belong to no activity.
  var looseMinutes: [LooseMinutes] = []

  /// Whether ages may follow, after people: "two lads, 19 and 20".
  private(set) var followsSomeone = false

  /// The claims in a reply's segments, to a question about a topic.
  init(in segments: [Segment], about topic: Activity?) {
    var wasDenied = false
    for segment in segments {
      wasDenied = read(segment, about: topic, afterDenial: wasDenied)
      let isAge = followsSomeone && segment.terms.count == 1 && segment.terms[0].figure != nil
      followsSomeone = isAge || segment.terms.last?.cue == .person
    }
  }

  /// The claims about the activity asked about.
  func own(_ topic: Activity?) -> [Claim] {
    guard let topic else { return [] }
    return all.filter { $0.activity == topic }
  }

  /// Reads a segment; returns whether it denied what it named.
  private mutating func read(
    _ segment: Segment, about topic: Activity?, afterDenial: Bool
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
    for place in amounts { attach(place, in: segment, named: named, claims: claims) }
    if segment.has(.prisoner),
      let guarding = claims.first(where: { all[$0].activity == .hospitalGuard })
    {
      all[guarding].isWithPrisoner = true
    }
    return denies && !claims.isEmpty
  }
}
