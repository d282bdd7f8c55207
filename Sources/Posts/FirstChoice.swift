/// A search for the first of all choices of so many things that is good enough, in the order in
/// which a reader would try them: the earliest things first.
///
/// What surely has no room is not tried: a choice whose things alone fill more than there is.
struct FirstChoice {
  /// How much room each thing takes at least.
  let sizes: [Int]
  /// How much room there is for them; `nil` where there is no limit.
  let room: Int?

  /// The first choice of so many that passes; its indices, ascending.
  func first(of count: Int, where passes: ([Int]) -> Bool) -> [Int]? {
    first(of: count, after: [], filling: 0, where: passes)
  }

  private func first(
    of count: Int, after chosen: [Int], filling filled: Int, where passes: ([Int]) -> Bool
  ) -> [Int]? {
    guard count > 0 else { return passes(chosen) ? chosen : nil }
    let start = chosen.last.map { $0 + 1 } ?? 0
    for index in start..<max(start, sizes.count - count + 1) {
      let others = sizes[(index + 1)...].sorted().prefix(count - 1).reduce(0, +)
      if let room, filled + sizes[index] + others > room { continue }
      let found = first(
        of: count - 1, after: chosen + [index], filling: filled + sizes[index], where: passes)
      if let found { return found }
    }
    return nil
  }
}
