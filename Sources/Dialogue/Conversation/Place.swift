public import Gate

/// Where a conversation stands: the question that is being asked.
public enum Place: Hashable, Sendable {
  case gate(Step)
  /// How was the shift?
  case open
  /// A topic's own question.
  case topic(String)
  /// How many, of a topic that was said to have happened.
  case count(String)
  /// How long.
  case minutes(String)
  /// Anything else?
  case anythingElse
  /// Are the answers right?
  case review
  /// The posts have been given.
  case posts

  /// The question's id: a part of the bridge's protocol, it does not change with the wording.
  public var id: String {
    switch self {
    case .gate(let step): step.rawValue
    case .open: "open"
    case .topic(let topic): topic
    case .count(let topic): topic + ".count"
    case .minutes(let topic): topic + ".minutes"
    case .anythingElse: "anything_else"
    case .review: "review"
    case .posts: "posts"
    }
  }

  /// The place whose question has an id.
  public init?(id: String) {
    if let step = Step(rawValue: id) {
      self = .gate(step)
    } else if id.hasPrefix("gate.") {
      return nil
    } else {
      switch id {
      case "open": self = .open
      case "anything_else": self = .anythingElse
      case "review": self = .review
      case "posts": self = .posts
      case _ where id.hasSuffix(".count"): self = .count(String(id.dropLast(".count".count)))
      case _ where id.hasSuffix(".minutes"): self = .minutes(String(id.dropLast(".minutes".count)))
      case _: self = .topic(id)
      }
    }
  }

  /// Whether it asks how many or how long.
  var isFollowUp: Bool {
    switch self {
    case .count, .minutes: true
    case .gate, .open, .topic, .anythingElse, .review, .posts: false
    }
  }

  /// The topic asked about, if it is one.
  public var about: String? {
    switch self {
    case .topic(let topic), .count(let topic), .minutes(let topic): topic
    case .gate, .open, .anythingElse, .review, .posts: nil
    }
  }
}
