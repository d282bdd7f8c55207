import ArgumentParser
import Campaigns
import Dialogue
import Foundation
import Language

/// Checks a campaign's files, and walks its conversations.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a campaign's files: file:line:column, what is wrong, what would be right.")

  @OptionGroup var options: CampaignOptions

  @Argument(
    help: ArgumentHelp(
      "Campaigns to check; all of the prompts folder when none is named.", valueName: "name"))
  var campaigns: [String] = []

  func run() throws {
    do {
      let names = campaigns.isEmpty ? try PromptsFolder.campaigns(in: options.prompts) : campaigns
      var problems: [String] = []
      for name in names {
        for problem in try self.problems(of: name) where !problems.contains(problem) {
          problems.append(problem)
          print(problem)
        }
      }
      if !problems.isEmpty { throw Failure("", code: .campaign) }
    } catch let failure as Failure {
      throw failure.reported
    }
  }

  /// The problems of a campaign in all its languages; says so where there are none.
  private func problems(of name: String) throws -> [String] {
    let folder = try options.folder(named: name)
    guard !folder.languages.isEmpty else {
      return ["\(folder.path): there are no words; add en.yaml or cy.yaml"]
    }
    return folder.languages.flatMap { problems(of: name, in: folder, $0) }
  }

  private func problems(
    of name: String, in folder: CampaignFolder, _ language: Tongue
  ) -> [String] {
    do {
      let campaign = try folder.campaign(in: language)
      let problems = folder.problems(with: campaign)
      if problems.isEmpty {
        print("\(name), \(language.rawValue): \(campaign.topics.count) topics, no problems")
      }
      return problems.map(\.description)
    } catch {
      return error.problems.map(\.description)
    }
  }
}
