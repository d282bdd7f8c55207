import Gate
import Language
import Posts
import Testing
import Transcripts

@Suite("A transcript")
struct TranscriptTests {
  @Test(
    "says what is wrong in a line and what would be right",
    arguments: [
      ("%foo", "unknown directive %foo; use %..., %id, "),
      ("%%", "unknown directive %%; "),
      ("%id", "%id cannot be read; write it as in \"%id gate.take_part\""),
      ("%set missing_person.count", "%set cannot be read; "),
      ("%set missing_person.count =", "%set cannot be read; "),
      ("%set a b = 2", "%set cannot be read; "),
      ("%unset", "%unset cannot be read; "),
      ("%no-post yet", "%no-post cannot be read; write it as in \"%no-post\""),
      ("%post", "%post cannot be read; "),
      ("%exit well", "%exit cannot be read; "),
      ("%at noon", "%at cannot be read; write it as in \"%at 2015-02-09T18:00\""),
      ("%seed -1", "%seed cannot be read; "),
      ("%campaign", "%campaign cannot be read; "),
      ("%lang fr", "%lang cannot be read; write it as in \"%lang cy\""),
      ("%network myspace", "%network cannot be read; write it as in \"%network bluesky\""),
      ("%keep session", "%keep cannot be read; "),
      ("%interrupt twice", "%interrupt cannot be read; "),
      ("%stop-here now", "%stop-here cannot be read; "),
      ("%... and so on", "%... cannot be read; write it as in \"%...\""),
      ("a( (re)", "this is not a regular expression; mend it"),
      ("Hello\n%seed 1", "the conversation has begun; write this line above"),
      ("%exit 0\n%exit 0", "there is another %exit in line 1; leave one of them out"),
    ])
  func problem(text: String, message: String) throws {
    let problems = try #require(throws: TranscriptProblems.self) {
      try Transcript(Array(text.utf8), file: "t.chat")
    }
    let line = text.split(separator: "\n").count
    #expect(problems.lines.count == 1)
    #expect(problems.description.hasPrefix("t.chat:\(line): \(message)"))
  }

  @Test("says everything that is wrong at once")
  func allProblems() throws {
    let text = Array("%foo\r\nHello\n\n%bar\n".utf8) + [0xFF, 0x0A]
    let problems = try #require(throws: TranscriptProblems.self) {
      try Transcript(text, file: "t.chat")
    }
    let places = problems.lines.map { $0.prefix { $0 != " " } }
    #expect(places == ["t.chat:1:", "t.chat:4:", "t.chat:5:"])
  }

  @Test("says how the conversation is begun")
  func setup() throws {
    let text =
      "%seed 7\n% a comment\n%campaign ../mine\n%lang cy\n%network sms\n%keep session 30\n> yes\n"
    let setup = try Transcript(Array(text.utf8), file: "t.chat").setup
    #expect(setup.seed == 7)
    #expect(setup.campaign == "../mine")
    #expect(setup.language == .welsh)
    #expect(setup.network == .sms)
    #expect(setup.keeping == .session(days: 30))
  }

  @Test("is begun in the usual way when it does not say how")
  func usual() throws {
    let setup = try Transcript(Array("> yes\n".utf8), file: "t.chat").setup
    #expect(setup == Setup())
  }
}
