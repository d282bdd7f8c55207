import Gate
import Language
import Posts
import Testing

@testable import Dialogue

@Suite("A saved conversation")
struct SnapshotTests {
  static let ways: [[String]] = [
    [], ["eh", "yes", "my own", "not sure"], Way.consent,
    Way.consent + ["2 mispers then A&E with a prisoner", "50 hours"],
    Way.consent + ["ask me", "yes", "700"],
    Way.consent + ["2 mispers, 3 arrests", "done", "make my posts", "reword 1", "edit 2"],
    Way.consent + ["add Long shift but a good team", "done", "remove 1", "restart"],
    Way.consent + ["2 mispers", "done", "make my posts", "edit 1", "A quiet day #truepicture"],
    Way.consent + ["add Long shift but a good team", "done", "change 1"], FlaggedTests.asks,
    FlaggedTests.blocks, FlaggedTests.asks + ["keep my words"],
    Way.consent + [
      "2 mispers", "make my posts", "edit 1", "Back from Oakfield Academy", "keep my words",
    ],
  ]

  @Test("reads as it was written", arguments: ways)
  func roundTrip(lines: [String]) throws {
    let talk = try Talk(lines)
    let saved = talk.conversation.snapshot(under: talk.campaign)
    #expect(Snapshot(lines: saved.lines) == saved)
  }

  @Test("is nothing when any of it is missing")
  func cutOff() throws {
    let talk = try Talk(Way.consent + ["add Long shift but a good team", "2 mispers", "done"])
    let lines = talk.conversation.snapshot(under: talk.campaign).lines
    for count in lines.indices { #expect(Snapshot(lines: Array(lines[..<count])) == nil) }
  }

  @Test(
    "is nothing when it is of another kind", arguments: ["{}", "truepicture 1\nend\n", "end\n"])
  func foreign(text: String) {
    #expect(Snapshot(lines: Array(text.utf8)) == nil)
  }

  @Test("can be read by the officer it is about")
  func legible() throws {
    let talk = try Talk(Way.consent + ["2 mispers", "about 5 hours in A&E with a prisoner"])
    let lines = String(
      decoding: talk.conversation.snapshot(under: talk.campaign).lines, as: UTF8.self)
    #expect(lines.contains("\nnoted missing_person yes 2 -\n"))
    #expect(lines.contains("\nnoted hospital_guard yes - ~300 prisoner\n"))
  }

  @Test(
    "keeps any name and any text to the byte", arguments: ["", "-", "a b", "%2d", "é\n\u{0}=1"])
  func hostile(text: String) throws {
    var saved = try Talk().conversation.snapshot(under: DefaultCampaign.english.get())
    saved.entries = [Entry(text)]
    saved.entries[0].words = text
    saved.rewordings = [.init(topic: text, count: 1)]
    saved.edits = [.init(index: 0, text: text)]
    #expect(Snapshot(lines: saved.lines) == saved)
  }

  @Test(
    "keeps an amount as it was given",
    arguments: [
      Amount(2), Amount(300, approximate: true), Amount(low: 2, high: 3), Amount(3, bound: .min),
      Amount(low: 1, high: 4, bound: .max),
    ])
  func amount(amount: Amount) {
    #expect(Amount(written: amount.written[...]) == amount)
  }

  @Test("weighs no more after a thousand replies than after two hundred")
  func weight() throws {
    var talk = try Talk(Way.consent + ["2 mispers"])
    var weights: [Int] = []
    for number in 1...1000 {
      talk.say("\(number % 7 + 1) mispers")
      weights.append(talk.conversation.snapshot(under: talk.campaign).lines.count)
    }
    #expect(weights[999] <= weights[199])
  }
}
