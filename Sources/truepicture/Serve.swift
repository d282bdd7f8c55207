import ArgumentParser
import Bridge
import Dialogue
import Foundation
import Language
import Logging
import Posts

/// `truepicture serve`: many people's conversations through one pipe.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a messaging bridge: one JSON line in, one JSON line out.",
    discussion: """
      Each line of standard input is an object with "sender" and "message", and best with \
      "message_id"; each line of standard output is what to send back, as Rasa's REST channel has \
      it. A message that is sent again is answered as before. docs/bridging.md has the protocol.
      """)

  @OptionGroup var options: CampaignOptions

  @Option(help: ArgumentHelp("Keep sessions in this file.", valueName: "file"))
  var store: String?

  @Option(
    name: .customLong("keep"),
    help: ArgumentHelp("How long to keep a session after its last message.", valueName: "days"))
  var days = 30

  @Option(help: "From which all wordings are drawn; without it each conversation draws its own.")
  var seed: UInt64?

  @Option(help: "Where the posts are to go: \(Network.allCases.names).")
  var network: Network?

  @Option(help: "How much to log on standard error.")
  var logLevel = LogLevel.info

  func validate() throws {
    if !(1...3650).contains(days) { throw ValidationError("--keep must be 1 to 3650 days.") }
  }

  func run() throws {
    let stop = StopSignal()
    do {
      let campaign = try options.campaign()
      let log = Logger(label: "truepicture") { label in
        var handler = StreamLogHandler.standardError(label: label)
        handler.logLevel = logLevel.level
        return handler
      }
      let terms = Terms(
        days: days, seed: seed, network: network, version: TruePicture.configuration.version)
      var bridge = Bridge(
        under: campaign, on: terms, keepingIn: try opened(), log: log)
      log.info(
        "serving",
        metadata: [
          "campaign": "\(campaign.name)", "language": "\(campaign.language.rawValue)",
          "fingerprint": "\(String(campaign.fingerprint, radix: 16))",
          "store": store == nil ? "memory" : "file",
        ])
      Service.run(&bridge, on: Streams(until: stop), log: log)
    } catch let failure as Failure {
      throw failure.reported
    }
  }

  private func opened() throws -> Store {
    guard let store else { return try Store() }
    do {
      return try Store(at: store)
    } catch StoreProblem.busy(let path) {
      throw Failure(StoreProblem.busy(path: path).description, code: .busy)
    } catch {
      throw Failure("\(error)", code: .check)
    }
  }
}

/// How much is logged.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, notice, info, debug

  fileprivate var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
