public import Posts

/// Something an officer can tell of a shift, and how a campaign asks and words it.
public struct Topic: Hashable, Sendable {
  /// Its id: an activity's, or the campaign's own.
  public var id: String
  /// What its question asks for.
  public var kind: Kind
  /// Whether it is asked after "ask me", or only noted when mentioned.
  public var asked: Bool
  /// What is asked after a yes.
  public var then: FollowUp?
  /// Above this a count (or a number of hours) is confirmed once.
  public var unlikely: Int?
  /// The hashtags its posts carry, in the campaign's order.
  public var tags: [String]
  /// Why it is never posted about; `nil` when it is.
  public var declined: String?
  /// What the review calls it: "Missing people".
  public var label: String
  /// What the review calls it when it was with a prisoner, where that differs.
  public var labelWithPrisoner: String?
  /// The words of its question and what helps with it.
  public var asking: Asking
  /// Its words in posts.
  public var wordings: Wordings

  /// What a topic's question asks for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case yesNo = "yes-no"
    case count, hours, words
  }

  /// What is asked after a yes.
  public enum FollowUp: String, Hashable, Sendable, CaseIterable {
    /// How many.
    case count
    /// How long.
    case hours
  }

  /// The words of a topic's question and what helps with it.
  public struct Asking: Hashable, Sendable {
    /// The topic's own question.
    public var question = ""
    /// What is asked after a yes, when the topic counts.
    public var howMany: String?
    /// What is asked after a yes, when the topic takes time.
    public var howLong: String?
    /// One example of an answer.
    public var example = ""
    /// What counts as an answer.
    public var help = ""
    /// Why it is asked.
    public var why = ""
    /// What is said before the question comes again, three times; `nil` for the campaign's own.
    public var reprompts: [String]?

    /// No words yet.
    public init() {}
  }

  /// A topic without words.
  public init(_ id: String, kind: Kind, asked: Bool = false) {
    self.id = id
    self.kind = kind
    self.asked = asked
    tags = []
    label = id
    asking = Asking()
    wordings = Wordings()
  }
}
