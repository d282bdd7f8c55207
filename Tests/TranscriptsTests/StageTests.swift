import Dialogue
import Foundation
import Testing
import Transcripts

@Suite("A stage")
struct StageTests {
  private struct NoCampaign: Error, CustomStringConvertible {
    let description: String
  }

  private let stage = Stage(
    campaign: { name, _ in throw NoCampaign(description: "no campaign at \(name ?? "-")") },
    restarted: { $0 })

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
