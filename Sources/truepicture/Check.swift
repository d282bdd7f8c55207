import ArgumentParser
import Campaigns
import Dialogue
import Foundation
import Language

/// Checks a campaign's files, and walks its conversations.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a campaign's files: file:line:column, what is wrong, what would be right.")

  @OptionGroup var options: CampaignOptions

  @Argument(
    help: ArgumentHelp(
      "Campaigns to check; all of the prompts folder when none is named.", valueName: "name"))
  var campaigns: [String] = []

  func run() throws {
    do {
      let folders = campaigns.isEmpty ? try PromptsFolder.campaigns(in: options.prompts) : campaigns
      var problems = 0
      for folder in folders {
        for language in try options.folder(named: folder).languages {
          problems += check(folder, language)
        }
      }
      if problems > 0 { throw Failure("", code: .campaign) }
    } catch let failure as Failure {
      throw failure.reported
    }
  }

  /// Checks a campaign in one language and counts its problems.
  private func check(_ name: String, _ language: Tongue) -> Int {
    do {
      let campaign = try options.campaign(named: name, language: language)
      let problems = campaign.problems()
      for problem in problems { print("\(name), \(language.rawValue): \(problem)") }
      if problems.isEmpty {
        print("\(name), \(language.rawValue): \(campaign.topics.count) topics, no problems")
      }
      return problems.count
    } catch {
      print("\(error)")
      return 1
    }
  }
}
