import Dialogue
import Language

/// All that is said to one message.
struct Turn {
  private var bubbles: [Bubble]

  /// The replies in a campaign's words, each text of no more than so many bytes.
  init(_ replies: [Reply], under campaign: Campaign, within maxBytes: Int? = nil) {
    bubbles = replies.map { Bubble($0, under: campaign) }
    if let maxBytes {
      bubbles = bubbles.flatMap { $0.pieces(of: maxBytes, in: campaign.language) }
    }
  }

  /// The turn as a line, without its newline: the body of a response of Rasa's REST channel.
  func line(to message: Message) -> [UInt8] {
    var bubbles = bubbles
    if let id = message.id, let last = bubbles.indices.last {
      bubbles[last].custom.append(JSON.Member("reply_to", .string(id)))
    }
    return JSON.array(bubbles.map { $0.json(to: message.sender) }).written
  }
}

extension Bubble {
  /// The message in pieces that fit, the last of them with its buttons; a post is never cut.
  fileprivate func pieces(of maxBytes: Int, in language: Tongue) -> [Bubble] {
    guard text.utf8.count > maxBytes else { return [self] }
    guard custom.first?.value != .string(Kind.post.rawValue) else {
      let apology = Self.tooLong(text.utf8.count, for: maxBytes, in: language)
      return apology.sentences(within: maxBytes).map { Bubble($0, .notice) }
    }
    let texts = text.sentences(within: maxBytes)
    var last = self
    last.text = texts.last ?? ""
    return texts.dropLast().map { Bubble($0, .notice) } + [last]
  }

  private static func tooLong(_ bytes: Int, for most: Int, in language: Tongue) -> String {
    switch language {
    case .english: "This post takes \(bytes) bytes. A message here has \(most)."
    case .welsh: "Mae'r postiad hwn yn \(bytes) beit. Mae lle i \(most) mewn neges yma."
    }
  }
}
