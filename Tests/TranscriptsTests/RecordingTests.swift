import Dialogue
import Gate
import Language
import Posts
import Testing
import Transcripts

@Suite("A recording")
struct RecordingTests {
  /// Records a conversation with the clerk up to the end of its inputs.
  private func recorded(
    _ inputs: [(Input, Moment?)], exit code: Int, setup: Setup = Setup()
  ) -> [UInt8] {
    var clerk = Clerk()
    var recording = Recording(setup, at: inputs.first?.1)
    for (input, moment) in inputs {
      recording.heard(input, at: moment)
      recording.said(clerk.receive(input, at: moment).lines)
    }
    return recording.transcript(exit: code)
  }

  @Test("is a transcript with its setup at the head")
  func text() {
    var setup = Setup()
    setup.seed = 7
    setup.campaign = "truepicture"
    setup.language = .english
    setup.network = .bluesky
    setup.keeping = .transcript
    let six = Moment(reading: "2015-02-09T18:00")
    let got = recorded(
      [
        (.begin, six), (.line(""), six), (.line("2"), six),
        (.line("done"), Moment(reading: "2015-02-09T18:01")),
      ],
      exit: 0, setup: setup)
    #expect(
      String(decoding: got, as: UTF8.self).split(separator: "\n") == [
        "%seed 7", "%campaign truepicture", "%lang en", "%network bluesky",
        "%keep transcript", "%at 2015-02-09T18:00",
        "It is 2015-02-09T18:00.", "How many missing people?", ">", "I did not understand.",
        "How many missing people?", "> 2",
        "Noted: 2.", "Anything else?", "%at 2015-02-09T18:01",
        "> done", " ", "1 post:", "Dealt with missing people today", "%exit 0",
      ])
  }

  @Test(
    "replays to the same bytes",
    arguments: [
      ([.begin, .line("2"), .line("done")], 0),
      ([.begin, .line(""), .line(" "), .line(" % (re)"), .line("> 2"), .line("awkward"), .end], 0),
      ([.begin, .unreadable(.notText), .unreadable(.tooLong), .end], 3),
      ([.begin, .interrupted, .line("2"), .interrupted, .end], 0),
      ([.begin, .line("2"), .resume, .line("done")], 0),
      ([.begin, .end], 0),
    ] as [([Input], Int)])
  func roundTrip(inputs: [Input], code: Int) throws {
    let bytes = recorded(inputs.map { ($0, nil) }, exit: code)
    let playback = Playback(of: try Transcript(bytes, file: "t.chat"), by: Clerk())
    #expect(playback.report == [])
    #expect(playback.blessed == bytes)
  }

  @Test("replays on the same clock")
  func clock() throws {
    let moments = ["2015-02-09T18:00", "2015-02-09T18:00", "2015-02-09T18:03", "2015-02-09T18:03"]
    let inputs: [Input] = [.begin, .line("time"), .line("time"), .line("done")]
    let bytes = recorded(Array(zip(inputs, moments.map { Moment(reading: $0) })), exit: 0)
    let playback = Playback(of: try Transcript(bytes, file: "t.chat"), by: Clerk())
    #expect(playback.report == [])
  }

  @Test("replays the Ctrl-C that leaves")
  func leaving() throws {
    var recording = Recording(Setup(), at: nil)
    recording.said(["How many missing people?"])
    recording.heard(.interrupted, at: nil)
    recording.said(["Line cleared.", "How many missing people?"])
    recording.heard(.interrupted, at: nil)
    let transcript = try Transcript(recording.transcript(exit: 130), file: "t.chat")
    #expect(Playback(of: transcript, by: Clerk()).report == [])
  }
}
