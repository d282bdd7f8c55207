extension Heard {
  /// How many of what was asked about the reply says, if it says.
  ///
  /// Strictly, only a number that surely counts it: "3 of them", not "talked to 60 kids".
  func ownCount(strictly: Bool) -> Amount? {
    var parts = numberedParts(strictly: strictly)
    if !strictly {
      let first = parts.first
      parts += singleParts.filter { part in
        guard let first, !part.isAnother else { return true }
        if first.part.isBare { return false }
        return part.place < first.place ? first.part.joint == .and : part.part.joint == .and
      }.map { ($0.place, $0.part) }
    }
    parts.sort { $0.place < $1.place }
    return Counting(parts: parts.map(\.part)).total
  }

  /// A part of the count, and the token it begins at.
  private typealias Placed = (place: Int, part: Counting.Part)

  /// The parts given as numbers.
  private func numberedParts(strictly: Bool) -> [Placed] {
    var parts: [Placed] = []
    for claim in claims.own(topic) where !claim.isDenied {
      guard let figure = claim.count else { continue }
      let place = claim.tokens.lowerBound
      let part = Counting.Part(
        amount: figure.count, isTotal: true, joint: joint(before: place))
      parts.append((place, part))
    }
    for loose in claims.loose where !strictly || (loose.isCounted && !loose.isConcerned) {
      let part = Counting.Part(
        amount: loose.figure.count, isBare: loose.isBare, isTotal: loose.isBare || loose.isNamed,
        joint: loose.joint)
      parts.append((loose.tokens.lowerBound, part))
    }
    return parts
  }

  /// People and things named singly, one each: "a lad and his sister", "14 yr old", "another".
  private var singleParts: [(place: Int, part: Counting.Part, isAnother: Bool)] {
    var parts: [(place: Int, part: Counting.Part, isAnother: Bool)] = []
    for segment in segments {
      for (place, term) in segment.terms.enumerated() {
        let isAnother = term.cue == .article && !["a", "an"].contains(term.word)
        guard isAnother ? isOneMore(place, in: segment) : isSingle(place, in: segment) else {
          continue
        }
        let joint = place > 0 && isCountable(segment.terms[place - 1]) ? .and : segment.joint
        let part = Counting.Part(amount: Amount(1), joint: joint)
        parts.append((term.tokens.lowerBound, part, isAnother))
      }
    }
    return parts
  }

  /// Whether someone or something is named singly at a place: "a lad", "his sister", "14 yr old".
  private func isSingle(_ place: Int, in segment: Segment) -> Bool {
    let term = segment.terms[place]
    let rest = segment.terms.dropFirst(place + 1)
    switch term.cue {
    case .article: return rest.prefix(3).first { $0.cue != .word }.map(isCountable) == true
    case .word where Self.possessives.contains(term.word):
      guard let owned = rest.first, owned.cue == .person || Self.friends.contains(owned.word)
      else { return false }
      return !owned.word.endsInS
    case .person: return place == 0 && segment.joint == .start && Self.kin.contains(term.word)
    case .aged: return place == 0 && segment.joint != .pause && segment.joint != .detail
    default: return false
    }
  }

  private static let friends: [Word] = ["mate", "pal", "friend", "partner", "bestie"]
  /// Those of whom a family has one, so that no article need stand before them: "mum and 2 kids".
  private static let kin: [Word] = ["mum", "dad", "mother", "father", "gran", "nan", "grandad"]

  private static let possessives: [Word] = ["his", "her", "their", "my", "our", "ei", "eu"]

  /// The tokens at which "another" adds one of what was asked about, each with its joint.
  var anothers: [(place: Int, joint: Segment.Joint)] {
    singleParts.filter(\.isAnother).map { ($0.place, $0.part.joint) }
  }

  /// Whether "another" at a place adds one of what was asked about.
  private func isOneMore(_ place: Int, in segment: Segment) -> Bool {
    guard let next = segment.terms.dropFirst(place + 1).first(where: { $0.cue != .word }) else {
      return true
    }
    switch next.cue {
    case .activity(let activity), .hint(let activity): return activity == topic
    case .crew, nil: return false
    default: return true
    }
  }

  /// Whether a term is what the question counts, or someone.
  func isCountable(_ term: Term) -> Bool {
    switch term.cue {
    case .person, .aged, .prisoner: true
    case .activity(let activity), .hint(let activity): activity == topic
    default: false
    }
  }

  /// How the segment that a token stands in is joined to what went before.
  func joint(before token: Int) -> Segment.Joint {
    segments.last { ($0.tokens?.lowerBound ?? 0) <= token }?.joint ?? .start
  }
}
