import Dialogue
import SeededNumbers
import Testing

/// What must hold whatever is typed, tried on conversations that nobody would think of.
@Suite("Every conversation")
struct PropertyTests {
  /// Two thousand four hundred conversations, in parts that run side by side.
  static let parts = 0..<8

  @Test("keeps to what must hold", arguments: parts)
  func properties(part: Int) throws {
    let campaign = try DefaultCampaign.english.get()
    for seed in part * 300..<(part + 1) * 300 {
      var numbers = SeededNumbers(seed: seed)
      let inputs = numbers.conversation()
      let turns = Turn.all(of: inputs, under: campaign)
      for property in Property.allCases where !turns.allSatisfy(property.holds) {
        let shown = inputs.shrunk {
          !Turn.all(of: $0, under: campaign).allSatisfy(property.holds)
        }
        Issue.record("not so: \(property.rawValue)\n\(shown.transcript)")
        return
      }
    }
  }

  @Test("says the same to the same", arguments: parts)
  func repeatable(part: Int) throws {
    let campaign = try DefaultCampaign.english.get()
    for seed in part * 25..<(part + 1) * 25 {
      var numbers = SeededNumbers(seed: seed)
      let inputs = numbers.conversation()
      let said = (0..<2).map { _ in
        Turn.all(of: inputs, under: campaign).flatMap(\.replies).flatMap(campaign.words(for:))
      }
      #expect(said[0] == said[1])
    }
  }
}
