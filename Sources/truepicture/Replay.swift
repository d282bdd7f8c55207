import ArgumentParser
import Foundation
import Transcripts

/// `truepicture replay`: transcripts of conversations as tests.
struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play transcripts of conversations and show what is not as they say.",
    discussion: """
      A line that begins with "> " is what an officer types, one that begins with "%" a directive or \
      a comment, and every other line the program's next one; " (re)" or " (glob)" at its end loosens \
      it. Exits with 1 when something differs, with 2 when a transcript or its campaign cannot be read.

      Head: %seed N, %campaign NAME, %lang cy, %network sms, %keep file
      Events: %interrupt (Ctrl-C), %stop-here (the next process), %at 2015-02-09T18:00
      Program: %... (any lines), %exit CODE
      Claims: %id QUESTION, %set ID = VALUE, %unset ID, %post TEXT, %no-post
      """)

  @Argument(help: "The transcripts, .chat files.", completion: .file(extensions: ["chat"]))
  var files: [String]

  @Flag(help: "Rewrite the program's lines in the files as they are now; nothing else changes.")
  var bless = false

  @OptionGroup var campaigns: CampaignOptions

  func run() throws {
    let stage = Stage(campaign: campaigns.campaign(named:language:))
    let verdicts = files.map { stage.play($0, blessing: bless) }
    for verdict in verdicts {
      guard let report = verdict.report else { continue }
      let stream = verdict.isUnreadable ? FileHandle.standardError : FileHandle.standardOutput
      stream.write(Data((report + "\n").utf8))
    }
    print(verdicts.summary)
    if verdicts.exitCode != 0 { throw ExitCode(verdicts.exitCode) }
  }
}
