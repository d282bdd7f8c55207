package import Dialogue
import Posts

/// A conversation together with the campaign that has the words for it.
package struct SpokenConversation: Speaker {
  /// The conversation as it stands.
  package private(set) var conversation: Conversation
  private let campaign: Campaign
  private let restarted: (Conversation) -> Conversation

  /// A conversation under a campaign.
  ///
  /// - Parameters:
  ///   - conversation: The conversation, not begun yet.
  ///   - campaign: The words and topics.
  ///   - restarted: What is left of a conversation when the program ends and another takes it up.
  package init(
    _ conversation: Conversation, under campaign: Campaign,
    restarted: @escaping (Conversation) -> Conversation
  ) {
    self.conversation = conversation
    self.campaign = campaign
    self.restarted = restarted
  }

  package mutating func receive(_ input: Input, at moment: Moment?) -> Said {
    let replies = conversation.receive(input, under: campaign, at: moment)
    let posts = replies.compactMap { reply in
      if case .post(let post, _, _) = reply { post.text } else { nil }
    }
    return Said(replies.flatMap(campaign.words(for:)), posts: posts)
  }

  package mutating func restart() {
    conversation = restarted(conversation)
  }

  package var question: String? {
    conversation.ending == nil ? conversation.stand.place.id : nil
  }

  package func value(of id: String) -> String? { conversation.value(of: id) }
}
