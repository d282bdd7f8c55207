extension Composer {
  /// The day in one post, "Today: 2 arrests, a prisoner escort and 3 more jobs."; `nil` of no facts.
  ///
  /// As many facts as fit are named, the earliest where there is a choice, and the rest counted.
  public func summary(of statements: [Statement]) -> Outcome? {
    let statements = statements.map(\.tidied)
    for count in stride(from: statements.count, through: 1, by: -1) {
      if let chosen = firstChoice(of: count, from: statements) {
        return outcome(summary(naming: chosen, of: statements.count), of: chosen)
      }
    }
    return statements.map { outcome(summary(naming: [$0], of: statements.count), of: [$0]) }
      .min { $0.excess < $1.excess }
  }

  private func summary(naming chosen: [Statement], of total: Int) -> String {
    draft(words(naming: chosen.map(\.clause), of: total), of: chosen)
  }

  private func words(naming clauses: [String], of total: Int) -> String {
    let left = total - clauses.count
    let rest = left == 0 ? [] : [left == 1 ? "1 more job" : "\(left) more jobs"]
    return "Today: " + (clauses + rest).joinedInEnglish().stopped
  }

  /// The first choice of so many statements whose summary fits.
  private func firstChoice(of count: Int, from statements: [Statement]) -> [Statement]? {
    let frame = words(naming: Array(repeating: "", count: count), of: statements.count)
    let tags = statements.map { leastSize(of: draft("", of: [$0])) }.min() ?? 0
    let search = FirstChoice(
      sizes: statements.map { leastSize(of: $0.clause) },
      room: (limit ?? network.limit).map { $0 - leastSize(of: frame) - tags })
    return search.first(of: count) { indices in
      fits(summary(naming: indices.map { statements[$0] }, of: statements.count))
    }.map { indices in indices.map { statements[$0] } }
  }

  /// The least room that a text takes as a part of a post, whatever the rest of it holds.
  private func leastSize(of text: String) -> Int {
    network == .sms ? text.utf16.count : network.length(of: text)
  }
}

extension Composer.Outcome {
  /// By how much the post is over the limit; zero when it fits.
  public var excess: Int {
    switch self {
    case .fits: 0
    case .over(_, _, let excess): excess
    }
  }
}
