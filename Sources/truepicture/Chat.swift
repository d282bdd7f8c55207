import ArgumentParser
import Dialogue
import Foundation
import Gate
import Posts
import Terminal
import Transcripts

/// The conversation, on a terminal or through a pipe.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Have the conversation (the default).",
    discussion: """
      Standard input that is not a terminal is read as one answer a line: nothing is prompted, and \
      the exit code is 3 if the answers run out.
      """)

  @OptionGroup var options: CampaignOptions

  @Option(help: "From which the wordings are drawn; 0 takes the first. Without it, drawn anew.")
  var seed: UInt64?

  @Option(help: "Where the posts are to go: \(Network.allCases.names).")
  var network: Network?

  @Option(help: ArgumentHelp("Write a transcript of it all, your answers too.", valueName: "file"))
  var record: String?

  func run() throws {
    do {
      let campaign = try options.campaign()
      let setup = setup()
      let conversation = Conversation(
        seed: setup.seed, keeping: setup.keeping, network: network ?? campaign.network)
      var session = Session(
        conversation, under: campaign,
        recording: record == nil ? nil : Recording(setup, at: nil))
      let code = try Surroundings().isInteractive ? session.runOnTerminal() : session.runOnPipe()
      if let record { try write(session.transcript(exit: Int(code)) ?? [], to: record) }
      throw ExitCode(code)
    } catch let failure as Failure {
      throw failure.reported
    }
  }

  private func setup() -> Setup {
    var setup = Setup()
    setup.seed = seed ?? .random(in: 1...UInt64.max)
    setup.campaign = options.campaign
    setup.language = options.lang
    setup.keeping = record == nil ? .nothing : .transcript
    return setup
  }

  /// Writes the transcript where only its owner can read it; it is never written over another file.
  private func write(_ transcript: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Failure("\(path): \(String(cString: strerror(errno))); name a new file.", code: .check)
    }
    FileHandle(fileDescriptor: file, closeOnDealloc: true).write(Data(transcript))
  }
}
