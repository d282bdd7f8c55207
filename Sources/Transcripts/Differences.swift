/// How much the rest of what was said differs at least from the rest of what was expected, from
/// every line of the one and every place in the other.
struct Differences {
  private let expected: [Expected]
  private let said: [String]
  private var sizes: [[Int]]

  /// A step through the two: how far it goes in each, and what it says of a line.
  struct Move {
    let places: Int
    let lines: Int
    let said: Alignment.Step?

    /// How much of a difference it makes.
    ///
    /// A line too many is less than a line lost, so that what is expected is looked for further on
    /// before it is given up.
    var size: Int {
      switch said {
      case .kept, .swallowed, nil: 0
      case .extra: 2
      case .replaced, .missing: 3
      }
    }
  }

  init(of expected: [Expected], with said: [String]) {
    self.expected = expected
    self.said = said
    let row = Array(repeating: 0, count: said.count + 1)
    sizes = Array(repeating: row, count: expected.count + 1)
    for place in stride(from: expected.count, through: 0, by: -1) {
      for line in stride(from: said.count, through: 0, by: -1) {
        sizes[place][line] = best(place, line).map { size(of: $0, from: place, line) } ?? 0
      }
    }
  }

  /// The step that leads to the smallest difference; `nil` at the end of both.
  func best(_ place: Int, _ line: Int) -> Move? {
    moves(from: place, line)
      .min { size(of: $0, from: place, line) < size(of: $1, from: place, line) }
  }

  private func size(of move: Move, from place: Int, _ line: Int) -> Int {
    move.size + sizes[place + move.places][line + move.lines]
  }

  /// The steps there are, the most natural first.
  private func moves(from place: Int, _ line: Int) -> [Move] {
    guard place < expected.count else {
      guard line < said.count else { return [] }
      return [Move(places: 0, lines: 1, said: .extra(said[line]))]
    }
    switch expected[place] {
    case .anyLines:
      let close = Move(places: 1, lines: 0, said: nil)
      guard line < said.count else { return [close] }
      return [close, Move(places: 0, lines: 1, said: .swallowed(said[line]))]
    case .line(let expectation):
      let missing = Move(places: 1, lines: 0, said: .missing(place))
      guard line < said.count else { return [missing] }
      let taken: Alignment.Step =
        expectation.matches(said[line]) ? .kept(place) : .replaced(place, by: said[line])
      return [
        Move(places: 1, lines: 1, said: taken), missing,
        Move(places: 0, lines: 1, said: .extra(said[line])),
      ]
    }
  }
}
