/// Takes back what an officer takes back: "four, no five", "not 3, 2", "no wait, yes".
enum Correction {
  /// The terms that stand: what follows the last correction, where it says something.
  static func standing(in terms: [Term]) -> [Term] {
    var standing = terms
    if let mark = standing.lastIndex(where: { $0.cue == .correction || $0.cue == .denial }) {
      let after = Array(standing[(mark + 1)...])
      let before = Array(standing[..<mark])
      if standing[mark].cue == .denial, after.first.map(isActivity) == true {
        // "actually no mispers"
        standing[mark].meaning = .cue(.bareNo)
        standing = before + standing[mark...]
      } else if says(after) {
        standing = replaces(before, by: after) + after
      } else if standing[mark].cue == .denial {
        standing[mark].meaning = .cue(.no)
        standing = Array(standing[mark...])
      } else {
        standing = lastOfTwo(before)
      }
    }
    return withoutDenied(standing)
  }

  /// What is left of the part before a correction: everything but the kind of thing corrected.
  private static func replaces(_ before: [Term], by after: [Term]) -> [Term] {
    guard let first = after.first(where: isSubstance) else { return before }
    guard after.contains(where: isActivity) == false, before.contains(where: isActivity) else {
      return []
    }
    // "2 mispers, no wait, 3": the number goes, what it counted stays.
    guard let old = before.lastIndex(where: { isSame($0, first) }) else { return before }
    var kept = before
    kept.remove(at: old)
    return kept
  }

  private static func isSame(_ a: Term, _ b: Term) -> Bool {
    (a.figure != nil && b.figure != nil) || (a.minutes != nil && b.minutes != nil)
  }

  private static func isActivity(_ term: Term) -> Bool { term.cue?.isActivity == true }

  /// Whether a part says anything that can be noted.
  static func says(_ terms: [Term]) -> Bool { terms.contains(where: isSubstance) }

  private static func isSubstance(_ term: Term) -> Bool {
    switch term.meaning {
    case .figure, .duration, .span, .clock: true
    case .cue(let cue):
      switch cue {
      case .yes, .auxiliary, .no, .weakNo, .bareNo, .failed, .nothing, .unsure, .plenty, .activity,
        .hint, .share:
        true
      default: false
      }
    }
  }

  /// The last of two amounts, where the reply ends in it: of "6, 7 actually" the seven.
  private static func lastOfTwo(_ terms: [Term]) -> [Term] {
    guard let last = terms.indices.last, last > 1,
      terms[last].figure != nil || terms[last].minutes != nil,
      terms[..<last].contains(where: { isSame($0, terms[last]) })
    else { return terms }
    return Array(terms[last...])
  }

  /// Where "not", "wasn't" or "supposed to be" stands before an amount.
  private static func denial(before amount: Int, in terms: [Term]) -> Int? {
    var place = amount - 1
    while place > 0, terms[place].word == "be" || terms[place].word == "even" { place -= 1 }
    guard place >= 0 else { return nil }
    switch terms[place].cue {
    case .not, .weakNo: return place
    default: return nil
    }
  }

  /// Whether a term is a no that takes back the number before it: "four, no five", "tri, na pedwar".
  private static func isNo(_ term: Term) -> Bool {
    term.cue == .bareNo || term.cue == .no && ["na", "nah", "nope", "nage"].contains(term.word)
  }

  /// Drops a number that is denied where another stands: "not 3, 2", "four, no five".
  private static func withoutDenied(_ terms: [Term]) -> [Term] {
    func isAmount(_ index: Int) -> Bool {
      terms.indices.contains(index) && (terms[index].figure != nil || terms[index].minutes != nil)
    }
    let amounts = terms.indices.filter(isAmount)
    guard amounts.count > 1 else { return terms }
    for amount in amounts {
      guard let denial = denial(before: amount, in: terms) else { continue }
      return terms.indices.filter { !(denial...amount).contains($0) }.map { terms[$0] }
    }
    let afterNo = amounts.dropFirst().first {
      isNo(terms[$0 - 1]) || (terms[$0 - 1].cue == .pause && isNo(terms[$0 - 2]))
    }
    guard let second = afterNo else {
      return terms
    }
    return Array(terms[second...])
  }
}
