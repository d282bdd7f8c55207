import Terminal
import Testing

@Suite("A line on a narrow terminal")
struct WrappingTests {
  static let lines: [(text: String, columns: Int, broken: [String])] = [
    ("Hours at A&E?", 80, ["Hours at A&E?"]),
    ("Hours at A&E?", 8, ["Hours at", "A&E?"]),
    ("Hours at A&E?", 9, ["Hours at", "A&E?"]),
    ("Unbreakable word", 4, ["Unbreakable", "word"]),
    ("", 4, [""]),
    ("no terminal", 0, ["no terminal"]),
  ]

  @Test("breaks between words", arguments: lines)
  func breaks(text: String, columns: Int, broken: [String]) {
    #expect(text.wrapped(to: columns) == broken)
  }
}
