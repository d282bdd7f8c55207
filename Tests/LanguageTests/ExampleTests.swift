import Language
import Testing

@Suite("The shared examples")
struct ExampleTests {
  /// How many of a hundred must be right, by kind of question; these only go up.
  static let floors = [
    ("yesno", 97), ("count", 96), ("duration", 97), ("choice", 95), ("consent", 98),
    ("activities", 96), ("any", 95),
  ]

  @Test("are read right, by kind of question", arguments: floors)
  func figures(kind: String, floor: Int) throws {
    let cases = try ExampleCase.all().filter { $0.question == kind }
    guard !cases.isEmpty else { return print("skipped: the shared examples are not here") }
    let right = cases.filter { example in
      let reading = example.reading
      return example.gold.accepted.contains { $0.fits(reading, asked: example.asked) }
    }
    print("examples, \(kind): \(right.count) of \(cases.count)")
    #expect(right.count * 100 >= floor * cases.count)
  }

  @Test("never turn anything but a yes into consent")
  func falseYes() throws {
    let wrong = try ExampleCase.all().filter { example in
      example.asked == "consent" && example.reading.answer == .yes
        && !example.gold.accepted.contains { $0.answer == "yes" }
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test("never find a move that is not there")
  func falseMoves() throws {
    let wrong = try ExampleCase.all().filter { example in
      example.reading.labelledMove != "none" && example.gold.accepted.allSatisfy { $0.move == nil }
    }
    #expect(wrong.map(\.id).isEmpty)
  }

  @Test("keep consent that was given")
  func keptYes() throws {
    let given = try ExampleCase.all().filter { $0.asked == "consent" && $0.gold.answer == "yes" }
    let kept = given.filter { $0.reading.answer == .yes }
    #expect(kept.count * 10 >= given.count * 9)
  }
}
