import Posts
import SeededNumbers
import Testing

/// What holds of every post, whatever the facts, the network and the limit.
@Suite("Every post")
struct CompositionPropertyTests {
  @Test("fits, or is said to be over by what it is over", arguments: Network.allCases)
  func fits(_ network: Network) throws {
    try forEachOutcome(on: network) { outcome, _, limit in
      let measured = Measured(outcome.text, on: network, limit: limit)
      #expect(measured.excess == outcome.excess, "\(limit): \(outcome.text)")
      if case .fits(let post) = outcome {
        #expect(post.length == measured.length && post.length <= limit, "\(outcome.text)")
      }
    }
  }

  @Test("ends with its facts' hashtags, each whole and once", arguments: Network.allCases)
  func tags(_ network: Network) throws {
    try forEachOutcome(on: network) { outcome, facts, limit in
      let carried = Set(facts.flatMap(\.tags))
      let all = ["policing", "CymruWales", "truepicture"].filter(carried.contains)
      let tags = network == .threads ? all.suffix(1) : all
      let end = tags.map { "#" + $0 }.joined(separator: " ")
      #expect(outcome.text.hasSuffix(end.isEmpty ? end : " " + end), "\(outcome.text)")
      #expect(outcome.text.count { $0 == "#" } == tags.count, "\(outcome.text)")
      if network != .sms {
        #expect(Measured(outcome.text, on: network).hashtags == Array(tags), "\(outcome.text)")
      }
    }
  }

  @Test("holds nothing but whole words of its facts", arguments: Network.allCases)
  func words(_ network: Network) throws {
    try forEachOutcome(on: network) { outcome, facts, _ in
      let wordings = facts.flatMap(\.rungs) + ["2.5 '"]  // as text messages have 2½ and ’
      let known = Set(wordings.flatMap { $0.split(separator: " ") }.map { Array($0.utf8) })
      for word in outcome.text.split(separator: " ") where !isOfTheForm(word) {
        let bare = word.last.map(".,;".contains) == true ? word.dropLast() : word
        #expect(
          known.contains(Array(word.utf8)) || known.contains(Array(bare.utf8)), "\(outcome.text)")
      }
    }
  }

  /// Composes random facts in every form, for every limit from 1 up.
  private func forEachOutcome(
    on network: Network, check: (Composer.Outcome, [Statement], Int) -> Void
  ) throws {
    let consent = try agreed()
    for limit in 1...150 {
      var numbers = SeededNumbers(seed: limit)
      let statements = numbers.statements(1...4)
      let composer = Composer(for: network, under: consent, limit: limit)
      var outcomes = composer.singles(of: statements) + composer.thread(of: statements)
      if let summary = composer.summary(of: statements) { outcomes.append(summary) }
      for outcome in outcomes {
        check(outcome, outcome.facts.compactMap { Int($0) }.map { statements[$0] }, limit)
      }
    }
  }

  /// Whether a word belongs to the form of a post and not to a fact.
  private func isOfTheForm(_ word: Substring) -> Bool {
    word.hasPrefix("#")
      || ["Today:", "and", "more", "job", "jobs", "job.", "jobs."].contains(word)
      || word.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "/") }
  }
}
