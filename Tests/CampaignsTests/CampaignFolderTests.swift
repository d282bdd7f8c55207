import Campaigns
import Dialogue
import Foundation
import Language
import Testing

@Suite("The default campaign")
struct DefaultCampaignTests {
  static let folder = CampaignFolder(
    at: URL(filePath: #filePath).appending(path: "../../../prompts/truepicture").standardized.path)

  @Test("has a file in each language")
  func languages() {
    #expect(Self.folder.languages == Tongue.allCases)
  }

  @Test("loads without a problem", arguments: Tongue.allCases)
  func loads(language: Tongue) throws {
    let campaign = try Self.folder.campaign(in: language)
    #expect(campaign.language == language)
    #expect(campaign.phrases.count == Phrase.allCases.count)
  }

  @Test("is the same campaign in each language")
  func topics() throws {
    let ids = try Tongue.allCases.map { try Self.folder.campaign(in: $0).topics.map(\.id) }
    #expect(Set(ids).count == 1)
  }

  @Test("asks eight topics, the letter's five first")
  func asked() throws {
    let asked = try Self.folder.campaign(in: .english).topics.filter(\.asked).map(\.id)
    #expect(asked.count == 8)
    #expect(
      asked.prefix(5) == [
        "missing_person", "school_talk", "hospital_guard", "prisoner_escort", "victim_reassurance",
      ])
  }
}
