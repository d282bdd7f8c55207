import Testing

@testable import Bridge

@Suite("The lines of a pipe")
struct RequestLinesTests {
  private func lines(in blocks: [[UInt8]]) -> [RequestLines.Line] {
    var lines = RequestLines()
    let whole = blocks.flatMap { lines.lines(in: $0) }
    return whole + (lines.last().map { [$0] } ?? [])
  }

  @Test("are the same however they come")
  func blocks() {
    let text = Array("one\ntwo\n\nhalf".utf8)
    let expected = ["one", "two", "", "half"].map { RequestLines.Line.line(Array($0.utf8)) }
    #expect(lines(in: [text]) == expected)
    #expect(lines(in: text.map { [$0] }) == expected)
  }

  @Test("end with the input, where the last has a newline")
  func ended() {
    #expect(lines(in: [Array("one\n".utf8)]) == [.line(Array("one".utf8))])
    #expect(lines(in: []) == [])
  }

  @Test("are passed over where they are too long, and read again after that")
  func tooLong() {
    let longest = [UInt8](repeating: 0x78, count: RequestLines.longest)
    let blocks = [longest, [0x0A], longest, [0x78], longest, [0x0A], [0x79, 0x0A]]
    #expect(lines(in: blocks) == [.line(longest), .tooLong, .line([0x79])])
  }
}
