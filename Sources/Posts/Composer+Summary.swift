public import Language

extension Composer {
  /// The day in one post, "Today: 2 arrests, a prisoner escort and 3 more jobs."; `nil` of no facts.
  ///
  /// As many facts as fit are named, the earliest where there is a choice, and the rest counted.
  public func summary(
    of statements: [Statement], in language: Tongue = .english
  ) -> Outcome? {
    let day = statements.map(tidied)
    for count in stride(from: day.count, through: 1, by: -1) {
      let blank = Array(repeating: "", count: count)
      let chosen = firstChoice(
        of: count, from: day, framedBy: language.day(of: blank, and: day.count - count)
      ) { fits(summary(naming: $0, of: day.count, in: language)) }
      if let chosen {
        return outcome(summary(naming: chosen, of: day.count, in: language), of: chosen)
      }
    }
    return day.map { outcome(summary(naming: [$0], of: day.count, in: language), of: [$0]) }
      .min { $0.excess < $1.excess }
  }

  private func summary(
    naming chosen: [Statement], of total: Int, in language: Tongue
  ) -> String {
    draft(language.day(of: chosen.map(\.clause), and: total - chosen.count), of: chosen)
  }
}

extension Tongue {
  /// The day in a sentence: what is named of it, and how many jobs besides.
  fileprivate func day(of clauses: [String], and others: Int) -> String {
    let rest = others == 0 ? [] : [more(others)]
    return today + (clauses + rest).joined(in: self).stopped
  }

  private var today: String {
    switch self {
    case .english: "Today: "
    case .welsh: "Heddiw: "
    }
  }

  private func more(_ jobs: Int) -> String {
    switch self {
    case .english: jobs == 1 ? "1 more job" : "\(jobs) more jobs"
    case .welsh: "\(jobs) arall"
    }
  }
}
