/// Which activities a part of a reply names, and which it only mentions in passing.
extension Claims {
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
  static func named(in segment: Segment, about topic: Activity?) -> [Int: Activity] {
    var named: [Int: Activity] = [:]
    var first: Activity?
    for (place, term) in segment.terms.enumerated() {
      guard case .cue(.activity(let activity)) = term.meaning else { continue }
      let isBehindNumber = topic != nil && Self.stands(behindNumber: place, segment)
      let isContext =
        isBehindNumber && isPlace(place, segment)
        || topic != nil && isCompany(place, segment)
        // "two hours in the car" says only where.
        || topic != nil && activity == .patrol && isPlace(place, segment)
          && segment.terms[..<place].contains { $0.minutes != nil || $0.figure != nil }
        // "victim statements at the hospital"
        || first != nil && activity == .hospitalGuard && isPlace(place, segment)
        || (first != nil || isBehindNumber) && stands(behindPreposition: place, segment)
      if isContext && activity != topic || named.values.contains(activity) { continue }
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
    return (before.last?.figure == nil || isPlace(place, segment))
      && before.contains { $0.figure != nil }
  }

  /// Whether a phrase for an activity names a place: "at hospital".
  private static func isPlace(_ place: Int, _ segment: Segment) -> Bool {
    prepositions.contains(segment.terms[place].word)
  }

  private static let prepositions: [Word] = ["at", "in", "to", "up", "on", "outside", "yn", "mewn"]

  /// Whether time was spent with it: "6 hrs with a s136".
  private static func isCompany(_ place: Int, _ segment: Segment) -> Bool {
    guard let with = segment.terms[..<place].lastIndex(where: { $0.word == "with" }) else {
      return false
    }
    return with > 0 && segment.terms[with - 1].minutes != nil
      && segment.terms[(with + 1)..<place].allSatisfy { $0.cue == .article || $0.cue == .word }
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
}
