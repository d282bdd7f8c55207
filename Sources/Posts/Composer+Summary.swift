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
      if let chosen = firstChoice(of: count, from: day, in: language) {
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

  /// The first choice of so many statements whose summary fits.
  private func firstChoice(
    of count: Int, from day: [Statement], in language: Tongue
  ) -> [Statement]? {
    let blank = Array(repeating: "", count: count)
    let frame = leastSize(of: language.day(of: blank, and: day.count - count))
    let tags = day.map { leastSize(of: draft("", of: [$0])) }.min() ?? 0
    let search = FirstChoice(
      sizes: day.map { leastSize(of: $0.clause) },
      room: (limit ?? network.limit).map { $0 - frame - tags })
    return search.first(of: count) { indices in
      fits(summary(naming: indices.map { day[$0] }, of: day.count, in: language))
    }.map { indices in indices.map { day[$0] } }
  }

  /// The least room that a text takes as a part of a post, whatever the rest of it holds.
  private func leastSize(of text: String) -> Int {
    network == .sms ? text.utf16.count : network.length(of: text)
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
