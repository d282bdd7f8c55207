import Campaigns
import Dialogue
import Foundation
import Gate
import Language
import Posts

/// The default campaign, as its files are in this repository.
enum DefaultCampaign {
  /// Its folder.
  static let folder = CampaignFolder(
    at: URL(filePath: #filePath).appending(path: "../../../prompts/truepicture").standardized.path)

  /// In English, or what is wrong with it.
  static let english = Result { try folder.campaign(in: .english) }
  /// In Welsh, or what is wrong with it.
  static let welsh = Result { try folder.campaign(in: .welsh) }
}

/// A conversation in a test: what is typed goes in, what was said in answer stays to be looked at.
struct Talk {
  let campaign: Campaign
  /// The conversation as it stands.
  var conversation: Conversation
  /// What was said last.
  private(set) var replies: [Reply] = []

  /// A conversation under the default campaign that has just begun, and heard some lines.
  init(_ lines: [String] = [], in language: Tongue = .english, seed: UInt64 = 0) throws {
    let loaded = language == .welsh ? DefaultCampaign.welsh : DefaultCampaign.english
    try self.init(lines, under: loaded.get(), seed: seed)
  }

  /// A conversation that has just begun, and heard some lines.
  init(_ lines: [String], under campaign: Campaign, seed: UInt64 = 0) {
    self.campaign = campaign
    conversation = Conversation(seed: seed, keeping: .nothing, network: campaign.network)
    hear(.begin)
    for line in lines { say(line) }
  }

  /// Lets something happen.
  @discardableResult
  mutating func hear(_ input: Input) -> [Reply] {
    replies = conversation.receive(input, under: campaign)
    return replies
  }

  /// Types a line.
  @discardableResult
  mutating func say(_ line: String) -> [Reply] {
    hear(Input(typed: Array(line.utf8)))
  }
}

extension Talk {
  /// Where the conversation stands.
  var place: Place { conversation.stand.place }

  /// What was said last, in the campaign's words.
  var lines: [String] { replies.flatMap(campaign.words(for:)) }

  /// The posts among what was said last.
  var posts: [String] { replies.posts }

  /// What is stored in a slot.
  func value(of slot: String) -> String? { conversation.value(of: slot) }

  /// A new conversation that has heard the same and then a line.
  func after(_ line: String) -> Talk {
    var next = self
    next.say(line)
    return next
  }
}

extension Talk {
  /// The conversation as a new process takes it up from what was saved.
  var resumed: Conversation? {
    Snapshot(lines: conversation.snapshot(under: campaign).lines).map {
      Conversation(restoring: $0, keeping: .nothing, under: campaign, at: nil)
    }
  }
}

extension [Reply] {
  /// The texts of the posts.
  var posts: [String] {
    compactMap { if case .post(let post, _, _) = $0 { post.text } else { nil } }
  }

  /// The questions put, first time or again.
  var questions: [Reply.Asked] {
    compactMap {
      switch $0 {
      case .question(let asked), .reprompt(let asked, _, _): asked
      case .notice, .noted, .withheld, .review, .post, .link, .code, .done: nil
      }
    }
  }

  /// Why the question came again.
  var reason: Reply.Reason? {
    if case .reprompt(_, _, let reason)? = last { reason } else { nil }
  }

  /// How the conversation ended.
  var ending: Ending? {
    if case .done(let ending, _)? = last { ending } else { nil }
  }

  /// What was told besides.
  var notices: [Notice] {
    compactMap { if case .notice(let notice) = $0 { notice } else { nil } }
  }
}
