public import Language

/// One thing an officer did, as far as a post may say it.
public struct Fact: Hashable, Sendable {
  /// The topic's id.
  public var topic: String
  /// How many, from 1 up; `nil` when not said.
  public var count: Amount?
  /// How long in minutes, from 1 up; `nil` when not said.
  public var minutes: Amount?
  /// Whether the officer answered the topic's own question, so that a post may say what it asked.
  public var asked: Bool
  /// Whether it was with a prisoner.
  public var withPrisoner: Bool
  /// The officer's own words, where the topic is made of them.
  public var words: String?

  /// A fact about a topic.
  public init(
    _ topic: String, count: Amount? = nil, minutes: Amount? = nil, asked: Bool = false,
    withPrisoner: Bool = false, words: String? = nil
  ) {
    self.topic = topic
    self.count = count
    self.minutes = minutes
    self.asked = asked
    self.withPrisoner = withPrisoner
    self.words = words
  }

  /// Which form of words the fact takes: what is known of it decides.
  var forms: [Form] {
    let counted: [Form] =
      switch count {
      case nil: []
      case Amount(1)?: [.one]
      // "At least one" has no number to be put beside a plural.
      case let count? where count.high == 1: []
      case _?: [.many]
      }
    return (minutes == nil ? [] : [.time]) + counted + [.plain]
  }
}

/// A form of words for a fact: what of it they say.
public enum Form: String, Hashable, Sendable, CaseIterable {
  /// That it happened, once or more often.
  case plain
  /// That it happened once.
  case one
  /// How often it happened, twice or more: holds `{count}`.
  case many
  /// How long it took: holds `{time}`.
  case time
}
