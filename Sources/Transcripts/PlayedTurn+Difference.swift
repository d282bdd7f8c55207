extension PlayedTurn {
  /// The differences as a person reads them, with the officer's line above and a few lines around;
  /// `nil` when there are none.
  func difference(in file: String) -> Mismatch? {
    guard let first = alignment.steps.firstIndex(where: \.isDifference) else { return nil }
    let number = number(at: first)
    let typed = turn.line.map { [DifferenceRow($0.number, .both, $0.shown)] } ?? []
    let lines =
      ["\(file):\(number): - is expected, + was said"] + (typed + rows.excerpt).map(\.text)
    return Mismatch(line: number, report: lines.joined(separator: "\n"), isMendable: true)
  }

  /// All lines; where several differ in a row, first what is expected, then what was said.
  private var rows: [DifferenceRow] {
    var rows: [DifferenceRow] = []
    var said: [DifferenceRow] = []
    for step in alignment.steps {
      if !step.isDifference {
        rows += said
        said = []
      }
      switch step {
      case .kept(let index): rows.append(row(.both, index))
      case .missing(let index): rows.append(row(.expected, index))
      case .replaced(let index, let line):
        rows.append(row(.expected, index))
        said.append(DifferenceRow(nil, .said, line))
      case .extra(let line): said.append(DifferenceRow(nil, .said, line))
      case .swallowed(let line): rows.append(DifferenceRow(nil, .both, line))
      }
    }
    return rows + said
  }

  private func row(_ mark: DifferenceRow.Mark, _ index: Int) -> DifferenceRow {
    let line = turn.expecting[index]
    return DifferenceRow(line.number, mark, line.shown)
  }

  /// The number of the line in the file that a step is about, or of the last one before it.
  private func number(at step: Int) -> Int {
    for step in alignment.steps[...step].reversed() {
      switch step {
      case .kept(let index), .replaced(let index, _), .missing(let index):
        return turn.expecting[index].number
      case .extra, .swallowed: continue
      }
    }
    return turn.number
  }
}
