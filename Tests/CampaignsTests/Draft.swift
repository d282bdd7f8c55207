import Campaigns
import Dialogue
import Foundation
import Language

/// A campaign's files in a folder of their own, to be spoilt: the default ones with their first two
/// topics.
struct Draft {
  static let original = URL(filePath: #filePath)
    .appending(path: "../../../prompts/truepicture").standardized

  /// Where the copies are; removed by whoever made them.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "campaign-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try copy("campaign.yaml", upTo: "  - {id: hospital_guard")
    try copy("en.yaml", upTo: "\n  hospital_guard:")
  }

  private func copy(_ file: String, upTo end: String) throws {
    let text = try String(contentsOf: Self.original.appending(path: file), encoding: .utf8)
    let part = text.range(of: end).map { text[..<$0.lowerBound] } ?? text[...]
    try write(part + "\n", to: file)
  }

  /// Puts other words in the place of some of a file; false when they do not stand there.
  func replace(_ words: String, with others: String, in file: String) throws -> Bool {
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
    guard let range = text.range(of: words) else { return false }
    try text.replacingCharacters(in: range, with: others)
      .write(to: url, atomically: true, encoding: .utf8)
    return true
  }

  /// Writes a file anew.
  func write(_ text: some StringProtocol, to file: String) throws {
    try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
  }

  /// What is wrong with the campaign, as a compiler would say it, without the folder's path.
  func problems(in language: Tongue = .english) -> [String] {
    do {
      let campaigns = CampaignFolder(at: folder.path)
      return described(campaigns.problems(with: try campaigns.campaign(in: language)))
    } catch {
      return described(error.problems)
    }
  }

  private func described(_ problems: [Problem]) -> [String] {
    problems.map { $0.description.replacingOccurrences(of: folder.path + "/", with: "") }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
