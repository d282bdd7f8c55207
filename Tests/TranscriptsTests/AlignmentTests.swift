import Testing
import Transcripts

@Suite("An alignment")
struct AlignmentTests {
  @Test(
    "finds what was said, what was not and what was said instead",
    arguments: [
      ("A B", "A B", [.kept(0), .kept(1)]),
      ("A B", "A X", [.kept(0), .replaced(1, by: "X")]),
      ("A B C", "B C", [.missing(0), .kept(1), .kept(2)]),
      ("A C", "A B C", [.kept(0), .extra("B"), .kept(1)]),
      ("... B", "X Y B", [.swallowed("X"), .swallowed("Y"), .kept(1)]),
      ("... B ...", "B B", [.kept(1), .swallowed("B")]),
      ("...", "", []),
      ("... B", "B X B", [.swallowed("B"), .swallowed("X"), .kept(1)]),
      ("A ... B", "X Y B", [.replaced(0, by: "X"), .swallowed("Y"), .kept(2)]),
      ("B ...", "X B", [.extra("X"), .kept(0)]),
    ] as [(String, String, [Alignment.Step])])
  func steps(expected: String, said: String, steps: [Alignment.Step]) {
    let expected = expected.split(separator: " ").map { line -> Expected in
      line == "..." ? .anyLines : .line(Expectation(exactly: String(line)))
    }
    let alignment = Alignment(of: expected, with: said.split(separator: " ").map(String.init))
    #expect(alignment.steps == steps)
  }
}
