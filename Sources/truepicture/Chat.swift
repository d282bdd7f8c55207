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
    commandName: "chat",
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

  @Flag(help: "Save the conversation in one file, and go on with it by the same command.")
  var save = false

  @Option(
    help: ArgumentHelp("Write a transcript of it all, your answers too.", valueName: "file"))
  var record: String?

  func validate() throws {
    if save, record != nil { throw ValidationError("Use --save or --record, not both.") }
  }

  func run() throws {
    do {
      throw ExitCode(try converse(under: options.campaign()))
    } catch let failure as Failure {
      throw failure.reported
    }
  }

  /// Has the conversation and gives the exit code.
  private func converse(under campaign: Campaign) throws -> Int32 {
    let setup = setup()
    let new = Conversation(
      seed: setup.seed, keeping: setup.keeping, network: network ?? campaign.network)
    let isTyped = Surroundings().isInteractive
    if let record, isTyped, !TranscriptFile.isAgreed(to: record) { return 0 }
    let transcript = try record.map(TranscriptFile.init)
    let saved = save ? try SavedConversation(of: campaign.name) : nil
    let old = try saved?.conversation(under: campaign)
    var session = Session(
      old ?? new, under: campaign,
      recording: transcript.map { _ in Recording(setup, at: .now()) }, saved: saved)
    let beginning: Input = old == nil ? .begin : .resume
    let code =
      isTyped ? session.runOnTerminal(from: beginning) : session.runOnPipe(from: beginning)
    try transcript?.write(session.transcript(exit: Int(code)) ?? [])
    return code
  }

  private func setup() -> Setup {
    var setup = Setup()
    setup.seed = seed ?? .random(in: 1...UInt64.max)
    setup.campaign = options.campaign
    setup.language = options.lang
    setup.network = network
    setup.keeping = save ? .file : record == nil ? .nothing : .transcript
    return setup
  }
}

extension SavedConversation {
  /// The conversation that was saved, if there is one that can be read.
  fileprivate borrowing func conversation(under campaign: Campaign) throws -> Conversation? {
    switch try read() {
    case .nothing: return nil
    case .snapshot(let snapshot):
      return Conversation(restoring: snapshot, keeping: .file, under: campaign, at: .now())
    case .damaged(let aside):
      Self.sayDamaged(keptAs: aside)
      return nil
    }
  }

  private static func sayDamaged(keptAs aside: String) {
    let words =
      "The saved conversation cannot be read. It is kept as \(aside); this is a new one.\n"
    FileHandle.standardError.write(Data(words.utf8))
  }
}
