import Dialogue
import Foundation
import Gate
import Language
import Posts
import Testing
import Transcripts

@Suite("A stage")
struct StageTests {
  private struct NoCampaign: Error, CustomStringConvertible {
    let description: String
  }

  private let stage = Stage(
    campaign: { name, _ in throw NoCampaign(description: "no campaign at \(name ?? "-")") })

  private func file(_ text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).chat")
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test("says which file it cannot read")
  func noFile() {
    let verdict = stage.play("/nowhere/t.chat", blessing: false)
    #expect(
      verdict
        == .unreadable("/nowhere/t.chat: cannot be read; give a .chat file that can be"))
  }

  @Test(
    "asks for the campaign that the transcript names, beside it when that is a path",
    arguments: [("", "-"), ("%campaign mine", "mine"), ("%campaign ../mine", "…/mine")])
  func campaign(directive: String, name: String) throws {
    let file = try file("\(directive)\n> yes\n")
    defer { try? FileManager.default.removeItem(at: file) }
    let above = file.deletingLastPathComponent().deletingLastPathComponent().path
    let located = name.replacing("…", with: above == "/" ? "" : above)
    #expect(stage.play(file.path, blessing: false) == .unreadable("no campaign at \(located)"))
  }

  @Test("plays the conversation that the file asks for, and rewrites the file when blessing")
  func plays() throws {
    let text =
      "%network sms\n%keep file\nHello\nDo you want to * (glob)\n%set network = sms\n%exit 3\n"
    let file = try file(text)
    defer { try? FileManager.default.removeItem(at: file) }
    let campaign = Campaign(name: "none", language: .english)
    let stage = Stage { _, _ in campaign }
    let first = stage.play(file.path, blessing: false)
    #expect(first.exitCode == 1)
    let blessed = stage.play(file.path, blessing: true)
    #expect(blessed == .blessed(file.path, []))
    let second = stage.play(file.path, blessing: false)
    #expect(second == .played([]))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.first == "%network sms")
    #expect(lines.contains { $0.contains(Keeping.file.promise(in: .english)) })
    #expect(lines.contains("Do you want to * (glob)"))
    #expect(lines.last == "%exit 3")
  }

  @Test(
    "plays the conversation to its end, and begins or goes on in the next process",
    arguments: [
      "> stop\n", "> yes\n%id gate.account\n%stop-here\n%id gate.account\n> stop\n",
      "> yes\n> stop\n%stop-here\n%id gate.take_part\n> stop\n",
      "%...\n> stop\n%...\n%stop-here\nwelcome\n%...\n", "%...\n%stop-here\nwelcome_back\n%...\n",
    ])
  func playsOn(text: String) throws {
    let file = try file(text)
    defer { try? FileManager.default.removeItem(at: file) }
    let campaign = Campaign(name: "none", language: .english)
    let verdict = Stage { _, _ in campaign }.play(file.path, blessing: false)
    #expect(verdict == .played([]))
  }

  @Test("leaves a file alone when there is nothing to bless")
  func nothingToBless() throws {
    let text = "%...\r\n> stop\r\n* (glob)\n%..."
    let file = try file(text)
    defer { try? FileManager.default.removeItem(at: file) }
    let campaign = Campaign(name: "none", language: .english)
    let verdict = Stage { _, _ in campaign }.play(file.path, blessing: true)
    #expect(verdict == .played([]))
    let left = try String(contentsOf: file, encoding: .utf8)
    #expect(left == text)
  }

  @Test(
    "ends with the worst of what it saw",
    arguments: [
      ([.played([]), .blessed("t.chat", [])], 0, "2 transcripts, 0 failed"),
      ([.played([]), .played([Self.mismatch])], 1, "2 transcripts, 1 failed"),
      (
        [.unreadable("?"), .blessed("t.chat", [Self.mismatch]), .played([])], 2,
        "3 transcripts, 2 failed"
      ),
      ([.played([])], 0, "1 transcript, 0 failed"),
    ] as [([Verdict], Int32, String)])
  func summary(verdicts: [Verdict], code: Int32, summary: String) {
    #expect(verdicts.exitCode == code)
    #expect(verdicts.summary == summary)
  }

  private static let mismatch = Mismatch(line: 1, report: "t.chat:1: no", isMendable: false)
}
