import ArgumentParser
import Dialogue

/// Draws a campaign's conversation, from the same walk that checks it.
struct Graph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw the conversation, for Graphviz: truepicture graph | dot -Tsvg > graph.svg")

  @OptionGroup var options: CampaignOptions

  func run() throws {
    do {
      print(Walk(through: try options.campaign()).dot)
    } catch let failure as Failure {
      throw failure.reported
    }
  }
}
