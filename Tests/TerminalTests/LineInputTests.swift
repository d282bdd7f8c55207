import Glibc
import Terminal
import Testing

@Suite("Lines from a pipe")
struct LineInputTests {
  /// All lines of a pipe in which these bytes wait, those of at most 8 bytes kept.
  private func lines(of bytes: [UInt8]) throws -> [LineInput.Line] {
    let pipe = try Pipe(holding: bytes)
    defer { close(pipe.reading) }
    var input = LineInput(from: pipe.reading)
    var lines: [LineInput.Line] = []
    while true {
      let next = input.next(atMost: 8)
      if next == .end { return lines }
      lines.append(next)
    }
  }

  private func line(_ text: String) -> LineInput.Line { .line([UInt8](text.utf8)) }

  @Test(
    "end with a newline, a carriage return and a newline, or the input",
    arguments: [
      ("", []),
      ("yes\n", ["yes"]),
      ("yes\r\nno\r\n", ["yes", "no"]),
      ("yes\nno", ["yes", "no"]),
      ("\n\r\n\n", ["", "", ""]),
      ("yes\rno\n", ["yes\rno"]),
      ("a\u{0}b\n", ["a\u{0}b"]),
      ("12345678\r\n12345678", ["12345678", "12345678"]),
    ])
  func ends(text: String, expected: [String]) throws {
    let got = try lines(of: [UInt8](text.utf8))
    #expect(got == expected.map(line))
  }

  @Test(
    "that are too long are passed over, and only they",
    arguments: [
      ("123456789\nyes\n", 9),
      ("123456789\r\nyes\n", 9),
      ("123456789", 9),
      ("12345678\r\r\nyes", 9),
    ])
  func tooLong(text: String, length: Int) throws {
    let got = try lines(of: [UInt8](text.utf8))
    #expect(got.first == .tooLong)
    #expect(got.dropFirst() == [line("yes")].prefix(text.contains("yes") ? 1 : 0))
  }

  @Test("may span many blocks", arguments: [16_383, 16_384, 16_385, 32_000])
  func blocks(length: Int) throws {
    let long = [UInt8](repeating: 0x78, count: length)
    let pipe = try Pipe(holding: long + [0x0A] + long + [0x0D, 0x0A])
    defer { close(pipe.reading) }
    var input = LineInput(from: pipe.reading)
    let got = [input.next(atMost: length), input.next(atMost: length), input.next(atMost: length)]
    #expect(got == [.line(long), .line(long), .end])
  }

  @Test("need not be text")
  func notText() throws {
    let got = try lines(of: [0xFF, 0xC3, 0x0A, 0x1B])
    #expect(got == [.line([0xFF, 0xC3]), .line([0x1B])])
  }

  @Test("of what cannot be read are none")
  func unreadable() {
    var input = LineInput(from: -1)
    #expect(input.next(atMost: 8) == .end)
  }
}
