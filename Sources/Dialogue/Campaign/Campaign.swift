public import Gate
public import Language
public import Posts
public import Screening

/// A campaign in one language: the day, its topics, and the words of all that is said outside the
/// gate's own sentences.
public struct Campaign: Hashable, Sendable {
  /// Its name: `truepicture`.
  public var name: String
  /// The language of its words.
  public var language: Tongue
  /// Its hashtags, without `#`, in the order in which posts carry them.
  public var hashtags: [String]
  /// Where posts go unless the officer says otherwise.
  public var network: Network
  /// The nouns of the gate's questions.
  public var nouns: Nouns
  /// What stands beside the gate's questions.
  public var gate: [Step: GateNotes]
  /// People to talk to, a line each.
  public var helplines: [String]
  /// What an officer can tell, in the order in which it is asked.
  public var topics: [Topic]
  /// The lines that the program says.
  public var phrases: [Phrase: String]
  /// What is said before a question comes again, three lines for each kind of question.
  public var reprompts: [AnswerKind: [String]]
  /// What helps with the questions that are about no topic.
  public var places: [String: PlaceNotes]
  /// What must not be published.
  public var screen: Screen
  /// What is said of a finding where the screen's own English does not serve.
  public var cautions: [Finding.Category: Caution]
  /// A fingerprint of all its files, so that a saved conversation knows that they have changed.
  public var fingerprint: UInt64

  /// What stands beside one of the gate's questions.
  public struct GateNotes: Hashable, Sendable {
    /// Said before the question; `nil` for nothing.
    public var note: String?
    /// What counts as an answer.
    public var help: String
    /// Why it is asked.
    public var why: String

    /// Notes beside a question.
    public init(note: String? = nil, help: String, why: String) {
      self.note = note
      self.help = help
      self.why = why
    }
  }

  /// What helps with a question that is about no topic.
  public struct PlaceNotes: Hashable, Sendable {
    /// What counts as an answer.
    public var help: String
    /// Why it is asked.
    public var why: String

    /// Help with a question.
    public init(help: String, why: String) {
      self.help = help
      self.why = why
    }
  }

  /// What a campaign says of words that were flagged.
  public struct Caution: Hashable, Sendable {
    /// Why, in one plain sentence.
    public var reason: String
    /// What can stand in their place; `nil` when they can only be left out.
    public var instead: String?

    /// What to say of a kind of finding.
    public init(reason: String, instead: String?) {
      self.reason = reason
      self.instead = instead
    }
  }

  /// A kind of question, as far as not understanding the answer goes.
  public enum AnswerKind: String, Hashable, Sendable, CaseIterable {
    case yesNo = "yes-no"
    case count, hours, words, open
    case anythingElse = "anything-else"
    case review, posts
  }

  /// A campaign without words.
  public init(name: String, language: Tongue) {
    self.name = name
    self.language = language
    hashtags = []
    network = .x
    nouns = Nouns()
    gate = [:]
    helplines = []
    topics = []
    phrases = [:]
    reprompts = [:]
    places = [:]
    screen = Screen()
    cautions = [:]
    fingerprint = 0
  }

  /// The topic of an id.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// The gate's sentences, with the campaign's nouns.
  public var sentences: Sentences { Sentences(in: language, nouns: nouns) }

  /// The words that a consent question shows, the campaign's own note first.
  func shown(at step: Step, account: Account?) -> [String] {
    (gate[step]?.note.map { [$0] } ?? []) + sentences.question(step, account: account)
  }
}
