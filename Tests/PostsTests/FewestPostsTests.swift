import Language
import Posts
import SeededNumbers
import Testing

/// The packing against a search through everything.
@Suite("No other way")
struct FewestPostsTests {
  @Test("of dividing the day makes a shorter thread", arguments: 0..<20)
  func thread(_ batch: Int) throws {
    let consent = try agreed()
    for seed in (batch * 100)..<((batch + 1) * 100) {
      var numbers = SeededNumbers(seed: seed)
      let facts = numbers.statements(1...14, rungs: 1...1)
      let limit = Int.random(in: 60...280, using: &numbers)
      let thread = Composer(for: .bluesky, under: consent, limit: limit).thread(of: facts)
      #expect(thread.flatMap(\.facts) == facts.map(\.fact))
      #expect(thread.count == fewestPosts(for: facts, limit: limit), "seed \(seed)")
    }
  }

  @Test(
    "of choosing names more facts in a summary, or earlier ones",
    arguments: [Network.x, .classic, .bluesky, .mastodon])
  func summary(_ network: Network) throws {
    let consent = try agreed()
    for seed in 0..<250 {
      var numbers = SeededNumbers(seed: seed)
      let facts = numbers.statements(1...6, rungs: 1...1)
      let limit = Int.random(in: 40...160, using: &numbers)
      let got = Composer(for: network, under: consent, limit: limit).summary(of: facts)
      let best = bestChoice(of: facts) { Measured($0, on: network, limit: limit).excess == 0 }
      let named = got?.excess == 0 ? got?.facts : nil
      #expect(named == best?.map(\.fact), "seed \(seed)")
    }
  }

  /// The fewest posts in which the facts can stand in order, found by trying every division.
  private func fewestPosts(for facts: [Statement], limit: Int) -> Int {
    if fits(facts, numbered: "", limit: limit) { return 1 }
    for digits in 1... {
      let nines = String(repeating: "9", count: digits)
      let number = "\(nines)/\(nines) "
      var fewest = [0]
      for end in 1...facts.count {
        var least = fewest[end - 1] + 1
        for start in (0..<(end - 1)).reversed() {
          guard fits(Array(facts[start..<end]), numbered: number, limit: limit) else { break }
          least = min(least, fewest[start] + 1)
        }
        fewest.append(least)
      }
      if "\(fewest[facts.count])".count <= digits { return fewest[facts.count] }
    }
    return 0
  }

  private func fits(_ facts: [Statement], numbered number: String, limit: Int) -> Bool {
    let sentences = facts.map { $0.rungs[0] + "." }.joined(separator: " ")
    let text = number + sentences + tags(of: facts)
    return text.count <= limit
  }

  /// The most facts, and of those choices the one with the earliest.
  private func bestChoice(of facts: [Statement], where fits: (String) -> Bool) -> [Statement]? {
    let choices = (1..<(1 << facts.count)).map { bits in
      facts.indices.filter { bits & (1 << $0) != 0 }
    }
    return choices.sorted { ($1.count, $0) < ($0.count, $1) }.first { choice in
      let chosen = choice.map { facts[$0] }
      let left = facts.count - chosen.count
      let rest = left == 0 ? [] : [left == 1 ? "1 more job" : "\(left) more jobs"]
      let text =
        "Today: " + (chosen.map(\.clause) + rest).joined(in: .english) + "." + tags(of: chosen)
      return fits(text)
    }.map { $0.map { facts[$0] } }
  }

  private func tags(of facts: [Statement]) -> String {
    let carried = Set(facts.flatMap(\.tags))
    return ["policing", "CymruWales", "truepicture"].filter(carried.contains)
      .map { " #" + $0 }.joined()
  }
}

/// Whether one choice comes before another: more facts, then earlier ones.
private func < (left: (Int, [Int]), right: (Int, [Int])) -> Bool {
  left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
