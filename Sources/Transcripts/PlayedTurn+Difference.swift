extension PlayedTurn {
  /// The differences as a person reads them, with the officer's line above and a few lines around;
  /// `nil` when there are none.
  func difference(in file: String) -> Mismatch? {
    guard let first = alignment.steps.firstIndex(where: \.isDifference) else { return nil }
    let rows = shownRows
    var lines = ["\(file):\(number(at: first)): - is expected, + was said"]
    if let line = turn.line { lines.append(Row(line.number, " ", line.shown).text) }
    var isGap = false
    for (index, row) in rows.enumerated() {
      let near = rows[max(0, index - Self.around)...min(rows.count - 1, index + Self.around)]
      if near.contains(where: { $0.mark != " " }) {
        lines.append(row.text)
        isGap = false
      } else if !isGap {
        lines.append(Row(nil, " ", "...").text)
        isGap = true
      }
    }
    return Mismatch(
      line: number(at: first), report: lines.joined(separator: "\n"), isMendable: true)
  }

  /// How many lines are shown on either side of a difference.
  private static let around = 2

  /// One line of a difference.
  private struct Row {
    let number: Int?
    let mark: String
    let line: String

    init(_ number: Int?, _ mark: String, _ line: String) {
      self.number = number
      self.mark = mark
      self.line = line
    }

    var text: String {
      let number = number.map(String.init) ?? ""
      return String(repeating: " ", count: max(0, 5 - number.count)) + number + " \(mark) \(line)"
    }
  }

  /// All lines of the turn; where several differ in a row, first what is expected, then what was
  /// said.
  private var shownRows: [Row] {
    var rows: [Row] = []
    var said: [Row] = []
    for step in alignment.steps {
      if !step.isDifference {
        rows += said
        said = []
      }
      switch step {
      case .kept(let index): rows.append(row(" ", index))
      case .missing(let index): rows.append(row("-", index))
      case .replaced(let index, let line):
        rows.append(row("-", index))
        said.append(Row(nil, "+", line))
      case .extra(let line): said.append(Row(nil, "+", line))
      case .swallowed(let line): rows.append(Row(nil, " ", line))
      }
    }
    return rows + said
  }

  private func row(_ mark: String, _ index: Int) -> Row {
    let line = turn.expecting[index]
    return Row(line.number, mark, line.shown)
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
