public import ArgumentParser
import Campaigns
import Dialogue
import Foundation
public import Language

/// Which campaign, and in which language.
struct CampaignOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds the campaigns.", valueName: "folder"))
  var prompts: String?

  @Option(
    help: ArgumentHelp("The campaign: a name in that folder, or a folder.", valueName: "name"))
  var campaign = "truepicture"

  @Option(help: "The language: en or cy (Welsh).")
  var lang = Tongue.english

  /// The campaign that the options name, or everything that is wrong with it.
  ///
  /// A transcript may name another campaign or language; a name with a slash is a folder's path.
  func campaign(named name: String? = nil, language: Tongue? = nil) throws -> Campaign {
    let folder = try folder(named: name ?? campaign)
    do {
      return try folder.campaign(in: language ?? lang)
    } catch {
      throw Failure(error.description, code: .campaign)
    }
  }
}

extension CampaignOptions {
  /// The folder of a campaign; a failure that says which there are when there is none.
  func folder(named name: String) throws -> CampaignFolder {
    let path = name.contains("/") ? name : try PromptsFolder.find(prompts) + "/" + name
    guard PromptsFolder.isFolder(path) else {
      let others = try PromptsFolder.campaigns(in: prompts).joined(separator: ", ")
      throw Failure("\(path): there is no such campaign; there is: \(others).", code: .campaign)
    }
    return CampaignFolder(at: path)
  }
}

extension Tongue: ExpressibleByArgument {}
