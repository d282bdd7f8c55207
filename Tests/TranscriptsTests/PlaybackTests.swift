import Testing
import Transcripts

@Suite("Playing a transcript")
struct PlaybackTests {
  @Test(
    "finds nothing where all is as it says",
    arguments: [
      "How many missing people?\n",
      "\n\nHow many missing people?\n\n> 2\n\nNoted: 2.\nAnything else?",
      "%...\n> 2\n%...\n%set missing_person.count = 2\n%id anything_else\n",
      "%\n% a comment\n%...\n%id missing_person.count\n%unset missing_person.count\n%no-post\n",
      "%...\n> done\n1 post:\nDealt * (glob)\n%post Dealt with missing people today\n%exit 0\n",
      "How many missing people?\nNothing was posted.\n%exit 3\n",
      "How many missing people?\nNothing was posted.\n%exit 0\n",
      "%exit 3\n%...\n",
      "How many missing people?\n>\nI did not understand.\n%...\n",
      "%...\n> \nI did not understand.\n%...\n",
      "%...\n%interrupt\nLine cleared.\nHow many missing people?\n%interrupt\n%exit 130\n",
      "%...\n%interrupt\n%...\n> 2\n%...\n%interrupt\nLine cleared.\nAnything else?\n",
      "%...\n> 2\n%...\n%stop-here\nWelcome back.\nAnything else?\n%id anything_else\n",
      "%...\n> later\nCome back later.\n%stop-here\nHow many missing people?\n",
      "\u{FEFF}How many missing people?\n",
      "%at 2015-02-09T18:00\nIt is 2015-02-09T18:00.\n%...\n> time\nIt is 2015-02-09T18:00.\n%...\n%at 2015-02-10T06:30\n"
        + "> time\nIt is 2015-02-10T06:30.\n%...\n> time\nIt is 2015-02-10T06:30.\n%...\n",
      "%...\n> time\nIt is no time.\n%...\n",
      "> 2\n> done\n",
      "> 2\r\n> done\r\n",
      "% answers alone\n> 2\n%set missing_person.count = 2\n> done\n%exit 0\n",
      "> 2\n%exit 3\n",
    ])
  func agrees(text: String) throws {
    let report = try Playback(text).report
    #expect(report == [])
  }

  @Test(
    "finds what is not as a directive says",
    arguments: [
      ("%id open", ["t.chat:3: %id open: the question is anything_else"]),
      (
        "%set missing_person.count = 3",
        ["t.chat:3: %set missing_person.count = 3: missing_person.count is 2"]
      ),
      ("%set patrol.count = 1", ["t.chat:3: %set patrol.count = 1: patrol.count is not set"]),
      (
        "%unset missing_person.count",
        ["t.chat:3: %unset missing_person.count: missing_person.count is 2"]
      ),
      ("%post A post", ["t.chat:3: %post A post: no post has been given"]),
      (
        "%...\n> done\n%post Dealt with missing people today ",
        [
          "t.chat:5: %post Dealt with missing people today : the posts so far are:",
          "  Dealt with missing people today",
        ]
      ),
      ("%exit 1", ["t.chat:3: %exit 1: the exit code is 3"]),
      ("%...\n> done\n%id open", ["t.chat:5: %id open: no question is being asked"]),
      (
        "%...\n> done\n%no-post",
        ["t.chat:5: %no-post: a post has been given: Dealt with missing people today"]
      ),
      (
        "%...\n> done\n%post Dealt with missing people",
        [
          "t.chat:5: %post Dealt with missing people: the posts so far are:",
          "  Dealt with missing people today",
        ]
      ),
      ("%...\n> done\n%exit 3", ["t.chat:5: %exit 3: the exit code is 0"]),
      ("%...\n%interrupt\n%...\n%interrupt\n%exit 0", ["t.chat:7: %exit 0: the exit code is 130"]),
      ("%...\n> done\n%...\n> 2", ["t.chat:6: this is left over: the program has ended by here"]),
    ])
  func contradicted(text: String, report: [String]) throws {
    let got = try Playback("%...\n> 2\n\(text)\n%...").report
    #expect(got == report)
  }

  @Test(
    "finds answers alone that are too many or too few",
    arguments: [
      ("> done\n> 2\n", "t.chat:2: this is left over: the program has ended by here"),
      ("> 2\n", "t.chat:1: the program asks anything_else, and no answer is left"),
      ("", "t.chat:1: the program asks missing_person.count, and no answer is left"),
    ])
  func answersAlone(text: String, report: String) throws {
    let got = try Playback(text).report
    #expect(got == [report])
  }

  @Test("shows what differs under the officer's line, with a few lines around")
  func difference() throws {
    let text = "How many?\n> 2\n% why not\nNoted: 2.\nMore?\nSurely?\n%id open\n"
    let got = try Playback(text).report
    #expect(
      got == [
        "t.chat:1: - is expected, + was said",
        "    1 - How many?",
        "      + How many missing people?",
        "t.chat:5: - is expected, + was said",
        "    2   > 2",
        "    4   Noted: 2.",
        "    5 - More?",
        "    6 - Surely?",
        "      + Anything else?",
        "t.chat:7: %id open: the question is anything_else",
      ])
  }

  @Test("shows what was said instead before the next line that is as expected")
  func differences() throws {
    let post = "Dealt with missing people today"
    let got = try Playback("%...\n> done\n2 posts:\n\(post)\nBye.\n").report
    #expect(
      got == [
        "t.chat:3: - is expected, + was said",
        "    2   > done",
        "    3 - 2 posts:",
        "      + 1 post:",
        "    4   \(post)",
        "    5 - Bye.",
      ])
  }

  @Test("leaves out what is far from any difference")
  func farFromIt() throws {
    let text = "%...\n> awkward\nX" + String(repeating: "\n* (glob)", count: 5)
    let got = try Playback(text).report
    #expect(
      got == [
        "t.chat:3: - is expected, + was said",
        "    2   > awkward",
        "    3 - X",
        "      + > no answer",
        "    4   * (glob)",
        "    5   * (glob)",
        "        ...",
      ])
  }

  @Test("shows no control character of the file")
  func noControls() throws {
    let got = try Playback("%...\n> \u{1B}[2J2\nA\u{7}B\n%...").report
    #expect(got.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
  }

  @Test("lets an officer type what is not text")
  func notText() throws {
    let bytes = Array("%...\n> ".utf8) + [0xFF] + Array("\nThat is not text.\n%...".utf8)
    let transcript = try Transcript(bytes, file: "t.chat")
    #expect(Playback(of: transcript, by: Clerk()).mismatches.isEmpty)
  }
}
