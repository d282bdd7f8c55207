import Language
import Testing

@Suite("Any text at all")
struct AnyTextTests {
  static let kinds: [Question.Kind] = [
    .yesNo, .count, .duration(bare: .hours), .choice([.init(id: "a", label: "One")]),
    .consent(.fact), .activities,
  ]

  @Test("is read", arguments: kinds.indices)
  func isRead(kind: Int) {
    let question = Question(
      Self.kinds[kind], about: "rtc", filled: [Slot("patrol", .minutes)],
      lastSlot: Slot("patrol", .minutes))
    var noise = Noise(seed: UInt64(kind) + 1)
    for length in [0, 1, 2, 3, 10, 100, 1000] {
      for _ in 0..<5 {
        let text = noise.text(of: length)
        let reading = Reading(of: text, to: question)
        #expect(reading.evidence.allSatisfy { $0.range.upperBound <= text.unicodeScalars.count })
      }
    }
  }

  @Test(
    "is never consent, however long",
    arguments: ["yes ", "yes but ", "y/n ", "👍?", "no ", "if ", "1:", "\u{301}", "((((", "£ "])
  func isNoConsent(part: String) {
    let text = String(repeating: part, count: 500)
    let reading = Reading(of: text + "unless", to: Question(.consent(.fact), about: "policy"))
    #expect(reading.answer != .yes)
  }
}

/// Text drawn from a seed: words of the trade, digits, marks, emoji and any scalar at all.
private struct Noise {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private static let words = [
    "two", "hours", "no", "not", "actually", "A&E", "half", "past", "-", "2", ":", ".", "30", "x",
    "and", "a", "change", "mispers", "to", "stop", "about", "or", "3/4", "½", "s136", "yes", ",",
    "?",
  ]

  mutating func text(of length: Int) -> String {
    var text = ""
    for _ in 0..<length {
      if next(below: 4) == 0 {
        let scalar = Unicode.Scalar(UInt32(next(below: 0x11_0000))) ?? "?"
        text.unicodeScalars.append(scalar)
      } else {
        text += Self.words[next(below: Self.words.count)]
        if next(below: 2) == 0 { text += " " }
      }
    }
    return text
  }
}

@Suite("A long reply")
struct LongReplyTests {
  @Test(
    "is read in time that grows no faster than it",
    arguments: ["2 mispers and ", "no, ", "stop. ", "half ", "patrol ", "x ", "change to 3, "])
  func isLinear(part: String) {
    let question = Question(.activities, about: "", filled: [Slot("patrol", .minutes)])
    let short = String(repeating: part, count: 100)
    let long = String(repeating: part, count: 1600)
    _ = Reading(of: short, to: question)
    let clock = ContinuousClock()
    func best(of text: String) -> Duration {
      let times = (0..<5).map { _ in clock.measure { _ = Reading(of: text, to: question) } }
      return times.min() ?? .zero
    }
    // Sixteen times the length; the rest is for a busy machine, and far from sixteen squared.
    #expect(best(of: long) < best(of: short) * 80)
  }
}
