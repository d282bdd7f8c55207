import Foundation
import Screening
import Testing

@Suite("Any text at all")
struct FuzzTests {
  /// SCREEN_FUZZ=1000000 makes it a long run.
  private static let count =
    ProcessInfo.processInfo.environment["SCREEN_FUZZ"].flatMap(Int.init) ?? 2_000

  @Test("neither crashes the screen nor gets an offset outside the text")
  func offsetsStayInside() {
    var dice = Dice(seed: 9)
    let screen = Screen(adding: ["blue lantern"])
    for _ in 0..<Self.count {
      let text = dice.text()
      let length = text.unicodeScalars.count
      for finding in screen.findings(in: text) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= length)
        #expect(!finding.range.isEmpty)
      }
    }
  }
}

/// Texts made of pieces that the screen knows, and of scalars that it does not.
private struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<roll(14) {
      text += roll(3) == 0 ? scalar() : Self.pieces[roll(Self.pieces.count)]
      if roll(2) == 0 { text += " " }
    }
    return text
  }

  private mutating func scalar() -> String {
    Unicode.Scalar(UInt32(roll(0x11_0000))).map { String($0) } ?? "\u{FFFD}"
  }

  private mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  private static let pieces = [
    "PC", "4417", "Mrs", "Dawn", "rang", "at", "14:32", "KL19", "FTP", "#", "@", "*", "f***", "her",
    "husband", "hit", "raid", "tomorrow", "flat", "4", "\u{FE0F}\u{20E3}", "\u{200B}", "\u{202E}",
    "ap", "Huw", "aged", "9", "year", "old", "Heol", "y", "o", "k", "J0hn", "www.", "/", "<b", ">",
    "log", "no", "12/03", ".", ",", "'s", "-", "double", "oh", "seven", "ysgol", "Ward", "the", "é",
    "中", "ß", "\n", "\u{0}", "M4", "J32", "dob", "insta", "_x", "SW1A", "1AA", "only", "cars",
  ]
}
