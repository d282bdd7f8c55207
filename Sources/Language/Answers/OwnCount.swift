extension Heard {
  /// How many of what was asked about the reply says, if it says.
  ///
  /// Strictly, only a number that surely counts it: "3 of them", not "talked to 60 kids".
  func ownCount(strictly: Bool) -> Amount? {
    var parts = numberedParts(strictly: strictly)
    if !strictly, parts.first?.part.isBare != true {
      let first = parts.first
      parts += articleParts.filter { part in
        guard let first else { return true }
        return part.place < first.place ? first.part.joint == .and : part.part.joint == .and
      }
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
      let part = Counting.Part(figure: figure, isTotal: true, joint: joint(before: place))
      parts.append((place, part))
    }
    for loose in claims.loose where !strictly || (loose.isCounted && !loose.isConcerned) {
      let part = Counting.Part(
        figure: loose.figure, isBare: loose.isBare, isTotal: loose.isBare, joint: loose.joint)
      parts.append((loose.tokens.lowerBound, part))
    }
    return parts
  }

  /// People and things named with an article, one each: "a lad and a girl".
  private var articleParts: [Placed] {
    let one = Figure(low: Fraction(1), high: Fraction(1))
    var parts: [Placed] = []
    for segment in segments {
      for (place, term) in segment.terms.enumerated() where term.cue == .article {
        let next = segment.terms.dropFirst(place + 1).prefix(3).first { $0.cue != .word }
        guard let next, isCountable(next) else { continue }
        let joint = place > 0 && isCountable(segment.terms[place - 1]) ? .and : segment.joint
        parts.append(
          (term.tokens.lowerBound, Counting.Part(figure: one, joint: joint)))
      }
    }
    return parts
  }

  /// Whether a term is what the question counts, or someone.
  func isCountable(_ term: Term) -> Bool {
    switch term.cue {
    case .person, .aged, .prisoner: true
    case .activity(let activity), .hint(let activity): activity == topic
    default: false
    }
  }

  private func joint(before token: Int) -> Segment.Joint {
    segments.last { ($0.tokens?.lowerBound ?? 0) <= token }?.joint ?? .start
  }
}
