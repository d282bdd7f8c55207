public import Language
public import Posts

/// What is known of one topic.
public struct Entry: Hashable, Sendable {
  /// The topic's id.
  public var topic: String
  /// Whether it happened.
  public var happened: Happened
  /// How many, if said.
  public var count: Amount?
  /// How long in minutes, if said.
  public var minutes: Amount?
  /// Whether the topic's own question was answered.
  public var asked = false
  /// Whether the officer left out how many or how long.
  public var amountLeftOut = false
  /// Whether it was with a prisoner.
  public var withPrisoner = false
  /// The officer's own words, screened; only of topics that are made of words.
  public var words: String?
  /// What the screen finds in the words, and the officer keeps all the same.
  public var kept: [Kept] = []

  /// Whether a thing happened, as far as the officer says.
  public enum Happened: String, Hashable, Sendable {
    case yes, no
    /// Asked and left out.
    case notGiven = "not given"
    /// Said, and taken out again.
    case removed
  }

  /// A topic that happened, or not.
  public init(_ topic: String, _ happened: Happened = .yes) {
    self.topic = topic
    self.happened = happened
  }

  /// The fact that a post can be made of; `nil` when it did not happen.
  public var fact: Fact? {
    guard happened == .yes else { return nil }
    return Fact(
      topic, count: count, minutes: minutes, asked: asked, withPrisoner: withPrisoner, words: words)
  }
}
