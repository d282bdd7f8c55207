public import Dialogue
import Foundation
import Gate
public import Language

/// A folder under `prompts/` that holds a campaign: `campaign.yaml`, and one file for each language.
public struct CampaignFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// The campaign folder at a path.
  public init(at path: String) {
    self.path = path
  }

  /// The languages that it has a file for.
  public var languages: [Tongue] {
    Tongue.allCases.filter { FileManager.default.fileExists(atPath: path + "/\($0.rawValue).yaml") }
  }

  /// Reads the campaign in a language, or reports everything that is wrong with it.
  public func campaign(in language: Tongue) throws(CampaignProblems) -> Campaign {
    var campaign = Campaign(name: "", language: language)
    var day = YAMLFile(at: path + "/campaign.yaml")
    campaign.read(day: &day)
    var words = YAMLFile(at: path + "/\(language.rawValue).yaml")
    // Without its topics every word in the other file would be a problem.
    if !campaign.topics.isEmpty { campaign.read(words: &words) }
    let problems = day.problems + words.problems
    guard problems.isEmpty else { throw CampaignProblems(problems: problems) }
    campaign.fingerprint = fingerprint(of: [day.text, words.text])
    return campaign
  }

  /// What is wrong with a campaign that can be read, and where in its files it is written.
  public func problems(with campaign: Campaign) -> [Problem] {
    let faults = campaign.faults()
    guard !faults.isEmpty else { return [] }
    var day = YAMLFile(at: path + "/campaign.yaml")
    var words = YAMLFile(at: path + "/\(campaign.language.rawValue).yaml")
    for fault in faults {
      switch fault.file {
      case .day: day.report(fault.what, at: day.node(at: fault.path))
      case .words: words.report(fault.what, at: words.node(at: fault.path))
      }
    }
    return day.problems + words.problems
  }
}
