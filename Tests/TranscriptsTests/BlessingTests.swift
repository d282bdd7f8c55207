import Testing
import Transcripts

@Suite("Blessing a transcript")
struct BlessingTests {
  /// Transcripts, and what they are once blessed.
  static let blessings = [
    ("How many?\n", "How many missing people?\n"),
    // Directives, comments, answers and blank lines stay where they are.
    (
      "% Two.\n%seed 0\n\nHow many?\n\n> 2\n% noted\n%set missing_person.count = 2\nMore?\n%id open\n",
      "% Two.\n%seed 0\n\nHow many missing people?\n\n> 2\n% noted\n%set missing_person.count = 2\n"
        + "Noted: 2.\nAnything else?\n%id open\n"
    ),
    // What is new stands right under the answer, or under the heading.
    (
      "% Two.\n> 2\n% noted\nAnything else?\n",
      "% Two.\nHow many missing people?\n> 2\nNoted: 2.\n% noted\nAnything else?\n"
    ),
    // What is no longer said goes.
    (
      "How many missing people?\nPlease?\n> 2\nNoted: 2.\nAnything else?\n",
      "How many missing people?\n> 2\nNoted: 2.\nAnything else?\n"
    ),
    // Loosened lines that still fit stay loose; others do not.
    (
      "How many * people? (glob)\n> 2\nNoted: [0-9][.] (re)\nMore* (glob)\n",
      "How many * people? (glob)\n> 2\nNoted: [0-9][.] (re)\nAnything else?\n"
    ),
    // What is swallowed stays swallowed.
    ("%...\n> 2\n%...\nMore?\n", "%...\n> 2\n%...\nAnything else?\n"),
    // What would be misread is written so that it is not.
    (
      "%...\n> awkward\n.\n",
      "%...\n> awkward\n[>] no answer (re)\n[>] (re)\n[%]id no directive (re)\nnone \\(re\\) (re)\n"
        + "100[%] \\(glob\\) (re)\nHow many missing people?\n"
    ),
    // Answers alone stay alone.
    ("> 2\n%id open\n> done\n", "> 2\n%id open\n> done\n"),
    // What is left over stays.
    (
      "%...\n> done\n1:\n> 2\nTwo\n",
      "%...\n> done\n1 post:\nDealt with missing people today\n> 2\nTwo\n"
    ),
    ("How many?\n%exit 0\n", "How many missing people?\nNothing was posted.\n%exit 0\n"),
  ]

  @Test("writes the program's lines anew and nothing else", arguments: blessings)
  func blessed(text: String, expected: String) throws {
    let blessed = String(decoding: try Playback(text).blessed, as: UTF8.self)
    let got = blessed.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(got == expected.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test("leaves nothing that could be mended so", arguments: blessings)
  func nothingLeft(text: String, expected: String) throws {
    let mendable = try Playback(expected).mismatches.filter { $0.isMendable }
    #expect(mendable == [])
  }

  @Test("changes nothing the second time", arguments: blessings)
  func idempotent(text: String, expected: String) throws {
    let blessed = String(decoding: try Playback(expected).blessed, as: UTF8.self)
    #expect(blessed == expected)
  }
}
