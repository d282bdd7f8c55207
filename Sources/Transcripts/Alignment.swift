/// How what the program said fits what was expected of it, with as small differences as can be.
package struct Alignment: Hashable, Sendable {
  /// What became of the lines, from first to last.
  package private(set) var steps: [Step] = []

  /// What became of one line.
  package enum Step: Hashable, Sendable {
    /// The expected line of this index was said.
    case kept(Int)
    /// This line was said in its place.
    case replaced(Int, by: String)
    /// It was not said.
    case missing(Int)
    /// This line was said, and not expected.
    case extra(String)
    /// This line was said where any line may be.
    case swallowed(String)

    /// Whether what was said is not what was expected.
    package var isDifference: Bool {
      switch self {
      case .kept, .swallowed: false
      case .replaced, .missing, .extra: true
      }
    }
  }

  /// Whether everything is as expected.
  package var isExact: Bool { !steps.contains(where: \.isDifference) }

  /// Fits what was said to what was expected.
  package init(of expected: [Expected], with said: [String]) {
    let table = Differences(of: expected, with: said)
    var place = 0
    var line = 0
    while let step = table.best(place, line) {
      if let said = step.said {
        steps.append(said)
      }
      place += step.places
      line += step.lines
    }
  }
}
