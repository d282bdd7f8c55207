/// Which activity a number or an amount of time belongs to.
extension Claims {
  /// Gives the amount at a place to the activity it belongs to, or to none.
  mutating func attach(
    _ place: Int, in segment: Segment, named: [Int: Activity], claims: [Int]
  ) {
    if segment.terms[place].minutes != nil {
      attachMinutes(place, in: segment, named: named, claims: claims)
    } else {
      attachFigure(place, in: segment, named: named, claims: claims)
    }
  }

  private mutating func attachMinutes(
    _ place: Int, in segment: Segment, named: [Int: Activity], claims: [Int]
  ) {
    guard let amount = segment.terms[place].minutes else { return }
    // "5 hours from 2 till 7": the second says only when.
    if case .span = segment.terms[place].meaning,
      segment.terms[..<place].contains(where: { $0.minutes != nil })
    {
      return
    }
    let places = named.keys.sorted()
    let preceding = places.lastIndex { $0 < place }
    let following = places.firstIndex { $0 > place }
    let isFree =
      preceding.map {
        all[claims[$0]].minutes == nil && (!all[claims[$0]].isDenied || following == nil)
      } ?? false
    let index = isFree && !leadsOn(place, segment) ? preceding : following ?? preceding
    // "back on patrol after 2 hours": they were spent on something else.
    let isBefore = place > 0 && segment.terms[place - 1].word == "after"
    if let index, !isBefore {
      let claim = claims[index]
      all[claim].minutes = all[claim].minutes ?? amount
    } else if let last = all.indices.last, index == nil, all[last].minutes == nil,
      !all[last].isDenied
    {
      all[last].minutes = amount
    } else {
      looseMinutes.append(LooseMinutes(amount, at: place, in: segment))
    }
  }

  private mutating func attachFigure(
    _ place: Int, in segment: Segment, named: [Int: Activity], claims: [Int]
  ) {
    let places = named.keys.sorted()
    guard let figure = segment.terms[place].figure else { return }
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
    if followsSomeone, segment.terms.count == 1, figure.high < Fraction(100),
      Fraction(9) < figure.low
    {
      return
    }
    loose.append(Loose(figure, at: place, in: segment))
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
