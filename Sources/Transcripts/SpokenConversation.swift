package import Dialogue
import Posts

/// A conversation together with the campaign that has the words for it.
package struct SpokenConversation: Speaker {
  private var conversation: Conversation
  private let campaign: Campaign
  private let new: Conversation

  /// A conversation that has not begun, under a campaign.
  package init(_ conversation: Conversation, under campaign: Campaign) {
    self.conversation = conversation
    self.campaign = campaign
    new = conversation
  }

  package mutating func receive(_ input: Input, at moment: Moment?) -> Said {
    let replies = conversation.receive(input, under: campaign, at: moment)
    let posts = replies.compactMap { reply in
      if case .post(let post, _, _) = reply { post.text } else { nil }
    }
    return Said(replies.flatMap(campaign.words(for:)), posts: posts)
  }

  package mutating func restart(at moment: Moment?) -> Input {
    let restored = saved.map {
      Conversation(
        restoring: $0, keeping: conversation.keeping, under: campaign, at: moment)
    }
    conversation = restored ?? new
    return restored == nil ? .begin : .resume
  }

  package var question: String? {
    conversation.ending == nil ? conversation.stand.place.id : nil
  }

  package func value(of id: String) -> String? { conversation.value(of: id) }

  /// What a process that ends here leaves behind: nothing once the conversation is over for good.
  private var saved: Snapshot? {
    switch conversation.ending {
    case nil, .waiting:
      return Snapshot(lines: conversation.snapshot(under: campaign).lines)
    case .gate, .reposting, .posted, .nothingPosted, .stopped, .forgotten: return nil
    }
  }
}
