import Dialogue

/// One message of a turn, as a chat shows it.
struct Bubble {
  /// What is read.
  var text: String
  /// The answers that can be pressed, where the network has buttons.
  var buttons: [Offer] = []
  /// What a program can know of it.
  var custom: [JSON.Member]

  init(_ text: String, _ kind: Kind, _ more: [JSON.Member] = []) {
    self.text = text
    custom = [JSON.Member("kind", .string(kind.rawValue))] + more
  }

  /// What a message is, by the protocol's name.
  enum Kind: String {
    case notice, question, reprompt, noted, withheld, review, post, done
  }

  /// The message to its reader, in the shape of Rasa's.
  func json(to recipient: String) -> JSON {
    var members = [
      JSON.Member("recipient_id", .string(recipient)), JSON.Member("text", .string(text)),
    ]
    if !buttons.isEmpty {
      let buttons = buttons.map {
        ["title": .string($0.title), "payload": .string($0.typed)] as JSON
      }
      members.append(JSON.Member("buttons", .array(buttons)))
    }
    members.append(JSON.Member("custom", .object(custom)))
    return .object(members)
  }
}
