/// What a process has done since its start.
package struct Counts: Hashable, Sendable {
  /// Lines read.
  var lines = 0
  /// Messages heard.
  var turns = 0
  /// Messages that had been heard before.
  var repeats = 0
  /// Error objects, in the order of ``Refusal/Code``.
  private var refusals: [Refusal.Code: Int] = [:]

  /// Counts one more line, by what answered it.
  mutating func count(_ response: Response) {
    lines += 1
    switch response.kind {
    case .turn: turns += 1
    case .again: repeats += 1
    case .refused(let code): refusals[code, default: 0] += 1
    case .control: break
    }
  }

  /// The counts with their names.
  var json: JSON {
    let refused = Refusal.Code.allCases.map {
      JSON.Member("\($0.rawValue)", .number(refusals[$0] ?? 0))
    }
    return [
      "lines": .number(lines), "turns": .number(turns), "repeats": .number(repeats),
      "errors": .object(refused),
    ]
  }
}
