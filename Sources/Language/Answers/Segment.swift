/// A stretch of a reply between two joints: "2 mispers", "5 hrs in A&E with a prisoner".
struct Segment: Sendable {
  /// How it is joined to what went before.
  enum Joint: Hashable, Sendable {
    case start, pause, and, but
    /// "including", "of which": says more of what went before.
    case detail
  }

  var joint: Joint
  var terms: [Term]
  /// Whether it ends in a question mark.
  var isAsked = false

  /// The segments of a reply's terms; none is empty.
  static func all(of terms: [Term]) -> [Segment] {
    var segments: [Segment] = []
    var open = Segment(joint: .start, terms: [])
    func isAmount(_ index: Int) -> Bool {
      terms.indices.contains(index) && (terms[index].figure != nil || terms[index].minutes != nil)
    }
    for (index, term) in terms.enumerated() {
      var joint: Joint?
      switch term.cue {
      case .pause, .dot, .question: joint = .pause
      case .dash where !isAmount(index + 1) || isAmount(index - 1): joint = .pause
      case .and, .plus: joint = .and
      // Welsh "a" is "and".
      case .article where isAmount(index + 1): joint = .and
      case .but: joint = .but
      case .detail: joint = .detail
      default: break
      }
      guard let joint else {
        open.terms.append(term)
        continue
      }
      open.isAsked = term.cue == .question
      if open.terms.isEmpty {
        if open.joint == .pause || open.joint == .start || joint == .but || joint == .detail {
          open.joint = joint
        }
        if term.cue == .question, !segments.isEmpty { segments[segments.count - 1].isAsked = true }
      } else {
        segments.append(open)
        open = Segment(joint: joint, terms: [])
      }
    }
    if !open.terms.isEmpty { segments.append(open) }
    return segments
  }

  /// The tokens it is made of; `nil` when it is empty.
  var tokens: Range<Int>? {
    guard let first = terms.first, let last = terms.last else { return nil }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// Whether it has a term of a cue.
  func has(_ cue: Cue) -> Bool { terms.contains { $0.cue == cue } }
}
