import Testing

@testable import Terminal

@Suite("A pasted block")
struct PasteTests {
  private static let endMark = "\u{1B}[201~"

  /// What was gathered from the bytes, and how many of them were taken, end mark and all.
  private func gathered(_ bytes: some Sequence<UInt8>) -> (line: String, taken: Int) {
    var paste = Paste()
    var taken = 0
    for byte in bytes {
      taken += 1
      if paste.ends(with: byte) { break }
    }
    return (String(decoding: paste.line, as: UTF8.self), taken)
  }

  @Test(
    "is one line",
    arguments: [
      ("2 mispers", "2 mispers"),
      ("2 mispers\nthen A&E", "2 mispers then A&E"),
      ("2 mispers\r\nthen A&E\r\n", "2 mispers then A&E"),
      ("2 mispers\r\r\rthen\tA&E \n\n", "2 mispers   then A&E"),
      ("", ""),
      ("\n", ""),
      ("café Ŵyn 🚔", "café Ŵyn 🚔"),
    ])
  func oneLine(pasted: String, line: String) {
    let got = gathered((pasted + PasteTests.endMark).utf8)
    #expect(got.line == line)
  }

  @Test(
    "leaves out NUL, makes spaces of controls that would be echoed, and keeps all else",
    arguments: [
      ([0x61, 0x00, 0x62], [0x61, 0x62]),
      ([0x61, 0xC2, 0x9B, 0x62, 0xC2, 0x85], [0x61, 0x20, 0x62]),
      ([0x61, 0xC2, 0x00, 0x9B], [0x61]),
      ([0x61, 0xC2, 0xA0, 0xC3, 0x9B], [0x61, 0xC2, 0xA0, 0xC3, 0x9B]),
      ([0x1B, 0x5B, 0x6D, 0x7F], [0x1B, 0x5B, 0x6D, 0x7F]),
      ([0x9B, 0xFF, 0xC2], [0x9B, 0xFF, 0xC2]),
      (
        [0x1B, 0x5B, 0x32, 0x1B, 0x5B, 0x32, 0x30, 0x31],
        [0x1B, 0x5B, 0x32, 0x1B, 0x5B, 0x32, 0x30, 0x31]
      ),
    ] as [([UInt8], [UInt8])])
  func controls(pasted: [UInt8], line: [UInt8]) {
    var paste = Paste()
    for byte in pasted + [UInt8](PasteTests.endMark.utf8) { _ = paste.ends(with: byte) }
    #expect(paste.line == line)
  }

  @Test("ends at its end mark and no sooner")
  func ends() {
    let got = gathered("yes\u{1B}[20\u{1B}\u{1B}[201~\rno\r".utf8)
    #expect(got.taken == 14)
  }

  @Test("keeps no more than its limit, and still ends")
  func limit() {
    let long = String(repeating: "x", count: Paste.limit + 5)
    let got = gathered((long + PasteTests.endMark).utf8)
    #expect(got.line.utf8.count == Paste.limit)
    #expect(got.taken == Paste.limit + 11)
  }
}
